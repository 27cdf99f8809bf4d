import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText
import Testing

/// A household with something for everyone, and something of each one's own.
private let mixed = """
  == couple.yaml
  format: 1
  partners: [{id: ana, name: Ana, also_known_as: [A]}, {id: ben, name: Ben}]
  started: 2026-01-05
  compare: {ana: yes, ben: yes}
  facilitator: {ana: yes, ben: yes, initials: yes}
  rituals: [{id: tea, title: Tea, every: daily}, {id: walk, title: Walk, every: daily}]
  goals: [{id: even, title: Even, metric: standing.share, range: [0.4, 0.6]}]
  boundaries: [{partner: ana, text: Late calls}]
  pauses: [{from: 2026-02-01, to: 2026-02-03, title: The hospital}]
  life_events: [{date: 2026-02-01, title: The hospital}]
  == tasks/all.csv
  task,title,category,owner,visibility
  dinner,Cooking,household,ana,facilitator
  bins,Bins,household,ben,
  == log/all.csv
  date,who,verb,subject,note,visibility
  2026-01-06,ana,did,dinner,seen,facilitator
  2026-01-07,ana,did,dinner,shared,
  2026-01-08,ana,did,bins,of bins,facilitator
  2026-01-09,ana,held-back,,anas own,
  2026-01-10,ben,rested,,bens own,private
  2026-01-11,ben,took,dinner,,facilitator
  2026-01-12,ana,took,dinner,,
  2026-01-12,both,kept,tea,,facilitator
  2026-01-12,both,kept,walk,unmarked,
  == milestones/calm.md
  ---
  {term: Calm, reached: 2026-01-20, tasks: [dinner, bins], visibility: facilitator}
  ---
  == milestones/storm.md
  ---
  {term: Storm, reached: 2026-01-20}
  ---
  == pages/one.md
  ---
  {title: One, visibility: facilitator}
  ---
  == pages/two.md
  ---
  title: Two
  ---
  == moments/a.md
  ---
  {date: 2026-01-13, author: ana, what: m1, visibility: facilitator}
  ---
  == moments/b.md
  ---
  {date: 2026-01-13, author: ana, what: m2, visibility: shared}
  ---
  == repairs/a.md
  ---
  {date: 2026-01-14, visibility: facilitator}
  ---
  == repairs/b.md
  ---
  date: 2026-01-14
  ---
  == step-backs/a.md
  ---
  {author: ana, purpose: p, from: 2026-01-15, agreed_by: both, scope: [bins, dinner], visibility: facilitator}
  ---
  == step-backs/b.md
  ---
  {author: ana, purpose: p, from: 2026-01-15, agreed_by: both}
  ---
  == check-ins/2026-01-18/ana.md
  ---
  {energy: 3, unease: 4, visibility: facilitator}
  ---
  == check-ins/2026-01-18/ben.md
  ---
  energy: 2
  ---

  """

private let anas = """
  == ~ana/tasks/mine.csv
  task,title,category,owner
  piano,The piano,household,ana
  == ~ana/log/mine.csv
  date,verb,subject,note
  2026-01-19,did,piano,scales
  2026-02-19,reminded,dinner,twice
  == ~ana/milestones/alone.md
  ---
  {term: Alone, reached: 2026-02-19, tasks: [piano]}
  ---
  == ~ana/pages/diary.md
  ---
  title: Diary
  ---
  == ~ana/moments/c.md
  ---
  {date: 2026-02-19, what: m3}
  ---
  == ~ana/repairs/c.md
  ---
  date: 2026-02-19
  ---
  == ~ana/step-backs/c.md
  ---
  {purpose: alone, from: 2026-02-19, agreed_by: both}
  ---
  == ~ana/check-ins/2026-01-18/ana.md
  ---
  {invisible: 1}
  ---
  == ~ana/inventory/2026-01/ana.csv
  title
  The gap

  """

struct EditionTests {
  @Test func `a partner's edition is the couple's with what is that one's own`() throws {
    let couple = HouseholdFiles(mixed)
    #expect(couple.diagnostics.filter { $0.severity == .error } == [])
    var ana = try #require(HouseholdFiles(mixed, edition: .partner(.first)).household)
    #expect(ana.own?.seat == .first && ana.edition == .partner(.first))
    #expect(ana.own?.log.map(\.note) == ["anas own"])
    #expect(ana.own?.scales.values.map { $0 } == [[.unease: 4]])
    ana.own = nil
    ana.edition = .couple
    #expect(ana == couple.household)
    let ben = try #require(HouseholdFiles(mixed, edition: .partner(.second)).household)
    #expect(ben.own?.log.map(\.note) == ["bens own"] && ben.own?.scales.isEmpty == true)
  }

