internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Pages, parted by who may see them; each list by order, then title, then id.
struct CheckedPages {
  /// The pages that the couple's edition may show.
  private(set) var shown: [FreePage] = []
  /// The pages that each keeps to themselves.
  private(set) var own = BySeat<[FreePage]>(first: [], second: [])

  /// The pages of some records; a private one in the shared folder is nobody's, and dropped.
  ///
  /// Appends `DuplicatePage` and `PrivateInShared`.
  init(_ records: [PageRecord], own files: OwnFiles, diagnostics: inout [Diagnostic]) {
    var seen: [String: SourceRange] = [:]
    for record in records {
      let page = FreePage(
        id: record.id.value, title: record.title, order: record.order,
        body: MarkdownText(record.body.value, at: record.body.range),
        isForFacilitator: record.visibility == .facilitator, range: record.range)
      if record.visibility == .private {
        if !files.contains(record.range) {
          diagnostics.append(.privateInShared(at: record.range))
        } else if let seat = files.seat(of: record.range) {
          own[seat].append(page)
        }
      } else if let first = seen[record.id.value] {
        diagnostics.append(.duplicatePage(record.id, first: first))
      } else {
        seen[record.id.value] = record.id.range
        shown.append(page)
      }
    }
    shown.sort(by: precedes)
    for seat in Seat.allCases { own[seat].sort(by: precedes) }
  }
}

private func precedes(_ left: FreePage, _ right: FreePage) -> Bool {
  (left.order ?? .max, left.title, left.id) < (right.order ?? .max, right.title, right.id)
}
