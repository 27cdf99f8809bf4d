import CivilCalendar
import Diagnostics
import HouseholdModel
import Testing

struct MomentTests {
  @Test func `a moment that its author shares has every field`() throws {
    let files = HouseholdFiles(
      """
      == moments/The bus.md
      ---
      date: 2026-02-03
      author: Ana
      what: I stood at the bus with three bags.
      impact: I felt alone with it.
      intent: You did not know.
      received: yes
      validated: no
      action: You ask on Tuesdays.
      by: 2026-02-10
      visibility: shared
      ---
      It rained.
      """)
    #expect(files.problems == [])
    let moment = try #require(files.household?.moments.first)
    #expect(moment.id == "the-bus" && moment.author == .first)
    #expect(moment.date.iso == "2026-02-03" && moment.by?.iso == "2026-02-10")
    #expect(moment.what == "I stood at the bus with three bags.")
    #expect(moment.impact == "I felt alone with it." && moment.intent == "You did not know.")
    #expect(moment.isReceived == true && moment.isValidated == false)
    #expect(moment.action == "You ask on Tuesdays.")
    #expect(moment.body.text.contains("It rained."))
    #expect(files.household?.asOf.iso == "2026-02-03")
  }

  private static let kept = """
    == moments/a.md
    ---
    date: 2026-02-03
    author: ben
    what: Mine.
    ---
    """

  @Test func `a moment is its author's alone until they say otherwise`() {
    let couple = HouseholdFiles(Self.kept)
    #expect(couple.household?.moments == [] && couple.household?.own == nil)
    #expect(couple.household?.asOf.iso == "2026-01-05")
    #expect(
      couple.problems == [
        "moments/a.md:1:1: warning PrivateInShared: "
          + "this file has something private, and the other can open it"
      ])
    #expect(HouseholdFiles(Self.kept, edition: .partner(.first)).household?.own?.moments == [])
    let ben = HouseholdFiles(Self.kept, edition: .partner(.second)).household
    #expect(ben?.own?.moments.map(\.what) == ["Mine."] && ben?.moments == [])
  }

  @Test func `problems of a moment stand at their places`() {
    let files = HouseholdFiles(
      """
      == moments/a.md
      ---
      date: 2026-02-30
      author: Anna
      received: perhaps
      colour: red
      visibility: shared
      ---
      == moments/b.md
      ---
      date: 2025-12-31
      author: Anna
      what: x
      by: 2025-12-01
      visibility: shared
      ---
      == moments/c.md
      ---
      date: 2026-02-03
      what: x
      visibility: shared
      ---
      == moments/old/c.md
      ---
      date: 2026-02-03
      author: ana
      what: y
      visibility: shared
      ---
      == moments/C.md
      ---
      date: 2026-02-03
      author: ana
      what: z
      visibility: shared
      ---
      """)
    #expect(
      files.problems == [
        "moments/C.md:1:1: error DuplicatePage: two files make the page 'c'",
        "moments/a.md:1:1: error MissingValue: 'what' is missing",
        "moments/a.md:2:7: error InvalidDate: '2026-02-30' is no day of the calendar",
        "moments/a.md:4:11: error InvalidYesNo: 'perhaps' is neither yes nor no",
        "moments/a.md:5:1: warning UnknownKey: 'colour' isn't a key that is read here",
        "moments/b.md:2:7: warning BeforeStarted: "
          + "2025-12-31 is before the record started, on 2026-01-05",
        "moments/b.md:3:9: error UnknownPartner: 'Anna' isn't a declared partner",
        "moments/b.md:5:5: error EndBeforeStart: 'by' is 2025-12-01, before 'date'",
        "moments/c.md:1:1: error MissingValue: 'author' is missing",
      ].filter { !$0.hasPrefix("moments/C") }
        + ["moments/old/c.md:1:1: error DuplicatePage: two files make the page 'c'"])
  }

  @Test(arguments: [
    "date: 2026-02-30\nwhat: Secret\nauthor: Secret", "what: Secret\nby: Secret\nSecret: x",
    "visibility: Secret\ndate: Secret", "visibility: pirvate\nreceived: Secret",
    "what: [Secret\n", "what: 'Secret", "Secret", "visibility: private\nauthor: Secret",
  ])
  func `no message about a moment of one's own has a word of it`(keys: String) {
    let files = HouseholdFiles("== moments/a.md\n---\n\(keys)\n---\nSecret")
    #expect(!files.diagnostics.isEmpty)
    #expect(files.diagnostics.allSatisfy { $0.isConfidential })
    #expect(files.problems.allSatisfy { !$0.lowercased().contains("secret") })
  }
}

