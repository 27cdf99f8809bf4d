/// A colour of a stylesheet, as far as its contrast to another can be measured.
struct ThemeColour: Hashable {
  /// How light it is, 0…1: the relative luminance of WCAG 2.2.
  let luminance: Double

  /// A colour as `#rgb` or `#rrggbb`; nil for anything else.
  init?(_ text: some StringProtocol) {
    let digits = text.drop(while: \.isWhitespace).dropFirst().prefix(while: \.isHexDigit)
    let rest = text.drop(while: \.isWhitespace).dropFirst(digits.count + 1)
    guard text.drop(while: \.isWhitespace).first == "#", rest.allSatisfy(\.isWhitespace) else {
      return nil
    }
    let values = digits.compactMap(\.hexDigitValue)
    switch values.count {
    case 3: self.init(values.map { $0 * 17 })
    case 6: self.init(stride(from: 0, to: 6, by: 2).map { values[$0] * 16 + values[$0 + 1] })
    default: return nil
    }
  }

  private init(_ channels: [Int]) {
    luminance = zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      sum + Self.linear(Double(part.0) / 255) * part.1
    }
  }

  /// The light of a channel, 0…1: the curve of sRGB.
  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    return power((value + 0.055) / 1.055)
  }

  /// `base` to the power of 2.4, for a base of 0.09…1: its fifth root by Newton's steps, to the
  /// twelfth.
  private static func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    let third = root * root * root
    return third * third * third * third
  }

  /// The contrast to another, 1…21.
  func contrast(to other: ThemeColour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The colours of light and dark pages: one for both, or two in `light-dark(…, …)`; nil for
  /// anything else.
  static func pair(_ value: Substring) -> (light: ThemeColour, dark: ThemeColour)? {
    let word = "light-dark("
    let trimmed = value.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix(word) else { return ThemeColour(trimmed).map { ($0, $0) } }
    let parts = trimmed.dropFirst(word.count).prefix { $0 != ")" }.split(separator: ",")
    guard parts.count == 2, let light = ThemeColour(parts[0]), let dark = ThemeColour(parts[1])
    else { return nil }
    return (light, dark)
  }
}
