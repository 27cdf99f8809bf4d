internal import Diagnostics
internal import RecordParsing

/// A table as CSV by RFC 4180, with `\n` at each line's end.
///
/// A cell that a spreadsheet would take for a formula gets a `'` in front (`withFormulaGuard`).
package func csvText(_ lines: [[String]]) -> String {
  var writer = CSVWriter()
  for line in lines {
    line.forEach { writer.cell($0) }
    writer.endLine()
  }
  return writer.text
}

/// Writes a table cell by cell, without building its lines first: for tables of many rows.
struct CSVWriter: Sendable {
  private var bytes: [UInt8] = []
  /// What stands before `bytes`, as it was added.
  private var before: [[UInt8]] = []
  private var isFirst = true

  /// What was written.
  var text: String { joinedText(of: pieces) }

  /// The same in pieces one after the other, as it was added.
  var pieces: [[UInt8]] { before + [bytes] }

  /// The same, and forgotten here: what is large can be handed on while more of it is written.
  mutating func taken() -> [[UInt8]] {
    defer { (before, bytes) = ([], []) }
    return pieces
  }

  /// Makes room for so many bytes more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Writes a cell, an empty one where there is nothing.
  mutating func cell(_ text: String?) {
    start()
    guard var text else { return }
    let isPlain = text.withUTF8 { utf8 in
      // Most cells are a number or a name.
      guard utf8.allSatisfy(isPlainInCSV) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { bytes += escaped(text).utf8 }
  }

  /// Writes a number, or an empty cell.
  mutating func cell(_ number: Int?) {
    start()
    if let number { bytes += String(number).utf8 }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Adds whole lines that another wrote.
  mutating func add(_ lines: CSVWriter) {
    before.append(bytes)
    before += lines.before
    before.append(lines.bytes)
    bytes = []
  }

  private mutating func start() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}

private func escaped(_ text: String) -> String {
  let text = withFormulaGuard(text)
  // A comma is not the only mark that spreadsheets part cells at.
  guard text.unicodeScalars.contains(where: { ",;\t\"\r\n".unicodeScalars.contains($0) }) else {
    return text
  }
  return "\"\(text.replacing("\"", with: "\"\""))\""
}

/// Whether a byte is a digit, a small letter or a full stop.
private func isPlainInCSV(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: ".")
}
