import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The month in brief: what went well first, then the facets side by side.
func overviewPage(_ site: Site) -> PageView {
  let route = Route.overview
  let (words, names) = (site.words, site.names(on: route))
  var fields: Fields = [
    "names": .text(words.listed(site.household.partners.both.map(\.name))),
    "meta": .text(overviewMeta(site)),
    "hasMonth": .flag(site.currentMonth != nil),
    "hasTasks": .flag(!site.household.tasks.isEmpty), "isJustBegun": .flag(site.isJustBegun),
    "auditHref": .text(route.href(to: .audit)),
    "weekSheetHref": .text(route.href(to: .worksheet(.inventoryWeek))),
    "guideHref": .text(route.href(to: .conversationGuide)),
    "handOffsHTML": .rows(recentChanges(site, on: route)),
    "hasHandOffs": .flag(!site.household.changes.isEmpty),
    "handOffsHref": .text(route.href(to: .handOffs)),
    "inSight": .list(inSight(site, on: route)),
    "taskCount": .text(words.counted("count-task", site.household.tasks.count)),
    "tasksHref": .text(route.href(to: .tasks)),
  ]
  let recent = site.household.asOf.advanced(by: -84)
  let open = site.openAgreements.filter { max($0.made, $0.agreement.by ?? $0.made) > recent }
  let next = nextCheckInSentence(site)
  fields["agreements"] = .list([
    folded(open.fields(site, on: route, showsOrigin: true), after: 4)
  ])
  fields["hasAgreements"] = .flag(!open.isEmpty)
  fields["nextCheckIn"] = .text(next)
  fields["hasNextCheckIn"] = .flag(!next.isEmpty)
  fields["checkInsHref"] = .text(route.href(to: .checkIns))
  let written = site.writtenPages(on: route)
  let isQuiet = site.currentMonth.map {
    !$0.hasSides && wins(in: $0.period.span, site, on: route).isEmpty
  }
  fields["hasLists"] = .flag(!site.household.inventories.isEmpty)
  fields["written"] = .list(written)
  fields["hasWritten"] = .flag((isQuiet ?? true) && !written.isEmpty)
  fields["hasInSight"] = .flag(!inSight(site, on: route).isEmpty)
  fields["month"] = .list(site.currentMonth.map { [currentMonthFields($0, site, names)] } ?? [])
  return PageView(
    route: route, template: "overview", title: words("page-overview"), section: .overview,
    fields: fields)
}

private func currentMonthFields(_ month: PeriodReport, _ site: Site, _ names: Names) -> Fields {
  let route = Route.overview
  let words = site.words
  let won = wins(in: month.period.span, site, on: route)
  let line = StandingLine(site, through: site.household.asOf, id: "standing", on: route)
  let lately = site.report.lastTwelveWeeks ?? month
  let logged = lately.logged
  let shares = site.report.months.suffix(14).map { $0.standing.told?.share.value }
  let mayCompare = site.household.settings.mayCompare
  // The sentence on the standing load says already that most is open.
  let unheld =
    mayCompare && month.standing.isMostlyOpen ? "" : unheldSentence(month, words)
  let weeklyLoad =
    site.bothWorked(in: lately.period.span) ? weeklyLoadSentence(logged, words) ?? "" : ""
  let hasStanding = month.standing.unheld != nil
  let isFilledIn = hasStanding && !month.standing.isMostlyOpen
  let hasLogged = logged.rowCount > 0
  var sentences = [
    standingSentence(
      month.standing, names: names, isPast: !month.period.isSoFar, mayCompare: mayCompare
    ).capitalizedFirst
  ]
  if let change = changeSentence(site, until: month.period, names: names) {
    sentences.append(change)
  }
  if isFilledIn, let expected = expectedSentence(month, names: names) {
    sentences.append(expected)
  }
  let trend = lately.trends.flatMap { trendSentence($0.share, names: names) }
  let connection = [
    initiationSentence(lately.connection, names: names, countsAlone: false),
    appreciationSentence(lately.connection, words),
  ].compactMap { $0 }.joined(separator: " ")
  let felt = feltSentence(site, names: names) ?? ""
  let hasConnection =
    !connection.isEmpty && site.household.log.contains(where: \.verb.isConnection)
  let hasFacets = hasConnection || !felt.isEmpty
  let moves = isFilledIn ? nextMoveLines(site, on: route) : []
  var fields: Fields = [
    "headline": .text(headline(month, site, names: names)),
    "name": .text(words.long(month.period)), "monthHref": .text(route.href(to: month.route)),
    "wins": .list([folded(won, after: 6)]), "hasWins": .flag(!won.isEmpty),
    "standingSentence": .text(sentences.joined(separator: " ")),
    "sparklineHTML": .html(mayCompare ? Sparkline(values: shares).html : ""),
    "unheld": .text(unheld), "hasUnheld": .flag(!unheld.isEmpty),
    "waits": .flag(!mayCompare && (hasStanding || hasLogged)),
    "compares": .flag(mayCompare && (hasStanding || hasLogged)),
    "hasSides": .flag(hasStanding || hasLogged || hasFacets),
    "hasStanding": .flag(hasStanding), "hasLogged": .flag(hasLogged),
    "hasUncompared": .flag(!unheld.isEmpty || !weeklyLoad.isEmpty),
    "loggedPeriod": .text(
      words("logged-time", ["isMonth": site.report.lastTwelveWeeks == nil])),
    "since": .list(runningMonth(site, after: month, on: route)),
    "loggedSentence": .text(
      [loggedSentence(logged, names: names), trend].compactMap { $0 }.joined(separator: " ")),
    "weeklyLoad": .text(weeklyLoad), "hasWeeklyLoad": .flag(!weeklyLoad.isEmpty),
    "hasLine": .flag(line.chart != nil), "lineHTML": .html(line.chart ?? ""),
    "events": .list(line.events.map { ["textHTML": .html($0)] }),
    "hasEvents": .flag(!line.events.isEmpty),
    "leftOut": .flag(line.leftOut > 0), "monthsHref": .text(route.href(to: .months)),
    "firstName": .text(names[.first]),
    "nextStepHTML": .html(nextStep(month, site, on: route)),
  ]
  fields["hasFacets"] = .flag(hasFacets)
  fields["connection"] = .text(connection)
  fields["hasConnection"] = .flag(hasConnection)
  fields["connectionHref"] = .text(route.href(to: .connection))
  fields["felt"] = .text(felt)
  fields["hasFelt"] = .flag(!felt.isEmpty)
  fields["moves"] = .list(moves.dropLast().map { ["textHTML": .html($0)] })
  fields["hasMoves"] = .flag(!moves.isEmpty)
  fields["becomesHTML"] = .html(moves.last ?? "")
  return fields
}

