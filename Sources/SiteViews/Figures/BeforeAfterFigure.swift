import BalanceMetrics
import CivilCalendar
import ChartSVG
import HouseholdModel
import Messages

/// Before and after a day as a slope and as a table; nil without 4 weeks on each side, and without
/// the consent of both (METRICS §7).
///
/// - Parameters:
///   - date: the day.
///   - title: what happened on it.
///   - site: the household and its numbers.
///   - route: the page it stands on.
/// - Returns: the fields of `partials/before-after`.
func beforeAfterFields(
  of date: CalendarDate, title: String, _ site: Site, on route: Route
) -> Fields? {
  guard let found = site.report.change.beforeAfter.first(where: { $0.date == date }),
    let comparison = found.comparison
  else { return nil }
  let (words, names) = (site.words, site.names(on: route))
  let sides = [found.before, found.after].map(Side.init)
  func label(_ key: String, _ count: Int) -> String {
    words(key, ["weeks": words.counted("count-week", count)])
  }
  func line(_ seat: Seat) -> SlopeChart.Line {
    let (before, after) = (comparison.medianBefore, comparison.medianAfter)
    return SlopeChart.Line(
      name: names[seat], mark: seat.mark, before: seat == .first ? before.value : before.rest.value,
      after: seat == .first ? after.value : after.rest.value, beforeRange: sides[0].range(of: seat),
      afterRange: sides[1].range(of: seat))
  }
  let chart = SlopeChart(
    id: "around-\(date.iso)", title: words("around-title", ["title": title]),
    summary: beforeAfterSentence(of: date, site, names: names) ?? "",
    beforeLabel: label("around-before", found.before.count),
    afterLabel: label("around-after", found.after.count), lines: [line(.first), line(.second)],
    evenLabel: words("line-even"))
  func row(_ title: String, _ side: Side, _ middle: Share) -> Fields {
    let ends = side.percents
    return [
      "title": .text(title), "weeks": .text(String(side.weeks)),
      "ends": .text(
        words(
          "around-ends", ["lower": words.grouped(ends.lower), "upper": words.percent(ends.upper)])),
      "first": .text(words.percent(middle.percent(of: .first))),
      "second": .text(words.percent(middle.percent(of: .second))),
    ]
  }
  return [
    "slopeHTML": .html(chart.html), "firstName": .text(names[.first]),
    "secondName": .text(names[.second]),
    "rows": .list([
      row(words("step-back-before"), sides[0], comparison.medianBefore),
      row(words("step-back-after"), sides[1], comparison.medianAfter),
    ]),
  ]
}

/// The weeks on one side of a change.
private struct Side {
  let weeks: Int
  let lower: Share
  let upper: Share

  init(_ points: [WeekPoint]) {
    weeks = points.count
    lower = points.map(\.share).min() ?? Share(0)
    upper = points.map(\.share).max() ?? Share(1)
  }

  /// From the lowest week to the highest, in percent of the first partner's part.
  var percents: (lower: Int, upper: Int) { (lower.percent(of: .first), upper.percent(of: .first)) }

  /// The same as parts of one.
  func range(of seat: Seat) -> ClosedRange<Double> {
    seat == .first ? lower.value...upper.value : upper.rest.value...lower.rest.value
  }
}
