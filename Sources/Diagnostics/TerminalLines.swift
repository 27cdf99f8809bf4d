/// The terminal columns that a text takes as `visible` prints it.
package func terminalColumns(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + Glyph($1).width }
}

/// A text as lines of a terminal, broken between words, with nothing that could act on it.
///
/// A word that is wider than a line is broken within, so that no line is ever wider. No line breaks
/// at a no-break space, which is printed as a plain one: not every terminal draws it.
///
/// - Parameters:
///   - text: any text; its own line ends are spaces.
///   - width: the columns of a line, 2 or more; a character that takes more stands alone.
/// - Returns: the lines, none of them empty; none for a text without words.
package func terminalLines(_ text: some StringProtocol, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(whereSeparator: { $0.isWhitespace && !isNoBreak($0) }) {
    let glyphs = word.map { isNoBreak($0) ? Glyph(" ") : Glyph($0) }
    let columns = glyphs.reduce(0) { $0 + $1.width }
    if used > 0 {
      if used + 1 + columns <= width {
        line += " "
        used += 1
      } else {
        lines.append(line)
        (line, used) = ("", 0)
      }
    }
    for glyph in glyphs {
      if used > 0, used + glyph.width > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += glyph.text
      used += glyph.width
    }
  }
  return used > 0 ? lines + [line] : lines
}

private func isNoBreak(_ character: Character) -> Bool {
  character == "\u{A0}" || character == "\u{202F}"
}
