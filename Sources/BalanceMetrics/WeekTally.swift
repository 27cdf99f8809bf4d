internal import CivilCalendar
internal import HouseholdModel

/// The sums of one clipped week, without its pause days.
struct WeekTally {
  /// The week, unclipped.
  private(set) var week = Week(start: CalendarDate(dayNumber: 0))
  /// Days of it in the period and outside pauses.
  private(set) var days = 0
  /// Days with a row of any verb, each partner's.
  private(set) var activeDays = BySeat(first: 0, second: 0)
  /// All rows of task work.
  private(set) var all = Cell()
  /// Estimated minutes, after crediting.
  private(set) var estimatedMinutes = 0
  /// Minutes with `both` counted once.
  private(set) var minutesOnce = 0
  /// One's own rows that say yes, and those that say yes or no.
  private(set) var prompted = BySeat(first: 0, second: 0)
  private(set) var answered = BySeat(first: 0, second: 0)
  /// By category, then by stage.
  private(set) var parts: [Cell]
  private let categoryCount: Int

  /// Credited sums: `both` adds its minutes and a row to each.
  struct Cell {
    var minutes = BySeat(first: 0, second: 0)
    var rows = BySeat(first: 0, second: 0)
    /// Rows with minutes.
    var timedRows = BySeat(first: 0, second: 0)
    /// Rows with `both` counted once.
    var rowCount = 0

    /// Minutes of the two.
    var total: Int { minutes.first + minutes.second }

    fileprivate mutating func add(_ row: LogIndex.WorkRow) {
      rowCount += 1
      let timed = row.minutes == nil ? 0 : 1
      let given = row.minutes ?? 0
      if row.isBy.first {
        rows.first += 1
        timedRows.first += timed
        minutes.first += given
      }
      if row.isBy.second {
        rows.second += 1
        timedRows.second += timed
        minutes.second += given
      }
    }
  }

  init(categoryCount: Int) {
    self.categoryCount = categoryCount
    parts = [Cell](repeating: Cell(), count: categoryCount + Stage.allCases.count)
  }

  /// Whether both kept the log: own rows on 2 distinct days each, and minutes.
  var isPaired: Bool { activeDays.first >= 2 && activeDays.second >= 2 && all.total > 0 }

  /// Whether half or more of each one's rows have minutes: where they are missing, a share of minutes
  /// would say who writes them down.
  var isTimed: Bool {
    Seat.allCases.allSatisfy { 2 * all.timedRows[$0] >= all.rows[$0] }
  }

  /// Forgets the week before.
  mutating func start(_ week: Week) {
    self.week = week
    days = 0
    activeDays = BySeat(first: 0, second: 0)
    guard all.rowCount > 0 else { return }
    all = Cell()
    estimatedMinutes = 0
    minutesOnce = 0
    prompted = BySeat(first: 0, second: 0)
    answered = BySeat(first: 0, second: 0)
    for index in parts.indices { parts[index] = Cell() }
  }

  /// Adds a day, with whether each has a row of any verb on it.
  mutating func addDay(isActive: BySeat<Bool>) {
    days += 1
    activeDays.first += isActive.first ? 1 : 0
    activeDays.second += isActive.second ? 1 : 0
  }

  /// Adds a row of task work.
  mutating func add(_ row: LogIndex.WorkRow) {
    all.add(row)
    parts[row.category].add(row)
    parts[categoryCount + row.stage].add(row)
    let minutes = row.minutes ?? 0
    let isShared = row.isBy.first && row.isBy.second
    minutesOnce += minutes
    if row.isEstimated { estimatedMinutes += isShared ? 2 * minutes : minutes }
    guard !isShared, let isPrompted = row.isPrompted else { return }
    let seat: Seat = row.isBy.first ? .first : .second
    answered[seat] += 1
    prompted[seat] += isPrompted ? 1 : 0
  }
}