struct RepairTests {
  @Test func `a repair has every field, and its day is one that happened`() throws {
    let files = HouseholdFiles(
      """
      == repairs/towels.md
      ---
      date: 2026-02-03
      initiated_by: both
      talked: 2026-02-04
      pause: Twenty minutes.
      impact: I felt checked.
      remedy: Whoever folds, folds.
      test: Two weeks without a word.
      by: 2026-02-18
      result: Kept
      apology_by: ben
      visibility: facilitator
      ---
      """)
    #expect(files.problems == [])
    let repair = try #require(files.household?.repairs.first)
    #expect(repair.id == "towels" && repair.initiatedBy == .both)
    #expect(repair.apologyBy == .partner(.second) && repair.result == .kept)
    #expect(repair.talked?.iso == "2026-02-04" && repair.by?.iso == "2026-02-18")
    #expect(repair.pause == "Twenty minutes." && repair.impact == "I felt checked.")
    #expect(repair.remedy == "Whoever folds, folds.")
    #expect(repair.test == "Two weeks without a word." && repair.isForFacilitator)
    #expect(files.household?.asOf.iso == "2026-02-03")
  }

  @Test func `problems of a repair stand at their places`() {
    let files = HouseholdFiles(
      """
      == repairs/a.md
      ---
      date: 2026-02-03
      initiated_by: rotating
      talked: 2026-02-01
      by: 2026-02-02
      result: kep
      apology_by: bne
      ---
      == repairs/b.md
      ---
      remedy: We say it sooner.
      ---
      """)
    #expect(
      files.problems == [
        "repairs/a.md:3:15: error UnknownPartner: 'rotating' isn't a declared partner",
        "repairs/a.md:4:9: error EndBeforeStart: 'talked' is 2026-02-01, before 'date'",
        "repairs/a.md:5:5: error EndBeforeStart: 'by' is 2026-02-02, before 'date'",
        "repairs/a.md:6:9: error UnknownChoice: 'kep' isn't a result of a repair",
        "repairs/a.md:7:13: error UnknownPartner: 'bne' isn't a declared partner",
        "repairs/b.md:1:1: error MissingValue: 'date' is missing",
      ])
  }

  @Test func `a private repair is in no edition, having no author`() {
    let text = "== repairs/a.md\n---\ndate: 2026-02-03\nvisibility: private\n---\n"
    for edition in [Edition.couple, .partner(.first), .partner(.second)] {
      let files = HouseholdFiles(text, edition: edition)
      #expect(files.household?.repairs == [] && files.household?.own?.repairs ?? [] == [])
      #expect(files.problems.count == 1 && files.problems[0].contains("PrivateInShared"))
    }
  }

  @Test func `a last day drops what comes after it`() {
    let files = HouseholdFiles(
      """
      == repairs/a.md
      ---
      date: 2026-02-03
      talked: 2026-02-09
      ---
      == repairs/b.md
      ---
      date: 2026-02-06
      ---
      == moments/a.md
      ---
      {date: 2026-02-06, author: ana, what: x, visibility: shared}
      ---
      == step-backs/a.md
      ---
      {from: 2026-02-06, author: ana, purpose: x, agreed_by: both}
      ---
      == moments/b.md
      ---
      {date: 2026-02-06, author: ana, what: x, visibility: private}
      ---
      """, asOf: "2026-02-05", edition: .partner(.first))
    #expect(files.household?.repairs.map(\.id) == ["a"])
    #expect(files.household?.repairs.first?.talked == nil)
    #expect(files.household?.moments == [] && files.household?.stepBacks == [])
    #expect(files.household?.own?.moments == [])
  }
}
