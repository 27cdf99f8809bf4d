import Diagnostics
import SourceText
import Testing

@testable import RecordParsing

struct FileKindTests {
  @Test(
    arguments: [
      ("couple.yaml", FileKind.couple), ("tasks/a.csv", .taskRows),
      ("tasks/deep/in/a.CSV", .taskRows),
      ("tasks/a.md", .task), ("rotations/a.csv", .turns), ("log/a.csv", .log),
      ("log/ana/2026/a.csv", .log), ("milestones/a.md", .milestone), ("pages/a.md", .page),
      ("check-ins/2026-01-01/ana.md", .checkIn), ("check-ins/2026-01-01/Together.md", .together),
      ("check-ins/ana.md", .unknown), ("check-ins/2026-01-01/ana.csv", .unknown),
      ("inventory/2026-01/ana.csv", .inventoryList),
      ("inventory/2026-01/ana.yaml", .inventoryGuess),
      ("inventory/2026-01/round.yaml", .inventoryRound), ("inventory/ana.csv", .unknown),
      ("private/ana/log.csv", .unknown), ("private/log.csv", .unknown), ("images/a.md", .unknown),
      ("README.md", .unread), ("log/a.md", .unknown), ("couple.yml", .unknown),
      ("logs/a.csv", .unknown), ("sub/couple.yaml", .unknown), ("", .unread),
    ])
  func `a file is known by its path`(path: String, kind: FileKind) {
    #expect(FileKind(path) == kind)
  }

  @Test(
    arguments: [
      ("logs/a.csv", "did you mean 'log/'?"), ("couple.yml", "did you mean 'couple.yaml'?"),
      ("milestone/a.md", "did you mean 'milestones/'?"), ("image/a.md", "did you mean 'images/'?"),
      ("log/a.md", "save it as .csv, or move it out"),
    ])
  func `a file out of place gets a hint`(path: String, suggestion: String) {
    let sources = SourceSet([
      SourceFile(path: "couple.yaml", text: couple), SourceFile(path: path, text: "x"),
    ])
    var diagnostics: [Diagnostic] = []
    _ = parsedRecords(of: sources, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == [.unknownFile])
    #expect(diagnostics.map(\.suggestion) == [suggestion])
  }

  @Test func `a file that is no text is not reported twice`() {
    let sources = SourceSet([
      SourceFile(path: "content/couple.yaml", innerPath: "", bytes: [0xFF])
    ])
    var diagnostics: [Diagnostic] = []
    _ = parsedRecords(of: sources, diagnostics: &diagnostics)
    #expect(diagnostics == [])
  }
}
