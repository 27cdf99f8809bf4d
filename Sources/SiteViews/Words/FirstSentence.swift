import HouseholdModel
import SourceText

/// The first sentence of a text in Markdown, at its own place; nil where it has no paragraph.
///
/// A sentence with marks in it (emphasis, links, code) is not cut: then it is the first paragraph.
func firstSentence(of text: MarkdownText) -> MarkdownText? {
  let bytes = Array(text.text.utf8)
  guard let paragraph = firstParagraph(of: bytes) else { return nil }
  let marks = Array("*_`[]<>~\\".utf8)
  let end = sentenceEnd(in: bytes[paragraph])
  let isPlain = !bytes[paragraph.lowerBound..<end].contains(where: marks.contains)
  let part = paragraph.lowerBound..<(isPlain ? end : paragraph.upperBound)
  let start = Int(text.range.start)
  return MarkdownText(
    String(decoding: bytes[part], as: UTF8.self),
    at: SourceRange(
      file: Int(text.range.file), start: start + part.lowerBound, end: start + part.upperBound))
}

/// The bytes of the first block that is neither a heading, a list, a quotation, code nor a rule.
private func firstParagraph(of bytes: [UInt8]) -> Range<Int>? {
  var index = 0
  var start: Int?
  while index < bytes.count {
    let line = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
    let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
    let isText = line.first.map { !"#->*+`~|=\t ".utf8.contains($0) } ?? false
    if let first = start {
      if isBlank || !isText { return first..<index }
    } else if isText, !isBlank {
      start = index
    }
    index = line.endIndex + 1
  }
  return start.map { $0..<bytes.count }
}

/// Where the first sentence ends.
///
/// That is after a full stop, a question or an exclamation mark, with its closing quotes, before a
/// space. Short words such as `e.g.` or `Mr.` end none.
private func sentenceEnd(in bytes: ArraySlice<UInt8>) -> Int {
  var letters = 0
  for index in bytes.indices {
    let byte = bytes[index]
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      let rest = bytes[(index + 1)...]
      let closing = rest.prefix {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ")") || $0 >= 0x80
      }
      let isEnd = closing.endIndex == bytes.endIndex || bytes[closing.endIndex] <= 0x20
      if isEnd, letters > 2 || byte != UInt8(ascii: ".") { return closing.endIndex }
    }
    let isLetter = byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    letters = isLetter ? letters + 1 : 0
  }
  return bytes.endIndex
}
