import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText

/// A household written into the test: one text with `== path` before each file, those of a folder of
/// one's own as `== ~ana/log/mine.csv`.
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
  init(_ text: String, asOf: String? = nil, edition: Edition = .couple) {
    var files: [SourceFile] = []
    var path: String?
    var lines: [Substring] = []
    func finish() {
      guard let path else { return }
      let text = lines.joined(separator: "\n")
      let parts = path.dropFirst().split(separator: "/", maxSplits: 1).map(String.init)
      files.append(
        path.hasPrefix("~")
          ? SourceFile(path: path, innerPath: parts[1], owner: parts[0], text: text)
          : SourceFile(path: path, text: text))
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
    self.init(files, asOf: asOf, edition: edition)
  }

  init(_ files: [SourceFile], asOf: String? = nil, edition: Edition = .couple) {
    sources = SourceSet(files)
    let records = parsedRecords(of: sources, diagnostics: &diagnostics)
    household = validatedHousehold(
      from: records, asOf: asOf.flatMap { CalendarDate(iso: $0) }, edition: edition,
      diagnostics: &diagnostics)
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
