import CivilCalendar
import Diagnostics
import Foundation
import ReportCommand
import TestSupport
import Testing

/// A kind of problem with a folder that shows it and the exact words it is told in.
///
/// `Cases/ID/content/` is what is read, `Cases/ID/templates/`, where it is there, is given as
/// `--templates`, the words of `Cases/ID/arguments.txt` are given too, and `Cases/ID/expected.txt` is
/// the output of `check content`; or of another command, whose words are those of `Cases/ID/command.txt`.
struct CatalogueCase {
  /// The kind of problem.
  let id: DiagnosticID

  /// The folder of all cases.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")
  /// The folder of the package.
  static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every kind of problem that has a folder, in the order of their declaration.
  static var all: [CatalogueCase] {
    DiagnosticID.allCases.map(CatalogueCase.init).filter(\.isThere)
  }

  /// Whether there is something to read.
  var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "content").path)
  }

  /// The folder of the case.
  var folder: URL { Self.folder.appending(path: id.rawValue) }
  private var templates: URL { folder.appending(path: "templates") }

  /// What `check`, or another command, prints of the case.
  func output() throws -> String {
    final class Record { var text = "" }
    let record = Record()
    let noDay = try #require(CalendarDate(iso: "2026-01-01"))
    let terminal = Terminal(
      writeOutput: { record.text += $0 }, writeError: { record.text += $0 },
      workingFolder: folder.path, today: { noDay }, columns: 80)
    var arguments = command ?? ["check", folder.appending(path: "content").path]
    if FileManager.default.fileExists(atPath: templates.path) {
      arguments += ["--templates", templates.path]
    }
    if let more = FileManager.default.contents(atPath: folder.appending(path: "arguments.txt").path)
    {
      arguments += String(decoding: more, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .map(String.init)
    }
    _ = evenhold(arguments, on: terminal)
    return record.text
  }

  /// The words of a command other than `check`, files of the folder by their paths; nil for `check`.
  var command: [String]? {
    let words = FileManager.default.contents(atPath: folder.appending(path: "command.txt").path)
    return words.map { words in
      String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).map { word in
        let path = folder.appending(path: String(word)).path
        return FileManager.default.fileExists(atPath: path) ? path : String(word)
      }
    }
  }

  /// How the output differs from what is expected; nil where it doesn't.
  func mismatch() throws -> String? {
    try recordedMismatch(try output(), folder.appending(path: "expected.txt"))
  }
}

/// How a text differs from a file that tests keep; with `RECORD_SNAPSHOTS=all`, which CI refuses, it
/// is written instead.
func recordedMismatch(_ actual: String, _ file: URL) throws -> String? {
  let environment = ProcessInfo.processInfo.environment
  if environment["RECORD_SNAPSHOTS"] == "all" {
    guard environment["CI"] == nil else { return "golden files are never recorded in CI" }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    return nil
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    return "there is no \(file.lastPathComponent); look at the output, then record it with "
      + "RECORD_SNAPSHOTS=all swift test --filter DiagnosticCatalogueTests\n\(actual)"
  }
  let expected = String(decoding: data, as: UTF8.self)
  return actual == expected ? nil : lineDifference(expected, actual)
}
