internal import CivilCalendar
internal import HouseholdModel

/// A household arranged so that every period is a slice: built once, read for each period.
struct BalanceIndex {
  /// The categories in the couple's order.
  let categories: CategoryOrder
  /// The tasks by id.
  let tasks: [TaskTimeline]
  /// The log by day.
  let log: LogIndex
  /// Whether both agreed to see shares side by side.
  let mayCompare: Bool

  init(of household: Household) {
    let categories = CategoryOrder(of: household)
    let sorted = household.tasks.sorted { $0.id < $1.id }
    self.categories = categories
    tasks = sorted.map {
      TaskTimeline(of: $0, in: household, category: categories.place(of: $0.category))
    }
    log = LogIndex(of: household, tasks: sorted, categories: categories)
    mayCompare = household.settings.mayCompare
  }

  /// The numbers of one period, and its paired weeks, cut to it.
  func report(of period: Period) -> (numbers: PeriodReport, paired: [DateSpan]) {
    let tally = LoggedTally(of: log, in: period.span, mayCompare: mayCompare)
    let numbers = PeriodReport(
      period: period, standing: standingLoad(in: period.span), logged: loggedWork(of: tally))
    return (numbers, tally.paired)
  }
}
