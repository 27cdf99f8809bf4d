internal import Diagnostics
internal import SourceText

/// Reads a row and its mending.
enum RepairReader {
  static let fields = [
    "date", "initiated_by", "talked", "pause", "impact", "remedy", "test", "by", "result",
    "apology_by", "visibility",
  ]

  /// The repair of a file; nil where its day is missing or can't be read.
  static func record(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> RepairRecord? {
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      return nil
    }
    var map = FieldMap(front.keys, range: front.range, isConfidential: front.isConfidential)
    map.isOwn = file.isOwn
    map.reportUnknownKeys(known: fields, diagnostics: &diagnostics)
    let date = map.requiredDate("date", diagnostics: &diagnostics)
    let talked = map.date("talked", diagnostics: &diagnostics)
    let by = map.date("by", diagnostics: &diagnostics)
    let result: RepairRecord.Result? = map.choice(
      "result", "result of a repair", diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    guard let id = fileIdentifier(file, index: index, diagnostics: &diagnostics), let date else {
      return nil
    }
    return RepairRecord(
      id: id, date: date, initiatedBy: map.word("initiated_by", diagnostics: &diagnostics),
      talked: talked, pause: map.text("pause", diagnostics: &diagnostics),
      impact: map.text("impact", diagnostics: &diagnostics),
      remedy: map.text("remedy", diagnostics: &diagnostics),
      test: map.text("test", diagnostics: &diagnostics), by: by, result: result,
      apologyBy: map.word("apology_by", diagnostics: &diagnostics), visibility: visibility,
      body: front.body, range: front.range)
  }
}
