/// A language that pages can be written in.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case german = "de"
  case spanish = "es"
  case french = "fr"

  /// The language of a tag such as `de` or `de-AT`; nil where there is no catalogue for it.
  package init?(tag: some StringProtocol) {
    let primary = tag.lowercased().prefix { $0 != "-" }
    self.init(rawValue: String(primary))
  }

  /// The path of its catalogue inside `Templates/`.
  package var cataloguePath: String { "locales/\(rawValue).ftl" }

  /// The plural category of a whole number: `one` or `other` (Unicode CLDR 48, cardinal).
  ///
  /// French counts 0 as one. The category `many`, for whole millions in Spanish and French, is
  /// never reached by a household.
  package func pluralCategory(of count: Int) -> String {
    let size = count.magnitude
    switch self {
    case .english, .german, .spanish: return size == 1 ? "one" : "other"
    case .french: return size <= 1 ? "one" : "other"
    }
  }

  /// Everything that `sound(of:)` can say.
  static let sounds = ["vowel", "i", "o", "s"]

  /// How a word sounds where that changes the words around it; nil where it changes nothing.
  ///
  /// In French `vowel`, for `d’Ana`; in Spanish `i` and `o`, before which `y` is `e` and `o` is `u`;
  /// in German `s`, for `Max’ Liste`. An h is silent in French and Spanish.
  package func sound(of text: String) -> String? {
    let word = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
    let letters = Array(word.prefix { $0.isLetter })
    let start = letters.first == "h" ? letters.dropFirst() : letters[...]
    guard let first = start.first?.folded.first else { return nil }
    switch self {
    case .english: return nil
    case .french: return "aeiouy".contains(first) ? "vowel" : nil
    case .spanish:
      // In `hielo` and `yo` it is no vowel.
      let next = start.dropFirst().first?.folded.first
      if first == "i" { return next.map("aeou".contains) == true ? nil : "i" }
      return first == "o" ? "o" : nil
    case .german:
      return text.last.map { "sßxz".contains($0.lowercased()) } == true ? "s" : nil
    }
  }

  /// Whether four digits are grouped, as in `1,234`; in Spanish groups begin with `12 345`.
  package var groupsFourDigits: Bool { self != .spanish }
}
