/// The lines of the Markdown that nearly every check-in is: headings in words, paragraphs, in which
/// words may be emphasised, and task lists.
///
/// Of everything else it says nothing, and the Markdown parser is asked, which reads one text at a time
/// and takes thirty times as long. What it does give is what that one would, and `PlainMarkdownTests`
/// compares the two.
struct PlainMarkdown {
  /// A line with words; ranges are UTF-8 offsets in the text.
  struct Line {
    /// What it is.
    let kind: Kind
    /// All of it.
    let range: Range<Int>
    /// Its words, without the mark before them.
    let words: Range<Int>
  }

  /// What a line is.
  enum Kind: Equatable {
    case heading, paragraph
    case task(isChecked: Bool)
  }

  /// The lines that aren't empty.
  private(set) var lines: [Line] = []

  /// Longer texts are left to the parser, which has limits.
  private static let limit = 4_000

  /// The lines of a text; nil where there is more in it.
  init?(_ bytes: [UInt8]) {
    guard bytes.count < Self.limit else { return nil }
    let isPlain = bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      // A list, and what comes after one, starts after an empty line: else words may belong together.
      var last: Kind?
      while start < bytes.count {
        let end = lineEnd(of: bytes, from: start)
        if start == end {
          last = nil
        } else {
          guard let line = line(of: bytes, start..<end), !line.continues(last) else { return false }
          lines.append(line)
          last = line.kind
        }
        start = end + 1
      }
      return true
    }
    if !isPlain { return nil }
  }
}

extension PlainMarkdown.Line {
  /// Whether it would become a part of what stands right above it, or might.
  fileprivate func continues(_ last: PlainMarkdown.Kind?) -> Bool {
    switch (last, kind) {
    case (.task?, .paragraph), (.paragraph?, .task), (.heading?, .task): true
    default: false
    }
  }
}

private func lineEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var end = start
  while end < bytes.count, bytes[end] != 0x0A { end += 1 }
  return end
}

/// A line by its first bytes; nil for one that may be anything else.
private func line(
  of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
) -> PlainMarkdown.Line? {
  var start = range.lowerBound
  let kind: PlainMarkdown.Kind
  switch bytes[start] {
  case UInt8(ascii: "#"):
    while start < range.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard start - range.lowerBound <= 6, start < range.upperBound, bytes[start] == 0x20 else {
      return nil
    }
    start += 1
    kind = .heading
  case UInt8(ascii: "-"):
    guard let isChecked = box(of: bytes, range) else { return nil }
    start += 6
    kind = .task(isChecked: isChecked)
  default: kind = .paragraph
  }
  // With a letter no list, rule, fence or line below a heading starts.
  guard start < range.upperBound, isLetter(bytes[start]) || isAccented(bytes[start]) else {
    return nil
  }
  let words = start..<range.upperBound
  guard isPlain(bytes, words, isParagraph: kind == .paragraph) else { return nil }
  return PlainMarkdown.Line(kind: kind, range: range, words: words)
}

/// Whether the box of `- [x] words` is checked; nil where a line starts otherwise.
private func box(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool? {
  let start = range.lowerBound
  guard range.count > 6, bytes[start + 1] == 0x20, bytes[start + 2] == UInt8(ascii: "["),
    bytes[start + 4] == UInt8(ascii: "]"), bytes[start + 5] == 0x20
  else { return nil }
  switch bytes[start + 3] {
  case 0x20: return false
  case UInt8(ascii: "x"): return true
  default: return nil
  }
}

/// Whether words hold letters, digits, single spaces between them, and marks that mean nothing in
/// Markdown, or in a paragraph nothing beyond its lines.
private func isPlain(
  _ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, isParagraph: Bool
) -> Bool {
  var last: UInt8 = 0x20
  var run = 1
  for index in words {
    let byte = bytes[index]
    switch byte {
    case 0x20:
      if last == 0x20 { return false }
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard isParagraph || byte != UInt8(ascii: "*") else { return false }
      run = byte == last ? run + 1 : 1
      // The parser bounds how often one may stand in a row.
      if run > 3 { return false }
    default:
      guard isLetter(byte) || isDigit(byte) || isParagraph && byte >= 0x80 else { return false }
    }
    last = byte
  }
  return last != 0x20
}

/// Whether the first letter of a line may start with a byte: those of Latin, Greek and Cyrillic do.
private func isAccented(_ byte: UInt8) -> Bool { (0xC3...0xD4).contains(byte) }
