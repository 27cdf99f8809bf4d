import Diagnostics
import RecordParsing
import SourceText
import TestSupport

/// The problems of one file as `1️⃣ UnknownColumn`, each at the marker it starts at.
///
/// A problem elsewhere is named by its offset. `couple.yaml` is a usual one with `settings` added.
func markedProblems(
  _ marked: String, in path: String = "log/2026-03.csv", settings: String = ""
) -> [String] {
  let marked = MarkedText(marked)
  var files = [SourceFile(path: path, text: marked.text)]
  if path != "couple.yaml" {
    files.append(SourceFile(path: "couple.yaml", text: couple + settings))
  }
  let sources = SourceSet(files)
  var diagnostics: [Diagnostic] = []
  _ = parsedRecords(of: sources, diagnostics: &diagnostics)
  return diagnostics.sortedByPlace().map { diagnostic in
    guard let range = diagnostic.range else { return "- \(diagnostic.id.rawValue)" }
    let name = marked.offsets.first { $0.value == Int(range.start) }.map { String($0.key) }
    let place = sources.file(of: range).path == path ? name : sources.file(of: range).path
    return "\(place ?? "\(range.start)") \(diagnostic.id.rawValue)"
  }
}

/// The records of one file beside a usual `couple.yaml` with `settings` added.
func records(_ text: String, in path: String, settings: String = "") -> Records {
  let sources = SourceSet([
    SourceFile(path: path, text: text), SourceFile(path: "couple.yaml", text: couple + settings),
  ])
  var diagnostics: [Diagnostic] = []
  return parsedRecords(of: sources, diagnostics: &diagnostics)
}

let couple = """
  format: 1
  partners:
    - id: ana
      name: Ana
    - id: ben
      name: Ben
  started: 2026-01-05

  """
