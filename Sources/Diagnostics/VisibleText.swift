/// A text as it may be sent to a terminal or a log: on one line, every character that could act on
/// the terminal or reorder the text shown by its number, as `<U+202E>`.
///
/// - Parameters:
///   - text: any text, such as a cell of a file or the name of a file.
///   - limit: the number of characters after which it is cut with `…`.
/// - Returns: a text without controls, bidirectional marks or line ends.
package func visible(_ text: some StringProtocol, limit: Int = .max) -> String {
  var result = ""
  var count = 0
  for character in text {
    if count == limit {
      result += "…"
      break
    }
    result += Glyph(character).text
    count += 1
  }
  return result
}

/// A text in lines of at most so many characters, broken between words; longer words stand alone.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return line.isEmpty ? lines : lines + [line]
}

/// A character as it is printed: its text and the number of terminal columns it takes.
struct Glyph: Sendable, Hashable {
  /// What is printed; a tab stays a tab.
  let text: String
  /// 1 or more; 8, the most there can be, for a tab.
  let width: Int

  /// How this character is printed.
  init(_ character: Character) {
    if character == "\t" {
      (text, width) = ("\t", 8)
      return
    }
    var printed = ""
    var number = 0
    var base = 0
    // Nobody writes clusters of more than 16 scalars but to overwrite the lines around them.
    for scalar in character.unicodeScalars.prefix(16) {
      if isHidden(scalar, in: character) {
        let name = "<U+\(hexadecimal(scalar.value))>"
        printed += name
        number += name.utf8.count
      } else {
        printed.unicodeScalars.append(scalar)
        base = max(base, columns(of: scalar))
      }
    }
    if base == 0, number == 0 {
      // A combining mark with nothing to stand on.
      (printed, base) = ("\u{25CC}" + printed, 1)
    } else if printed.unicodeScalars.contains("\u{FE0F}") {
      base = 2
    }
    (text, width) = (printed, base + number)
  }
}

/// Whether a scalar is shown by its number: controls, bidirectional and other invisible marks, line
/// separators; not the joiners and tags that belong to an emoji or a word.
private func isHidden(_ scalar: Unicode.Scalar, in character: Character) -> Bool {
  // Code points that stand for no character in any text.
  if scalar.properties.isNoncharacterCodePoint { return true }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
  case .format:
    let scalars = character.unicodeScalars
    switch scalar.value {
    case 0x200C, 0x200D: return scalars.count == 1
    case 0xE0020...0xE007F: return scalars.first?.value != 0x1F3F4
    // Arabic, Syriac and Kaithi signs that stand before digits are drawn.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: return false
    default: return true
    }
  default: return false
  }
}

/// Terminal columns of a scalar: 0 for marks, 2 for wide East Asian characters and emoji, else 1.
private func columns(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}

/// Upper-case hexadecimal digits, at least four.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
