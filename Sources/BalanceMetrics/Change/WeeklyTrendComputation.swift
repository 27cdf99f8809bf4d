internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

extension WeekHistory {
  /// The trends that belong to a period.
  func trends(of period: Period) -> WeeklyTrends {
    let twelve = window(of: 12, before: period.span.end)
    var longer: [WeeklyTrend] = []
    if case .year = period.kind {
      longer = [26, 52].map { trend(in: window(of: $0, before: period.span.end), \.minutes) }
    }
    return WeeklyTrends(
      share: trend(in: twelve, \.minutes), byCategory: categoryTrends(in: twelve), longer: longer)
  }

  private func trend(
    in window: DateSpan, _ amounts: (HistoryWeek) -> BySeat<Int>
  ) -> WeeklyTrend {
    let points = weeks(in: window).compactMap { week in
      point(of: week, amounts(week))
    }
    return WeeklyTrend(weeks: window, points: points, finding: finding(of: points, in: window))
  }

  /// Categories with 8 or more points; those that never differ count among them, with a p of 1.
  private func categoryTrends(in window: DateSpan) -> [WeeklyTrends.CategoryTrend] {
    let trends = categories.indices.map { place in trend(in: window) { $0.parts[place] } }
    let counted = categories.indices.filter { trends[$0].points.count >= leastTrendPoints }
    let p = holmAdjusted(
      counted.map { place in
        if case .moving(let trend, _) = trends[place].finding { trend.p } else { 1 }
      })
    return zip(counted, p).map { place, p in
      var trend = trends[place]
      if case .moving(let line, _) = trend.finding {
        trend = WeeklyTrend(
          weeks: trend.weeks, points: trend.points,
          finding: .moving(line, certainty(adjusted: p, count: line.count)))
      }
      return WeeklyTrends.CategoryTrend(category: categories[place], trend: trend)
    }
  }
}

/// A trend needs so many points.
let leastTrendPoints = 8

/// A week's share as a point; nil where neither has anything.
func point(of week: HistoryWeek, _ amounts: BySeat<Int>) -> WeekPoint? {
  share(of: Double(amounts.first), beside: Double(amounts.second)).map {
    WeekPoint(week: week.week, share: Share($0))
  }
}

/// What points say together, with x from the first day of a span.
func finding(of points: [WeekPoint], in span: DateSpan) -> WeeklyTrend.Finding {
  guard points.count >= leastTrendPoints else { return .tooFewPoints }
  let trend = monotonicTrend(
    x: points.map { span.start.days(to: $0.week.start) / 7 }, y: points.map(\.share.value))
  return trend.map { .moving($0, certainty(of: $0)) } ?? .sameEachWeek
}

/// "Very likely" from |z′| 2.58 and 12 points on, "probably" from 1.96 on.
private func certainty(of trend: MonotonicTrend) -> TrendCertainty {
  let z = trend.correctedZ.magnitude
  return z >= 2.58 && trend.count >= 12 ? .veryLikely : z >= 1.96 ? .probably : .unclear
}

/// The same of a p that was adjusted: against the p of 2.58 and of 1.96.
private func certainty(adjusted p: Double, count: Int) -> TrendCertainty {
  if p <= twoSidedNormalP(2.58), count >= 12 { return .veryLikely }
  return p <= twoSidedNormalP(1.96) ? .probably : .unclear
}