extension Site {
  /// Whether both wrote down task work: a usual week of one alone is not one “between you”.
  fileprivate func bothWorked(in span: DateSpan) -> Bool {
    let rows = entries(in: span).filter { $0.verb.stage != nil }
    return Seat.allCases.allSatisfy { seat in rows.contains { $0.who.includes(seat) } }
  }
}

/// The running month, where an earlier one is told.
private func runningMonth(
  _ site: Site, after month: PeriodReport, on route: Route
) -> [Fields] {
  guard let running = site.toldMonths.last, running.period != month.period else { return [] }
  return [
    ["month": .text(site.words.long(running.period)), "href": .text(route.href(to: running.route))]
  ]
}

private func overviewMeta(_ site: Site) -> String {
  if site.household.edition == .facilitator {
    return site.words("overview-meta-marked", ["span": site.words.long(site.household.span)])
  }
  let count = site.household.log.count
  guard count > 0 else {
    return site.toldMonths.isEmpty
      ? site.words("overview-nothing")
      : site.words(
        "overview-nothing-logged", ["span": site.words.long(site.household.span)])
  }
  let first = site.household.settings.weekStarts
  let weeks = Set(site.household.log.map { Week(containing: $0.date, startingOn: first) }).count
  return site.words(
    "overview-meta",
    [
      "span": site.words.long(site.household.span),
      "notes": site.words.counted("count-note", count),
      "weeks": site.words.counted("count-week", weeks),
    ])
}

/// How much lies with nobody, in words; empty where nothing does.
///
/// Where most does, the holders are not written down yet, and a number would claim to know.
func unheldSentence(_ month: PeriodReport, _ words: Words) -> String {
  guard let unheld = month.standing.unheld, unheld > 0.0005 else { return "" }
  guard !month.standing.isMostlyOpen else { return words("standing-unheld-open") }
  return words(
    "standing-unheld",
    [
      "part": words.percentOrLess(of: unheld), "isPast": !month.period.isSoFar,
      "month": words.long(month.period),
    ]
  ).capitalizedFirst
}

private func recentChanges(_ site: Site, on route: Route) -> [HTML] {
  site.household.changes.suffix(5).reversed().map { change in
    dated(
      change.date, reading: site.shown(change.date), handOffSentence(change, site, on: route),
      site.words)
  }
}

/// Milestones that are not reached yet, with what is known of their date.
func inSight(_ site: Site, on route: Route) -> [Fields] {
  site.household.milestones.compactMap { milestone in
    whenText(milestone, site).map { when in
      [
        "term": .text(milestone.term.value),
        "href": .text(route.href(to: .milestone(milestone.id))), "when": .text(when),
      ]
    }
  }
}

/// What is known of the date of a milestone that is in sight; nil for one that is reached.
func whenText(_ milestone: Milestone, _ site: Site) -> String? {
  switch milestone.state {
  case .reached: nil
  case .target(let date): site.words("milestone-soon-aimed-at", ["day": site.words.long(date)])
  case .when(let condition): site.condition(condition)
  case .open: site.words("milestone-soon-open")
  }
}
