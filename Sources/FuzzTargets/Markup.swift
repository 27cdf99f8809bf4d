/// What is wrong with markup that we write: elements left open or none of ours, attributes without
/// quotes, handlers, addresses of other kinds, characters that no document may hold.
///
/// - Parameter markup: a page or a part of one.
/// - Returns: at most a few sentences; empty for sound markup.
func complaints(aboutMarkup markup: String) -> [String] {
  var reader = MarkupReader(bytes: Array(markup.utf8))
  reader.read()
  return reader.found
}

/// Reads markup tag by tag; far stricter than a browser.
private struct MarkupReader {
  let bytes: [UInt8]
  private(set) var found: [String] = []
  private var open: [String] = []
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Elements that have no end tag.
  private static let void: Set<String> = ["br", "hr", "img", "input", "meta", "link"]
  /// Elements that no page of ours has.
  private static let foreign: Set<String> = [
    "script", "style", "iframe", "frame", "object", "embed", "form", "input", "button", "base",
    "video", "audio", "source", "foreignobject", "image", "use", "animate", "set", "math",
    "template", "textarea", "select", "portal", "marquee", "plaintext", "xmp", "noscript",
  ]

  mutating func read() {
    while index < bytes.count, found.count < 4 {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: ">"): complain("a bare > in a text")
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x7F: complain("the character \(byte) in a text")
      default: break
      }
    }
    if found.isEmpty, let left = open.last { complain("<\(left)> is left open") }
  }

  private mutating func complain(_ text: String) {
    let start = max(0, index - 60)
    let around = String(decoding: bytes[start..<min(bytes.count, index + 40)], as: UTF8.self)
    found.append("\(text), near '\(around)'")
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Goes past the next bytes if they are these.
  private mutating func skip(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func readTag() {
    if skip("!doctype html>") { return }
    if skip("/") {
      let ended = name()
      if !skip(">") { complain("</\(ended)> has more than its name") }
      if open.popLast() != ended { complain("</\(ended)> ends something else") }
      return
    }
    let element = name()
    // The radio buttons of the questions above a list; they lead nowhere.
    let isRadio = element == "input" && skip(" type=\"radio\"")
    if element.isEmpty || (!isRadio && Self.foreign.contains(element.lowercased())) {
      complain("<\(element)> is no element of ours")
    }
    while index < bytes.count {
      if skip("/>") { return }
      if skip(">") {
        if !Self.void.contains(element) { open.append(element) }
        return
      }
      guard skip(" ") || skip("\n") else {
        complain("<\(element)> holds what is no attribute")
        return
      }
      while skip(" ") || skip("\n") {}
      let attribute = name()
      guard !attribute.isEmpty else { continue }
      readValue(of: attribute, in: element)
    }
    complain("<\(element)> has no end")
  }

  private mutating func readValue(of attribute: String, in element: String) {
    if attribute.lowercased().hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
      complain("<\(element)> has \(attribute)")
    }
    guard skip("=") else { return }
    guard skip("\"") else {
      complain("\(attribute) has no quotes")
      return
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") || (byte < 0x20 && byte != 0x0A && byte != 0x09) {
        complain("\(attribute) holds the character \(byte)")
      }
      index += 1
    }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    if !skip("\"") { complain("\(attribute) has no end") }
    if ["href", "src", "action", "xlink:href"].contains(attribute), !isAddress(value, of: element) {
      complain("\(attribute) leads to '\(value)'")
    }
  }

  /// Whether an address is one that pages may have.
  private func isAddress(_ written: String, of element: String) -> Bool {
    if element == "link", written == "data:," { return true }
    guard let value = unescaped(written) else { return false }
    // A path goes up by as many folders as a page lies deep, and no further.
    if value.hasPrefix("/") || value.hasPrefix("../../../") { return false }
    let beginning = value.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard beginning.contains(":") else { return true }
    let scheme = beginning.prefix { $0 != ":" }.lowercased()
    return element == "a" && ["https", "http", "mailto"].contains(scheme)
  }

  /// A text with the entities that we write read; nil where it has others.
  private func unescaped(_ text: String) -> String? {
    let known: KeyValuePairs = [
      "amp;": "&", "#39;": "'", "quot;": "\"", "lt;": "<", "gt;": ">",
    ]
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(pieces.first ?? "")
    for piece in pieces.dropFirst() {
      guard let entity = known.first(where: { piece.hasPrefix($0.key) }) else { return nil }
      result += entity.value + piece.dropFirst(entity.key.count)
    }
    return result
  }
}
