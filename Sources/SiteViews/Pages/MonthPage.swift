import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import Statistics

/// The monthly reviews, oldest first: the pages that people print.
func monthPages(_ site: Site) -> [PageMaker] {
  let months = site.toldMonths
  return months.indices.map { index in
    PageMaker(months[index].route) { prose in
      monthPage(
        months[index], earlier: index > 0 ? months[index - 1] : nil,
        later: index + 1 < months.count ? months[index + 1] : nil, site, &prose)
    }
  }
}

private func monthPage(
  _ month: PeriodReport, earlier: PeriodReport?, later: PeriodReport?, _ site: Site,
  _ prose: inout Prose
) -> PageView {
  let route = month.route
  let span = month.period.span
  let (words, names) = (site.words, site.names(on: route))
  let line = StandingLine(site, through: span.last, pins: 6, id: "standing", on: route)
  let handOffs = site.changes(in: span).map {
    dated($0.date, handOffLine($0, site, on: route), words)
  }
  let slips = site.entries(in: span).filter { $0.verb == .slipped }
    .compactMap { entry in
      entry.note.map { note in
        let text = site.glossary.linked(note, on: route)
        return dated(entry.date, words.said(names.label(entry), text), words)
      }
    }
  var reached: [Fields] = []
  for milestone in site.milestonesReached(in: span) {
    reached.append(reachedFields(milestone, site, &prose, on: route))
  }
  let lead = monthLead(month, site, names: names)
  let logged = loggedTable(month.logged, site, names: names)
  let trend = month.trends.flatMap { trendSentence($0.share, names: names) }
  let standing = standingTable(month.standing, site, names: names)
  var fields: Fields = [
    "meta": .text(monthMeta(month, site)), "headline": .text(headline(month, site, names: names)),
    "lead": .text(lead), "hasLead": .flag(!lead.isEmpty),
    "lineHTML": .html(line.chart ?? ""), "hasLine": .flag(line.chart != nil),
    "events": .list(line.events.map { ["textHTML": .html($0)] }),
    "hasEvents": .flag(!line.events.isEmpty),
    "handOffsHTML": .rows(handOffs), "hasHandOffs": .flag(!handOffs.isEmpty),
    "slipsHTML": .rows(slips), "hasSlips": .flag(!slips.isEmpty),
    "reached": .list(reached), "hasReached": .flag(!reached.isEmpty),
    "loggedSentence": .text(
      [loggedSentence(month.logged, names: names), trend].compactMap { $0 }
        .joined(separator: " ")),
    "loggedTableHTML": .html(logged ?? ""), "hasLoggedTable": .flag(logged != nil),
    "hasLoggedRows": .flag(
      month.logged.rowCount > 0 && site.household.settings.mayCompare),
    "mayCompare": .flag(site.household.settings.mayCompare && month.standing.unheld != nil),
    "waits": .flag(!site.household.settings.mayCompare && month.hasSides),
    "estimated": .text(estimatedSentence(month, words)),
    "leftOut": .flag(line.leftOut > 0), "monthsHref": .text(route.href(to: .months)),
    "stagesSentence": .text(
      stagesSentence(
        month.standing, names: names, isPast: !month.period.isSoFar,
        mayCompare: site.household.settings.mayCompare)),
    "standingTableHTML": .html(standing ?? ""), "hasStandingTable": .flag(standing != nil),
    "stages": .list(stageRows(month.standing, names: names)),
    "hasStages": .flag(month.standing.told != nil),
    "nextStepHTML": .html(
      nextStep(month, site, on: route, pastTurn: pastTurn(of: month, site))),
    "firstName": .text(names[.first]), "month": .text(site.words.long(month.period)),
  ]
  let emotional = emotionalHolders(on: min(span.last, site.household.asOf), site, on: route)
  fields["emotional"] = .list(emotional)
  fields["hasEmotional"] = .flag(!emotional.isEmpty)
  let agreements = site.agreements(in: span).byState
  fields["agreements"] = .list([
    folded(agreements.fields(site, on: route, showsOrigin: true), after: 12)
  ])
  fields["hasAgreements"] = .flag(!agreements.isEmpty)
  let said = wordsOfBoth(in: span, site, &prose, on: route)
  fields["words"] = .list(said)
  fields["hasWords"] = .flag(!said.isEmpty)
  let rhythms = monthRhythms(month, site)
  fields["rhythms"] = .list(rhythms.map { ["text": .text($0)] })
  fields["hasRhythms"] = .flag(!rhythms.isEmpty)
  let ownTime = ownTimeRows(month, site)
  fields["ownTime"] = .list(ownTime)
  fields["hasOwnTime"] = .flag(!ownTime.isEmpty)
  fields["hasRhythmsOrOwnTime"] = .flag(!rhythms.isEmpty || !ownTime.isEmpty)
  fields["secondName"] = .text(names[.second])
  fields["firstGlyphHTML"] = .html(holdingGlyph(.first))
  fields["secondGlyphHTML"] = .html(holdingGlyph(.second))
  let also = site.alsoWritten(in: span, talks: said.isEmpty, on: route)
  fields["alsoHTML"] = .rows(also)
  fields["hasAlso"] = .flag(!also.isEmpty)
  fields["hasLoad"] = .flag(standing != nil || month.standing.told != nil)
  fields["hasAlsoOrSlips"] = .flag(!also.isEmpty || !slips.isEmpty)
  let won = wins(in: span, site, on: route)
  fields["wins"] = .list([folded(won, after: 9)])
  fields["hasWins"] = .flag(!won.isEmpty)
  fields = fields.with(
    around(earlier, later, words) { (words.long($0.period), route.href(to: $0.route)) })
  return PageView(
    route: route, template: "month",
    title: words("page-month", ["month": words.long(month.period)]), section: .months,
    fields: fields)
}

/// Whose turn among the questions it is in a month of the past; nil for the month that is told first.
func pastTurn(of month: PeriodReport, _ site: Site) -> Int? {
  month.period.span.end < (site.currentMonth ?? month).period.span.end
    ? month.period.span.start.yearMonth.number : nil
}

/// How much of the minutes was not logged but taken from the tasks' usual lengths.
func estimatedSentence(_ month: PeriodReport, _ words: Words) -> String {
  guard let part = month.logged.estimatedPart, wholePercent(part) > 0 else { return "" }
  return words(
    "logged-estimated",
    ["part": words.percent(of: part), "month": words.long(month.period)])
}

private func reachedFields(
  _ milestone: Milestone, _ site: Site, _ prose: inout Prose, on route: Route
) -> Fields {
  let text = prose.markup(milestone.body, on: route, prefix: milestone.id.text + "-")
  return [
    "term": .text(milestone.term.value), "href": .text(route.href(to: .milestone(milestone.id))),
    "bodyHTML": .html(text), "meanings": .list(meanings(of: milestone, site, on: route)),
  ]
}

/// What a milestone meant to each who wrote it down, in declared order.
func meanings(of milestone: Milestone, _ site: Site, on route: Route) -> [Fields] {
  Seat.allCases.compactMap { seat in
    milestone.meaning[seat].map {
      [
        "name": .text(site.household.partners[seat].name),
        "textHTML": .html(site.glossary.linked($0, on: route)),
      ]
    }
  }
}

extension PeriodReport {
  /// The page of a month.
  var route: Route {
    if case .month(let month) = period.kind { return .month(month.iso) }
    return .months
  }
}
