import CivilCalendar
import Diagnostics
import HouseholdModel
import Testing

@Suite struct `The last day` {
  private func rows(_ days: String...) -> String {
    "== log/a.csv\ndate,who,verb\n" + days.map { "\($0),ana,rested\n" }.joined()
  }

  @Test func `a record may last 120 years, and not a day longer`() {
    let longest = HouseholdFiles(rows("2026-01-06", "2146-01-05"))
    #expect(longest.diagnostics.map(\.severity) == [.warning])
    #expect(longest.household?.asOf.iso == "2146-01-05")
    let longer = HouseholdFiles(rows("2026-01-06", "2146-01-07"))
    #expect(longer.diagnostics.map(\.id) == [.farDate])
    #expect(longer.diagnostics.map(\.severity) == [.error])
  }

  @Test(arguments: ["2226-01-06", "4052-01-06", "9999-12-31"])
  func `a slip of the year is told where it stands, and nothing is counted up to it`(day: String) {
    let files = HouseholdFiles(rows("2026-01-06", day, "2026-02-07"))
    #expect(files.problems.count == 1)
    #expect(
      files.problems.first?.hasPrefix("log/a.csv:3:1: error FarDate: \(day) is more than") == true)
    #expect(files.household?.asOf.iso == "2026-01-05")
    #expect(files.household?.log.isEmpty == true)
  }

  @Test func `the same holds of a first day that slipped, and of a last day that was asked for`() {
    let early = HouseholdFiles(
      "== couple.yaml\n" + HouseholdFiles.couple.replacing("2026-01-05", with: "1902-01-05")
        + rows("2026-01-06"))
    #expect(early.diagnostics.map(\.id) == [.farDate])
    let asked = HouseholdFiles(rows("2026-01-06"), asOf: "2206-01-06")
    #expect(asked.diagnostics.map(\.severity) == [.error])
  }
}
