package import HouseholdModel

/// Every number of a household, for all its months and years, the last 12 weeks and the whole span.
///
/// A pure function: the same household gives the same bits on every machine, in whatever order its
/// tasks and rows come. Without the consent of both, every `comparison` is nil. The household is
/// arranged once; each period then reads its own slice of the log and of the tasks' spans.
package func balanceReport(of household: Household) -> BalanceReport {
  let index = BalanceIndex(of: household)
  let periods = HouseholdPeriods(of: household)
  let history = WeekHistory(of: index)
  let records = SharedRecords(of: household)
  func report(of period: Period) -> PeriodReport {
    let (numbers, paired) = index.report(of: period)
    var report = records.completed(numbers, paired: paired)
    if index.mayCompare { report.trends = history.trends(of: period) }
    return report
  }
  var report = records.completed(
    BalanceReport(
      months: periods.months.map(report),
      years: periods.years.map(report),
      lastTwelveWeeks: periods.lastTwelveWeeks.map(report),
      whole: periods.whole.map(report)))
  report.change = ChangeReport(of: household, index, history, report)
  return report
}
