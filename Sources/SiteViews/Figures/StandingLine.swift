import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The first partner's share of the standing load month by month, with its band and numbered events.
struct StandingLine {
  /// The chart; nil without a single share.
  let chart: HTML?
  /// What the numbered pins stand for, in order.
  let events: [HTML]
  /// How many earlier events have no pin.
  let leftOut: Int
  /// The months that it shows, oldest first, whether there is a chart or not.
  let months: [PeriodReport]
  /// The numbered pins, on the axis of months.
  let pins: [MonthlyLineChart.Pin]

  /// The line of up to 14 months that end with `last`.
  ///
  /// - Parameters:
  ///   - site: the household and its numbers.
  ///   - last: the last day that counts.
  ///   - pins: how many events are told at most, the newest.
  ///   - id: what the chart's ids start with.
  ///   - route: the page it stands on.
  init(_ site: Site, through last: CalendarDate, pins: Int = 14, id: String, on route: Route) {
    let months = Array(site.months.through(last).suffix(14))
    self.months = months
    let (words, names) = (site.words, site.names(on: route))
    // One point is no line.
    guard months.count(where: { $0.standing.told != nil }) > 1,
      let start = months.first?.period.span.start
    else {
      (chart, events, leftOut, self.pins) = (nil, [], 0, [])
      return
    }
    let all = Self.events(site, in: DateSpan(from: start, through: last), on: route)
    let marked = Array(all.suffix(pins))
    leftOut = all.count - marked.count
    events = marked.map(\.text)
    self.pins = marked.enumerated().map { number, event in
      MonthlyLineChart.Pin(
        position: Self.position(of: event.date, in: months), number: number + 1)
    }
    chart =
      MonthlyLineChart(
        id: id, title: words("line-title"),
        summary: standingLineSummary(months, names: names),
        points: months.map { month in
          let comparison = month.standing.told
          return MonthlyLineChart.Point(
            label: words.short(month.period), value: comparison?.share.value,
            range: comparison.map { $0.band.lower.value...$0.band.upper.value })
        },
        pins: self.pins, firstName: names[.first], secondName: names[.second],
        endLabel: months.last?.standing.told.map {
          words(
            "line-end",
            ["name": isolated(names[.first]), "part": words.percent(of: $0.share.value)])
        } ?? "", evenLabel: words("line-even")
      ).html
  }

  /// Life events and whole hand-offs, oldest first; those of one day in the order written.
  private static func events(
    _ site: Site, in span: DateSpan, on route: Route
  ) -> [(date: CalendarDate, text: HTML)] {
    let handOffs = site.changes(in: span).filter(\.isWhole).map {
      ($0.date, handOffSentence($0, site, on: route) as HTML)
    }
    let life = site.household.settings.lifeEvents.filter { span.contains($0.date) }.map {
      ($0.date, site.glossary.linked($0.title, on: route) + ".")
    }
    return (life + handOffs).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { _, event in
        (
          event.0,
          "<time datetime=\"\(event.0.iso)\">\(site.words.medium(event.0))</time> \(event.1)"
        )
      }
  }

  /// A day's place on the axis of months: a month's point stands for its middle.
  private static func position(of date: CalendarDate, in months: [PeriodReport]) -> Double {
    guard let index = months.firstIndex(where: { $0.period.span.contains(date) }) else {
      return date < (months.first?.period.span.start ?? date) ? 0 : Double(months.count - 1)
    }
    let span = months[index].period.span
    let place = Double(span.start.days(to: date)) / Double(max(span.dayCount, 1)) - 0.5
    return min(max(Double(index) + place, 0), Double(months.count - 1))
  }
}
