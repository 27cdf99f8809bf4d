import CivilCalendar
import Foundation
import ReportCommand
import Testing

/// A folder with a household in it, and a terminal on 18 November 2026, a Wednesday.
private final class WritingTry {
  let root = FileManager.default.temporaryDirectory.appending(path: "writing-\(UUID())")
  private(set) var output = ""
  private(set) var errors = ""

  init() throws {
    try put(
      "couple.yaml",
      """
      format: 1
      partners: [{id: ana, name: Ana}, {id: ben, name: Ben, also_known_as: [Benny]}]
      started: 2026-01-05
      rituals: [{id: tea, title: Tea, every: weekly, since: 2026-01-05}]
      """)
    try put(
      "tasks/all.csv",
      """
      task,title,category,owner,cadence
      dinner,Dinner,household,ana,daily
      bins,Bins,household,ben,weekly
      kitchen,Kitchen,household,rotating,daily

      """)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func put(_ path: String, _ text: String) throws {
    let place = root.appending(path: "content/\(path)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  func run(_ arguments: String...) -> ReportCommand.ExitStatus {
    (output, errors) = ("", "")
    let terminal = Terminal(
      writeOutput: { self.output += $0 }, writeError: { self.errors += $0 },
      workingFolder: root.path,
      today: { CalendarDate(iso: "2026-11-18") ?? CalendarDate(dayNumber: 0) })
    return evenhold(
      arguments + ["--content", root.appending(path: "content").path], on: terminal)
  }
}

@Suite struct `Writing without an editor` {
  private let household: WritingTry

  init() throws { household = try WritingTry() }

  @Test func `a row starts the file of its month and goes to its end from then on`() {
    #expect(household.run("log", "ana", "did", "dinner", "40", "Soup,", "hot") == .fine)
    #expect(household.run("log", "yesterday", "Ana", "planned", "dinner") == .fine)
    #expect(
      household.text("content/log/ana/2026-11.csv")
        == """
        date,verb,subject,minutes,prompted,wanted,energy_after,note,visibility
        2026-11-18,did,dinner,40,,,,"Soup, hot"
        2026-11-17,planned,dinner

        """)
    #expect(household.output.contains("content/log/ana/2026-11.csv:3:\n  2026-11-17,planned"))
  }

  @Test func `a file that somebody made is added to as it is written`() throws {
    try household.put("log/ben/2026-11.csv", "Subject;verb;date\r\nbins;did;2026-11-02")
    #expect(household.run("log", "benny", "did", "bins") == .fine)
    #expect(
      household.text("content/log/ben/2026-11.csv")
        == "Subject;verb;date\r\nbins;did;2026-11-02\r\nbins;did;2026-11-18\r\n")
    #expect(household.run("log", "ben", "did", "bins", "10") == .fine, "no column for minutes")
    #expect(household.text("content/log/ben/2026-11-2.csv")?.contains("bins,10") == true)
  }

  @Test func `rows by both name who`() {
    #expect(household.run("log", "both", "kept", "tea") == .fine)
    #expect(household.text("content/log/2026-11.csv")?.contains("2026-11-18,both,kept,tea") == true)
  }

  @Test func `a row that would be an error is said and not written`() {
    #expect(household.run("log", "ana", "did", "diner") == .problems)
    #expect(household.errors.contains("dinner"))
    #expect(household.errors.contains("Nothing was written."))
    #expect(household.text("content/log/ana/2026-11.csv") == nil)
  }

