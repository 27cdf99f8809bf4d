package import Diagnostics
package import SourceText

/// Reads a file of comma-separated values (RFC 4180) row by row, on its bytes.
///
/// A byte-order mark, LF, CRLF and CR, and `,`, `;` or tab between cells are all read. Spaces around
/// a cell do not count. A row with a quote out of place is reported and skipped.
package struct CSVReader {
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// The byte between cells.
  package let delimiter: UInt8
  /// Whether no message may show anything of the file.
  let isSealed: Bool
  private let file: Int
  private var index: Int
  private var rowCount = 0
  private var isOver = false
  private var bound = ProblemBound()

  /// The most rows, bytes in a row and columns that are read.
  package static let limits = (rows: 200_000, rowBytes: 65_536, columns: 256)

  /// A reader at the start of a file.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - file: its index in the source set.
  ///   - isSealed: whether no message may show anything of it.
  ///   - delimiter: the byte between cells; nil for the commonest in the first line.
  package init(_ bytes: [UInt8], file: Int, isSealed: Bool = false, delimiter: UInt8? = nil) {
    self.bytes = bytes
    self.file = file
    self.isSealed = isSealed
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.delimiter = delimiter ?? Self.sniffedDelimiter(bytes, from: index)
  }

  /// The commonest of `,`, `;` and tab outside quotes in the first line; `,` where none is.
  private static func sniffedDelimiter(_ bytes: [UInt8], from start: Int) -> UInt8 {
    var counts: (comma: Int, semicolon: Int, tab: Int) = (0, 0, 0)
    var isQuoted = false
    var isBlank = true
    for byte in bytes[start...] {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if isBlank { continue }
        break
      }
      switch byte {
      case 0x2C: counts.comma += 1
      case 0x3B: counts.semicolon += 1
      case 0x09: counts.tab += 1
      default: if byte != 0x20 { isBlank = false }
      }
    }
    if counts.comma >= max(counts.semicolon, counts.tab) { return 0x2C }
    return counts.semicolon >= counts.tab ? 0x3B : 0x09
  }

  /// The place of some bytes.
  package func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: start, end: end)
  }

  /// The next row that is not wholly empty and has its quotes in place; nil at the end.
  ///
  /// `cells` is replaced by the row's cells. Appends `UnterminatedQuote`, `TextAfterQuote`,
  /// `StrayQuote` and `TooLarge` to `diagnostics`, and keeps all that is in it within bounds.
  package mutating func nextRow(
    into cells: inout [CSVCell], diagnostics: inout [Diagnostic]
  ) -> SourceRange? {
    while !isOver, index < bytes.count {
      let start = index
      cells.removeAll(keepingCapacity: true)
      let problem = readRow(into: &cells)
      let end = endOfText(from: start)
      if let problem {
        diagnostics.append(problem.diagnostic(in: self, row: range(start, end)))
        bound.hold(&diagnostics)
        continue
      }
      guard cells.contains(where: { $0.start < $0.end }) else { continue }
      rowCount += 1
      if let limit = exceededLimit(start: start, end: end, cells: cells.count) {
        diagnostics.append(.tooLarge(limit.text, at: range(start, start)))
        bound.hold(&diagnostics)
        isOver = limit.isLast
        continue
      }
      return range(start, end)
    }
    return nil
  }

  /// The row that starts at an offset at which `nextRow` found one; `cells` is replaced by its cells.
  mutating func row(startingAt start: Int, into cells: inout [CSVCell]) -> SourceRange {
    index = start
    cells.removeAll(keepingCapacity: true)
    _ = readRow(into: &cells)
    return range(start, endOfText(from: start))
  }

  /// The end of what was read since an offset, but for the line end.
  private func endOfText(from start: Int) -> Int {
    var end = index
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private func exceededLimit(
    start: Int, end: Int, cells: Int
  ) -> (text: String, isLast: Bool)? {
    if rowCount > Self.limits.rows + 1 { return ("a file has at most 200000 rows", true) }
    if end - start > Self.limits.rowBytes { return ("a row has at most 64 KiB of text", false) }
    // A header beyond the limit makes every row of its file meaningless.
    if cells > Self.limits.columns { return ("a row has at most 256 columns", rowCount == 1) }
    return nil
  }

  /// Reads cells up to and with the row's line end; what is wrong with its quotes, if anything.
  private mutating func readRow(into cells: inout [CSVCell]) -> QuoteProblem? {
    let (start, delimiter) = (index, delimiter)
    let (problem, end) = bytes.withUnsafeBufferPointer { bytes in
      var scan = CSVScan(bytes: bytes, delimiter: delimiter, index: start)
      let problem = scan.readRow(into: &cells)
      return (problem, scan.index)
    }
    index = end
    return problem
  }

  /// The text of a cell without its quotes and the white space around it.
  package func text(of cell: CSVCell) -> String {
    switch cell.kind {
    case .plain:
      return trimmed(String(decoding: bytes[cell.start..<cell.end], as: UTF8.self))
    case .quoted:
      return trimmed(String(decoding: bytes[cell.start + 1..<cell.end - 1], as: UTF8.self))
    case .escaped:
      var inner: [UInt8] = []
      inner.reserveCapacity(cell.end - cell.start)
      var index = cell.start + 1
      while index < cell.end - 1 {
        inner.append(bytes[index])
        index += bytes[index] == 0x22 ? 2 : 1
      }
      return trimmed(String(decoding: inner, as: UTF8.self))
    }
  }

  /// Whether a row's bytes hold a word that makes it private: nothing of it may then be shown.
  func looksPrivate(_ range: SourceRange) -> Bool {
    if isSealed { return true }
    let text = String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    return looksConfidential(text)
  }
}

/// A cell's bytes, its quotes included.
package struct CSVCell {
  /// The offset of its first byte.
  package var start: Int
  /// The offset after its last.
  package var end: Int
  var kind: Kind

  enum Kind {
    case plain, quoted
    /// Quoted, with doubled quotes inside.
    case escaped
  }
}
