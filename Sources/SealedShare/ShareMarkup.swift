/// The body of a page of ours, with what is told of it in its head.
struct ShareMarkup: Hashable {
  /// The title as text.
  let title: String
  /// The classes of the body.
  let classes: String
  /// What stands in the body.
  let body: [UInt8]
  /// The places of the ids in the body: 1 for the first.
  let places: [String: Int]

  /// Reads a page; nil where it has no whole body.
  init?(_ page: [UInt8]) {
    guard let open = page.firstRange(of: Array("<body".utf8)),
      let close = page.lastRange(of: Array("</body>".utf8)), open.upperBound < close.lowerBound
    else { return nil }
    var scanner = TagScanner(page, from: open.lowerBound)
    guard let tag = scanner.next() else { return nil }
    let names = tag.attributes.first { $0.name == "class" }?.text ?? ""
    classes = names.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_ ".contains($0)) }
    body = Array(page[scanner.position..<close.lowerBound])
    let head = page[..<open.lowerBound]
    if let start = head.firstRange(of: Array("<title>".utf8)),
      let end = head.firstRange(of: Array("</title>".utf8)), start.upperBound <= end.lowerBound
    {
      title = unescaped(String(decoding: head[start.upperBound..<end.lowerBound], as: UTF8.self))
    } else {
      title = ""
    }
    var places: [String: Int] = [:]
    var ids = TagScanner(body)
    while let tag = ids.next() {
      for attribute in tag.attributes where attribute.name == "id" {
        if places[attribute.text] == nil { places[attribute.text] = places.count + 1 }
      }
    }
    self.places = places
  }

  /// The body with every id, link and source turned.
  ///
  /// - Parameter turned: what stands in place of an attribute, with the space before it; nil where
  ///   it stays. An empty text removes it.
  /// - Returns: the body.
  func body(turning turned: (Attribute) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count + body.count / 8)
    var scanner = TagScanner(body)
    var copied = 0
    while let tag = scanner.next() {
      // Nothing runs in a share; a template of one's own may still hold some.
      if tag.name == "script" {
        result += body[copied..<tag.start]
        scanner.skip(past: "</script>")
        copied = scanner.position
        continue
      }
      for attribute in tag.attributes {
        guard let text = turned(attribute) else { continue }
        result += body[copied..<attribute.range.lowerBound]
        result += text.utf8
        copied = attribute.range.upperBound
      }
    }
    result += body[copied...]
    return result
  }
}

/// An attribute of a tag.
struct Attribute {
  /// The name in small letters.
  let name: String
  /// What it says, entities as they stand.
  let text: String
  /// Where it stands, with the space before it.
  let range: Range<Int>
}

/// Finds the start tags of markup that is well-formed, as ours is.
struct TagScanner {
  /// A start tag.
  struct Tag {
    let name: String
    let start: Int
    let attributes: [Attribute]
  }

  private let bytes: [UInt8]
  /// Where the last tag ended.
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next start tag; nil where there is none, or it does not end.
  mutating func next() -> Tag? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      guard position < bytes.count else { return nil }
      if bytes[position...].starts(with: "!--".utf8) {
        skip(past: "-->")
      } else if isLetter(bytes[position]) {
        return tag(from: open)
      }
    }
    return nil
  }

  /// Goes on after the next such text, or to the end.
  mutating func skip(past text: String) {
    position = bytes[position...].firstRange(of: Array(text.utf8))?.upperBound ?? bytes.count
  }

  private mutating func tag(from start: Int) -> Tag? {
    let name = word { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var attributes: [Attribute] = []
    while position < bytes.count {
      let before = position
      while position < bytes.count, isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/")
      { position += 1 }
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        return Tag(name: name, start: start, attributes: attributes)
      }
      let first = position
      let name = word { !isSpace($0) && !"=>/".utf8.contains($0) }
      // An equals sign where a name belongs: it is part of one.
      if position == first { position += 1 }
      var text = ""
      if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
        position += 1
        guard let value = value() else { return nil }
        text = value
      }
      attributes.append(Attribute(name: name, text: text, range: before..<position))
    }
    return nil
  }

  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isPart(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  private mutating func value() -> String? {
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      while position < bytes.count, !isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">")
      { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    position += 1
    guard let end = bytes[position...].firstIndex(of: quote) else { return nil }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// A text whose five characters were escaped, as it was.
func unescaped(_ text: String) -> String {
  text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}

/// A text with the five characters of markup escaped.
func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}

extension Collection where Element == UInt8, Index == Int {
  /// Where these bytes stand last.
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    var last: Range<Int>?
    var rest = self[startIndex..<endIndex]
    while let found = rest.firstRange(of: bytes) {
      last = found
      rest = self[found.upperBound..<endIndex]
    }
    return last
  }
}
