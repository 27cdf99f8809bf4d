package import SourceText

/// A word or text of the couple as a file holds it, with its place.
package struct Field: Sendable, Hashable {
  /// The text without the quotes and the white space around it; may be empty.
  package let text: String
  /// Where it stands, its quotes included.
  package let range: SourceRange
  /// Whether no message may show the text: it belongs to a private row or record.
  package let isConfidential: Bool

  /// A text at its place.
  package init(_ text: String, at range: SourceRange, isConfidential: Bool = false) {
    self.text = text
    self.range = range
    self.isConfidential = isConfidential
  }

  /// The text as messages quote it: `'text'`, or `this` where it may not be shown.
  package var quoted: String { quotedWord(text, isHidden: isConfidential) }

  /// Whether nothing is written there.
  var isBlank: Bool { text.isEmpty }

  /// The text with its place.
  var located: Located<String> { Located(text, at: range) }

  /// The same field of a record that may not be shown.
  func hidden(_ isConfidential: Bool) -> Field {
    Field(text, at: range, isConfidential: self.isConfidential || isConfidential)
  }
}

/// A word of the couple in single quotes, on one line and cut to 60 characters; `this` where hidden.
package func quotedWord(_ text: String, isHidden: Bool = false) -> String {
  guard !isHidden else { return "this" }
  var shown = ""
  var count = 0
  for character in text {
    guard count < 60 else { return "'\(shown)…'" }
    let isControl = character.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    shown.append(isControl ? " " : character)
    count += 1
  }
  return "'\(shown)'"
}

/// A text without the spaces, tabs, line ends and no-break spaces around it.
func trimmed(_ text: String) -> String {
  // Nearly every text starts and ends in a plain character.
  if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
    (0x21...0x7E).contains(last)
  {
    return text
  }
  func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{A0}" || character.isNewline
  }
  guard let first = text.first, let last = text.last, isSpace(first) || isSpace(last) else {
    return text
  }
  var rest = text[...]
  while let first = rest.first, isSpace(first) { rest.removeFirst() }
  while let last = rest.last, isSpace(last) { rest.removeLast() }
  return String(rest)
}
