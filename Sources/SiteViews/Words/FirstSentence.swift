import HouseholdModel
import Messages
import SourceText

/// The first sentence of a text in Markdown, at its own place; nil where it has no paragraph.
///
/// A sentence with marks in it (emphasis, links, code) is not cut: then it is the first paragraph.
func firstSentence(of text: MarkdownText, _ words: Words) -> MarkdownText? {
  let bytes = Array(text.text.utf8)
  guard let paragraph = firstParagraph(of: bytes) else { return nil }
  let marks = Array("*_`[]<>~\\".utf8)
  let shortened = words("shortened").split(separator: " ").map { Array($0.utf8) }
  let end = sentenceEnd(in: bytes[paragraph], shortened)
  let isPlain = !bytes[paragraph.lowerBound..<end].contains(where: marks.contains)
  let part = paragraph.lowerBound..<(isPlain ? end : paragraph.upperBound)
  let start = Int(text.range.start)
  return MarkdownText(
    String(decoding: bytes[part], as: UTF8.self),
    at: SourceRange(
      file: Int(text.range.file), start: start + part.lowerBound, end: start + part.upperBound))
}

/// The bytes of the first block that is neither a heading, a list, a quotation, code, a rule nor a
/// picture.
private func firstParagraph(of bytes: [UInt8]) -> Range<Int>? {
  var index = 0
  var start: Int?
  while index < bytes.count {
    let line = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
    let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
    let isText =
      line.first.map { !"#->*+`~|=\t ".utf8.contains($0) } ?? false && !line.starts(with: "![".utf8)
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
/// space that no small letter follows. Initials, and titles such as `Mr.`, end none.
private func sentenceEnd(in bytes: ArraySlice<UInt8>, _ shortened: [[UInt8]]) -> Int {
  var word: [UInt8] = []
  for index in bytes.indices {
    let byte = bytes[index]
    if ".!?".utf8.contains(byte),
      byte != UInt8(ascii: ".") || !(word.count == 1 || shortened.contains(word))
    {
      let end = bytes[(index + 1)...].drop { "\")".utf8.contains($0) || $0 >= 0x80 }
      let next = end.first { $0 > 0x20 }
      let isSmall = next.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
      if end.first.map({ $0 <= 0x20 }) ?? true, !isSmall { return end.startIndex }
    }
    let isLetter = byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    word = isLetter ? word + [byte | 0x20] : []
  }
  return bytes.endIndex
}
