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
  // Most texts have nothing to replace; those are found byte by byte.
  guard !text.utf8.allSatisfy(isPlain) else { return String(text) }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
      result.unicodeScalars.append("\u{FFFD}")
    default: result.unicodeScalars.append(scalar)
    }
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
