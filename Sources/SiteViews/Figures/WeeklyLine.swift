import BalanceMetrics
import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// The logged work week by week: a point a week, the one smooth line, the likely range of each month,
/// and the same month by month as a table (METRICS §7, smooth line).
struct WeeklyLine {
  /// The chart; nil without two points of the smooth line.
  private(set) var chart: HTML?
  /// The months' figures, newest first; empty without a chart.
  private(set) var rows: [Fields] = []
  /// Why there is no line yet; empty with a chart, without the consent of both, and before any work
  /// was logged.
  private(set) var early = ""

  /// The line over the same months as the standing line, with the same events.
  ///
  /// - Parameters:
  ///   - site: the household and its numbers.
  ///   - line: the standing line on the same page.
  ///   - id: what the chart's ids start with.
  ///   - route: the page it stands on.
  init(_ site: Site, beside line: StandingLine, id: String, on route: Route) {
    guard let smooth = site.report.change.smoothLine, let first = line.months.first,
      let last = line.months.last
    else { return }
    let (words, names) = (site.words, site.names(on: route))
    let span = DateSpan(start: first.period.span.start, end: last.period.span.end)
    let weeks = smooth.filter { span.contains($0.week.middle) }
    let shown = weeks.compactMap { point in point.share.map { (point.week, $0) } }
    guard shown.count > 1, let oldest = shown.first, let newest = shown.last else {
      if line.months.contains(where: { $0.logged.rowCount > 0 }) {
        early = words(
          "weekly-early",
          [
            "count": words.number(weeks.count), "weeks": words.counted("count-week", weeks.count),
          ])
      }
      return
    }
    func part(_ point: (Week, Share)) -> String {
      words(
        "line-month",
        [
          "part": words.percent(point.1.percent(of: names.leading)),
          "month": words.long(point.0.middle.yearMonth),
        ])
    }
    chart =
      WeeklyLineChart(
        id: id, title: words("weekly-title"),
        summary: words(
          "weekly-summary",
          [
            "leading": names[names.leading], "following": names[names.following],
            "parts": words.listed([part(oldest), part(newest)]),
          ]),
        months: line.months.map { month in
          WeeklyLineChart.Month(label: words.short(month.period), range: month.logged.likelyRange)
        },
        points: Self.everyWeek(of: weeks).map { week, point in
          WeeklyLineChart.Point(
            position: monthAxis(week.middle, in: line.months), share: point?.alone?.value,
            line: point?.share?.value)
        },
        pins: line.pins, firstName: names[.first], secondName: names[.second],
        endLabel: words(
          "line-end",
          ["name": isolated(names[.first]), "part": words.percent(of: newest.1.value)]),
        evenLabel: words("line-even")
      ).html
    rows = line.months.reversed().compactMap { month in
      guard let comparison = month.logged.comparison, comparison.share.weeks > 0 else { return nil }
      let end = shown.last { month.period.span.contains($0.0.middle) }
      return [
        "month": .text(words.long(month.period)), "weeks": .text(String(comparison.share.weeks)),
        "part": .text(shareCell(comparison.share, words)),
        "line": .text(end.map { words.percent($0.1.percent(of: .first)) } ?? "–"),
      ]
    }
  }

  /// The weeks from the first to the last, those without a point among them.
  private static func everyWeek(of points: [SmoothPoint]) -> [(Week, SmoothPoint?)] {
    var weeks: [(Week, SmoothPoint?)] = []
    for point in points {
      if let last = weeks.last?.0 {
        var missing = last.start.advanced(by: 7)
        while missing < point.week.start {
          weeks.append((Week(start: missing), nil))
          missing = missing.advanced(by: 7)
        }
      }
      weeks.append((point.week, point))
    }
    return weeks
  }
}

/// A day's place on an axis of months: a month stands for its middle, days before the first month and
/// after the last lie outside.
func monthAxis(_ date: CalendarDate, in months: [PeriodReport]) -> Double {
  guard let first = months.first?.period.span.start.yearMonth else { return 0 }
  let month = date.yearMonth
  let place = Double((date.day - 1)) / Double(max(month.dayCount, 1)) - 0.5
  return Double((month.year - first.year) * 12 + month.month - first.month) + place
}

extension Week {
  /// Its fourth day.
  fileprivate var middle: CalendarDate { start.advanced(by: 3) }
}

extension LoggedWork {
  /// The likely range of logged.share, behind its gate.
  fileprivate var likelyRange: ClosedRange<Double>? {
    guard case .ranged(_, let range, _) = comparison?.share else { return nil }
    return range.lower.value...range.upper.value
  }
}
