import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// The month in brief: what went well first, then the facets side by side.
func overviewPage(_ site: Site) -> PageView {
  let route = Route.overview
  let names = site.names(on: route)
  let partners = site.household.partners
  var fields: Fields = [
    "names": .text("\(partners.first.name) and \(partners.second.name)"),
    "meta": .text(overviewMeta(site)),
    "hasMonth": .flag(site.currentMonth != nil),
    "hasTasks": .flag(!site.household.tasks.isEmpty), "isJustBegun": .flag(site.isJustBegun),
    "auditHref": .text(route.href(to: .audit)),
    "weekSheetHref": .text(route.href(to: .worksheet(.inventoryWeek))),
    "guideHref": .text(route.href(to: .conversationGuide)),
    "handOffs": .list(recentChanges(site, on: route)),
    "hasHandOffs": .flag(!site.household.changes.isEmpty),
    "handOffsHref": .text(route.href(to: .handOffs)),
    "inSight": .list(inSight(site, on: route)),
    "taskCount": .text(counted(site.household.tasks.count, "task")),
    "tasksHref": .text(route.href(to: .tasks)),
  ]
  let recent = site.household.asOf.advanced(by: -84)
  let open = site.openAgreements.filter { max($0.made, $0.agreement.by ?? $0.made) > recent }
  let next = nextCheckInSentence(site)
  fields["agreements"] = .list([
    folded(open.fields(site, on: route, showsOrigin: true), after: 5)
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
    route: route, template: "overview", title: "Overview", section: .overview,
    fields: fields)
}

private func currentMonthFields(_ month: PeriodReport, _ site: Site, _ names: Names) -> Fields {
  let route = Route.overview
  let won = wins(in: month.period.span, site, on: route)
  let line = StandingLine(site, through: site.household.asOf, id: "standing", on: route)
  let logged = (site.report.lastTwelveWeeks ?? month).logged
  let shares = site.report.months.suffix(14).map { $0.standing.comparison?.share.value }
  let mayCompare = site.household.settings.mayCompare
  let unheld = unheldSentence(month)
  let weeklyLoad = weeklyLoadSentence(logged) ?? ""
  let hasStanding = month.standing.unheld != nil
  let hasLogged = logged.rowCount > 0
  var sentences = [
    standingSentence(
      month.standing, names: names, isPast: !month.period.isSoFar, mayCompare: mayCompare
    ).capitalizedFirst
  ]
  if let change = changeSentence(site, until: month.period, names: names) {
    sentences.append(change)
  }
  return [
    "headline": .text(headline(month, site, names: names)),
    "name": .text(month.period.longText), "monthHref": .text(route.href(to: month.route)),
    "wins": .list([folded(won, after: 6)]), "hasWins": .flag(!won.isEmpty),
    "standingSentence": .text(sentences.joined(separator: " ")),
    "sparklineHTML": .html(mayCompare ? Sparkline(values: shares).html : ""),
    "unheld": .text(unheld), "hasUnheld": .flag(!unheld.isEmpty),
    "waits": .flag(!mayCompare), "hasSides": .flag(hasStanding || hasLogged),
    "hasStanding": .flag(hasStanding), "hasLogged": .flag(hasLogged),
    "hasUncompared": .flag(!unheld.isEmpty || !weeklyLoad.isEmpty),
    "loggedPeriod": .text(site.report.lastTwelveWeeks == nil ? "this month" : "the last 12 weeks"),
    "since": .list(runningMonth(site, after: month, on: route)),
    "loggedSentence": .text(loggedSentence(logged, names: names)),
    "weeklyLoad": .text(weeklyLoad), "hasWeeklyLoad": .flag(!weeklyLoad.isEmpty),
    "hasLine": .flag(line.chart != nil), "lineHTML": .html(line.chart ?? ""),
    "events": .list(line.events.map { ["textHTML": .html($0)] }),
    "hasEvents": .flag(!line.events.isEmpty),
    "leftOut": .flag(line.leftOut > 0), "monthsHref": .text(route.href(to: .months)),
    "firstName": .text(names[.first]),
    "nextStepHTML": .html(nextStep(month, site, on: route)),
  ]
}

/// The running month, where an earlier one is told.
private func runningMonth(
  _ site: Site, after month: PeriodReport, on route: Route
) -> [Fields] {
  guard let running = site.toldMonths.last, running.period != month.period else { return [] }
  return [
    ["month": .text(running.period.longText), "href": .text(route.href(to: running.route))]
  ]
}

private func overviewMeta(_ site: Site) -> String {
  let count = site.household.log.count
  guard count > 0 else {
    return site.toldMonths.isEmpty
      ? "Nothing is logged yet" : "\(site.household.span.longText) · nothing is logged yet"
  }
  let first = site.household.settings.weekStarts
  let weeks = Set(site.household.log.map { Week(containing: $0.date, startingOn: first) }).count
  return "\(site.household.span.longText) · made from \(counted(count, "note")) over "
    + counted(weeks, "week")
}

/// How much lies with nobody, in words; empty where nothing does.
func unheldSentence(_ month: PeriodReport) -> String {
  guard let unheld = month.standing.unheld, unheld > 0.0005 else { return "" }
  let lay = month.period.isSoFar ? "lies" : "lay"
  return
    "\(wholePercentOrLess(unheld).capitalizedFirst) of all there is to hold \(lay) with nobody in "
    + "\(month.period.longText)."
}

private func recentChanges(_ site: Site, on route: Route) -> [Fields] {
  site.household.changes.suffix(5).reversed().map { change in
    let now = change.date.year == site.household.asOf.year
    return [
      "iso": .text(change.date.iso),
      "day": .text(now ? change.date.shortText : change.date.mediumText),
      "textHTML": .html(handOffSentence(change, site, on: route)),
    ]
  }
}

/// Milestones that are not reached yet, with what is known of their date.
func inSight(_ site: Site, on route: Route) -> [Fields] {
  site.household.milestones.compactMap { milestone in
    let when: String
    switch milestone.state {
    case .reached: return nil
    case .target(let date): when = "aimed at for \(date.longText)"
    case .when(let condition): when = conditionText(condition)
    case .open: when = "no date, and none needed"
    }
    return [
      "term": .text(milestone.term.value),
      "href": .text(route.href(to: .milestone(milestone.id))), "when": .text(when),
    ]
  }
}
