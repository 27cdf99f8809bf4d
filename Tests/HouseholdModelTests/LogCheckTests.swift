import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText
import Testing

/// A household with a rotating, an owned, an ended and an emotional task.
private let tasks = """
  == tasks/all.csv
  task,title,category,owner,since,until,also_known_as
  dinner,Dinner,household,rotating,,,cooking|supper
  bins,Bins,household,ana,2026-02-01,,
  nursery,Nursery,children,both,,2026-03-31,
  listening,Listening,emotional,ana,,,

  """

private func problems(_ rows: String, in path: String = "log/a.csv") -> [String] {
  HouseholdFiles(
    tasks + "== \(path)\ndate,who,verb,subject,visibility,void,minutes,note\n" + rows
  ).problems.map { $0.replacing("\(path):", with: "") }
}

private func entries(_ rows: String, in path: String = "log/a.csv") -> [LogEntry] {
  HouseholdFiles(
    tasks + "== \(path)\ndate,who,verb,subject,visibility,void,minutes,note\n" + rows
  ).household?.log ?? []
}

struct LogCheckTests {
  @Test(
    arguments: [
      ("2026-02-03,anna,did,dinner", "2:12: error UnknownPartner: 'anna' isn't a declared partner"),
      ("2026-02-03,,did,dinner", "2:12: error MissingValue: 'who' is missing"),
      ("2026-02-03,ana,didd,dinner", "2:16: error UnknownVerb: 'didd' isn't a verb of the log"),
      ("2026-02-03,ana,did,", "2:16: error MissingValue: 'did' needs a task as its 'subject'"),
      ("2026-02-03,ana,took", "2:16: error MissingValue: 'took' needs a task as its 'subject'"),
      (
        "2026-02-03,ana,did,diner", "2:20: error UnknownTask: 'diner' isn't a task of the inventory"
      ),
      (
        "2026-02-03,ana,took,dinner:wash",
        "2:28: error UnknownStage: 'wash' isn't a stage of a task"
      ),
      (
        "2026-02-03,ana,took,\"dinner: wash\"",
        "2:21: error UnknownStage: 'wash' isn't a stage of a task"
      ),
      ("2026-01-20,ana,did,bins", "2:1: warning OutsideTaskLife: 'bins' starts on 2026-02-01"),
      ("2026-04-01,ana,did,nursery", "2:1: warning OutsideTaskLife: 'nursery' ended on 2026-03-31"),
      (
        "2026-01-20,ana,stopped,bins",
        "2:1: error ChangeOutsideTask: 'bins' doesn't start before 2026-02-01, so it can't "
          + "change hands"
      ),
      (
        "2026-04-01,ana,took,nursery",
        "2:1: error ChangeOutsideTask: 'nursery' ended on 2026-03-31, so it can't change hands"
      ),
      (
        "2026-02-03,ana,took,bins",
        "2:1: warning ChangesNothing: this row changes nothing: it is held like that already"
      ),
      (
        "2026-02-03,ben,stopped,bins",
        "2:1: warning ChangesNothing: this row changes nothing: who stopped doesn't hold it"
      ),
      (
        "2026-02-03,ben,stopped,dinner",
        "2:1: warning ChangesNothing: this row changes nothing: a rotating stage is stopped by both"
      ),
      (
        "2026-02-03,rotating,took,listening",
        "2:12: error RotatingEmotional: nothing in 'emotional' rotates"
      ),
      (
        "2026-02-03,rotating,did,dinner",
        "2:12: error UnexpectedWho: 'rotating' goes with 'took' alone"
      ),
      (
        "2026-02-03,outside,stopped,bins",
        "2:12: error UnexpectedWho: 'outside' goes with 'took' alone"
      ),
      ("2026-02-03,nobody,took,bins", "2:12: error UnexpectedWho: 'nobody' does nothing"),
      (
        "2026-02-03,both,reminded,bins",
        "2:12: error UnexpectedWho: a row for one's own eyes has one author"
      ),
      (
        "2025-12-31,ana,celebrated,new year",
        "2:1: warning BeforeStarted: 2025-12-31 is before the record started, on 2026-01-05"
      ),
      (
        "2026-02-03,ana,reminded,bins,shared",
        "2:30: error SharedOwnEdition: this verb is for its author's eyes alone"
      ),
      (
        "2026-02-03,ben,took,bins,private",
        "2:1: error PrivateChange: 'took' and 'stopped' are for both to see, so this row can't be "
          + "private"
      ),
      (
        "2026-02-03,ana,initiated,a walk,private",
        "2:1: warning PrivateInShared: this file has something private, and the other can open it"
      ),
      (
        "2026-02-03,ana,initiated,a walk,hidden",
        "2:33: error UnknownVisibility: a visibility is private, shared or facilitator"
      ),
    ])
  func `a row that doesn't fit is reported where it doesn't`(row: String, problem: String) {
    #expect(problems(row).contains(problem), "\(problems(row))")
    if !problem.contains("SharedOwnEdition"), !problem.contains("UnexpectedWho: a row") {
      #expect(problems(row).count == 1, "\(problems(row))")
    }
  }

