import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

@Suite struct RotationTests {
  /// Weeks of 2 March (the first's), 9 March (help from outside), 16 March (no row).
  private let rotating = household(
    "2026-03-02", "2026-03-22", tasks: [task("t", [("2026-03-02", "rrrr")])],
    turns: ["t": ["2026-03-02": .partner(.first), "2026-03-09": .outside]])

  @Test func `a rotating task counts as its turns, half each without one`() throws {
    let load = standingLoad(of: rotating, in: period("2026-03-02", "2026-03-22"))
    let result = try #require(load.comparison)
    // Days: the first 7 + 3.5, the second 3.5.
    #expect(agrees(result.share.value, 10.5 / 14))
    #expect(agrees(load.outside, 7.0 / 21))
    // All four stages rotate on all days, whoever's turn it is.
    #expect(result.fullOwnership == 1)
  }

  @Test func `a week that a period cuts counts with the days inside`() throws {
    // 7 to 10 March: two days of the first's week, two of help from outside.
    let load = standingLoad(of: rotating, in: period("2026-03-07", "2026-03-10"))
    #expect(load.comparison?.share.value == 1)
    #expect(load.outside == 0.5)
    // Only outside: nothing is the couple's.
    #expect(standingLoad(of: rotating, in: period("2026-03-10", "2026-03-12")).comparison == nil)
  }

  @Test func `turns count for the rotating stages alone, and change no holder`() throws {
    let household = household(
      "2026-03-02", "2026-03-08", tasks: [task("t", [("2026-03-02", "22r2")])],
      turns: ["t": ["2026-03-02": .partner(.first)], "other": ["2026-03-02": .partner(.second)]])
    let load = standingLoad(of: household, in: period("2026-03-02", "2026-03-08"))
    let result = try #require(load.comparison)
    #expect(result.share.value == 0.25)
    #expect(result.physical?.value == 1)
    // The second plans and the first does by turn, not by name: no split, and no full ownership.
    #expect(result.split == BySeat(first: 0, second: 0))
    #expect(result.fullOwnership == 0)
    #expect(load.heldSince.map(\.days) == [6])
  }

  @Test func `a turn of both is half each`() throws {
    let household = household(
      "2026-03-02", "2026-03-08", tasks: [task("t", [("2026-03-02", "rrrr")])],
      turns: ["t": ["2026-03-02": .both]])
    let load = standingLoad(of: household, in: period("2026-03-02", "2026-03-08"))
    #expect(load.comparison?.share.value == 0.5)
  }

  @Test func `the band of the four categories of the definition`() throws {
    // Meals 30/10, school 12/4, cleaning 20/25, bills 3/12: one stage each, outside the others.
    let weights: [(String, Character, Cadence)] = [
      ("meals", "1", .daily), ("meals", "2", .weekdays), ("school", "1", .weekly),
      ("school", "2", .biweekly), ("cleaning", "1", .monthly), ("cleaning", "2", .quarterly),
      ("bills", "1", .seasonal), ("bills", "2", .yearly),
    ]
    let household = household(
      "2026-03-02", "2026-03-08",
      tasks: weights.map {
        task("\($0.0)-\($0.1)", [("2026-03-02", "\($0.1)ooo")], in: $0.0, cadence: $0.2)
      },
      attention: [
        .daily: 30, .weekdays: 10, .weekly: 12, .biweekly: 4, .monthly: 20, .quarterly: 25,
        .seasonal: 3, .yearly: 12,
      ])
    let result = try #require(
      standingLoad(of: household, in: period("2026-03-02", "2026-03-08")).comparison)
    #expect(agrees(result.share.value, 65.0 / 116))
    #expect(agrees(result.band.lower.value, 0.5))
    #expect(agrees(result.band.upper.value, 107.0 / 172))
    // It touches one half and does not cross it.
    #expect(result.band.includesEven)
    #expect(!result.band.crossesEven)
  }
}
