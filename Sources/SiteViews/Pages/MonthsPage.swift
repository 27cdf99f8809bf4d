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
  let months = site.toldMonths.reversed().map { month -> Fields in
    let share = month.standing.comparison.map { sharesText($0.share, names) }
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
      "hasLine": .flag(line.chart != nil), "lineHTML": .html(line.chart ?? ""),
      "events": .list(line.events.map { ["textHTML": .html($0)] }),
      "hasEvents": .flag(!line.events.isEmpty),
      "leftOut": .flag(line.leftOut > 0), "monthsHref": .text(route.href(to: .months)),
      "firstName": .text(names[.first]),
      "waits": .flag(
        !site.household.settings.mayCompare && site.toldMonths.contains(where: \.hasSides)),
    ])
}
