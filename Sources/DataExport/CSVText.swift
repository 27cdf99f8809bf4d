/// A table as CSV by RFC 4180, with `\n` at each line's end.
///
/// A cell that a spreadsheet would take for a formula gets a `'` in front: it starts with `=`, `+`,
/// `-` or `@` and is no number, or with a tab or a line end.
package func csvText(_ lines: [[String]]) -> String {
  lines.map { $0.map(csvCell).joined(separator: ",") + "\n" }.joined()
}

private func csvCell(_ text: String) -> String {
  var text = text
  if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first),
    Double(text) == nil
  {
    text = "'" + text
  }
  guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
    return text
  }
  return "\"\(text.replacing("\"", with: "\"\""))\""
}
