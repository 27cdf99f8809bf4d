internal import RecordParsing

/// A table as CSV by RFC 4180, with `\n` at each line's end.
///
/// A cell that a spreadsheet would take for a formula gets a `'` in front (`withFormulaGuard`).
package func csvText(_ lines: [[String]]) -> String {
  var text = ""
  for line in lines {
    for (index, cell) in line.enumerated() {
      if index > 0 { text += "," }
      text += csvCell(cell)
    }
    text += "\n"
  }
  return text
}

private func csvCell(_ text: String) -> String {
  // Most cells are empty, a number or a name.
  guard text.utf8.contains(where: { !isPlain($0) }) else { return text }
  let text = withFormulaGuard(text)
  // A comma is not the only mark that spreadsheets part cells at.
  guard text.unicodeScalars.contains(where: { ",;\t\"\r\n".unicodeScalars.contains($0) }) else {
    return text
  }
  return "\"\(text.replacing("\"", with: "\"\""))\""
}

/// Whether a byte is a digit, a small letter or a full stop.
private func isPlain(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: ".")
}
