import CivilCalendar
import SourceText
import Testing

@testable import RecordParsing

struct TogetherReaderTests {
  private func agreements(_ body: String) -> [AgreementRecord] {
    records("---\n---\n\(body)\n", in: "check-ins/2026-03-01/together.md").togethers.first?
      .agreements ?? []
  }

  private func told(_ record: AgreementRecord) -> String {
    let box = record.isStruck ? "~" : record.isChecked ? "x" : " "
    return "\(box)|\(record.who?.value ?? "-")|\(record.text)|\(record.by?.value.iso ?? "-")"
  }

  @Test(
    arguments: [
      ("- [ ] ana: bins (by 2026-11-01)", [" |ana|bins|2026-11-01"]),
      ("- [x] Ben: soup", ["x|Ben|soup|-"]),
      ("- [ ] ~~ana: bins (by 2026-11-01)~~", ["~|ana|bins|2026-11-01"]),
      ("- [x] ~~ana: bins~~", ["~|ana|bins|-"]),
      ("- [ ] ana: ~~bins~~", ["~|ana|bins|-"]),
      ("- [ ] ana: ~~bins on Monday~~ bins on Friday", [" |ana|bins on Friday|-"]),
      ("- [ ] ana: bins (by ~~2026-10-01~~ 2026-11-01).", [" |ana|bins|2026-11-01"]),
      ("- [ ] **Ana**: the *bins* (By 2026-11-01)", [" |Ana|the bins|2026-11-01"]),
      ("- [ ] no name here", [" |-|no name here|-"]),
      ("- [ ] at 18:30 we eat", [" |-|at 18:30 we eat|-"]),
      ("- [ ] ana: fetch the children (by bike)", [" |ana|fetch the children (by bike)|-"]),
      ("- [ ] ana: (see above) bins", [" |ana|(see above) bins|-"]),
      ("- [ ] ana:", [" |ana||-"]),
      ("- [ ] outer\n  - [x] ben: inner", [" |-|outer|-", "x|ben|inner|-"]),
      ("1. [ ] ana: first", [" |ana|first|-"]),
      ("no list", []),
    ])
  func `a line says who, what and until when`(line: String, expected: [String]) {
    #expect(agreements(line).map(told) == expected)
  }

  @Test(
    arguments: [
      ("- [ ] ana: bins (by 1️⃣2026-02-30)\n", ["1️⃣ InvalidDate"]),
      ("- [ ] ☕️ é: bins (by 1️⃣1.11.2026)\n", ["1️⃣ InvalidDate"]),
      ("- [ ] ana: bins (by 1️⃣1 November)\n", ["1️⃣ InvalidDate"]),
      ("- [ ] ana: bins (by 1️⃣26-11-01)\n", ["1️⃣ InvalidDate"]),
    ])
  func `a day that is none is found in its line`(line: String, expected: [String]) {
    let text = "---\ntitle: March\n---\nSome words.\n\n\(line)"
    #expect(markedProblems(text, in: "check-ins/2026-03-01/together.md") == expected)
  }

  @Test(
    arguments: [
      ("---\nparaphrased: 1️⃣maybe\n---\n", ["1️⃣ InvalidYesNo"]),
      ("---\n1️⃣titel: March\n---\n", ["1️⃣ UnknownKey"]),
      ("---\ntitle: 1️⃣[a]\n---\n", ["1️⃣ WrongShape"]),
      ("1️⃣- [ ] ana: bins\n", ["1️⃣ MissingFrontMatter"]),
    ])
  func `a problem of what was agreed is found where it starts`(text: String, expected: [String]) {
    #expect(markedProblems(text, in: "check-ins/2026-03-01/together.md") == expected)
  }

  @Test func `words around the list stay in the text`() throws {
    let text = "---\ntitle: March\ninitiated_by: ana\nparaphrased: yes\n---\nHello.\n\n- [ ] x\n"
    let record = try #require(
      records(text, in: "check-ins/2026-03-01/Together.md").togethers.first)
    #expect(record.title == "March")
    #expect(record.initiatedBy?.value == "ana")
    #expect(record.isParaphrased == true)
    #expect(record.body.value == "Hello.\n\n- [ ] x\n")
  }
}
