import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

@Suite struct WeekTests {
  private let tasks = [task("t", [("2026-01-01", "1111")])]

  /// Paired weeks by first day.
  private func paired(
    _ log: [LogEntry], _ first: String, _ last: String, pauses: [(String, String)] = []
  ) -> [String] {
    let household = household("2026-01-01", "2026-12-31", tasks: tasks, log: log, pauses: pauses)
    return pairedWeeks(of: household, in: period(first, last)).map(\.week.start.iso)
  }

  /// Each on two days of the week from Monday 30 March.
  private let week = [
    row("2026-03-30", "1", .did, "t", 10), row("2026-03-30", "2", .did, "t", 20),
    row("2026-04-05", "1", .kept), row("2026-04-05", "2", .celebrated),
  ]

  @Test func `rows of any verb pair a week`() {
    #expect(paired(week, "2026-03-30", "2026-04-05") == ["2026-03-30"])
  }

  @Test func `two days each are needed`() {
    for missing in week.indices {
      var log = week
      log.remove(at: missing)
      #expect(paired(log, "2026-03-30", "2026-04-05") == [])
    }
    // Twice on one day is one day.
    #expect(
      paired(
        Array(week.dropLast()) + [row("2026-03-30", "2", .listened)], "2026-03-30", "2026-04-05")
        == [])
  }

  @Test func `a row of both is a day of each`() {
    let log = [row("2026-03-30", "b", .did, "t", 10), row("2026-04-02", "b", .smallAct)]
    #expect(paired(log, "2026-03-30", "2026-04-05") == ["2026-03-30"])
  }

  @Test func `a turn that someone else took is nobody's day`() {
    let outside = LogEntry(
      date: day("2026-04-05"), who: .outside, verb: .took, subject: .task(TaskID("t"), nil),
      range: nowhere)
    #expect(paired(Array(week.dropLast()) + [outside], "2026-03-30", "2026-04-05") == [])
  }

  @Test func `a week without minutes of work is not paired`() {
    let log = week.map { entry in
      entry.verb == .did
        ? row(entry.date.iso, entry.who == .partner(.first) ? "1" : "2", .did, "t", 0) : entry
    }
    #expect(paired(log, "2026-03-30", "2026-04-05") == [])
  }

  @Test func `a week is clipped to the period`() {
    // March has its Monday and Tuesday, April the rest: neither has two days of each.
    #expect(paired(week, "2026-03-01", "2026-03-31") == [])
    #expect(paired(week, "2026-04-01", "2026-04-30") == [])
    // With two days on each side it is a week of both months, and one week of the year.
    let more =
      week + [
        row("2026-03-31", "b", .did, "t", 10), row("2026-04-01", "b", .did, "t", 10),
      ]
    #expect(paired(more, "2026-03-01", "2026-03-31") == ["2026-03-30"])
    #expect(paired(more, "2026-04-01", "2026-04-30") == ["2026-03-30"])
    #expect(paired(more, "2026-01-01", "2026-12-31") == ["2026-03-30"])
  }

  @Test func `a week that a pause cuts in two stays one week, without its days`() {
    let pause = [("2026-04-01", "2026-04-02")]
    #expect(paired(week, "2026-03-30", "2026-04-05", pauses: pause) == ["2026-03-30"])
    let last = [("2026-04-05", "2026-04-20")]
    #expect(paired(week, "2026-03-30", "2026-04-05", pauses: last) == [])
  }

  @Test func `rows in a pause enter no number`() {
    let log = week + [row("2026-04-01", "1", .did, "t", 500)]
    let household = household(
      "2026-03-30", "2026-04-05", tasks: tasks, log: log, pauses: [("2026-04-01", "2026-04-01")])
    let logged = loggedWork(of: household, in: period("2026-03-30", "2026-04-05"))
    #expect(logged.rowCount == 2)
    #expect(logged.comparison?.minutes == BySeat(first: 10, second: 20))
    // Not a whole week without pauses.
    #expect(logged.weeklyLoad == nil)
  }

  @Test func `the weekly load is of whole weeks without pauses that have a row`() throws {
    // Mondays 5 January to 16 February; the week of 2 February has no row, that of the 9th a pause.
    var log: [LogEntry] = []
    for (date, minutes) in [
      ("2026-01-05", 40), ("2026-01-12", 10), ("2026-01-19", 30), ("2026-01-26", 5),
      ("2026-02-09", 900), ("2026-02-16", 900),
    ] {
      log.append(row(date, "1", .did, "t", minutes))
    }
    // Done together: once.
    log.append(row("2026-01-28", "b", .did, "t", 15))
    let household = household(
      "2026-01-01", "2026-02-18", tasks: tasks, log: log.sorted { $0.date < $1.date },
      pauses: [("2026-02-14", "2026-02-14")])
    let load = try #require(balanceReport(of: household).whole?.logged.weeklyLoad)
    // Of 10, 20, 30, 40: at places .75, 1.5 and 2.25.
    #expect(load.weeks == 4)
    #expect(load.lower == 17.5)
    #expect(load.median == 25)
    #expect(load.upper == 32.5)
    // January has the weeks from the 5th to the 25th: 10, 30, 40.
    let january = try #require(balanceReport(of: household).months.first?.logged.weeklyLoad)
    #expect(january.weeks == 3)
    #expect(january.median == 30)
  }

  @Test func `absurd minutes stop nothing`() throws {
    // Each counts as a thousand million minutes.
    let log = week.map { entry in
      LogEntry(
        date: entry.date, who: .both, verb: .did, subject: .task(TaskID("t"), nil),
        minutes: Minutes(.max), range: nowhere)
    }
    let household = household("2026-03-30", "2026-04-05", tasks: tasks, log: log)
    let logged = loggedWork(of: household, in: period("2026-03-30", "2026-04-05"))
    #expect(logged.comparison?.minutes == BySeat(first: 4_000_000_000, second: 4_000_000_000))
    #expect(logged.weeklyLoad?.median == 4e9)
  }

  @Test func `a period outside the household has nothing, and is not zero`() {
    let household = household("2026-03-30", "2026-04-05", tasks: [], log: week)
    for days in [period("2025-01-01", "2025-12-31"), period("2027-01-01", "2026-12-31")] {
      let logged = loggedWork(of: household, in: days)
      #expect(logged.comparison?.share == .waits(pairedWeeks: 0))
      #expect(logged.weeklyLoad == nil && logged.estimatedPart == nil)
      #expect(standingLoad(of: household, in: days).unheld == nil)
    }
  }

  @Test func `a row about anything but a task is no task work`() {
    let household = household(
      "2026-03-30", "2026-04-05", tasks: tasks,
      log: [
        LogEntry(
          date: day("2026-03-30"), who: .both, verb: .did, subject: .other("the attic"),
          minutes: Minutes(50), range: nowhere),
        row("2026-03-30", "1", .did, nil, 50),
      ])
    #expect(loggedWork(of: household, in: period("2026-03-30", "2026-04-05")).rowCount == 0)
  }
}
