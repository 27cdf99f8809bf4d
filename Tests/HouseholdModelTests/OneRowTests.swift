import Diagnostics
import HouseholdModel
import Testing

private let tasks = """
  == tasks/all.csv
  task,title,category,owner,since
  dinner,Dinner,household,ana,
  bins,Bins,household,ana,2026-02-01

  """

private func problems(_ rows: String, asOf: String? = nil) -> [String] {
  HouseholdFiles(
    tasks
      + "== log/a.csv\ndate,who,verb,subject,minutes,prompted,wanted,energy_after,visibility\n"
      + rows,
    asOf: asOf
  ).problems.map { $0.replacing("log/a.csv:", with: "") }
}

struct OneRowTests {
  @Test func `every mistake of one row is told in one run`() {
    #expect(
      problems("2026-13-01,zoe,doneit,nope,abc,maybe,hug,9") == [
        "2:1: error InvalidDate: '2026-13-01' is no day of the calendar",
        "2:12: error UnknownPartner: 'zoe' isn't a declared partner",
        "2:16: error UnknownVerb: 'doneit' isn't a verb of the log",
        "2:23: error UnknownTask: 'nope' isn't a task of the inventory",
        "2:28: error InvalidNumber: 'abc' isn't a whole number of minutes",
        "2:32: error InvalidYesNo: 'maybe' is neither yes nor no",
        "2:38: error UnknownChoice: 'hug' isn't a thing to want here",
        "2:42: error NumberOutOfRange: '9' is outside −2 to 2",
      ])
  }

  @Test(
    arguments: [
      (",zoe,,nope", ["MissingValue", "UnknownPartner", "MissingValue", "UnknownTask"]),
      ("2026-02-30,ana,took,dinner:wash", ["InvalidDate", "UnknownStage"]),
      ("2026-02-03,ana,sang,a song for us", ["UnknownVerb"]),
      ("2026-02-03,ana,tanked,ben", ["UnknownVerb"]),
      ("2026-02-03,ana,listend,work", ["UnknownVerb"]),
      ("2026-02-03,rotating,tok,dinner", ["UnknownVerb"]),
      ("2026-02-03,ana,done,dinner,,,,,private", ["PrivateInShared", "UnknownVerb"]),
    ])
  func `a row whose verb or day can't be read is checked as far as it can be`(
    row: String, ids: [String]
  ) {
    #expect(Set(problems(row).compactMap(id)) == Set(ids))
    #expect(problems(row).count == ids.count)
  }

  @Test func `a row with a mistake is in no household`() {
    let files = HouseholdFiles(
      tasks + "== log/a.csv\ndate,who,verb,subject\n2026-02-30,ana,did,dinner\n")
    #expect(files.household?.log == [])
  }

  @Test func `tasks and turns tell all their mistakes too`() {
    let files = HouseholdFiles(
      """
      == tasks/all.csv
      task,title,category,owner,cadence
      Big Tidy,,houshold,zoe,sometimes
      ,Bins,,zoe,
      == rotations/a.csv
      week,task,who
      2026-02-30,nope,zoe
      """)
    #expect(
      files.problems.map { problem in
        let parts = problem.split(separator: ": ", maxSplits: 2)
        return "\(parts[0]) \(parts[1].split(separator: " ").last ?? "")"
      } == [
        "rotations/a.csv:2:1 InvalidDate", "rotations/a.csv:2:12 UnknownTask",
        "rotations/a.csv:2:17 UnknownPartner", "tasks/all.csv:2:1 InvalidID",
        "tasks/all.csv:2:10 MissingValue", "tasks/all.csv:2:11 UnknownCategory",
        "tasks/all.csv:2:20 UnknownPartner", "tasks/all.csv:2:24 UnknownCadence",
        "tasks/all.csv:3:1 MissingValue", "tasks/all.csv:3:7 MissingValue",
        "tasks/all.csv:3:8 UnknownPartner",
      ])
    #expect(files.household?.tasks == [])
  }

  @Test(
    arguments: [
      ("done", "did"), ("cooked", "did"), ("cleaned", "did"), ("made", "did"),
      ("planing", "planned"), ("plan", "planned"), ("notice", "noticed"), ("check", "checked"),
      ("took over", "took"), ("thanked", "appreciated"), ("thanks", "appreciated"),
    ])
  func `an everyday word is told which verb it means`(word: String, verb: String) {
    let files = HouseholdFiles(
      tasks + "== log/a.csv\ndate,who,verb,subject\n2026-02-03,ana,\(word),dinner\n")
    #expect(files.diagnostics.map(\.suggestion) == ["did you mean '\(verb)'?"])
  }

  @Test(
    arguments: [
      ("2026-01-04,ana,did,dinner", "BeforeStarted"), ("2026-01-04,ana,did,bins", "BeforeStarted"),
      ("2026-01-04,ben,took,dinner", "ChangeOutsideTask"),
      ("2026-01-06,ana,did,bins", "OutsideTaskLife"),
    ])
  func `a day that is too early is told once`(row: String, expected: String) {
    #expect(problems(row).compactMap(id) == [expected])
  }

  @Test func `thanks go to the other`() {
    #expect(
      problems("2026-02-03,ana,appreciated,Ana") == [
        "2:28: warning ThanksToOneself: you log thanks to the other, not to yourself"
      ])
    #expect(problems("2026-02-03,ana,appreciated,ben") == [])
    #expect(problems("2026-02-03,both,appreciated,ana") == [])
  }

  @Test func `a task that was stopped long ago is asked about`() {
    let stopped = "2026-02-03,ana,stopped,dinner\n"
    #expect(problems(stopped, asOf: "2026-04-04") == [])
    let note = "2:1: note UnheldTask: 'dinner' has lain with nobody since 2026-02-03"
    #expect(problems(stopped + "2026-03-01,ben,did,bins\n2026-04-05,ben,did,bins") == [note])
    #expect(
      problems(
        stopped + "2026-02-04,ben,took,dinner\n2026-03-01,ben,did,bins\n2026-04-05,ben,did,bins")
        == [])
    #expect(
      problems(
        "2026-02-03,ana,stopped,dinner:plan\n2026-03-01,ben,did,bins\n2026-04-05,ben,did,bins")
        == [])
  }

  @Test func `a last day far after everything is a warning`() {
    let row = "2026-02-03,ana,did,dinner\n"
    #expect(problems(row, asOf: "2026-04-04") == [])
    #expect(
      problems(row, asOf: "2026-04-05") == [
        "-: warning FarDate: --as-of 2026-04-05 is 61 days after anything that happened"
      ])
  }

  /// The name of the problem in `line:column: severity ID: summary`.
  private func id(_ problem: String) -> String? {
    problem.split(separator: ": ").dropFirst().first?.split(separator: " ").last.map(String.init)
  }
}

struct CommonWordTests {
  @Test(arguments: ["we", "the", "A", "of", "it", "And"])
  func `a word that stands everywhere is no word for a milestone`(word: String) {
    let files = HouseholdFiles("== milestones/walk.md\n---\nalso: [\"\(word)\"]\n---\n")
    #expect(
      files.problems == [
        "milestones/walk.md:2:8: warning CommonWord: '\(word)' is too common a word for a term"
      ])
  }

  @Test(arguments: ["散歩", "slow tea", "tea"])
  func `other short words are fine`(word: String) {
    let files = HouseholdFiles("== milestones/walk.md\n---\nalso: [\(word)]\n---\n")
    #expect(files.problems == [])
  }
}
