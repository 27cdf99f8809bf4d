import BalanceMetrics
import ChartSVG
import HouseholdModel
import MarkupText

/// The list of all months, newest first, with the line over them; nil where none has a page.
func monthsPage(_ site: Site) -> PageView? {
  guard !site.toldMonths.isEmpty else { return nil }
  let route = Route.months
  let names = site.names(on: route)
  let line = StandingLine(site, through: site.household.asOf, id: "standing", on: route)
  let months = site.toldMonths.reversed().map { month -> Fields in
    let share = month.standing.comparison.map {
      "\(names[.first]) \($0.share.percent(of: .first))\(noBreak)%, \(names[.second]) "
        + "\($0.share.percent(of: .second))\(noBreak)%"
    }
    return [
      "href": .text(route.href(to: month.route)), "month": .text(month.period.longText),
      "headline": .text(headline(month, site, names: names)),
      "isNamed": .flag(headline(month, site, names: names) != month.period.longText),
      "isSoFar": .flag(month.period.isSoFar), "share": .text(share ?? ""),
    ]
  }
  return PageView(
    route: route, template: "months", title: "Months", section: .months,
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
