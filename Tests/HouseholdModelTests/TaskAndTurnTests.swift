import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText
import Testing

private let header = "task,title,category,owner,load,load.ana,dislike.ben,cadence,since,until\n"

struct TaskTests {
  @Test(
    arguments: [
      ("dinner,D,kitchen,ana", "2:10: error UnknownCategory: 'kitchen' isn't a category"),
      ("dinner,D,household,anna", "2:20: error UnknownPartner: 'anna' isn't a declared partner"),
      ("dinner,D,household,ana,3,4", "2:24: error LoadTwice: 'load' stands beside 'load.ana'"),
      ("dinner,D,household,ana,6", "2:24: error NumberOutOfRange: '6' is outside 1 to 5"),
      ("dinner,D,household,ana,,,2.5", "2:26: error InvalidNumber: '2.5' isn't a whole number"),
      ("dinner,D,household,ana,,,,often", "2:27: error UnknownCadence: 'often' isn't a cadence"),
      (
        "dinner,D,household,ana,,,,,2026-03-01,2026-02-01",
        "2:39: error EndBeforeStart: 'until' is 2026-02-01, before 'since'"
      ),
      (
        "dinner,D,household,ana,,,,,,2026-01-01",
        "2:29: error EndBeforeStart: 'until' is 2026-01-01, before 'started'"
      ),
      (
        "dinner,D,emotional,rotating",
        "2:20: error RotatingEmotional: nothing in 'emotional' rotates"
      ),
      ("dinner,D,,ana", "2:10: error MissingValue: 'category' is missing"),
      (
        "Dinner!,D,household,ana",
        "2:1: error InvalidID: 'Dinner!' can't be the id of a task: an id has letters a to z, "
          + "digits, and - between them"
      ),
    ])
  func `a task that doesn't fit is reported where it doesn't`(row: String, problem: String) {
    let files = HouseholdFiles("== tasks/a.csv\n" + header + row)
    #expect(files.problems == ["tasks/a.csv:" + problem])
  }

  @Test func `a task twice is an error with a note at the first`() throws {
    let files = HouseholdFiles(
      """
      == tasks/a.csv
      task,title,category
      x,X,household
      == tasks/x.md
      ---
      title: X again
      category: household
      ---
      """)
    #expect(files.problems == ["tasks/x.md:1:1: error DuplicateTask: 'x' is the id of two tasks"])
    #expect(files.diagnostics.first?.notes.count == 1)
  }

  @Test func `a task that can't be read doesn't make its rows problems too`() {
    let files = HouseholdFiles(
      """
      == tasks/a.csv
      task,title,category
      x,,household
      == log/a.csv
      date,who,verb,subject
      2026-02-03,ana,did,x
      """)
    #expect(files.problems == ["tasks/a.csv:2:3: error MissingValue: 'title' is missing"])
  }

  @Test func `ratings keep who gave them`() throws {
    let files = HouseholdFiles(
      """
      == couple.yaml
      format: 1
      decimals: comma
      partners: [{id: ana, name: Ana}, {id: ben, name: Ben, also_known_as: [benjamin]}]
      started: 2026-01-05
      == tasks/a.csv
      task;title;category;load;load.ana;load.benjamin
      x;X;household;2,5;;
      y;Y;household;;4;
      z;Z;household;;;
      w;W;household;;4;1,5
      """)
    #expect(files.problems == [])
    let tasks = try #require(files.household?.tasks)
    #expect(
      tasks.map(\.load) == [
        .each(BySeat(first: 4, second: 1.5)), .joint(2.5), .each(BySeat(first: 4, second: nil)),
        .unrated,
      ])
  }

  @Test func `a private task is checked and goes nowhere`() {
    let files = HouseholdFiles(
      """
      == tasks/a.csv
      task,title,category,visibility
      x,X,secret,private
      y,Y,household,
      """)
    #expect(files.household?.tasks.map(\.id.text) == ["y"])
    #expect(files.diagnostics.allSatisfy { $0.isConfidential })
    #expect(!"\(files.diagnostics)".contains("secret"))
  }

  @Test func `categories and attention are the couple's own`() throws {
    let files = HouseholdFiles(
      """
      == couple.yaml
      format: 1
      partners: [{id: ana}, {id: ben}]
      started: 2026-01-05
      categories:
        - id: home
          title: Our home
        - id: us
          emotional: yes
      attention: {daily: 5, as-needed: 0.5}
      """)
    #expect(files.problems == [])
    let settings = try #require(files.household?.settings)
    #expect(settings.categories.map(\.title) == ["Our home", "us"])
    #expect(settings.categories.map(\.isEmotional) == [false, true])
    #expect(settings.attention[.daily] == 5)
    #expect(settings.attention[.asNeeded] == 0.5)
    #expect(settings.attention[.weekly] == 3)
    #expect(!settings.mayCompare)
  }
}

struct TurnTests {
  private static let tasks = """
    == tasks/a.csv
    task,title,category,owner
    x,X,household,rotating
    y,Y,household,ana
    == rotations/2026.csv
    week,task,who,visibility

    """

  @Test(
    arguments: [
      (
        "2026-02-03,x,ana",
        "2:1: error NotWeekStart: 2026-02-03 is a Tuesday; weeks start on Monday"
      ),
      ("2026-02-02,z,ana", "2:12: error UnknownTask: 'z' isn't a task of the inventory"),
      ("2026-02-02,y,ana", "2:12: warning NotRotating: 'y' doesn't rotate in that week"),
      ("2026-02-02,x,anna", "2:14: error UnknownPartner: 'anna' isn't a declared partner"),
      ("2026-02-02,x,nobody", "2:14: error UnknownPartner: 'nobody' isn't a declared partner"),
      (
        "2026-02-02,x,ana,private",
        "2:1: error PrivateChange: turns are for both to see, so this row can't be private"
      ),
      (
        "2026-02-02,x,ana\n2026-02-02,x,ben",
        "3:12: error DuplicateTurn: 'x' has two turns in the week of 2026-02-02"
      ),
    ])
  func `a turn that doesn't fit is reported where it doesn't`(row: String, problem: String) {
    #expect(HouseholdFiles(Self.tasks + row).problems == ["rotations/2026.csv:" + problem])
  }

  @Test func `weeks start on the couple's own day`() throws {
    let files = HouseholdFiles(
      "== couple.yaml\n" + HouseholdFiles.couple + "week_starts: Sunday\n" + Self.tasks
        + "2026-02-01,x,both\n2026-02-08,x,outside\n")
    #expect(files.problems == [])
    let turns = try #require(files.household?.turns[TaskID("x")])
    #expect(turns.count == 2)
  }
}

@Test func `readers and the model know the same words for how often a task comes`() {
  #expect(cadenceWords == Set(Cadence.allCases.map(\.rawValue)))
}