  @Test(
    arguments: [
      "2026-02-03,Ana,Did,dinner", "2026-02-03,BEN,did,Dinner", "2026-02-03,both,did,supper",
      "2026-02-03,ana,did,dinner:plan", "2026-02-03,ana,did,dinner : plan",
      "2026-02-03,outside,took,bins:do", "2026-02-03,rotating,took,bins",
      "2026-02-03,both,stopped,dinner", "2026-02-03,ana,appreciated,Ben,facilitator",
      "2026-02-03,ana,rested", "2026-02-03,ben,asked,how the bins work",
    ])
  func `a row that fits is taken without a word`(row: String) {
    #expect(problems(row) == [])
    #expect(entries(row).count == 1)
  }

  @Test func `private, void and own-edition rows are checked and go nowhere`() {
    let rows = """
      2026-02-03,ana,did,dinner,private
      2026-02-04,ana,did,dinner,,yes
      2026-02-05,ana,hovered,dinner
      2026-02-06,ana,did,dinner,unknown
      2026-02-07,ana,did,diner,private
      2026-02-08,ben,did,dinner,,no
      """
    #expect(entries(rows).map(\.date.iso) == ["2026-02-08"])
    #expect(problems(rows).contains { $0.hasPrefix("6:20: error UnknownTask: this isn't") })
    #expect(problems(rows).count { $0.contains("PrivateInShared") } == 1)
  }

  @Test func `nothing that is said of a private row holds a word of it`() {
    let rows = [
      "2026-02-03,secret,did,dinner,private", "2026-02-03,ana,did,secret,private",
      "2026-02-03,ana,did,dinner:secret,private", "2026-01-06,ana,did,bins,private,,,secret",
      "2026-02-03,ana,reminded,secret,shared", "2025-01-01,ana,hovered,secret",
    ]
    for row in rows {
      let files = HouseholdFiles(
        tasks + "== log/a.csv\ndate,who,verb,subject,visibility,void,minutes,note\n" + row)
      #expect(!files.diagnostics.isEmpty)
      #expect(files.diagnostics.allSatisfy { $0.isConfidential })
      #expect(!"\(files.diagnostics)".contains("secret"))
      #expect(files.household?.log == [])
    }
  }

  @Test func `in one's own folder who may be left out, and the other has no row`() {
    let row = "2026-02-03,,did,dinner\n2026-02-04,ben,did,dinner\n2026-02-05,both,did,dinner\n"
    #expect(entries(row, in: "log/ana/a.csv").map(\.who) == [.partner(.first), .both])
    #expect(
      problems(row, in: "log/ana/a.csv") == [
        "3:12: error OtherInOwnFolder: 'ben' has a row in the folder of 'ana'"
      ])
    #expect(problems(row, in: "log/2026/a.csv").count == 1)
  }

  @Test func `a blank is unknown and 0 minutes are a length`() {
    let rows = "2026-02-03,ana,did,dinner,,,0,\n2026-02-04,ana,did,dinner,,,,\n"
    #expect(entries(rows).map(\.minutes) == [Minutes(0), nil])
    #expect(entries(rows).map(\.isPrompted) == [nil, nil])
  }

  @Test func `the words that make a row private are the verbs of one's own edition`() {
    let own = Set(Verb.allCases.filter(\.isOwnEdition).map(\.rawValue))
    #expect(ownEditionVerbNames == own)
    #expect(knownVerbNames == Set(Verb.allCases.map(\.rawValue)).subtracting(own))
  }
}
