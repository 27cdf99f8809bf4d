import BalanceMetrics
import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages
import Statistics

/// Where each kind of logged work is heading over the last 12 weeks, as small charts on one scale.
///
/// Emotional kinds are talked about, not followed by week: they are named and have no chart.
struct KindTrends {
  /// The charts; nil where no kind has points enough.
  private(set) var charts: HTML?
  /// The kinds that are logged and have too few weeks, in words; empty where there is none.
  private(set) var early = ""
  /// The emotional kinds that are logged, in words; empty where there is none.
  private(set) var leftOut = ""

  /// The trends of the report's last 12 weeks.
  ///
  /// - Parameters:
  ///   - site: the household and its numbers.
  ///   - id: what the charts' ids start with.
  ///   - route: the page they stand on.
  init(_ site: Site, id: String, on route: Route) {
    guard let lately = site.report.lastTwelveWeeks, let trends = lately.trends?.byCategory,
      let parts = lately.logged.comparison?.byCategory
    else { return }
    let (words, names) = (site.words, site.names(on: route))
    let items = trends.enumerated().filter { !site.isEmotional($0.element.category) }
      .map { index, item in
        let title = site.title(of: item.category)
        let direction = directionText(item.trend, names: names)
        return SmallMultiples.Item(
          drawing: MiniTrend(
            id: "\(id)-\(index)", title: title, summary: direction,
            values: item.trend.everyWeek, trend: item.trend.line
          ).html, label: HTML(escaping: title),
          value: words.counted("count-week", item.trend.points.count), note: direction)
      }
    charts = items.isEmpty ? nil : SmallMultiples(items: items).html
    let logged = parts.map(\.category)
    let told = Set(trends.map(\.category))
    let few = logged.filter { !told.contains($0) && !site.isEmotional($0) }.map(site.title)
    if !few.isEmpty {
      early = words("kinds-early", ["kinds": words.listed(few)])
    }
    let emotional = logged.filter(site.isEmotional).map(site.title)
    if !emotional.isEmpty { leftOut = words("kinds-left-out", ["kinds": words.listed(emotional)]) }
  }
}

/// `Probably moving from Ana towards Ben`, behind the gates of METRICS §7.
private func directionText(_ trend: WeeklyTrend, names: Names) -> String {
  let words = names.words
  switch trend.finding {
  case .tooFewPoints: return ""
  case .sameEachWeek: return words("kind-same")
  case .moving(_, .unclear): return words("kind-unclear")
  case .moving(let line, let certainty):
    let towards: Seat = line.correctedZ > 0 ? .first : .second
    return words(
      "kind-moving",
      [
        "isSure": certainty == .veryLikely, "isTowardsLeading": towards == names.leading,
        "leading": names[names.leading], "following": names[names.following],
      ])
  }
}

extension WeeklyTrend {
  /// A share or nil for each calendar week.
  fileprivate var everyWeek: [Double?] {
    (0..<(weeks.dayCount / 7)).map { week in
      let start = weeks.start.advanced(by: week * 7)
      return points.first { $0.week.start == start }?.share.value
    }
  }

  /// The line from the first calendar week to the last; nil unless a direction is told.
  fileprivate var line: MiniTrend.Line? {
    guard case .moving(let trend, let certainty) = finding, certainty > .unclear else { return nil }
    return MiniTrend.Line(
      first: trend.line.value(at: 0), last: trend.line.value(at: Double(weeks.dayCount / 7 - 1)))
  }
}
