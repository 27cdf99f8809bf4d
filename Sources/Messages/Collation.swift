extension Language {
  /// What a text is sorted by: without case, accents, and signs at its start.
  ///
  /// Texts of equal keys are told apart by the text itself. German sorts ä as a and ß as ss, French
  /// sorts as without accents, and in Spanish ñ is a letter of its own after n (DIN 5007-1; Unicode
  /// CLDR 48, standard collations).
  package func sortKey(_ text: String) -> String {
    var key = ""
    for character in text.lowercased().drop(while: { !$0.isLetter && !$0.isNumber }) {
      if self == .spanish, character == "ñ" {
        key += "n\u{10FFFF}"
      } else {
        key += character.folded
      }
    }
    return key
  }

  /// The letter that a text stands under in a list from A to Z; `#` where it starts with none.
  package func letter(of text: String) -> String {
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return "#"
    }
    if self == .spanish, first.lowercased() == "ñ" { return "Ñ" }
    return first.lowercased().first?.folded.prefix(1).uppercased() ?? "#"
  }
}

extension Language {
  /// The letters of a list from A to Z, in order; Spanish has Ñ after N.
  package var alphabet: [String] {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters.flatMap { self == .spanish && $0 == "N" ? ["N", "Ñ"] : [$0] }
  }
}

extension Character {
  /// A small letter without its accent.
  var folded: String { Self.bases[self] ?? String(self) }

  private static let bases: [Character: String] = {
    let letters = [
      "a": "áàâäãåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "éèêëēĕėęě", "g": "ĝğġģ",
      "h": "ĥħ", "i": "íìîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ",
      "o": "óòôöõøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț",
      "th": "þ", "u": "úùûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    return Dictionary(
      uniqueKeysWithValues: letters.flatMap { base, accented in accented.map { ($0, base) } })
  }()
}
