import CivilCalendar
import Diagnostics
import RecordParsing
import SourceText
import Testing

/// Rows of the log as they are held.
struct LogRunTests {
  /// The run of some rows.
  private func run(
    _ rows: String, columns: String = "date,who,verb,subject,minutes,note",
    in path: String = "log/a.csv"
  ) throws -> LogRun {
    try #require(records("\(columns)\n\(rows)", in: path).logRuns.first)
  }

  /// The kinds of the rows of a run; nil for a row of which all is held.
  private func kinds(_ run: LogRun) -> [Int?] { run.indices.map { run.plainRow(at: $0)?.kind } }

  @Test func `rows that say the same of others are of one kind`() throws {
    let run = try run(
      """
      2026-03-01,ana,did,dinner,20,
      2026-03-02,ben,did,dinner,,
      2026-03-03,ana,did,dinner,5,late
      2026-03-04,ana,did,,5,
      2026-03-05,ana,planned,dinner,5,
      2026-03-06,ben,did,dinner,7,
      2026-03-07,Ana,did,dinner,7,
      """)
    #expect(kinds(run) == [0, 1, 0, 2, 3, 1, 4])
    #expect(run.kindCount == 5)
  }

  @Test func `a plain row has its numbers, and its words are read anew`() throws {
    let run = try run(
      "2026-03-01;yes;-2;listen;facilitator;\"did\"; dinner ;10080;\"so; good\"\n",
      columns: "date;prompted;energy_after;wanted;visibility;verb;subject;minutes;note",
      in: "log/ana/a.csv")
    let row = try #require(run.plainRow(at: 0))
    #expect(row.date.iso == "2026-03-01" && row.minutes == 10_080 && row.energyAfter == -2)
    #expect(row.isPrompted == true && row.wanted == .listen && row.isForFacilitator)
    #expect(run.note(of: row) == "so; good")
    let record = run.record(at: 0)
    #expect(record.verb?.value == "did" && record.subject?.value == "dinner")
    #expect(record.folder == "ana" && record.who.value == "" && record.note == "so; good")
    #expect(record.range == row.range && record.visibility?.value == .facilitator)
    #expect(Int(record.verb?.range.start ?? 0) == 108 && Int(record.subject?.range.end ?? 0) == 121)
  }

  @Test func `a plain row without numbers has none`() throws {
    let run = try run("2026-03-01,ana,rested,,,\n")
    let row = try #require(run.plainRow(at: 0))
    #expect(row.minutes == nil && row.energyAfter == nil && row.isPrompted == nil)
    #expect(row.wanted == nil && !row.isForFacilitator && run.note(of: row) == nil)
  }

  @Test(
    arguments: [
      "2026-03-01,ana,did,dinner,private,,", "2026-03-01,ana,reminded,dinner,,,",
      "2026-03-01,ana,didd,dinner,,,", "2026-03-01,ana,,dinner,,,", ",ana,did,dinner,,,",
      "2026-03-32,ana,did,dinner,,,", "2026-03-01,ana,did,dinner,,yes,",
      "2026-03-01,ana,did,dinner,,perhaps,", "2026-03-01,ana,did,dinner,,,donetick:1",
      "2026-03-01,ana,did,din\u{202E}ner,,,", "2026-03-01,ana,did,dinner,privat,,",
    ])
  func `of a row that someone hides, took back or may have got wrong all is held`(row: String)
    throws
  {
    let rows = "2026-02-01,ana,did,dinner,,,\n\(row)\n2026-02-01,ana,did,dinner,,no,\n"
    let run = try run(rows, columns: "date,who,verb,subject,visibility,void,import")
    #expect(kinds(run) == [0, nil, 0])
    #expect(run.record(at: 1).who.value == "ana")
  }

  @Test func `letters beyond ASCII are as plain as others`() throws {
    let run = try run("2026-03-01,ana,did,déjeuner,,“Käse”\n2026-03-02,ana,did,déjeuner,,\n")
    #expect(kinds(run) == [0, 0])
    #expect(run.record(at: 1).subject?.value == "déjeuner")
    #expect(run.plainRow(at: 0).map { run.note(of: $0) } == "“Käse”")
  }

  @Test func `rows of two folders are of two kinds`() {
    let sources = SourceSet([
      SourceFile(path: "couple.yaml", text: couple),
      SourceFile(path: "log/ana/a.csv", text: "date,verb,subject\n2026-03-01,did,dinner\n"),
      SourceFile(path: "log/ben/a.csv", text: "date,verb,subject\n2026-03-01,did,dinner\n"),
    ])
    let log = parsedRecords(of: sources).logRuns
    #expect(log.flatMap(kinds) == [0, 1])
    #expect(log.flatMap { run in run.indices.map { run.record(at: $0).folder } } == ["ana", "ben"])
  }

  @Test func `many kinds are told apart`() throws {
    let rows = (0..<600).map { "2026-03-01,ana,did,task-\($0 % 300),,\n" }.joined()
    #expect(kinds(try run(rows)) == (0..<600).map { $0 % 300 })
  }

  @Test func `cells of one row are not taken for those of another`() throws {
    let run = try run(
      "2026-03-01;\"a;b\";did;c\n2026-03-01;a;did;\"b;c\"\n2026-03-01;a,b;did;c\n",
      columns: "date;who;verb;subject")
    #expect(kinds(run) == [0, 1, 2])
  }

  /// The records of some texts, whatever is wrong in them.
  private func parsedRecords(of sources: SourceSet) -> Records {
    var problems: [Diagnostic] = []
    return RecordParsing.parsedRecords(of: sources, diagnostics: &problems)
  }
}
