import BalanceMetrics
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// The list of all months, newest first, with the line over them; nil where none has a page.
func monthsPage(_ site: Site) -> PageView? {
  guard !site.toldMonths.isEmpty else { return nil }
  let route = Route.months
  let (words, names) = (site.words, site.names(on: route))
  let line = StandingLine(site, through: site.household.asOf, id: "standing", on: route)
  let weekly = WeeklyLine(site, beside: line, id: "weekly", on: route)
  let kinds = KindTrends(site, id: "kind", on: route)
  let lately = site.report.lastTwelveWeeks
  let sentences = [
    lately.map { loggedSentence($0.logged, names: names) },
    lately?.trends.flatMap { trendSentence($0.share, names: names) },
  ].compactMap { $0 }
  let hasKinds = kinds.charts != nil || !kinds.early.isEmpty
  let months = site.toldMonths.reversed().map { month -> Fields in
    let share = month.standing.told.map { rangedShares($0, names) }
    return [
      "href": .text(route.href(to: month.route)), "month": .text(words.long(month.period)),
      "headline": .text(headline(month, site, names: names)),
      "isNamed": .flag(headline(month, site, names: names) != words.long(month.period)),
      "isSoFar": .flag(month.period.isSoFar), "share": .text(share ?? ""),
    ]
  }
  return PageView(
    route: route, template: "months", title: words("page-months"), section: .months,
    fields: [
      "months": .list(months),
      "hasShares": .flag(site.toldMonths.contains { $0.standing.told != nil }),
      "hasLine": .flag(line.chart != nil), "lineHTML": .html(line.chart ?? ""),
      "events": .list(line.events.map { ["textHTML": .html($0)] }),
      "hasEvents": .flag(!line.events.isEmpty),
      "leftOut": .flag(line.leftOut > 0), "monthsHref": .text(route.href(to: .months)),
      "firstName": .text(names[.first]), "secondName": .text(names[.second]),
      "hasWeekly": .flag(weekly.chart != nil), "weeklyHTML": .html(weekly.chart ?? ""),
      "weeklyRows": .list(weekly.rows), "weeklyEarly": .text(weekly.early),
      "hasLogged": .flag(weekly.chart != nil || !weekly.early.isEmpty),
      "hasWeeklyEvents": .flag(line.chart != nil && !line.events.isEmpty),
      "loggedSentence": .text(sentences.joined(separator: " ")),
      "hasLoggedSentence": .flag(weekly.chart != nil && !sentences.isEmpty),
      "hasKinds": .flag(hasKinds), "hasKindCharts": .flag(kinds.charts != nil),
      "kindsHTML": .html(kinds.charts ?? ""), "kindsEarly": .text(kinds.early),
      "kindsLeftOut": .text(kinds.leftOut),
      "hasKindsNote": .flag(!kinds.early.isEmpty || !kinds.leftOut.isEmpty),
      "weeklyPart": .text(words("table-part", ["name": names[.first]])),
      "waits": .flag(
        !site.household.settings.mayCompare && site.toldMonths.contains(where: \.hasSides)),
    ])
}

/// Both parts of a month, the weight band before the point: `Ana 53–63 % (58), Ben 37–47 % (42)`.
private func rangedShares(_ comparison: StandingComparison, _ names: Names) -> String {
  let words = names.words
  func part(_ seat: Seat) -> String {
    let (band, point) = (comparison.band.percents(of: seat), comparison.share.percent(of: seat))
    guard band.lower < band.upper else { return words.percent(point) }
    return words(
      "logged-cell",
      [
        "lower": words.grouped(band.lower), "upper": words.percent(band.upper),
        "point": words.grouped(point),
      ])
  }
  return words(
    "shares",
    [
      "first": names[.first], "part": part(.first), "second": names[.second],
      "rest": part(.second),
    ])
}
