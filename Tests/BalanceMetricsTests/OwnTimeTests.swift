import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Own time and the two lists (METRICS §5, §6), worked by hand.
struct OwnTimeTests {
  private func weeks(
    _ log: [LogEntry], from started: String = "2026-01-05", through last: String = "2026-02-01",
    pauses: [(String, String)] = [], compare: BySeat<Bool> = BySeat(first: true, second: true)
  ) -> [OwnTimeWeek] {
    balanceReport(
      of: household(started, last, log: log, pauses: pauses, compare: compare)
    ).ownTime
  }

  private func minutes(_ count: Int, without rows: Int = 0) -> OwnTime {
    OwnTime(minutes: Minutes(count), rowsWithoutMinutes: rows)
  }

  @Test func `what was had stands beside what was set aside, week by week`() {
    let found = weeks([
      act("2026-01-06", "1", .plannedRest, "water", 75), act("2026-01-06", "1", .rested, nil, 70),
      act("2026-01-09", "1", .rested, nil, 20), act("2026-01-09", "1", .rested),
      act("2026-01-10", "b", .rested, nil, 30), act("2026-01-20", "2", .plannedRest),
      act("2026-01-21", "2", .madeRoom, nil, 90),
    ])
    #expect(
      found == [
        OwnTimeWeek(
          week: Week(start: day("2026-01-05")),
          rested: BySeat(first: minutes(120, without: 1), second: minutes(30)),
          planned: BySeat(first: minutes(75), second: minutes(0))),
        OwnTimeWeek(
          week: Week(start: day("2026-01-19")), rested: BySeat(first: nil, second: minutes(0)),
          planned: BySeat(first: nil, second: OwnTime(minutes: nil, rowsWithoutMinutes: 1))),
      ])
  }

  @Test func `a week that start, end or a pause cuts is not told`() {
    let log = ["2026-01-08", "2026-01-12", "2026-01-20"].map { act($0, "1", .rested, nil, 10) }
    func told(_ found: [OwnTimeWeek]) -> [String] { found.map(\.week.start.iso) }
    #expect(told(weeks(log, from: "2026-01-06")) == ["2026-01-12", "2026-01-19"])
    #expect(told(weeks(log, through: "2026-01-24")) == ["2026-01-05", "2026-01-12"])
    #expect(
      told(weeks(log, pauses: [("2026-01-17", "2026-01-18")])) == ["2026-01-05", "2026-01-19"])
  }

  @Test func `minutes of each need both to agree`() {
    let log = [act("2026-01-08", "1", .rested, nil, 10)]
    #expect(weeks(log, compare: BySeat(first: true, second: false)) == [])
    #expect(weeks(log).count == 1)
  }

  private func item(_ title: String, _ task: String? = nil, _ date: String? = nil) -> InventoryItem
  {
    InventoryItem(
      title: title, task: task.map { TaskID($0) }, day: date.map { day($0) }, range: nowhere)
  }

  private func lists(
    _ first: [InventoryItem], _ second: [InventoryItem], discussed: String? = "2026-01-20",
    asked: InventoryRound.Asked = .mine, compare: BySeat<Bool> = BySeat(first: true, second: true)
  ) -> InventoryNumbers? {
    var home = household("2026-01-05", "2026-02-01", compare: compare)
    home.inventories = [
      InventoryRound(
        id: "r", asked: asked, discussed: discussed.map { day($0) },
        lists: BySeat(first: first, second: second), guesses: BySeat(first: 70, second: nil),
        range: nowhere)
    ]
    return balanceReport(of: home).inventories.first
  }

  @Test func `a thing on several days counts once, matched by task or by title in any case`() {
    let found = lists(
      [
        item("Bins", "bins", "2026-01-12"), item("Bins", "bins", "2026-01-13"), item("The CAT"),
        item("Soup"),
      ],
      [item("What goes out", "bins"), item("the cat")])
    // Three things and two, two of them on both: 2 of 3; of five places three are the first's.
    #expect(
      found
        == InventoryNumbers(
          round: "r", overlap: 2.0 / 3,
          lists: .init(alone: BySeat(first: 1, second: 0), both: 2, share: Share(0.6)),
          guesses: BySeat(first: 70, second: nil)))
  }

  @Test func `what both see says nothing of who carries it`() {
    let found = lists([item("a"), item("b")], [item("c")], asked: .everything)
    #expect(found?.overlap == 0 && found?.lists?.alone == BySeat(first: 2, second: 1))
    #expect(found?.lists?.share == nil)
  }

  @Test func `lists are told in numbers once they were talked about, to those who agreed`() {
    #expect(lists([item("a")], [item("a")], discussed: nil) == nil)
    #expect(lists([item("a")], [item("a")], discussed: "2026-02-02") == nil)
    let alone = lists([item("a")], [item("a")], compare: BySeat(first: false, second: true))
    #expect(alone?.lists == nil && alone?.overlap == 1)
  }
}
