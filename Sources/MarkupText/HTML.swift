/// Markup that is safe to put into a page: whatever text went into it was escaped on the way.
///
/// String literals are markup; interpolated strings are escaped, interpolated markup is not:
/// `"<b>\(name)</b>" as HTML`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup itself.
  package private(set) var text: String

  /// No markup.
  package init() {
    text = ""
  }

  /// Text as markup, escaped.
  package init(escaping text: some StringProtocol) {
    self.text = escaped(text)
  }

  /// Markup from a writer that has escaped its own text, such as the Markdown renderer.
  package init(trusted markup: String) {
    text = markup
  }

  /// Markup as it is written in the source.
  package init(stringLiteral value: String) {
    text = value
  }

  /// Markup with interpolations.
  package init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
  }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { text.isEmpty }

  /// Markup followed by markup.
  package static func + (left: HTML, right: HTML) -> HTML {
    HTML(trusted: left.text + right.text)
  }

  /// Adds markup at the end.
  package static func += (left: inout HTML, right: HTML) {
    left.text += right.text
  }

  /// Collects literal markup and interpolated values.
  package struct Interpolation: StringInterpolationProtocol {
    var text = ""

    /// Room for the literals and a few characters a value.
    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Literal markup.
    package mutating func appendLiteral(_ literal: String) { text += literal }
    /// Text, escaped.
    package mutating func appendInterpolation(_ value: some StringProtocol) {
      text += escaped(value)
    }
    /// A whole number.
    package mutating func appendInterpolation(_ value: Int) { text += String(value) }
    /// Markup as it is.
    package mutating func appendInterpolation(_ value: HTML) { text += value.text }
  }
}

extension Sequence<HTML> {
  /// All of it, one after the other, with `separator` between.
  package func joined(separator: HTML = "") -> HTML {
    HTML(trusted: map(\.text).joined(separator: separator.text))
  }
}

/// A text with the five characters that mean something in markup replaced, for text and attributes.
///
/// Control characters that no document may hold become U+FFFD.
package func escaped(_ text: some StringProtocol) -> String {
  var text = String(text)
  // Most texts have nothing to replace; those are found byte by byte.
  let replaced = text.withUTF8 { bytes in
    bytes.firstIndex { !isPlain($0) }.map { escapedBytes(bytes, from: $0) }
  }
  return replaced.map { String(decoding: $0, as: UTF8.self) } ?? text
}

/// Valid UTF-8 with what means something replaced; nothing before `start` does.
private func escapedBytes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 32)
  result += bytes[..<start]
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    let unknown = "\u{FFFD}".utf8
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    case UInt8(ascii: "'"): result += "&#39;".utf8
    case 0x09, 0x0A, 0x0D: result.append(byte)
    case ..<0x20, 0x7F: result += unknown
    case 0xC2 where bytes[index + 1] < 0xA0:
      result += unknown
      index += 1
    case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      result += unknown
      index += 2
    default: result.append(byte)
    }
    index += 1
  }
  return result
}

/// Whether a byte of UTF-8 belongs to no sign that is ever replaced: 0xC2 starts the control
/// characters beyond ASCII, and 0xEF the two that are no characters.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0x7F, 0xC2, 0xEF:
    false
  default: byte >= 0x20
  }
}
