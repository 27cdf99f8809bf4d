import CivilCalendar
import HouseholdModel
import SourceText
import Testing

struct AgreementTests {
  private func files(_ lines: String, keys: String = "") -> HouseholdFiles {
    HouseholdFiles("== check-ins/2026-03-01/together.md\n---\n\(keys)\n---\n\(lines)\n")
  }

  private func told(_ files: HouseholdFiles) -> [String] {
    let agreements = files.household?.checkIns.first?.together?.agreements ?? []
    return agreements.map { agreement in
      let who =
        switch agreement.who {
        case .partner(.first): "ana"
        case .partner(.second): "ben"
        case .both: "both"
        default: "-"
        }
      return "\(agreement.state) \(who) \(agreement.text) \(agreement.by?.iso ?? "-")"
    }
  }

  @Test(
    arguments: [
      ("- [ ] ana: bins (by 2026-11-01)", "open ana bins 2026-11-01"),
      ("- [x] Ben: soup", "kept ben soup -"),
      ("- [ ] ~~both: walks~~", "changed both walks -"),
      ("- [x] ~~ana: bins~~", "changed ana bins -"),
      ("- [ ] Ana and Ben: talk", "open both talk -"),
      ("- [ ] ana & ana: talk", "open - ana & ana: talk -"),
      ("- [ ] on Sundays we do: nothing", "open - on Sundays we do: nothing -"),
      ("- [ ] nobody's", "open - nobody's -"),
    ])
  func `an agreement is someone's and has a state`(line: String, expected: String) {
    let files = files(line)
    #expect(files.problems == [])
    #expect(told(files) == [expected])
  }

  @Test func `agreements inside others keep their order`() {
    let files = files("- [ ] ana: a\n  - [x] ben: b\n    - [ ] ~~ana: c~~\n- [ ] both: d\n")
    #expect(told(files) == ["open ana a -", "kept ben b -", "changed ana c -", "open both d -"])
  }

  @Test func `a partner who isn't one is told at the word`() {
    let files = files("- [ ] anna: bins\n- [ ] Sundays: no screens\n- [ ] ben: x (by 2026-13-01)")
    #expect(
      files.problems == [
        "check-ins/2026-03-01/together.md:4:7: error UnknownPartner: "
          + "'anna' isn't a declared partner",
        "check-ins/2026-03-01/together.md:5:7: warning UnknownPartner: "
          + "'Sundays' isn't a declared partner",
        "check-ins/2026-03-01/together.md:6:18: error InvalidDate: "
          + "'2026-13-01' is no day of the calendar",
      ])
    #expect(told(files)[1] == "open - Sundays: no screens -")
  }

  @Test func `who asked for the talk is a partner or both`() {
    #expect(
      files("x", keys: "initiated_by: both").household?.checkIns.first?.together?.initiatedBy
        == .both)
    #expect(
      files("x", keys: "initiated_by: carl").problems == [
        "check-ins/2026-03-01/together.md:2:15: error UnknownPartner: "
          + "'carl' isn't a declared partner"
      ])
  }

  @Test(
    arguments: [
      String(repeating: "- [ ] ana: x\n", count: 900),
      (0..<30).map { String(repeating: "  ", count: $0) + "- [ ] ana: x\n" }.joined(),
      "- [ ] " + String(repeating: "*", count: 300) + "\n",
      "- [ ] " + String(repeating: ":", count: 300) + "(by " + String(repeating: "9", count: 300)
        + ")",
      "- [ ] " + String(repeating: "~~a", count: 2000),
      "- [ ] : (by 1)\n- [ ] (by )\n- [ ] ()\n- [ ] )(\n- [ ] by 2026-11-01)",
      String(repeating: "> ", count: 100) + "- [ ] ana: x",
      "- [ ] \u{202E}ana: x\n- [ ] \u{FEFF}:\u{200B} (by \u{661}\u{662})",
    ])
  func `hostile lists are read without harm`(text: String) {
    let files = files(text)
    #expect(files.household?.checkIns.count == 1)
    #expect(files.household?.checkIns.first?.together?.body.text == text + "\n")
  }
}
