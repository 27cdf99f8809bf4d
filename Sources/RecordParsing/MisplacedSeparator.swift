internal import Diagnostics
internal import SourceText

extension CSVTable {
  /// Where a row has another separator than its file, such as a `;` typed for a `,`; nil where it has none.
  ///
  /// A text may hold any of the three, so a row is one only if it has fewer cells than the file has columns, and
  /// fewer of its cells are at odds with their columns once the other separator parts them too:
  /// a date that has letters, a verb that is a number, a required cell that is blank.
  ///
  /// - Parameters:
  ///   - cells: the cells of the row.
  ///   - row: its place.
  /// - Returns: the place of the first one, and the byte.
  func misplacedSeparator(
    in cells: [CSVCell], of row: SourceRange
  ) -> (place: SourceRange, byte: UInt8)? {
    guard cells.count < columns.count else { return nil }
    let written = reader.bytes[Int(row.start)..<Int(row.end)]
    for byte in [0x3B, 0x2C, 0x09] as [UInt8] where byte != reader.delimiter {
      guard written.contains(byte) else { continue }
      let parted = cells.flatMap { $0.kind == .plain ? parts(of: $0, at: byte) : [$0] }
      guard parted.count > cells.count, oddCells(parted) < oddCells(cells),
        let first = zip(cells, parted).first(where: { $0.end != $1.end })?.0,
        let offset = reader.bytes[first.start..<first.end].firstIndex(of: byte)
      else { continue }
      return (reader.range(offset, offset + 1), byte)
    }
    return nil
  }

  private func parts(of cell: CSVCell, at byte: UInt8) -> [CSVCell] {
    reader.bytes[cell.start..<cell.end].split(separator: byte, omittingEmptySubsequences: false)
      .map { CSVCell(start: $0.startIndex, end: $0.endIndex, kind: .plain) }
  }

  /// How many cells of a row are at odds with their columns.
  private func oddCells(_ cells: [CSVCell]) -> Int {
    columns.indices.count { index in
      guard let name = columns[index]?.text else { return false }
      let text = index < cells.count ? reader.text(of: cells[index]) : ""
      return text.isEmpty ? required.contains(name) : !fits(text, name)
    }
  }

  /// Whether a text looks like what a column holds; what texts of the couple's own hold is never odd.
  private func fits(_ text: String, _ column: String) -> Bool {
    let name = column.prefix { $0 != "." }
    switch name {
    case "title", "note", "outcome", "externalised", "also_known_as", "import": return true
    case "subject": return text.contains(" ") || !text.contains { ";,\t".contains($0) }
    case "date", "day", "week", "since", "until":
      return text.allSatisfy { $0.isNumber || "-./".contains($0) }
    case "verb":
      let verb = text.lowercased()
      return knownVerbNames.contains(verb) || ownEditionVerbNames.contains(verb)
    case "cadence": return cadenceWords.contains(text.lowercased())
    case "owner", "notice", "plan", "do", "check":
      return text.first?.isNumber != true && !cadenceWords.contains(text.lowercased())
        && !text.contains { ";,\t".contains($0) }
    case "minutes", "load", "dislike", "energy_after":
      return text.allSatisfy { $0.isNumber || "-+−.,".contains($0) }
    default:
      return text.first?.isNumber != true && !text.contains { ";,\t".contains($0) }
    }
  }
}

/// How often a task comes, in the words of its column: what stands in another one belongs here.
package let cadenceWords: Set = [
  "daily", "weekdays", "weekly", "biweekly", "monthly", "quarterly", "seasonal", "yearly", "once",
  "as-needed",
]

extension Diagnostic {
  /// A separator that is not the file's, in a row that it leaves too short.
  static func misplacedSeparator(
    _ byte: UInt8, insteadOf delimiter: UInt8, at place: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    let (wrong, right) = (separatorName(byte), separatorName(delimiter))
    return Diagnostic(
      .misplacedSeparator, .error, "\(wrong) stands here where the file has \(right) between cells",
      at: place,
      explanation: "The row has too few cells with it, so nothing of the row was read.",
      suggestion: "write \(right), or put a text that \(wrong) belongs to in quotes",
      isConfidential: isConfidential, hasOpenHelp: true)
  }
}

private func separatorName(_ byte: UInt8) -> String {
  switch byte {
  case 0x09: "a tab"
  case 0x3B: "a ';'"
  default: "a ','"
  }
}