  @Test func `one side of a check-in, what both agree on, and a list of unseen work are files`() {
    #expect(household.run("new", "check-in", "--who", "ana") == .fine)
    #expect(household.run("new", "Checkin", "--who", "Both") == .fine)
    #expect(household.run("new", "inventory", "--who", "ben", "--date", "2026-10-31") == .fine)
    #expect(household.text("content/check-ins/2026-11-18/ana.md")?.contains("## Heavy") == true)
    #expect(
      household.text("content/check-ins/2026-11-18/together.md")
        == "---\ntitle:\ninitiated_by:\nparaphrased:\n---\n\n")
    #expect(
      household.text("content/inventory/2026-10/ben.csv")
        == "task,title,verb,category,day,note\n")
    #expect(household.run("new", "inventory", "--who", "ben", "--date", "2026-10-30") == .usage)
    #expect(household.errors.contains("is there already"))
    #expect(household.run("new", "inventory", "--who", "both") == .usage)
    #expect(household.errors.contains("whose is it?"))
  }

  @Test func `a whole line in quotes is a line`() {
    #expect(household.run("log", "ana did dinner 40 Soup, hot") == .fine)
    #expect(household.run("took", "ben dinner") == .fine)
    #expect(
      household.text("content/log/ana/2026-11.csv")?.contains("dinner,40,,,,\"Soup, hot\"") == true)
    #expect(household.text("content/log/ben/2026-11.csv")?.contains("took,dinner") == true)
  }

  @Test func `a name with a slip is not taken for a verb`() {
    #expect(household.run("log", "anna", "did", "dinner") == .usage)
    #expect(household.errors.contains("Did you mean 'ana'?"))
  }

  @Test func `mistakes in other files stop nobody from writing`() throws {
    try household.put("log/old.csv", "date,who,verb,subject\n2026-13-01,ana,did,dinner\n")
    #expect(household.run("log", "ana", "did", "dinner") == .fine)
  }

  @Test func `a name that another file has already is said and not written`() throws {
    try household.put("milestones/zero.md", "---\nterm: First calm Sunday\n---\n")
    #expect(household.run("new", "task", "Bins", "--category", "household") == .problems)
    #expect(household.errors.contains("'bins' is the id of two tasks"))
    #expect(household.errors.contains("Nothing was written."))
    #expect(household.text("content/tasks/bins.md") == nil)
    #expect(household.run("new", "milestone", "First calm Sunday") == .problems)
    #expect(household.text("content/milestones/first-calm-sunday.md") == nil)
    #expect(household.run("new", "milestone", "Second calm Sunday") == .fine)
  }

  @Test(arguments: ["10081", "99999999", "1:75"])
  func `a number that can't be minutes begins no note`(number: String) {
    #expect(household.run("log", "ana", "did", "dinner", number, "Soup") == .usage)
    #expect(household.errors.contains("'\(number)' is no number of minutes"))
    #expect(household.text("content/log/ana/2026-11.csv") == nil)
    #expect(household.run("log", "ana", "did", "dinner", "for", number) == .fine)
  }

  @Test func `a task goes by its title too, the longest that fits`() throws {
    try household.put(
      "tasks/more.csv",
      "task,title,category,owner\nsupper,Dinner for guests,household,ana\n")
    #expect(household.run("log", "ana", "did", "dinner", "FOR", "guests", "40", "Soup") == .fine)
    #expect(household.run("log", "ana", "did", "Dinner for guests", "2h") == .fine)
    #expect(household.run("took", "ben", "dinner", "for", "guests") == .fine)
    #expect(household.run("log", "ana", "did", "dinner", "for", "30") == .fine)
    #expect(
      household.text("content/log/ana/2026-11.csv")?.split(separator: "\n").dropFirst()
        == [
          "2026-11-18,did,supper,40,,,,Soup", "2026-11-18,did,supper,120",
          "2026-11-18,did,dinner,,,,,for 30",
        ])
    #expect(household.text("content/log/ben/2026-11.csv")?.contains("took,supper") == true)
    #expect(household.run("log", "ana", "did", "guests") == .problems)
    #expect(household.errors.contains("did you mean 'supper' (Dinner for guests)?"))
  }

  @Test func `numbers below nothing are days ago, or how one felt, and no minutes`() {
    #expect(household.run("log", "-3", "ana", "did", "dinner", "40", "--energy", "-2") == .fine)
    #expect(
      household.text("content/log/ana/2026-11.csv")?.contains("2026-11-15,did,dinner,40,,,-2")
        == true)
    #expect(household.run("log", "ana", "did", "dinner", "-5") == .usage)
    #expect(household.errors.contains("'-5' is no number of minutes"))
    #expect(household.run("log", "ana", "did", "dinner", "--promted", "yes") == .usage)
    #expect(household.errors.contains("Did you mean '--prompted'?"))
    #expect(household.run("log", "ana", "did", "dinner", "-x") == .usage)
  }

  @Test func `nothing is said of what goes well where quiet is asked for`() {
    #expect(household.run("log", "ana", "did", "dinner", "--quiet") == .fine)
    #expect(household.run("took", "ben", "dinner", "-q") == .fine)
    #expect(household.output.isEmpty)
    #expect(household.run("log", "-q", "ana", "did", "diner") == .problems)
    #expect(household.errors.contains("dinner"))
  }

  @Test func `words that make no row are asked for`() {
    #expect(household.run("log", "did", "dinner") == .usage)
    #expect(household.errors.contains("ana, ben, or both"))
    #expect(household.run("log", "ana", "dit", "dinner") == .usage)
    #expect(household.errors.contains("Did you mean 'did'?"))
    #expect(household.run("log", "ana", "thanked", "ben") == .usage)
    #expect(household.errors.contains("Did you mean 'appreciated'?"))
    #expect(household.run("log", "20.11.2026", "ana", "did", "dinner") == .usage)
    #expect(household.errors.contains("'20.11.2026' is no day; write it as 2026-03-01"))
  }

  @Test func `what is still to come, or is one's own, is not written among what is shared`() {
    #expect(household.run("log", "2026-11-19", "ana", "did", "dinner") == .usage)
    #expect(household.errors.contains("still to come"))
    #expect(household.run("log", "ana", "rescued", "dinner") == .usage)
    #expect(household.errors.contains("--private"))
    #expect(household.text("content/log/ana/2026-11.csv") == nil)
    #expect(household.run("log", "ana", "rescued", "dinner", "--visibility", "private") == .fine)
  }

  @Test func `thanks go to the other by themselves`() {
    #expect(household.run("log", "ana", "appreciated", "The", "soup") == .fine)
    #expect(
      household.text("content/log/ana/2026-11.csv")?.contains("appreciated,ben,,,,,The soup")
        == true)
  }

  @Test func `a task changes hands`() {
    #expect(household.run("took", "yesterday", "ben", "dinner:plan", "From", "now", "on") == .fine)
    #expect(
      household.text("content/log/ben/2026-11.csv")?.contains("2026-11-17,took,dinner:plan") == true
    )
    #expect(household.run("took", "outside", "bins") == .fine)
    #expect(household.text("content/log/2026-11.csv")?.contains(",outside,took,bins") == true)
    let before = household.text("content/log/2026-11.csv")
    #expect(household.run("took", "outside", "bins") == .problems)
    #expect(household.errors.contains("it is held like that already"))
    #expect(household.text("content/log/2026-11.csv") == before)
  }

  @Test func `what is one's own goes to one's own folder`() throws {
    let own = household.root.appending(path: "mine")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    #expect(
      household.run("log", "ana", "hovered", "dinner", "--private", own.path) == .fine)
    #expect(household.text("mine/log/2026-11.csv")?.contains("2026-11-18,hovered,dinner") == true)
    #expect(household.text("content/log/ana/2026-11.csv") == nil)
  }

  @Test func `turns are written once`() throws {
    try household.put("log/2026-11.csv", "date,who,verb,subject\n2026-11-17,ana,did,dinner\n")
    let content = household.root.appending(path: "content").path
    func rotate() -> ReportCommand.ExitStatus {
      let terminal = Terminal(
        writeOutput: { _ in }, writeError: { _ in }, workingFolder: household.root.path,
        today: { CalendarDate(dayNumber: 0) })
      return evenhold(["rotate", content, "--write"], on: terminal)
    }
    #expect(rotate() == .fine)
    let once = household.text("content/rotations/2026.csv")
    #expect(once?.split(separator: "\n").count == 5, "\(once ?? "nothing")")
    #expect(rotate() == .fine)
    #expect(household.text("content/rotations/2026.csv") == once)
  }

  @Test(arguments: [
    (["check-in", "--who", "ana"], "check-ins/2026-11-18/ana.md"),
    (
      ["milestone", "First \"calm\": Sunday", "--date", "sunday"], "milestones/first-calm-sunday.md"
    ),
    (["milestone", "In sight"], "milestones/in-sight.md"),
    (["moment", "Three bags", "--who", "ben"], "moments/2026-11-18-three-bags.md"),
    (["repair"], "repairs/2026-11-18.md"),
    (["step-back", "To see", "--who", "ana"], "step-backs/2026-11-18-to-see.md"),
    (["task", "Plants: all", "--category", "household"], "tasks/plants-all.md"),
    (["page", "Our words"], "pages/our-words.md"),
  ])
  func `every kind of file is started, can be read, and is never touched again`(
    words: [String], path: String
  ) throws {
    let terminal = Terminal(
      writeOutput: { _ in }, writeError: { _ in }, workingFolder: household.root.path,
      today: { CalendarDate(iso: "2026-11-18") ?? CalendarDate(dayNumber: 0) })
    let content = household.root.appending(path: "content").path
    let command = ["new"] + words + ["--content", content]
    #expect(evenhold(command, on: terminal) == .fine)
    let text = try #require(household.text("content/\(path)"))
    #expect(evenhold(["check", content, "--quiet"], on: terminal) == .fine)
    _ = evenhold(command, on: terminal)
    #expect(household.text("content/\(path)") == text)
  }
}
