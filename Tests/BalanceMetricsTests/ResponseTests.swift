import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Which reply answers which bid, and what that gives (connection.response), worked by hand.
struct ResponseTests {
  private let dishes = [task("t", [("2026-01-05", "1111")], minutes: 10)]

  /// Work of both on two days of each of these weeks, so that they are paired.
  private func work(_ weeks: [String]) -> [LogEntry] {
    weeks.flatMap { week in
      [0, 1].flatMap { offset in
        [Character("1"), "2"].map { row(day(week).advanced(by: offset).iso, $0, .did, "t", 10) }
      }
    }
  }

  private func response(
    _ log: [LogEntry], weeks: [String] = ["2026-01-05"], month: Int? = nil,
    pauses: [(String, String)] = []
  ) -> BidResponse? {
    let home = household(
      "2026-01-05", "2026-02-28", tasks: dishes, log: log + work(weeks), pauses: pauses)
    let report = balanceReport(of: home)
    return (month.map { report.months[$0] } ?? report.whole)?.connection.comparison?.response
  }

  private func first(_ log: [LogEntry]) -> BidResponse.Direction? {
    response(log)?.directions.first
  }

  @Test func `a reply answers on the day and on the day after, not later and not before`() {
    func answered(_ date: String) -> BidResponse.Direction? {
      first([act("2026-01-07", "1", .initiated), act(date, "2", .responded)])
    }
    #expect(answered("2026-01-07") == .answered(1, of: 1))
    #expect(answered("2026-01-08") == .answered(1, of: 1))
    #expect(answered("2026-01-09") == .answered(0, of: 1))
    #expect(answered("2026-01-06") == .answered(0, of: 1))
  }

  @Test func `a subject answers itself alone, and a blank one a blank`() {
    func answered(_ bid: String?, _ reply: String?) -> BidResponse.Direction? {
      first([act("2026-01-07", "1", .initiated, bid), act("2026-01-07", "2", .responded, reply)])
    }
    #expect(answered("walk", "walk") == .answered(1, of: 1))
    #expect(answered(nil, nil) == .answered(1, of: 1))
    #expect(answered("walk", nil) == .answered(0, of: 1))
    #expect(answered(nil, "walk") == .answered(0, of: 1))
  }

  @Test func `each reply answers one bid, and the earliest open one`() {
    // Two bids on the 6th and one on the 7th; one reply on the 7th, one on the 8th. The reply of the
    // 7th takes one of the 6th, that of the 8th the one of the 7th: the other of the 6th is too old.
    let bids = [
      act("2026-01-06", "1", .initiated, line: 1), act("2026-01-06", "1", .initiated, line: 2),
      act("2026-01-07", "1", .initiated, line: 3),
    ]
    let seventh = act("2026-01-07", "2", .responded, line: 4)
    let eighth = act("2026-01-08", "2", .responded, line: 5)
    #expect(first(bids + [seventh, eighth]) == .answered(2, of: 3))
    #expect(first(bids + [seventh, seventh, eighth]) == .answered(3, of: 3))
    #expect(first(bids + [seventh, seventh, seventh, eighth]) == .answered(3, of: 3))
  }

  @Test func `a bid that stands below its reply in the file of the day is answered too`() {
    let log = [
      act("2026-01-07", "2", .responded, file: 0, line: 1),
      act("2026-01-07", "1", .initiated, file: 1, line: 1),
    ]
    #expect(first(log) == .answered(1, of: 1))
  }

  @Test func `nobody answers themselves, and both together neither ask nor answer`() {
    let bid = act("2026-01-07", "1", .initiated)
    let reply = act("2026-01-20", "2", .responded)
    #expect(first([bid, act("2026-01-07", "1", .responded), reply]) == .answered(0, of: 1))
    #expect(first([bid, act("2026-01-07", "b", .responded), reply]) == .answered(0, of: 1))
    #expect(response([act("2026-01-07", "b", .initiated), reply]) == nil)
  }

  @Test func `bids in weeks that are not paired do not count`() {
    let log = [
      act("2026-01-07", "1", .initiated), act("2026-01-14", "1", .initiated),
      act("2026-01-14", "2", .responded),
    ]
    #expect(response(log)?.directions.first == .answered(0, of: 1))
    #expect(response(log)?.pairedWeeks == 1)
    #expect(response([log[1], log[2]])?.directions.first == .noBids)
  }

  @Test func `a month in which the other logged no reply says nothing`() {
    let log = [
      act("2026-01-30", "1", .initiated), act("2026-01-31", "1", .initiated),
      act("2026-02-01", "2", .responded),
    ]
    // The reply is February's; the bid that it answers is January's, where no reply was logged.
    let weeks = ["2026-01-26", "2026-02-02"]
    #expect(response(log, weeks: weeks, month: 0)?.directions.first == .notLogged)
    #expect(response(log, weeks: weeks)?.directions.first == .notLogged)
    #expect(response(log, weeks: weeks, month: 1) == nil)
    let more = log + [act("2026-01-06", "2", .responded, "else")]
    #expect(response(more, weeks: weeks, month: 0)?.directions.first == .answered(1, of: 2))
    #expect(response(more, weeks: weeks)?.directions.second == .noBids)
  }

  @Test func `rows in a pause are neither bids nor replies`() {
    let log = [
      act("2026-01-06", "1", .initiated), act("2026-01-07", "2", .responded),
      act("2026-01-09", "2", .responded, "else"),
    ]
    #expect(
      response(log, pauses: [("2026-01-07", "2026-01-07")])?.directions.first == .answered(0, of: 1)
    )
    #expect(response(log, pauses: [("2026-01-06", "2026-01-06")]) == nil)
  }

  @Test func `four paired weeks give the difference its range`() throws {
    let weeks = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-02-02"]
    var log: [LogEntry] = []
    // First asks 2 a week, answered 2, 1, 2, 1; second 2 a week, answered 1, 1, 0, 1.
    for (week, (one, other)) in zip(weeks, [(2, 1), (1, 1), (2, 0), (1, 1)]) {
      let date = day(week).advanced(by: 3).iso
      log += [act(date, "1", .initiated), act(date, "1", .initiated)]
      log += [act(date, "2", .initiated), act(date, "2", .initiated)]
      log += Array(repeating: act(date, "2", .responded), count: one)
      log += Array(repeating: act(date, "1", .responded), count: other)
    }
    let found = try #require(response(log, weeks: weeks))
    #expect(found.directions == BySeat(first: .answered(6, of: 8), second: .answered(3, of: 8)))
    // u = (x1 − 1.5)/8 − (x2 − .75)/8: .03125, −.09375, .15625, −.09375.
    let difference = try #require(found.difference)
    let error = (4.0 / 3 * (0.0009765625 + 2 * 0.0087890625 + 0.0244140625)).squareRoot()
    #expect(agrees(difference.value, 0.375))
    // The upper end would be 1.137, beyond what a difference can be.
    #expect(difference.upper == 1)
    #expect((0.375 - difference.lower - 3.182446305 * error).magnitude < 1e-8)
    #expect(response(log, weeks: Array(weeks.prefix(3)))?.difference == nil)
  }
}
