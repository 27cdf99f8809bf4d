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
}
