/// The sentences of a page's main part, without markup, each with plain spaces.
///
/// A cell, an item or a heading is a sentence of its own.
package func sentences(ofPage page: String) -> [String] {
  var text: [UInt8] = []
  var rest = page.utf8[...]
  if let main = page.firstRange(of: "<main") { rest = page[main.lowerBound...].utf8 }
  if let end = page.firstRange(of: "</main>") { rest = rest[..<end.lowerBound] }
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "<") else {
      text.append(byte)
      continue
    }
    let name = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    if !inlineElements.contains(String(Substring(name)).trimmingSlash) {
      text.append(UInt8(ascii: "\n"))
    }
    var isQuoted = false
    while let inner = rest.popFirst() {
      if inner == UInt8(ascii: "\"") { isQuoted.toggle() }
      if inner == UInt8(ascii: ">"), !isQuoted { break }
    }
  }
  return unescaped(String(decoding: text, as: UTF8.self)).split(separator: "\n")
    .flatMap(sentences(ofLine:))
}

private let inlineElements: Set<String> = [
  "a", "abbr", "b", "bdi", "code", "del", "dfn", "em", "i", "s", "small", "span", "strong", "sub",
  "sup", "time", "wbr",
]

extension String {
  fileprivate var trimmingSlash: String { hasPrefix("/") ? String(dropFirst()) : self }
}

private func unescaped(_ text: String) -> String {
  var result = text
  for (entity, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
    ("&amp;", "&"),
  ] where result.contains("&") {
    result = result.replacing(entity, with: character)
  }
  return result
}

/// The sentences of a line: each ends with a sign before a space.
private func sentences(ofLine line: Substring) -> [String] {
  var found: [String] = []
  var sentence = ""
  var hasEnded = false
  for scalar in line.unicodeScalars {
    let isSpace = [" ", "\u{A0}", "\u{202F}", "\t", "\r"].contains(scalar)
    if isSpace, hasEnded {
      found.append(sentence)
      sentence = ""
    } else if isSpace {
      if !sentence.isEmpty, !sentence.hasSuffix(" ") { sentence += " " }
    } else if scalar != "\u{AD}", scalar != "\u{2060}" {
      sentence.unicodeScalars.append(scalar)
    }
    hasEnded = [".", "?", "!"].contains(scalar)
  }
  while sentence.hasSuffix(" ") { sentence.removeLast() }
  return (sentence.isEmpty ? found : found + [sentence]).filter { !$0.isEmpty }
}
