/// A text as a cell that no spreadsheet takes for a formula.
///
/// It gets a `'` in front where, after spaces and quotes, it starts with `=`, `+`, `-` or `@`, also in
/// their wide forms, and is no number; or where it starts with a tab, a line end or a zero byte.
/// `withoutFormulaGuard` gives back what it was, whatever it was.
package func withFormulaGuard(_ text: String) -> String {
  looksLikeFormula(text) ? "'" + text : text
}

/// The text of a cell that `withFormulaGuard` may have changed.
package func withoutFormulaGuard(_ text: String) -> String {
  guard text.utf8.first == 0x27 else { return text }
  let rest = String(text.unicodeScalars.dropFirst())
  return looksLikeFormula(rest) ? rest : text
}

private func looksLikeFormula(_ text: String) -> Bool {
  // Nearly every text starts with a letter or a digit.
  guard let first = text.utf8.first, !(0x30...0x39).contains(first),
    !(0x61...0x7A).contains(first | 0x20)
  else { return false }
  let skipped = " \u{A0}\u{3000}\"'".unicodeScalars
  guard let start = text.unicodeScalars.first(where: { !skipped.contains($0) }),
    "=+-@\t\r\n\0＝＋－＠".unicodeScalars.contains(start)
  else { return false }
  return Double(text) == nil
}