  @Test func `a folder of one's own is that one's, without a warning`() throws {
    let files = HouseholdFiles(mixed + anas, edition: .partner(.first))
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
    #expect(household.log.map(\.note) == HouseholdFiles(mixed).household?.log.map(\.note))
    let ben = HouseholdFiles(mixed + anas, edition: .partner(.second)).household
    #expect(ben?.own?.log.map(\.note) == ["bens own"] && ben?.own?.tasks == [])
  }

  @Test func `a folder inside the shared one is the same, with a warning`() {
    let inside = mixed + anas.replacing("~ana/", with: "private/ana/")
    let files = HouseholdFiles(inside, edition: .partner(.first))
    let first = "private/ana/check-ins/2026-01-18/ana.md:1:1: warning PrivateInShared: "
    #expect(files.problems.filter { $0.hasPrefix("private") }.map { $0.hasPrefix(first) } == [true])
    #expect(files.household?.own?.tasks.map(\.title) == ["The piano"])
    #expect(files.household?.own?.log.count == 3)
    #expect(HouseholdFiles(inside).household?.log == HouseholdFiles(mixed).household?.log)
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

struct FacilitatorTests {
  private func problems(_ consent: String) -> [String] {
    let line = consent.isEmpty ? "" : "facilitator: {\(consent)}\n"
    return HouseholdFiles(
      "== couple.yaml\n" + HouseholdFiles.couple + line, edition: .facilitator
    ).problems
  }

  @Test(arguments: ["", "ana: yes", "ben: yes", "ana: yes, ben: no", "initials: yes"])
  func `an edition for a therapist waits for both, and says nobody's name`(consent: String) {
    #expect(
      problems(consent) == [
        "couple.yaml:1:1: error FacilitatorNotAgreed: "
          + "an edition for a therapist waits for both of you"
      ])
  }

  @Test func `with the yes of both there is one`() {
    #expect(problems("ana: yes, ben: yes") == [])
  }

  @Test func `a therapist's edition has what its authors marked`() throws {
    let household = try #require(HouseholdFiles(mixed, edition: .facilitator).household)
    let shown = household.shown(to: .facilitator)
    #expect(shown.own == nil && shown.edition == .facilitator)
    #expect(shown.tasks.map(\.id.text) == ["dinner"])
    #expect(shown.log.map(\.note) == ["seen", nil, nil])
    #expect(shown.changes.map(\.who) == [.partner(.second)])
    #expect(shown.milestones.map(\.term.value) == ["Calm"])
    #expect(shown.milestones.map(\.tasks) == [[TaskID("dinner")]])
    #expect(shown.pages.map(\.title) == ["One"] && shown.moments.map(\.what) == ["m1"])
    #expect(shown.repairs.map(\.id) == ["a"] && shown.stepBacks.map(\.id) == ["a"])
    #expect(shown.stepBacks.first?.tasks == [TaskID("dinner")])
    #expect(shown.checkIns.map { $0.answers.first?.scales } == [[.energy: 3]])
    #expect(shown.checkIns.allSatisfy { $0.answers.second == nil })
    #expect(shown.settings.boundaries == [] && shown.settings.lifeEvents == [])
    #expect(shown.settings.pauses.map(\.title) == [nil])
    #expect(shown.settings.rituals.map(\.id) == ["tea"] && shown.settings.goals == [])
    #expect(shown.partners.both.map(\.name) == ["A", "B"])
    #expect(shown.partners.both.map(\.id.text) == ["first", "second"])
    #expect(shown.partners.both.allSatisfy { $0.alsoKnownAs == [] })
    // What numbers are made of is whole.
    #expect(household.log.count == 7 && household.tasks.count == 2)
  }

  @Test func `initials that are the same are told apart`() throws {
    let files = HouseholdFiles(
      mixed.replacing("name: Ben", with: "name: Álvaro").replacing("name: Ana", with: "name: Álex"),
      edition: .facilitator)
    let shown = try #require(files.household?.shown(to: .facilitator))
    #expect(shown.partners.both.map(\.name) == ["Á1", "Á2"])
  }

  @Test func `other editions show all that both may see`() throws {
    let household = try #require(HouseholdFiles(mixed).household)
    #expect(household.shown(to: .couple) == household)
    let ana = try #require(HouseholdFiles(mixed, edition: .partner(.first)).household)
    #expect(ana.shown(to: .partner(.first)) == ana)
    #expect(ana.shown(to: .partner(.second)).own == nil)
    #expect(ana.shown(to: .couple).own == nil)
  }
}
