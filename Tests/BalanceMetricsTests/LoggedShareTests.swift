import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Weeks from Monday 5 January 2026; each partner writes on Monday and Tuesday.
///
/// Of an amount, 1 minute is Monday's and the rest Tuesday's.
private func weeks(_ first: [Int], _ second: [Int], _ verb: Verb = .did) -> Household {
  var log: [LogEntry] = []
  for (week, amounts) in zip(first, second).enumerated() {
    let monday = day("2026-01-05").advanced(by: 7 * week)
    for (who, amount) in [(Character("1"), amounts.0), ("2", amounts.1)] {
      log.append(row(monday.iso, who, verb, "t", min(amount, 1)))
      log.append(row(monday.advanced(by: 1).iso, who, verb, "t", max(amount - 1, 0)))
    }
  }
  let last = day("2026-01-05").advanced(by: 7 * first.count - 1)
  return household(
    "2026-01-05", last.iso, tasks: [task("t", [("2026-01-05", "1111")], minutes: 500)], log: log)
}

private func comparison(_ household: Household) -> LoggedComparison? {
  balanceReport(of: household).whole?.logged.comparison
}

@Suite struct LoggedShareTests {
  @Test func `six weeks have the share and the range of the definition`() throws {
    let result = try #require(
      comparison(weeks([210, 180, 240, 150, 200, 170], [90, 120, 100, 110, 80, 130])))
    #expect(result.pairedWeeks == 6)
    // 1150 of 1780 minutes.
    #expect(result.minutes == BySeat(first: 1150, second: 630))
    guard case .ranged(let share, let range, 6) = result.share else {
      Issue.record("six paired weeks have a range")
      return
    }
    #expect(agrees(share.value, 1150.0 / 1780))
    #expect((range.lower.value - 0.570_310).magnitude < 1e-6)
    #expect((range.upper.value - 0.715_140).magnitude < 1e-6)
    // Two rows each in every week: the same each week.
    #expect(result.rows == .degenerate(Share(0.5), pairedWeeks: 6, .sameEachWeek))
  }

  @Test func `the gates open with 2 and with 4 weeks`() throws {
    let one = try #require(comparison(weeks([30], [10])))
    #expect(one.share == .waits(pairedWeeks: 1))
    #expect(one.share.share == nil)
    let two = try #require(comparison(weeks([30, 10], [10, 10])))
    #expect(two.share == .withoutRange(Share(40.0 / 60), pairedWeeks: 2))
    let three = try #require(comparison(weeks([30, 10, 20], [10, 10, 20])))
    #expect(three.share == .withoutRange(Share(0.6), pairedWeeks: 3))
    guard
      case .ranged(_, _, 4)? = comparison(weeks([30, 10, 20, 5], [10, 10, 20, 9]))?.share
    else {
      Issue.record("four paired weeks have a range")
      return
    }
  }

  @Test func `no log has no share, and is not zero`() throws {
    let report = try #require(balanceReport(of: household("2026-01-05", "2026-02-15")).whole)
    #expect(report.logged.comparison?.share == .waits(pairedWeeks: 0))
    #expect(report.logged.comparison?.byCategory == [])
    #expect(report.logged.comparison?.byStage == [])
    #expect(report.logged.comparison?.prompted == nil)
    #expect(report.logged.estimatedPart == nil)
    #expect(report.logged.weeklyLoad == nil)
    #expect(report.logged.rowCount == 0)
  }

  @Test func `everything by one and the same each week have no range`() throws {
    let all = try #require(comparison(weeks([10, 20, 30, 40], [0, 0, 0, 0])))
    #expect(all.share == .degenerate(Share(1), pairedWeeks: 4, .allByOne))
    let same = try #require(comparison(weeks([10, 20, 30, 40], [20, 40, 60, 80])))
    #expect(same.share == .degenerate(Share(1.0 / 3), pairedWeeks: 4, .sameEachWeek))
  }

  @Test func `a week without most minutes of one of the two enters rows and no share of minutes`()
    throws
  {
    let timed = weeks([30, 10, 20, 5, 9], [10, 10, 20, 9, 9])
    // The usual minutes of the task are unknown, and the second partner leaves them out from the
    // fourth week on: 30 of 40, 10 of 20 and 20 of 40 minutes stay.
    func partly(until last: String) -> Household {
      var household = timed
      household.tasks = [task("t", [("2026-01-05", "1111")])]
      household.log = timed.log.map { entry in
        entry.who == .partner(.second) && entry.date > day(last)
          ? row(entry.date.iso, "2", .did, "t") : entry
      }
      return household
    }
    let partial = partly(until: "2026-01-25")
    let result = try #require(comparison(partial))
    #expect(result.pairedWeeks == 5)
    #expect(result.share == .withoutRange(Share(0.6), pairedWeeks: 3))
    #expect(result.share.weeks == 3)
    #expect(result.rows == .degenerate(Share(0.5), pairedWeeks: 5, .sameEachWeek))
    #expect(result.byStage.map(\.minutes) == [BySeat(first: 60, second: 40)])
    // Minutes in one of two rows are in half of them: that week counts.
    #expect(
      comparison(partly(until: "2026-01-26"))?.share.share == Share((60.0 + 5) / (100 + 6)))
  }

  @Test func `both counts for both, in minutes and in rows`() throws {
    var household = weeks([10, 10], [10, 10])
    household.log.append(row("2026-01-07", "b", .planned, "t", 40))
    let result = try #require(comparison(household))
    // 20 + 40 each; rows 4 + 1 each.
    #expect(result.minutes == BySeat(first: 60, second: 60))
    #expect(result.byStage.map(\.stage) == [.plan, .do])
    #expect(result.byStage[0].minutes == BySeat(first: 40, second: 40))
    #expect(result.byStage[0].rowCount == 1)
    #expect(result.rows == .withoutRange(Share(0.5), pairedWeeks: 2))
    #expect(balanceReport(of: household).whole?.logged.rowCount == 9)
  }

  @Test func `usual minutes are an estimate, and zero minutes are not`() {
    let tasks = [
      task("t", [("2026-01-05", "1111")], minutes: 30), task("u", [("2026-01-05", "1111")]),
    ]
    let household = household(
      "2026-01-05", "2026-01-11", tasks: tasks,
      log: [
        row("2026-01-05", "1", .did, "t", 60),
        row("2026-01-05", "1", .did, "t", 0),
        row("2026-01-05", "b", .did, "t"),
        row("2026-01-05", "2", .did, "u"),
        row("2026-01-05", "2", .celebrated, "t", 45),
      ])
    let logged = loggedWork(of: household, in: period("2026-01-05", "2026-01-11"))
    // 60 measured and twice 30 estimated; the row of u has no minutes at all.
    #expect(logged.estimatedPart == 0.5)
    #expect(logged.rowCount == 4)
    // Once: 60 + 0 + 30.
    #expect(logged.weeklyLoad?.median == 90)
  }

  @Test func `a category is gated by its own weeks and rows`() throws {
    var household = weeks([10, 10, 10, 10], [20, 20, 30, 20])
    household.tasks.append(task("u", [("2026-01-05", "1111")], in: "money"))
    household.tasks.append(task("v", [("2026-01-05", "1111")], in: "social"))
    household.tasks.append(task("w", [("2026-01-05", "1111")], in: "children"))
    // Money: six rows in two of the four weeks. Social: three rows. Children: no minutes.
    for date in ["2026-01-05", "2026-01-06", "2026-01-13"] {
      household.log += [
        row(date, "1", .planned, "u", 10), row(date, "2", .planned, "u", 30),
        row(date, "1", .checked, "v", 5), row(date, "1", .did, "w"),
      ]
    }
    household.log.sort { $0.date < $1.date }
    let parts = try #require(comparison(household)).byCategory
    #expect(parts.map(\.category.text) == ["household", "social", "money"])
    guard case .ranged(_, _, 4) = parts[0].share else {
      Issue.record("household has four weeks")
      return
    }
    #expect(parts[1].share == .tooFewRows(3))
    #expect(parts[1].rowCount == 3)
    #expect(parts[2].share == .withoutRange(Share(0.25), pairedWeeks: 2))
    #expect(parts[2].minutes == BySeat(first: 30, second: 90))
    #expect(parts[2].rowCount == 6)
  }

  @Test func `six weeks of asking have the difference of the definition`() throws {
    let x = BySeat(first: [6, 4, 7, 5, 8, 6], second: [3, 2, 2, 4, 3, 1])
    let n = BySeat(first: [9, 8, 10, 7, 12, 9], second: [8, 6, 9, 8, 7, 6])
    var household = weeks([1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1])
    for week in 0..<6 {
      let date = day("2026-01-07").advanced(by: 7 * week).iso
      for (who, seat) in [(Character("1"), Seat.first), ("2", .second)] {
        for index in 0..<n[seat][week] {
          household.log.append(row(date, who, .did, "t", 5, prompted: index < x[seat][week]))
        }
      }
      // Of both, and of no work: not counted.
      household.log.append(row(date, "b", .did, "t", 5, prompted: true))
      household.log.append(row(date, "1", .listened, nil, nil, prompted: true))
    }
    household.log.sort { $0.date < $1.date }
    let result = try #require(comparison(household)?.prompted)
    #expect(result.prompted == BySeat(first: 36, second: 15))
    #expect(result.of == BySeat(first: 55, second: 44))
    let difference = try #require(result.difference)
    #expect((difference.value - 0.313_636).magnitude < 1e-6)
    #expect((difference.lower - 0.165_117).magnitude < 1e-6)
    #expect((difference.upper - 0.462_155).magnitude < 1e-6)
  }

  @Test func `asking is in words before the fourth week, and absent where one says nothing`() throws
  {
    var household = weeks([5, 5, 5], [5, 5, 5])
    household.log.append(row("2026-01-08", "1", .did, "t", 5, prompted: true))
    #expect(comparison(household)?.prompted == nil)
    household.log.append(row("2026-01-08", "2", .did, "t", 5, prompted: false))
    let result = try #require(comparison(household)?.prompted)
    #expect(result.prompted == BySeat(first: 1, second: 0))
    #expect(result.of == BySeat(first: 1, second: 1))
    #expect(result.difference == nil)
  }
}
