internal import CivilCalendar
internal import HouseholdModel

/// The log arranged by day, from `started` to `asOf`.
struct LogIndex {
  /// The days it covers.
  let span: DateSpan
  /// The day that weeks start on.
  let weekStarts: Weekday
  /// How many categories there are.
  let categoryCount: Int
  /// By day: whether it lies in a pause.
  private var paused: [Bool]
  /// By day: bit 0 where the first partner has a row of any verb, bit 1 the second.
  private var active: [UInt8]
  /// The rows of task work, by day.
  private var rows: [WorkRow]
  /// By day: where its rows start in `rows`; one more at the end.
  private var offsets: [Int]

  /// A row of task work: METRICS §2's *row*, in 16 bytes, for there may be half a million.
  struct WorkRow {
    private let taskPlace: Int32
    private let categoryPlace: Int32
    private let minuteCount: Int32
    private let stagePlace: Int8
    /// Whether it counts for the first and for the second partner.
    let isBy: BySeat<Bool>
    /// Whether the other had to ask.
    let isPrompted: Bool?
    /// Whether the minutes are the task's usual ones.
    let isEstimated: Bool

    fileprivate init(
      task: Int, category: Int, minutes: Int?, stage: Int, isBy: BySeat<Bool>, isPrompted: Bool?,
      isEstimated: Bool
    ) {
      taskPlace = Int32(task)
      categoryPlace = Int32(category)
      minuteCount = minutes.map(Int32.init) ?? -1
      stagePlace = Int8(stage)
      (self.isBy, self.isPrompted, self.isEstimated) = (isBy, isPrompted, isEstimated)
    }

    /// The place of its task, by the order of ids.
    var task: Int { Int(taskPlace) }
    /// Its minutes, or the task's usual ones; nil where neither is known.
    var minutes: Int? { minuteCount < 0 ? nil : Int(minuteCount) }
    /// The place of the task's category.
    var category: Int { Int(categoryPlace) }
    /// The place of the verb's stage.
    var stage: Int { Int(stagePlace) }
  }

  /// The log of a household.
  ///
  /// - Parameters:
  ///   - household: the household.
  ///   - tasks: its tasks, sorted by id.
  ///   - categories: the places of its categories.
  init(of household: Household, tasks: [HouseholdTask], categories: CategoryOrder) {
    let span = household.span
    self.span = span
    weekStarts = household.settings.weekStarts
    categoryCount = categories.ids.count
    paused = [Bool](repeating: false, count: span.dayCount)
    active = [UInt8](repeating: 0, count: span.dayCount)
    for pause in household.settings.pauses {
      for day in pause.span.intersection(span).days {
        paused[span.start.days(to: day)] = true
      }
    }
    let facts = Dictionary(
      zip(0..., tasks).map { place, task in
        (
          task.id,
          TaskFacts(
            place: place, category: categories.place(of: task.category),
            usualMinutes: task.usualMinutes)
        )
      }, uniquingKeysWith: { first, _ in first })
    var days: [Int32] = []
    rows = []
    days.reserveCapacity(household.log.count)
    rows.reserveCapacity(household.log.count)
    let log = household.log
    // By place, for copies of a long log's entries take longer than what is done with them.
    for place in log.indices where span.contains(log[place].date) {
      let day = span.start.days(to: log[place].date)
      if log[place].who.includes(.first) { active[day] |= 1 }
      if log[place].who.includes(.second) { active[day] |= 2 }
      if let row = WorkRow.row(of: log, at: place, facts) {
        days.append(Int32(day))
        rows.append(row)
      }
    }
    // Rows of one day may come in any order: all that is made of them are whole-number sums.
    if zip(days, days.dropFirst()).contains(where: >) {
      let order = days.indices.sorted { days[$0] < days[$1] }
      rows = order.map { [rows] in rows[$0] }
      days.sort()
    }
    offsets = []
    offsets.reserveCapacity(span.dayCount + 1)
    var next = 0
    for day in 0...span.dayCount {
      while next < days.count, days[next] < day { next += 1 }
      offsets.append(next)
    }
  }

  /// All rows of task work, oldest first, pauses or not.
  func forEachRow(_ visit: (CalendarDate, WorkRow) -> Void) {
    for day in 0..<span.dayCount {
      for row in offsets[day]..<offsets[day + 1] {
        visit(span.start.advanced(by: day), rows[row])
      }
    }
  }

  /// Whether a day of a span lies in the household's and in no pause.
  func hasOpenDay(in days: DateSpan) -> Bool {
    let days = days.intersection(span)
    let first = span.start.days(to: days.start)
    return (first..<first + days.dayCount).contains { !paused[$0] }
  }

  /// What a row needs to know of its task.
  fileprivate struct TaskFacts {
    let place: Int
    let category: Int
    let usualMinutes: Minutes?
  }

  /// The clipped weeks of a span that have a day outside pauses, in order, each with its sums.
  ///
  /// - Parameters:
  ///   - days: the days to cut weeks from; those outside the household's span count for nothing.
  ///   - visit: called for each week; the tally is only lent.
  func forEachWeek(in days: DateSpan, _ visit: (borrowing WeekTally) -> Void) {
    let days = days.intersection(span)
    guard !days.isEmpty else { return }
    var week = Week(containing: days.start, startingOn: weekStarts)
    var tally = WeekTally(categoryCount: categoryCount)
    while week.start < days.end {
      tally.start(week)
      let clipped = week.span.intersection(days)
      let first = span.start.days(to: clipped.start)
      for day in first..<(first + clipped.dayCount) where !paused[day] {
        tally.addDay(isActive: BySeat(first: active[day] & 1 != 0, second: active[day] & 2 != 0))
        for row in offsets[day]..<offsets[day + 1] { tally.add(rows[row]) }
      }
      if tally.days > 0 { visit(tally) }
      week = Week(start: week.start.advanced(by: 7))
    }
  }
}

extension LogIndex.WorkRow {
  /// A log row as a row of task work; nil for every other row.
  fileprivate static func row(
    of log: [LogEntry], at place: Int, _ tasks: [TaskID: LogIndex.TaskFacts]
  ) -> LogIndex.WorkRow? {
    guard let stage = log[place].verb.stage, case .task(let id, _)? = log[place].subject,
      let task = tasks[id]
    else { return nil }
    let (who, minutes) = (log[place].who, log[place].minutes)
    let isBy = BySeat(first: who.includes(.first), second: who.includes(.second))
    guard isBy.first || isBy.second else { return nil }
    return LogIndex.WorkRow(
      task: task.place,
      category: task.category,
      // Two thousand years are enough for a row, and sums of them stay exact.
      minutes: (minutes ?? task.usualMinutes).map { min($0.count, 1_000_000_000) },
      stage: Stage.allCases.firstIndex(of: stage) ?? 0, isBy: isBy,
      isPrompted: log[place].isPrompted, isEstimated: minutes == nil)
  }
}
