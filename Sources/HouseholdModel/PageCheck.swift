internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The pages that the couple's edition may show, by order, then title, then id.
///
/// Appends `DuplicatePage` and `PrivateInShared`.
func checkedPages(_ records: [PageRecord], diagnostics: inout [Diagnostic]) -> [FreePage] {
  var seen: [String: SourceRange] = [:]
  var pages: [FreePage] = []
  for record in records {
    if record.visibility == .private {
      diagnostics.append(.privateInShared(at: record.range))
    } else if let first = seen[record.id.value] {
      diagnostics.append(.duplicatePage(record.id, first: first))
    } else {
      seen[record.id.value] = record.id.range
      pages.append(
        FreePage(
          id: record.id.value, title: record.title, order: record.order,
          body: MarkdownText(record.body.value, at: record.body.range), range: record.range))
    }
  }
  return pages.sorted { left, right in
    (left.order ?? .max, left.title, left.id) < (right.order ?? .max, right.title, right.id)
  }
}
