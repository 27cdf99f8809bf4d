internal import BalanceMetrics
internal import HouseholdModel
internal import Statistics

extension Gathering {
  /// METRICS §2, and the trend of §7.
  mutating func addLogged(_ report: PeriodReport) {
    let (logged, period) = (report.logged, report.period.id)
    add(comparing: "logged.share", "logged.rows", "logged.trend", in: period) {
      if let comparison = logged.comparison { $0.addLogged(comparison, in: period) }
      if let trends = report.trends { $0.addTrends(trends, in: period) }
    }
    if let coverage = report.coverage {
      add(
        Measurement(
          "logged.coverage", in: period, partner: household.own?.seat, value: coverage))
    }
    let load = logged.weeklyLoad
    add(
      Measurement(
        "logged.weeklyLoad", in: period, value: load?.median, lower: load?.lower,
        upper: load?.upper, weeks: load?.weeks))
    add(
      Measurement(
        "logged.estimated", in: period, value: logged.estimatedPart, rows: logged.rowCount))
  }

  private mutating func addLogged(_ comparison: LoggedComparison, in period: String) {
    let minutes = comparison.minutes.first + comparison.minutes.second
    add("logged.share", comparison.share, in: period, minutes: minutes)
    add("logged.rows", comparison.rows, in: period)
    for part in comparison.byCategory {
      add(
        "logged.byCategory", part.share, in: period, about: part.category.text,
        rows: part.rowCount, minutes: part.minutes.first + part.minutes.second)
    }
    for part in comparison.byStage {
      add(
        "logged.byStage", part.share, in: period, about: part.stage.rawValue, rows: part.rowCount,
        minutes: part.minutes.first + part.minutes.second)
    }
    guard let prompted = comparison.prompted else { return }
    for seat in Seat.allCases {
      add(
        Measurement(
          "logged.prompted", in: period, partner: seat,
          value: Double(prompted.prompted[seat]) / Double(prompted.of[seat]),
          rows: prompted.of[seat]))
    }
    add("logged.promptedDifference", prompted.difference, in: period, weeks: comparison.pairedWeeks)
  }

  /// A share behind its gate.
  private mutating func add(
    _ metric: String, _ share: GatedShare, in period: String, about: String? = nil,
    rows: Int? = nil, minutes: Int? = nil
  ) {
    var measurement = Measurement(
      metric, in: period, about: about, value: share.share?.value, rows: rows, minutes: minutes)
    switch share {
    case .waits(let weeks):
      measurement.gate = .waitsForWeeks
      measurement.weeks = weeks
    case .tooFewRows(let rows):
      measurement.gate = .tooFewRows
      measurement.rows = rows
    case .withoutRange(_, let weeks):
      measurement.gate = .tooEarlyForRange
      measurement.weeks = weeks
    case .degenerate(_, let weeks, _):
      measurement.gate = .noRange
      measurement.weeks = weeks
    case .ranged(_, let range, let weeks):
      measurement.lower = range.lower.value
      measurement.upper = range.upper.value
      measurement.weeks = weeks
    }
    add(measurement)
  }

  /// A difference of two parts; nil where there are too few weeks for one.
  mutating func add(
    _ metric: String, _ difference: LoggedComparison.Difference?, in period: String, weeks: Int
  ) {
    add(
      Measurement(
        metric, in: period, value: difference?.value, lower: difference?.lower,
        upper: difference?.upper, gate: difference == nil ? .waitsForWeeks : .shown, weeks: weeks))
  }

  private mutating func addTrends(_ trends: WeeklyTrends, in period: String) {
    add(trends.share, in: period, about: nil)
    for trend in trends.byCategory {
      add(trend.trend, in: period, about: trend.category.text)
    }
  }

  private mutating func add(_ trend: WeeklyTrend, in period: String, about: String?) {
    var measurement = Measurement(
      "logged.trend", in: period, about: about, gate: .waitsForWeeks, weeks: trend.points.count)
    switch trend.finding {
    case .tooFewPoints: break
    case .sameEachWeek:
      measurement.value = 0
      measurement.gate = .noRange
    case .moving(let line, let certainty):
      measurement.value = line.line.slope
      measurement.lower = line.lowerSlope
      measurement.upper = line.upperSlope
      measurement.word = certainty.word
      measurement.gate = .shown
    }
    add(measurement)
  }
}

extension TrendCertainty {
  /// How sure, as the data files say it.
  var word: String {
    switch self {
    case .unclear: "no clear direction yet"
    case .probably: "probably"
    case .veryLikely: "very likely"
    }
  }
}
