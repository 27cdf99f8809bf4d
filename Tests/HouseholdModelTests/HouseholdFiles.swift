import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText

/// A household written into the test: one text with `== path` before each file.
struct HouseholdFiles {
  let sources: SourceSet
  var diagnostics: [Diagnostic] = []
  let household: Household?

  static let couple = """
    format: 1
    partners:
      - id: ana
        name: Ana
      - id: ben
        name: Ben
    started: 2026-01-05

    """

  /// The household of some files; `couple.yaml` is the usual one where it is not among them.
  init(_ text: String, asOf: String? = nil) {
    var files: [SourceFile] = []
    var path: String?
    var lines: [Substring] = []
    func finish() {
      guard let path else { return }
      files.append(SourceFile(path: path, text: lines.joined(separator: "\n")))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        finish()
        path = String(line.dropFirst(3))
        lines = []
      } else {
        lines.append(line)
      }
    }
    finish()
    if !files.contains(where: { $0.path == "couple.yaml" }) {
      files.append(SourceFile(path: "couple.yaml", text: Self.couple))
    }
    self.init(files, asOf: asOf)
  }

  init(_ files: [SourceFile], asOf: String? = nil) {
    sources = SourceSet(files)
    let records = parsedRecords(of: sources, diagnostics: &diagnostics)
    household = validatedHousehold(
      from: records, asOf: asOf.flatMap { CalendarDate(iso: $0) }, diagnostics: &diagnostics)
  }

  /// The problems as `path:line:column: severity ID: summary`, by place.
  var problems: [String] {
    diagnostics.sortedByPlace().map { diagnostic in
      var place = "-"
      if let range = diagnostic.range {
        let file = sources.file(of: range)
        let position = file.position(at: Int(range.start))
        place = "\(file.path):\(position.line):\(position.column)"
      }
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.id.rawValue): "
        + diagnostic.summary
    }
  }
}
