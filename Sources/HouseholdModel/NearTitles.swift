internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Says which titles of the two lists of a round may mean the same, but not whose is whose.
///
/// Compared are rows that neither name a task nor have their like, letter case aside, on the other
/// list. Appends `NearTitles`. Lists of over 500 such titles are left alone.
func reportNearTitles(of round: InventoryRound, diagnostics: inout [Diagnostic]) {
  let titles = BySeat(
    first: Set(round.lists.first.map { $0.title.lowercased() }),
    second: Set(round.lists.second.map { $0.title.lowercased() }))
  func unmatched(_ seat: Seat) -> [String] {
    var seen: Set<String> = []
    return round.lists[seat].filter { item in
      let key = item.title.lowercased()
      return item.task == nil && !titles[seat.other].contains(key) && seen.insert(key).inserted
    }
    .map(\.title)
  }
  let first = unmatched(.first)
  let second = unmatched(.second)
  guard first.count <= 500, second.count <= 500 else { return }
  for title in first {
    guard let near = nearMiss(for: title, among: second) else { continue }
    let pair = [title, near].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    diagnostics.append(.nearTitles(pair[0], pair[1]))
  }
}

extension Diagnostic {
  fileprivate static func nearTitles(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .nearTitles, .note,
      "\(quotedWord(first)) and \(quotedWord(second)) may be the same in the two lists",
      explanation: "They count as two while they are written differently.",
      suggestion: "write them alike if they are the same")
  }
}
