internal import MarkdownHTML
internal import SourceText

/// Reads the part of YAML that nearly every front matter is: a `key: value` a line, at its start.
///
/// A value is a plain word or text, a text in quotes without anything to decode, or a list of words in
/// brackets. Of everything else it says nothing, and the YAML reader is asked, which takes fifty times
/// as long. What it does give is what that one would, and `PlainKeysTests` compares the two.
struct PlainKeys {
  private let text: YAMLText
  private let isConfidential: Bool
  private var index = 0
  private var entries: [YAMLMapping.Entry] = []

  /// The most keys that are read here; more are compared faster by the YAML reader.
  private static let limit = 64

  /// The keys and values of a text; nil where it has none, or anything but plain lines.
  static func mapping(of text: YAMLText, isConfidential: Bool) -> YAMLMapping? {
    var keys = PlainKeys(text: text, isConfidential: isConfidential)
    while keys.index < text.bytes.count {
      guard keys.readLine() else { return nil }
    }
    guard let first = keys.entries.first, keys.entries.count <= limit else { return nil }
    let start = Int(first.key.range.start)
    return YAMLMapping(
      entries: keys.entries,
      range: SourceRange(file: text.file, start: start, end: start + 1))
  }

  private init(text: YAMLText, isConfidential: Bool) {
    self.text = text
    self.isConfidential = isConfidential
  }

  /// The byte where the reader stands; a line end after the last.
  private var byte: UInt8 { index < text.bytes.count ? text.bytes[index] : 0x0A }

  private var isAtLineEnd: Bool { byte == 0x0A }

  /// Reads an empty line, or one with a key; false for any other.
  private mutating func readLine() -> Bool {
    guard !isAtLineEnd else {
      index += 1
      return true
    }
    let start = index
    guard isLetter(byte) else { return false }
    while isWordByte(byte) { index += 1 }
    let key = field(start, index)
    guard byte == UInt8(ascii: ":"), index - start <= 64,
      !entries.contains(where: { $0.key.text == key.text })
    else { return false }
    index += 1
    let end = index
    skipSpaces()
    guard index > end || isAtLineEnd, let value = isAtLineEnd ? .scalar(field(end, end)) : value()
    else { return false }
    skipSpaces()
    guard isAtLineEnd else { return false }
    index += 1
    entries.append(YAMLMapping.Entry(key: key, value: value))
    return true
  }

  private mutating func value() -> YAMLValue? {
    switch byte {
    case UInt8(ascii: "["): list()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
    default: plain()
    }
  }

  /// A word or text without quotes.
  private mutating func plain() -> YAMLValue? {
    let start = index
    let hasSign = byte == UInt8(ascii: "-")
    if hasSign { index += 1 }
    guard isLetter(byte) || isDigit(byte) || byte >= 0x80 else { return nil }
    var end = index
    while !isAtLineEnd {
      switch byte {
      case 0x20: break
      // Where nothing or a space follows it, a text would end there.
      case UInt8(ascii: ":"), UInt8(ascii: "#"): return nil
      case 0..<0x20: return nil
      default: end = index + 1
      }
      index += 1
    }
    return scalar(String(decoding: text.bytes[start..<end], as: UTF8.self), at: start)
  }

  /// A text in quotes that stands in them as it is.
  private mutating func quoted() -> YAMLValue? {
    let (start, quote) = (index, byte)
    index += 1
    while byte != quote {
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    index += 1
    // Twice, it would stand for itself.
    guard byte != quote else { return nil }
    return scalar(
      String(decoding: text.bytes[start + 1..<index - 1], as: UTF8.self), at: start)
  }

  /// Words in brackets with commas between them.
  private mutating func list() -> YAMLValue? {
    let start = index
    index += 1
    var words: [YAMLValue] = []
    skipSpaces()
    while byte != UInt8(ascii: "]") {
      let word = index
      guard isLetter(byte) || isDigit(byte) else { return nil }
      while isWordByte(byte) { index += 1 }
      words.append(.scalar(field(word, index)))
      skipSpaces()
      guard byte != UInt8(ascii: "]") else { break }
      guard byte == UInt8(ascii: ",") else { return nil }
      index += 1
      skipSpaces()
      guard byte != UInt8(ascii: "]") else { return nil }
    }
    index += 1
    return .list(words, text.range(start, start + 1))
  }

  /// A text as a value; nil where it holds what is left out, or ends a line elsewhere.
  private func scalar(_ string: String, at start: Int) -> YAMLValue? {
    guard
      string.utf8.allSatisfy({ $0 < 0x80 })
        || !string.unicodeScalars.contains(where: { isLineEnd($0) })
          && firstHidden(in: string) == nil
    else { return nil }
    let word = trimmed(string)
    // That means nothing, unless in quotes; a space that doesn't break may stand before it.
    guard word != "~" else { return nil }
    return .scalar(
      Field(
        word, at: text.scalarRange(at: start, text: string), isConfidential: isConfidential))
  }

  /// A word of ASCII.
  private func field(_ start: Int, _ end: Int) -> Field {
    Field(
      String(decoding: text.bytes[start..<end], as: UTF8.self), at: text.range(start, end),
      isConfidential: isConfidential)
  }

  private mutating func skipSpaces() {
    while byte == 0x20 { index += 1 }
  }
}

/// Whether a byte is a letter of ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Whether a byte is a digit.
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a byte may stand in a key, or in a word of a list, after its first.
private func isWordByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: ".")
}

/// Whether YAML ends a line at a character beyond ASCII.
private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
  [0x85, 0x2028, 0x2029].contains(scalar.value)
}
