/// A part of a run of plain text.
enum TextPart: Hashable {
  case words(Substring)
  case address(Substring)
}

/// Finds the addresses that stand bare in a text, such as `https://example.org/a_(b)`.
///
/// One starts at the start of a word and ends before a space or an angle bracket; marks that end a
/// sentence, and brackets that were not opened in it, stay outside, as GFM has it.
func bareLinks(in text: String) -> [TextPart] {
  guard text.utf8.contains(UInt8(ascii: ":")) else { return [.words(text[...])] }
  var parts: [TextPart] = []
  var wordsStart = text.startIndex
  var index = text.startIndex
  var isAfterLetter = false
  let scalars = text.unicodeScalars
  while index < text.endIndex {
    let scalar = scalars[index]
    if !isAfterLetter, scalar == "h" || scalar == "H", let end = addressEnd(in: text[index...]) {
      if wordsStart < index { parts.append(.words(text[wordsStart..<index])) }
      parts.append(.address(text[index..<end]))
      (index, wordsStart, isAfterLetter) = (end, end, true)
      continue
    }
    isAfterLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    index = scalars.index(after: index)
  }
  if wordsStart < text.endIndex { parts.append(.words(text[wordsStart...])) }
  return parts
}

private func addressEnd(in text: Substring) -> Substring.Index? {
  let start = text.prefix(8).lowercased()
  let length = start.hasPrefix("https://") ? 8 : start.hasPrefix("http://") ? 7 : 0
  guard length > 0 else { return nil }
  let address = text.prefix { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
  let open = address.reduce(0) { $0 + ($1 == "(" ? 1 : 0) }
  var close = address.reduce(0) { $0 + ($1 == ")" ? 1 : 0) }
  var end = address
  trimming: while let last = end.last {
    switch last {
    case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "’", "”", "…": end.removeLast()
    case ")":
      guard close > open else { break trimming }
      close -= 1
      end.removeLast()
    default: break trimming
    }
  }
  return end.count > length ? end.endIndex : nil
}
