import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The years that have a month to tell, newest last, and the list of them where there is more than
/// one.
///
/// - Parameters:
///   - site: the household and its numbers.
///   - told: the pages with everything of a year.
/// - Returns: the pages.
func yearPages(_ site: Site, withEverything told: Set<Route>) -> [PageView] {
  let years = site.toldYears
  let pages = years.map {
    yearPage(
      $0, hasEverything: told.contains(.everything(of: $0.period.span.start.year)), site)
  }
  guard years.count > 1 else { return pages }
  let route = Route.years
  let (words, names) = (site.words, site.names(on: route))
  let list = PageView(
    route: route, template: "years", title: words("page-years"), section: .months,
    fields: [
      "years": .list(
        years.reversed().map { year in
          let reached = site.milestonesReached(in: year.period.span).count
          let moved = site.movedTasks(in: year.period.span).count { $0.extent == .whole }
          return [
            "href": .text(route.href(to: .year(year.period.span.start.year))),
            "year": .text(words.long(year.period)), "isSoFar": .flag(year.period.isSoFar),
            "what": .text(
              words.listed(
                [
                  reached > 0 ? words.counted("count-milestone", reached) : "",
                  moved > 0 ? words.counted("year-moved", moved) : "",
                ].filter { !$0.isEmpty })),
            "sentence": .text(yearSentence(year, site, names: names)),
            "hasSentence": .flag(year.standing.unheld != nil),
          ]
        })
    ])
  return [list] + pages
}

/// How the load lay in a year.
private func yearSentence(_ year: PeriodReport, _ site: Site, names: Names) -> String {
  standingSentence(
    year.standing, names: names, isPast: true,
    mayCompare: site.household.settings.mayCompare
  ).capitalizedFirst
}

private func yearPage(_ year: PeriodReport, hasEverything: Bool, _ site: Site) -> PageView {
  let span = year.period.span
  let number = span.start.year
  let route = Route.year(number)
  let (words, names) = (site.words, site.names(on: route))
  let months = site.toldMonths.filter { span.contains($0.period.span.start) }
  let lines = yearLines(months, site, names: names)
  let emotional = emotionalHolders(on: min(span.last, site.household.asOf), site, on: route)
  let reached = site.milestonesReached(in: span).map { milestone in
    dated(
      milestone.reachedOn ?? span.start,
      termLink(milestone.id, HTML(escaping: milestone.term.value), on: route), words)
  }
  let handOffs = site.changes(in: span).map {
    dated($0.date, handOffSentence($0, site, on: route), words)
  }
  let life = site.household.settings.lifeEvents.filter { span.contains($0.date) }
    .map { dated($0.date, site.glossary.linked($0.title, on: route), words) }
  let rows = site.entries(in: span).count
  let others = site.toldYears.filter { $0.period != year.period }
  return PageView(
    route: route, template: "year", title: words.long(year.period), section: .months,
    fields: [
      "meta": .text(
        words("year-meta", ["span": words.long(span), "isSoFar": year.period.isSoFar])
          + (rows > 0 ? " · \(words.counted("count-entry", rows))" : "")),
      "year": .text(words.long(year.period)),
      "lead": .text(yearSentence(year, site, names: names)),
      "hasLead": .flag(year.standing.unheld != nil),
      "linesHTML": .html(lines ?? ""), "hasLines": .flag(lines != nil),
      "firstName": .text(names[.first]), "secondName": .text(names[.second]),
      "emotional": .list(emotional), "hasEmotional": .flag(!emotional.isEmpty),
      "reachedHTML": .rows(reached), "hasReached": .flag(!reached.isEmpty),
      "handOffs": .list([folded(handOffs, after: 14)]), "hasHandOffs": .flag(!handOffs.isEmpty),
      "lifeHTML": .rows(life), "hasLife": .flag(!life.isEmpty),
      "months": .list(
        months.map {
          [
            "href": .text(route.href(to: $0.route)), "month": .text(words.month($0.period)),
            "headline": .text(headline($0, site, names: names)),
            "isNamed": .flag(headline($0, site, names: names) != words.long($0.period)),
          ]
        }),
      "hasEverything": .flag(hasEverything),
      "everythingHref": .text(route.href(to: .everything(of: number))),
    ]
  ).with(
    around(
      others.last { $0.period.span.start < span.start },
      others.first { $0.period.span.start > span.start }, words
    ) { other in
      (words.long(other.period), route.href(to: .year(other.period.span.start.year)))
    })
}

/// The share of all, of the thinking, of each kind and of each stage, month by month and small; nil
/// without a comparison.
///
/// With the six kinds of the guide, two of them emotional, they are ten.
private func yearLines(_ months: [PeriodReport], _ site: Site, names: Names) -> HTML? {
  guard months.contains(where: { $0.standing.told != nil }) else { return nil }
  var items = [
    item("all", names.words("year-all"), months, names) { $0.share },
    item("thinking", names.words("year-thinking"), months, names) { $0.cognitive },
  ]
  // Emotional kinds are told in words.
  for (index, category) in site.household.settings.categories.enumerated()
  where !category.isEmotional {
    items.append(
      item("kind-\(index)", site.title(of: category.id), months, names) { comparison in
        comparison.byCategory.first { $0.category == category.id }?.share
      })
  }
  for stage in Stage.allCases {
    items.append(
      item(stage.rawValue, names.words.listed([stage]).capitalizedFirst, months, names) {
        comparison in
        comparison.byStage.first { $0.stage == stage }?.share
      })
  }
  return SmallMultiples(items: items.compactMap { $0 }).html
}

/// One line; nil where no month has the share.
private func item(
  _ id: String, _ title: String, _ months: [PeriodReport], _ names: Names,
  _ share: (StandingComparison) -> Share?
) -> SmallMultiples.Item? {
  let shares = months.map { $0.standing.told.flatMap(share) }
  guard let first = shares.firstIndex(where: { $0 != nil }),
    let last = shares.lastIndex(where: { $0 != nil }),
    let start = shares[first], let end = shares[last]
  else { return nil }
  let words = names.words
  func part(_ share: Share, _ index: Int) -> String {
    words(
      "year-part",
      [
        "part": words.percent(share.percent(of: .first)), "first": names[.first],
        "rest": words.percent(share.percent(of: .second)), "second": names[.second],
        "month": words.month(months[index].period),
      ])
  }
  let parts = first == last ? [part(end, last)] : [part(start, first), part(end, last)]
  return SmallMultiples.Item(
    line: MiniLine(
      id: "year-\(id)", title: title, summary: words.parted(parts) + ".",
      values: shares.map { $0?.value }),
    label: HTML(escaping: title),
    value: "\(end.percent(of: .first)) · \(end.percent(of: .second))")
}
