import HouseholdLaws
import Messages
import Testing

/// What the French catalogue never says, and how it writes.
struct FrenchWordsTests {
  private func text() throws -> String {
    let file = try Repository.file("Templates/locales/fr.ftl")
    let lines = file.lines.filter { !$0.hasPrefix("#") }
    #expect(lines.count > 1000)
    return lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  @Test func `no French text uses a word that keeps count of a person`() throws {
    let catalogue = try text()
    #expect(countingWords(in: catalogue, .french) == [])
    #expect(
      countingWords(in: "Qui doit des points ? 5 points de pourcentage, un échec.", .french)
        == ["doit", "points", "échec"])
  }

  @Test func `no French text supposes that somebody is a man or a woman`() throws {
    #expect(French.genderedWords(in: try text()) == [])
    #expect(
      French.genderedWords(in: "Chacun est entendu·e, celui qui parle, tous les deux.")
        == ["Chacun", "·e", "celui qui", "tous les deux"])
  }

  @Test func `French texts have narrow spaces before their signs, and curly quotes`() throws {
    #expect(French.looseSigns(in: try text()) == [])
    #expect(
      French.looseSigns(in: "« Oui\u{202F}», dit-on: l'un ? 5\u{A0}%, <code>a: b</code>")
        == ["« ", "n:", "l'u", "\u{20}?", "\u{A0}%"])
    #expect(French.looseSigns(in: "«\u{202F}Oui\u{202F}»\u{202F}: 5\u{202F}%") == [])
  }

  @Test func `no name follows a French word that loses its vowel`() throws {
    #expect(French.elisions(in: try text()) == [])
    #expect(
      French.elisions(
        in: "de { $name }, { $name -> [vowel] d’{ $name } *[other] de { $name } } que { $other }")
        == ["de { $name }", "que { $other }"])
  }
}

/// Finds what no French text says.
private enum French {
  /// The words and signs that say whether a person is a man or a woman.
  static func genderedWords(in text: String) -> [String] {
    let words =
      /(?i)\b(chacune?|celui qui|ceux qui|tous les deux|l’une? de vous)\b|·e|\(e\)/
    return text.matches(of: words).map { String($0.0) }
  }

  /// The signs without a narrow no-break space where one belongs, and straight quotes.
  ///
  /// What couples write into their files is as they write it, and so is what stands in `<code>`.
  static func looseSigns(in text: String) -> [String] {
    let plain = text.replacing(/<code>.*?<\/code>/, with: "")
      .replacing(/moment-first-words = .*? moment-/, with: "")
      .replacing("{\"\u{202F}\"}", with: "\u{202F}")
    let loose = /[^\u{202F}][;:!?»%]|«[^\u{202F}]|.'./.matchingSemantics(.unicodeScalar)
    return plain.matches(of: loose).map { String($0.0) }
  }

  /// The places where `de` or `que` stands right before a name, which may begin with a vowel.
  static func elisions(in text: String) -> [String] {
    let names =
      /(\] )?\b(de|que) (\{ \$(name|names|firstName|secondName|leading|following|other|former) \})/
    return text.matches(of: names).filter { $0.1 == nil }.map { "\($0.2) \($0.3)" }
  }
}
