internal import SiteTemplates
internal import SourceText

extension TemplateCatalog {
  /// Where a tag of this name stands first, in a template or in one that it names.
  ///
  /// - Parameters:
  ///   - name: the name in the tag, of a value or of a partial.
  ///   - template: the template as others name it, such as `pages/month`.
  /// - Returns: the path with line and column, such as `pages/month.mustache:3:7`; the path alone
  ///   where the tag comes from a text of a catalogue.
  func place(ofTag name: String, from template: String) -> String {
    var waiting = [template]
    var seen: Set<String> = []
    while let next = waiting.first {
      waiting.removeFirst()
      guard seen.insert(next).inserted, let text = texts[next + templateEnding] else { continue }
      for tag in tags(in: text) where tag.name == name {
        return "\(next + templateEnding):\(position(of: tag.start, in: text))"
      }
      waiting += partialNames(in: text)
    }
    return template + templateEnding
  }
}

/// The line and the column of a place in a text, counted from 1, in characters.
func position(of place: String.Index, in text: String) -> String {
  let before = text[..<place]
  let line = before.utf8.count { $0 == 0x0A } + 1
  let start = before.lastIndex(where: \.isNewline).map(text.index(after:)) ?? text.startIndex
  return "\(line):\(text.distance(from: start, to: place) + 1)"
}

/// The partials and parents that a template names.
func partialNames(in template: String) -> [String] {
  tags(in: template).filter { $0.kind == ">" || $0.kind == "<" }.map(\.name)
}

/// A tag of a template.
struct Tag {
  /// The sign that says what kind it is; nil for a value.
  let kind: Character?
  let name: String
  let start: String.Index
  /// After its last brace.
  let end: String.Index
}

/// The tags of a template in the order in which they stand; one without an end goes on to that of the
/// text.
func tags(in text: String) -> [Tag] {
  var text = text
  // Every sign that matters is one byte.
  let found = text.withUTF8 { bytes in
    var found: [(kind: UInt8?, name: String, place: Range<Int>)] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard rest[open...].starts(with: "{{".utf8) else {
        rest = rest[(open + 1)...]
        continue
      }
      let braces = Array((rest[open...].starts(with: "{{{".utf8) ? "}}}" : "}}").utf8)
      let inner = rest[open...].drop { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: " ") }
      let kind = inner.first.flatMap { "#^/>$<&!%=".utf8.contains($0) ? $0 : nil }
      let name = (kind == nil ? inner : inner.dropFirst())
        .prefix { $0 != UInt8(ascii: "}") && $0 != 0x0A }.filter { $0 != UInt8(ascii: " ") }
      let close = inner.indices.first { inner[$0...].starts(with: braces) }
      let end = close.map { $0 + braces.count } ?? bytes.endIndex
      found.append((kind, String(decoding: name, as: UTF8.self), open..<end))
      rest = bytes[end...]
    }
    return found
  }
  return found.map { tag in
    Tag(
      kind: tag.kind.map { Character(Unicode.Scalar($0)) }, name: tag.name,
      start: text.utf8.index(text.startIndex, offsetBy: tag.place.lowerBound),
      end: text.utf8.index(text.startIndex, offsetBy: tag.place.upperBound))
  }
}
