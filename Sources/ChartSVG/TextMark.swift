/// A line of text whose middle stands at a height.
struct TextMark: Sendable, Hashable {
  /// Which part of the text stands at its place.
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// The height of letters in user units, as on a phone; where a drawing is wider the stylesheet
  /// takes less, so that letters stay as large as the text around them.
  static let size = 13.0
  /// From one line to the next, in user units.
  static let lineHeight = size * lineStep
  private static let lineStep = 1.1
  /// The same where letters are as high as they are wide and would stand on each other.
  private static let wideLineStep = 1.3

  /// From one line to the next of some texts, in user units.
  static func lineHeight(of texts: [String]) -> Double { size * lineStep(of: texts) }

  /// From one line to the next of some texts, in parts of the height of letters.
  static func lineStep(of texts: [String]) -> Double {
    texts.contains { $0.contains(where: \.isWide) } ? wideLineStep : lineStep
  }

  var text: String
  var at: Position
  var anchor: Anchor = .start
  var paint: Paint = .soft
  /// How many lines below its place it stands, for texts of more than one line; may be a fraction.
  var line = 0.0
  /// From one of them to the next, in parts of the height of letters.
  var step = lineStep

  /// The text; its baseline lies a third of its own height below the place, whatever that is.
  var element: SVGElement {
    let below = fixedDecimal(0.35 + step * line, decimals: 2)
    let place = SVGElement(
      "text", ["x": .number(at.x), "y": .number(at.y), "dy": .text("\(below)em")], text: text)
    let anchored = anchor == .start ? place : place.with("text-anchor", .text(anchor.rawValue))
    return anchored.filled(paint)
  }
}

/// About how wide a text is, in user units: 0.62 of its size a character, a whole size for the
/// wide ones of East Asia and for pictures, nothing for marks of direction.
func textWidth(_ text: String, size: Double = TextMark.size) -> Double {
  // Most are ASCII, where a byte is a character but for the end of a line in two.
  guard !text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else {
    return text.utf8.reduce(0) { width, _ in width + Character.narrowWidth * size }
  }
  return text.reduce(0) { width, character in width + character.widthInSizes * size }
}

/// A text cut to a width with `…` at its end; as it is where it fits.
func shortened(_ text: String, to width: Double, size: Double = TextMark.size) -> String {
  guard textWidth(text, size: size) > width else { return text }
  var kept = ""
  var used = textWidth("…", size: size)
  for character in text {
    used += textWidth(String(character), size: size)
    guard used <= width else { break }
    kept.append(character)
  }
  while kept.last == " " { kept.removeLast() }
  return closed(kept + "…")
}

/// A text in which a name that is set apart ends where the text does.
private func closed(_ text: String) -> String {
  text.contains("\u{2068}") && !text.contains("\u{2069}") ? text + "\u{2069}" : text
}

/// A text on one line or two, each within a width, keeping the most of its end.
///
/// The end is kept because it holds the number: `Anastasia-Maria 58 %` gives `Anastasia-…` and
/// `58 %`. A name set apart by `isolated` stays so on both lines.
func wrapped(_ text: String, to width: Double) -> [String] {
  guard textWidth(text) > width else { return text.isEmpty ? [] : [text] }
  for space in text.indices where text[space] == " " {
    let tail = String(text[text.index(after: space)...])
    if !tail.isEmpty, textWidth(tail) <= width {
      let isInside = tail.contains("\u{2069}") && !tail.contains("\u{2068}")
      let rest = isInside ? "\u{2068}\(tail)" : tail
      return [closed(shortened(String(text[..<space]), to: width)), rest]
    }
  }
  return [shortened(text, to: width)]
}

/// A name set apart where it holds letters that run from right to left, so that a number after it
/// stays after it; other names come back as they are.
package func isolated(_ name: String) -> String {
  let runsLeft = name.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
  return runsLeft ? "\u{2068}\(name)\u{2069}" : name
}

extension Character {
  /// The width of most characters in parts of their height.
  fileprivate static let narrowWidth = 0.62

  /// Its width in parts of its height.
  fileprivate var widthInSizes: Double {
    if self == "\u{2068}" || self == "\u{2069}" { return 0 }
    return isWide ? 1 : Self.narrowWidth
  }

  /// Whether it is drawn about as wide as it is high.
  fileprivate var isWide: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        true
      default: false
      }
    }
  }
}
