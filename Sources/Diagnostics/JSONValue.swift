/// A JSON document in a fixed order of members.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Int)
  /// A number with a fraction; it is finite.
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name with its value.
  package struct Member: Sendable, Hashable {
    /// The name.
    package let name: String
    /// The value.
    package let value: JSONValue

    /// A member of an object.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The document, indented by two blanks a level, without an end of line at its end.
  ///
  /// Characters that act on a terminal or reorder a text are written as `\u` escapes, which read
  /// back as they were.
  package var text: String { text(hasLines: false) }

  /// The same, with each innermost object on a line of its own: long lists stay readable.
  package var textInLines: String { text(hasLines: true) }

  private func text(hasLines: Bool) -> String {
    var writer = JSONWriter()
    writer.write(self, hasLines: hasLines)
    return writer.text
  }

  /// Whether it is neither a list nor an object.
  var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}

/// The shortest digits that give a number back, without noise past the twelfth decimal: `0.55`, `3`.
package func decimalText(_ value: Double) -> String {
  let rounded = (value * 1e12).rounded() / 1e12
  if rounded == rounded.rounded(), rounded.magnitude < 1e15 { return String(Int(rounded)) }
  return "\(rounded)"
}

/// A text as it stands between quotes.
func escapedForJSON(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default:
      // Code points that stand for no character belong in no text.
      let properties = scalar.properties
      switch properties.isNoncharacterCodePoint ? .control : properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(UInt32(unit)) }
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}

/// Whether a byte is of a sign of ASCII that stands in a string as it is.
func isPlainInJSON(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}
