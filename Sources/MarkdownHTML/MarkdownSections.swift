/// A part of a text: a heading and what stands under it up to the next one.
package struct MarkdownSection: Sendable, Hashable {
  /// The words of the heading on one line; nil for what stands before the first.
  package let heading: String?
  /// The UTF-8 offset at which the heading's line starts.
  package let headingStart: Int
  /// The offset after the heading.
  package let headingEnd: Int
  /// The offset at which the text under it starts, empty lines left out.
  package let start: Int
  /// The offset after the text, white space left out; equal to `start` where there is none.
  package let end: Int
}

/// The parts of a text by its headings of any level; nil where it is beyond the parser's limits.
///
/// Headings inside lists and quotes belong to the text around them. The part before the first
/// heading is there only if it has words.
package func markdownSections(of markdown: String) -> [MarkdownSection]? {
  let bytes = Array(markdown.utf8)
  guard ComplexityScan.exceeded(by: bytes) == nil,
    let document = MarkdownDocument(parsing: bytes)
  else { return nil }
  let map = SourceMap(bytes, base: 0, addedLines: 0)
  let headings: [(words: String, start: Int, end: Int)] = document.withRoot { root in
    var headings: [(words: String, start: Int, end: Int)] = []
    var node = root.firstChild
    while let current = node {
      if current.kind == .heading, current.startLine > 0 {
        let words = singleLine(visibleText(current))
        headings.append(
          (
            words, map.line(current.startLine).lowerBound,
            map.line(lastLine(of: current, map: map)).upperBound
          ))
      }
      node = current.next
    }
    return headings
  }
  var sections: [MarkdownSection] = []
  let first = trimmedRange(0, headings.first?.start ?? bytes.count, in: bytes)
  if !first.isEmpty {
    sections.append(
      MarkdownSection(
        heading: nil, headingStart: first.lowerBound, headingEnd: first.lowerBound,
        start: first.lowerBound, end: first.upperBound))
  }
  for (index, heading) in headings.enumerated() {
    let next = index + 1 < headings.count ? headings[index + 1].start : bytes.count
    let text = trimmedRange(heading.end, max(next, heading.end), in: bytes)
    sections.append(
      MarkdownSection(
        heading: heading.words, headingStart: heading.start, headingEnd: heading.end,
        start: text.lowerBound, end: text.upperBound))
  }
  return sections
}

/// The last line of a heading: its only one, or the line of `=` or `-` below it, which the parser
/// places too low.
private func lastLine(of heading: MarkdownNode, map: SourceMap) -> Int {
  func words(_ line: Int) -> ArraySlice<UInt8> {
    var words = map.bytes[map.line(line)]
    while let first = words.first, first == 0x20 || first == 0x09 { words.removeFirst() }
    while let last = words.last, last == 0x20 || last == 0x09 { words.removeLast() }
    return words
  }
  guard words(heading.startLine).first != UInt8(ascii: "#"),
    heading.endLine > heading.startLine
  else { return heading.startLine }
  return (heading.startLine + 1...heading.endLine).first { line in
    let words = words(line)
    return !words.isEmpty
      && (words.allSatisfy { $0 == UInt8(ascii: "=") }
        || words.allSatisfy { $0 == UInt8(ascii: "-") })
  } ?? heading.endLine
}

/// Some bytes without the empty lines before them and the white space after.
private func trimmedRange(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Range<Int> {
  func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
  var last = end
  while last > start, isSpace(bytes[last - 1]) { last -= 1 }
  var first = start
  var index = start
  while index < last, isSpace(bytes[index]) {
    index += 1
    if bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D { first = index }
  }
  return min(first, last)..<last
}
