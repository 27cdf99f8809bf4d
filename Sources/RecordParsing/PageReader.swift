internal import Diagnostics
internal import SourceText

/// Reads a page of the couple's own.
enum PageReader {
  static func record(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> PageRecord? {
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      return nil
    }
    var map = FieldMap(front.keys, range: front.range, isConfidential: front.isConfidential)
    map.isOwn = file.isOwn
    map.reportUnknownKeys(known: ["title", "order", "visibility"], diagnostics: &diagnostics)
    let order = map.wholeNumber("order", in: -9999...9999, diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    guard let id = fileIdentifier(file, index: index, diagnostics: &diagnostics) else { return nil }
    let title = map.text("title", diagnostics: &diagnostics) ?? titleFromName(fileName(file))
    return PageRecord(
      id: id, title: title, order: order, visibility: visibility, body: front.body,
      range: front.range)
  }
}
