internal import CivilCalendar
package import HouseholdModel
internal import Statistics

/// What the log says of task work over a period (METRICS §2).
///
/// Rows in pauses enter no number. For many periods call `balanceReport(of:)`.
package func loggedWork(of household: Household, in period: Period) -> LoggedWork {
  BalanceIndex(of: household).loggedWork(in: period.span)
}

extension BalanceIndex {
  /// The logged work over a span.
  func loggedWork(in span: DateSpan) -> LoggedWork {
    loggedWork(of: LoggedTally(of: log, in: span, mayCompare: mayCompare))
  }

  /// The logged work that a tally says.
  func loggedWork(of tally: LoggedTally) -> LoggedWork {
    LoggedWork(
      comparison: mayCompare ? comparison(of: tally) : nil,
      rowCount: tally.rowCount,
      estimatedPart: part(Double(tally.estimatedMinutes), of: Double(tally.minutes)),
      weeklyLoad: quartiles(of: tally.wholeWeeks))
  }

  private func comparison(of tally: LoggedTally) -> LoggedComparison {
    let places = categories.ids.count
    return LoggedComparison(
      pairedWeeks: tally.paired.count, share: tally.share.gated, rows: tally.rows.gated,
      byCategory: zip(categories.ids, tally.parts).filter { $0.1.count > 0 }.map {
        LoggedComparison.CategoryPart(
          category: $0, minutes: $1.sum, rowCount: $1.rowCount, share: $1.gatedPart)
      },
      byStage: zip(Stage.allCases, tally.parts.dropFirst(places)).filter { $0.1.count > 0 }.map {
        LoggedComparison.StagePart(
          stage: $0, minutes: $1.sum, rowCount: $1.rowCount, share: $1.gatedPart)
      },
      prompted: tally.promptedParts, minutes: tally.share.sum)
  }

  private func quartiles(of weeks: [Double]) -> LoggedWork.Quartiles? {
    guard let lower = quantile(0.25, of: weeks), let median = quantile(0.5, of: weeks),
      let upper = quantile(0.75, of: weeks)
    else { return nil }
    return LoggedWork.Quartiles(lower: lower, median: median, upper: upper, weeks: weeks.count)
  }
}
