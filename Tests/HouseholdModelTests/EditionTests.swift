import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText
import Testing

struct EditionTests {
  @Test func `a partner's edition is the couple's with what is that one's own`() throws {
    let couple = HouseholdFiles(mixedRecords)
    #expect(couple.diagnostics.filter { $0.severity == .error } == [])
    var ana = try #require(HouseholdFiles(mixedRecords, edition: .partner(.first)).household)
    #expect(ana.own?.seat == .first && ana.edition == .partner(.first))
    #expect(ana.own?.log.map(\.note) == ["anas own"])
    #expect(ana.own?.scales.values.map { $0 } == [[.unease: 4]])
    ana.own = nil
    ana.edition = .couple
    #expect(ana == couple.household)
    let ben = try #require(HouseholdFiles(mixedRecords, edition: .partner(.second)).household)
    #expect(ben.own?.log.map(\.note) == ["bens own"] && ben.own?.scales.isEmpty == true)
  }

  @Test func `a folder of one's own is that one's, without a warning`() throws {
    let files = HouseholdFiles(mixedRecords + anasRecords, edition: .partner(.first))
    #expect(files.problems.filter { $0.hasPrefix("~") } == [])
    let own = try #require(files.household?.own)
    #expect(own.tasks.map(\.title) == ["The piano"])
    #expect(own.log.map(\.note) == ["anas own", "scales", "twice"])
    #expect(own.log.map(\.who) == Array(repeating: .partner(.first), count: 3))
    #expect(own.log[1].subject == .task(TaskID("piano"), nil))
    #expect(own.milestones.map(\.tasks) == [[TaskID("piano")]])
    #expect(own.pages.map(\.title) == ["Diary"] && own.moments.map(\.what) == ["m3"])
    #expect(own.repairs.map(\.id) == ["c"] && own.stepBacks.map(\.purpose) == ["alone"])
    #expect(own.scales.values.map { $0 } == [[.unease: 4, .invisible: 1]])
    #expect(own.sealedLists.values.map { $0.map(\.title) } == [["The gap"]])
    var household = try #require(files.household)
    household.own = nil
    #expect(
      household.asOf.iso == "2026-01-20" && household.tasks.map(\.id.text) == ["bins", "dinner"])
    // The shared folder's files come before it in no other way.
    #expect(household.log.map(\.note) == HouseholdFiles(mixedRecords).household?.log.map(\.note))
    let ben = HouseholdFiles(mixedRecords + anasRecords, edition: .partner(.second)).household
    #expect(ben?.own?.log.map(\.note) == ["bens own"] && ben?.own?.tasks == [])
  }

  @Test func `a folder inside the shared one is the same, with a warning`() {
    let inside = mixedRecords + anasRecords.replacing("~ana/", with: "private/ana/")
    let files = HouseholdFiles(inside, edition: .partner(.first))
    let first = "private/ana/check-ins/2026-01-18/ana.md:1:1: warning PrivateInShared: "
    #expect(files.problems.filter { $0.hasPrefix("private") }.map { $0.hasPrefix(first) } == [true])
    #expect(files.household?.own?.tasks.map(\.title) == ["The piano"])
    #expect(files.household?.own?.log.count == 3)
    #expect(HouseholdFiles(inside).household?.log == HouseholdFiles(mixedRecords).household?.log)
  }

  @Test func `a folder that is neither's is said, and in no edition`() {
    for edition in [Edition.couple, .partner(.first), .partner(.second)] {
      let files = HouseholdFiles(
        "== private/cleo/log/a.csv\ndate,who,verb\n2026-02-02,ana,rested\n", edition: edition)
      #expect(files.household?.log == [])
      #expect((files.household?.own?.log ?? []) == [])
      #expect(
        files.problems == [
          "private/cleo/log/a.csv:1:1: warning PrivateInShared: "
            + "this file has something private, and the other can open it",
          "private/cleo/log/a.csv:1:1: error UnknownPartner: this isn't a declared partner",
        ])
    }
  }

  @Test(
    arguments: [
      ("log/a.csv", "date,who,verb\n2026-02-02,ben,rested\n"),
      ("moments/a.md", "---\n{date: 2026-02-02, author: ben, what: x}\n---\n"),
      ("step-backs/a.md", "---\n{author: ben, purpose: x, from: 2026-02-02}\n---\n"),
      ("check-ins/2026-02-02/ben.md", "---\nenergy: 2\n---\n"),
      ("inventory/2026-02/ben.csv", "title\nx\n"), ("inventory/2026-02/ben.yaml", "guess: 3\n"),
    ])
  func `in one's own folder the other is no author`(path: String, text: String) {
    for edition in [Edition.partner(.first), .partner(.second)] {
      let files = HouseholdFiles("== ~ana/\(path)\n\(text)", edition: edition)
      #expect(files.diagnostics.map(\.id) == [.otherInOwnFolder])
      #expect(files.diagnostics.allSatisfy { $0.isConfidential })
      #expect(
        files.household?.own == OwnRecords(seat: edition == .partner(.first) ? .first : .second))
    }
  }

  @Test func `what says that it is shared stays private in one's own folder`() {
    let files = HouseholdFiles(
      """
      == ~ana/log/a.csv
      date,verb,visibility
      2026-02-02,rested,shared
      == ~ana/moments/a.md
      ---
      {date: 2026-02-02, what: x, visibility: facilitator}
      ---
      """, edition: .partner(.first))
    #expect(files.problems.map { $0.contains("warning SharedInPrivate") } == [true, true])
    #expect(files.household?.log == [] && files.household?.moments == [])
    #expect(files.household?.own?.log.count == 1 && files.household?.own?.moments.count == 1)
  }

  @Test func `what changes holders or turns is never one's own`() {
    let files = HouseholdFiles(
      """
      == tasks/all.csv
      task,title,category,owner
      dinner,Dinner,household,rotating
      == ~ana/log/a.csv
      date,verb,subject
      2026-02-02,took,dinner
      == ~ana/rotations/a.csv
      week,task,who
      2026-02-02,dinner,ana
      """, edition: .partner(.first))
    #expect(files.diagnostics.map(\.id) == [.privateChange, .privateChange])
    #expect(files.household?.changes == [] && files.household?.turns == [:])
    #expect(files.household?.own?.log == [])
  }
}
