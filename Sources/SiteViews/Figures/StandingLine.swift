import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// The first partner's share of the standing load month by month, with its band and numbered events.
struct StandingLine {
  /// The chart; nil without a single share.
  let chart: HTML?
  /// What the numbered pins stand for, in order.
  let events: [HTML]

  /// The line of up to 14 months that end with `last`.
  ///
  /// - Parameters:
  ///   - site: the household and its numbers.
  ///   - last: the last day that counts.
  ///   - id: what the chart's ids start with.
  ///   - route: the page it stands on.
  init(_ site: Site, through last: CalendarDate, id: String, on route: Route) {
    let months = site.report.months.filter { $0.period.span.start <= last }.suffix(14)
    let names = site.names(on: route)
    guard months.contains(where: { $0.standing.comparison != nil }),
      let start = months.first?.period.span.start
    else {
      (chart, events) = (nil, [])
      return
    }
    let marked = Self.events(site, in: DateSpan(from: start, through: last), on: route)
    events = marked.map(\.text)
    chart =
      MonthlyLineChart(
        id: id, title: "Share of the standing load, month by month",
        summary: standingLineSummary(Array(months), names: names),
        points: months.map { month in
          let comparison = month.standing.comparison
          return MonthlyLineChart.Point(
            label: month.period.shortName, value: comparison?.share.value,
            range: comparison.map { $0.band.lower.value...$0.band.upper.value })
        },
        pins: marked.enumerated().map { number, event in
          MonthlyLineChart.Pin(
            position: Self.position(of: event.date, in: Array(months)), number: number + 1)
        },
        firstName: names[.first], secondName: names[.second],
        endLabel: months.last?.standing.comparison.map {
          "\(names[.first]) \(percentText($0.share.value))"
        } ?? "", evenLabel: "even"
      ).html
  }

  /// Whole hand-offs and life events, oldest first, the newest nine.
  private static func events(
    _ site: Site, in span: DateSpan, on route: Route
  ) -> [(date: CalendarDate, text: HTML)] {
    let handOffs = site.changes(in: span).filter(\.isWhole).map {
      ($0.date, handOffSentence($0, site, on: route))
    }
    let life = site.household.settings.lifeEvents.filter { span.contains($0.date) }.map {
      ($0.date, site.glossary.linked($0.title, on: route) + ".")
    }
    return (life + handOffs).sorted { ($0.0, $0.1.text) < ($1.0, $1.1.text) }.suffix(9).map {
      ($0.0, "<time datetime=\"\($0.0.iso)\">\($0.0.mediumText)</time> \($0.1)")
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

extension Period {
  /// `Oct`; in January the year too: `Jan 26`.
  var shortName: String {
    guard case .month(let month) = kind else { return longText }
    return month.month == 1 ? "\(month.shortName) ’\(month.year % 100)" : month.shortName
  }
}
