import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Initiation, noticing, thanks and energy (METRICS §4), worked by hand.
struct ConnectionTests {
  private func connection(
    _ log: [LogEntry], checkIns: [CheckIn] = [], through last: String = "2026-03-01",
    pauses: [(String, String)] = [], compare: BySeat<Bool> = BySeat(first: true, second: true)
  ) -> ConnectionReport? {
    var home = household("2026-01-05", last, log: log, pauses: pauses, compare: compare)
    home.checkIns = checkIns
    return balanceReport(of: home).whole?.connection
  }

  private func initiation(_ log: [LogEntry], checkIns: [CheckIn] = []) -> Initiation? {
    connection(log, checkIns: checkIns)?.comparison?.initiation
  }

  // 5, 12, 19, 26 January 2026 are Mondays.
  @Test func `who reached out is counted by name, and a row by both is nobody's`() {
    let found = initiation([
      act("2026-01-05", "1", .initiated), act("2026-01-06", "1", .initiated, "talk"),
      act("2026-01-06", "2", .initiated), act("2026-01-20", "b", .initiated),
    ])
    #expect(found?.counts == BySeat(first: 2, second: 1))
    #expect(found?.weeks == 1)
    #expect(found?.range == nil)
    #expect(initiation([act("2026-01-20", "b", .initiated)]) == nil)
  }

  @Test func `who asked for a check-in reached out, once`() {
    let asked = [checkIn("2026-01-07", askedBy: .partner(.second))]
    #expect(initiation([], checkIns: asked)?.counts == BySeat(first: 0, second: 1))
    let said = [act("2026-01-07", "2", .initiated, "check-in")]
    #expect(initiation(said, checkIns: asked)?.counts == BySeat(first: 0, second: 1))
    // Another day, another subject, the other's row: none of them says the same.
    for other in [
      act("2026-01-08", "2", .initiated, "check-in"), act("2026-01-07", "2", .initiated, "tea"),
      act("2026-01-07", "2", .initiated),
    ] {
      #expect(initiation([other], checkIns: asked)?.counts == BySeat(first: 0, second: 2))
    }
    let both = [checkIn("2026-01-07", askedBy: .both)]
    #expect(initiation([], checkIns: both) == nil)
  }

  @Test func `four weeks with a row give a range, by the weeks`() throws {
    // 3, 2, 3, 3 of 4, 4, 4, 5: 11 of 17.
    let days = [
      ("2026-01-05", 3, 1), ("2026-01-12", 2, 2), ("2026-01-19", 3, 1), ("2026-02-02", 3, 2),
    ]
    let log = days.flatMap { date, first, second in
      Array(repeating: act(date, "1", .initiated), count: first)
        + Array(repeating: act(date, "2", .initiated), count: second)
    }
    let found = try #require(initiation(log))
    #expect(found.counts == BySeat(first: 11, second: 6) && found.weeks == 4)
    #expect(agrees(found.share.value, 11.0 / 17))
    // e = A − 11/17·T: 7/17, −10/17, 7/17, −4/17; se = √(4/3·214/289)/17; t(3) = 3.182446.
    let range = try #require(found.range)
    let width = 3.182446305 * (4.0 / 3 * 214 / 289).squareRoot() / 17 / (11.0 / 17 * 6 / 17)
    let reach = range.upper.value / (1 - range.upper.value) / (11.0 / 6)
    // The odds of the upper end are those of the share times e^width, within t's printed digits.
    #expect((reach - exponentialSeries(width)).magnitude < 1e-7)
    #expect(initiation(Array(log.prefix(12)))?.range == nil)
  }

  private func exponentialSeries(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for place in 1...60 {
      term *= x / Double(place)
      sum += term
    }
    return sum
  }

  @Test func `all by one has counts and no range`() {
    let log = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"].map {
      act($0, "2", .initiated)
    }
    #expect(
      initiation(log) == Initiation(counts: BySeat(first: 0, second: 5), weeks: 5, range: nil))
  }

  @Test func `a pause takes rows and talks away`() {
    let found = connection(
      [act("2026-01-05", "1", .initiated), act("2026-01-13", "2", .initiated)],
      checkIns: [checkIn("2026-01-14", askedBy: .partner(.second))],
      pauses: [("2026-01-12", "2026-01-18")])
    #expect(found?.comparison?.initiation?.counts == BySeat(first: 1, second: 0))
  }

  @Test func `thanks are counted together, and absent where nobody wrote`() {
    let log = [
      act("2026-01-05", "1", .appreciated, "b"), act("2026-01-05", "b", .appreciated),
      act("2026-01-07", "2", .appreciated, "a"),
    ]
    #expect(connection(log)?.appreciations == 3)
    #expect(connection([act("2026-01-05", "1", .celebrated)])?.appreciations == 0)
    #expect(connection([])?.appreciations == nil)
    let paused = connection(
      [act("2026-01-05", "1", .session)], pauses: [("2026-01-05", "2026-01-05")])
    #expect(paused?.appreciations == nil)
    let alone = connection(log, compare: BySeat(first: true, second: false))
    #expect(alone == ConnectionReport(appreciations: 3))
  }

  @Test func `noticing names who, and what both did apart`() {
    let log = [
      act("2026-01-05", "1", .raised), act("2026-01-06", "1", .raised),
      act("2026-01-06", "2", .noticedDistance), act("2026-01-06", "b", .stayed),
    ]
    #expect(
      connection(log)?.comparison?.noticing == [
        Noticing(verb: .noticedDistance, by: BySeat(first: 0, second: 1), together: 0),
        Noticing(verb: .raised, by: BySeat(first: 2, second: 0), together: 0),
        Noticing(verb: .stayed, by: BySeat(first: 0, second: 0), together: 1),
      ])
  }

  @Test func `energy is a median of one's own rows, from three on`() {
    var log = [
      act("2026-01-05", "1", .stayed, energy: -2), act("2026-01-06", "1", .initiated, energy: 1),
      act("2026-01-07", "1", .soothed, energy: 2), act("2026-01-08", "1", .listened),
      act("2026-01-08", "b", .listened, energy: -2), act("2026-01-08", "1", .session, energy: -2),
      act("2026-01-08", "2", .stayed, energy: 0), act("2026-01-09", "2", .stayed, energy: 0),
    ]
    let energy = connection(log)?.comparison?.energy
    #expect(energy?.first == EnergyAfter(median: 1, rows: 3) && energy?.second == nil)
    log.append(act("2026-01-10", "1", .raised, energy: 2))
    #expect(connection(log)?.comparison?.energy.first == EnergyAfter(median: 1.5, rows: 4))
  }

  @Test func `without a row of it there is no comparison`() {
    #expect(connection([act("2026-01-05", "1", .celebrated)])?.comparison == nil)
  }
}
