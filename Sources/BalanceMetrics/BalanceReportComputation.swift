package import HouseholdModel
internal import ParallelWork

/// Every number of a household, for all its months and years, the last 12 weeks and the whole span.
///
/// A pure function: the same household gives the same bits on every machine, in whatever order its
/// tasks and rows come. Without the consent of both, every `comparison` is nil. The household is
/// arranged once; each period then reads its own slice of the log and of the tasks' spans.
package func balanceReport(of household: Household) -> BalanceReport {
  let periods = HouseholdPeriods(of: household)
  let ((index, history), records) = inParallel {
    let index = BalanceIndex(of: household)
    return (index, WeekHistory(of: index))
  } and: {
    SharedRecords(of: household)
  }
  // The longest periods come first, so that no processor waits for one at the end.
  let all =
    [periods.whole, periods.lastTwelveWeeks].compactMap(\.self) + periods.years + periods.months
  var reports = inParallel(all.count, inPiecesOf: 1) { place in
    let (numbers, paired) = index.report(of: all[place])
    var report = records.completed(numbers, paired: paired)
    if index.mayCompare { report.trends = history.trends(of: all[place]) }
    return report
  }[...]
  let whole = periods.whole.flatMap { _ in reports.popFirst() }
  let lastTwelveWeeks = periods.lastTwelveWeeks.flatMap { _ in reports.popFirst() }
  var report = records.completed(
    BalanceReport(
      months: Array(reports.dropFirst(periods.years.count)),
      years: Array(reports.prefix(periods.years.count)), lastTwelveWeeks: lastTwelveWeeks,
      whole: whole))
  report.change = ChangeReport(of: household, index, history, report)
  return report
}
