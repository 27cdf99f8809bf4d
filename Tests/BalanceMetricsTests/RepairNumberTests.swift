import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Repairs and agreements (METRICS §6), worked by hand.
struct RepairNumberTests {
  private func repair(
    _ date: String, talked: String? = nil, remedy: String? = nil, _ result: Repair.Result? = nil
  ) -> Repair {
    Repair(
      id: date, date: day(date), talked: talked.map { day($0) }, remedy: remedy, result: result,
      body: MarkdownText("", at: nowhere), range: nowhere)
  }

  @Test func `repairs count by the day of the pause`() {
    var home = household("2026-01-05", "2026-02-28")
    home.repairs = [
      repair("2026-01-10", talked: "2026-01-10", remedy: "Knock", .kept),
      repair("2026-01-31", talked: "2026-02-03", remedy: "Ask", .changed),
      repair("2026-02-02", remedy: "Wait", .open), repair("2026-02-04", remedy: "Go out"),
      repair("2026-02-06", talked: "2026-02-20", .kept),
    ]
    let report = balanceReport(of: home)
    #expect(
      report.months.map(\.repairs) == [
        RepairNumbers(
          count: 2, daysToTalk: [0, 3], tested: 2, remedies: 2,
          results: .init(kept: 1, changed: 1, open: 0)),
        // What has no remedy has a result, and tests none.
        RepairNumbers(
          count: 3, daysToTalk: [14], tested: 0, remedies: 2,
          results: .init(kept: 1, changed: 0, open: 1)),
      ])
    #expect(report.whole?.repairs.tested == 2 && report.whole?.repairs.remedies == 4)
  }

  private func agreements(
    _ made: [(String, [Agreement])], through last: String = "2026-02-28"
  ) -> [AgreementNumbers] {
    var home = household("2026-01-05", last)
    home.checkIns = made.map { checkIn($0.0, agreements: $0.1) }
    return balanceReport(of: home).months.map(\.agreements)
  }

  @Test func `an agreement belongs to its day, and without one to the talk`() {
    let found = agreements([
      (
        "2026-01-20",
        [
          agreement("[x]", "2026-01-25"), agreement("[x]", "2026-02-10"), agreement("[x]"),
          agreement("[ ]", "2026-02-20"), agreement("[ ]"), agreement("[ ]", "2026-03-10"),
          agreement("[x]", "2026-03-10"), agreement("[~]", "2026-02-01"), agreement("[~]"),
          agreement("[~]", "2026-03-10"),
        ]
      )
    ])
    #expect(
      found == [
        AgreementNumbers(kept: 2, of: 2, changed: 2, openWithoutDay: 1),
        AgreementNumbers(kept: 1, of: 2, changed: 1, openWithoutDay: 0),
      ])
  }

  @Test func `an open one counts on its day and not before`() {
    let made = [("2026-01-20", [agreement("[ ]", "2026-02-10")])]
    #expect(agreements(made, through: "2026-02-09").map(\.of) == [0, 0])
    #expect(agreements(made, through: "2026-02-10").map(\.of) == [0, 1])
    #expect(agreements(made, through: "2026-02-09").map(\.part) == [nil, nil])
    #expect(agreements(made, through: "2026-02-10").map(\.part) == [nil, 0])
  }

  @Test func `from five on there is a range`() throws {
    let four = AgreementNumbers(kept: 3, of: 4)
    #expect(four.range == nil && four.part == 0.75)
    // Wilson of 7 of 10: .396778 to .892209.
    let ten = try #require(AgreementNumbers(kept: 7, of: 10).range)
    #expect((ten.lower.value - 0.396778).magnitude < 1e-6)
    #expect((ten.upper.value - 0.892209).magnitude < 1e-6)
    let none = try #require(AgreementNumbers(kept: 0, of: 20).range)
    #expect(none.lower.value == 0 && (none.upper.value - 0.161125).magnitude < 1e-6)
  }
}
