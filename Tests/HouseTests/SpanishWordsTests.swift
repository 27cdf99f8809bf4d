import HouseholdLaws
import Messages
import Testing

/// What the Spanish catalogue never says, and how it writes.
struct SpanishWordsTests {
  private func text() throws -> String {
    let file = try Repository.file("Templates/locales/es.ftl")
    let lines = file.lines.filter { !$0.hasPrefix("#") }
    #expect(lines.count > 1000)
    return lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  @Test func `no Spanish text uses a word that keeps count of a person`() throws {
    let catalogue = try text()
    #expect(countingWords(in: catalogue, .spanish) == [])
    #expect(
      countingWords(
        in: "Quien debe puntos. 5 puntos porcentuales; un FRACASO, deberíais.", .spanish)
        == ["debe", "puntos", "fracaso", "deberíais"])
  }

  @Test func `no Spanish text supposes that somebody is a man or a woman`() throws {
    #expect(Spanish.genderedWords(in: try text()) == [])
    #expect(
      Spanish.genderedWords(
        in: "Vosotras, ambos, el otro, cansado/a, junt@s y <a href=\"/a\">a</a>")
        == ["Vosotras", "ambos", "el otro", "o/a", "@"])
  }

  @Test func `Spanish texts have angle quotes, opened questions and spaces that hold`() throws {
    #expect(Spanish.looseSigns(in: try text()) == [])
    #expect(
      Spanish.looseSigns(in: "“Sí”, 5 %, a\u{20}? « no», <b id=\"c\">{\"\"}</b> <code>\"x\"</code>")
        == ["“", "”", " %", " ?", "« "])
    #expect(Spanish.looseSigns(in: "«¿Sí?», 5\u{A0}%, ene ’27") == [])
    #expect(try text().count { $0 == "¿" } == text().count { $0 == "?" })
  }

  @Test func `no name follows a Spanish word that its sound would change`() throws {
    #expect(Spanish.clashes(in: try text()) == [])
    #expect(
      Spanish.clashes(
        in: "{ $first } y { $second }, { $last -> [i] e *[other] y } { $last }, o { $name }, y el")
        == ["y { $second }", "o { $name }"])
  }
}

/// Finds what no Spanish text says.
private enum Spanish {
  /// The words and signs that say whether a person is a man or a woman.
  static func genderedWords(in text: String) -> [String] {
    let words =
      /(?i)\b(vosotr[oa]s|amb[oa]s|junt[oa]s|el otro|uno de los dos|una de vosotras)\b|[oe]\/as?\b|@|\(a\)/
    return plain(text).matches(of: words).map { String($0.0) }
  }

  /// Quotes of other languages, and signs with a space where none belongs or a line could break.
  static func looseSigns(in text: String) -> [String] {
    plain(text).matches(of: #/[“”"']|\ %|\ [?!:;,.»]|«\ /#).map { String($0.0) }
  }

  /// The places where `y` or `o` stands right before a name, which may begin with its sound.
  static func clashes(in text: String) -> [String] {
    let names =
      /\b[yo] \{ \$(?:name|leading|following|other|former|first|second|firstName|secondName) \}/
    return text.matches(of: names).map { String($0.0) }
  }

  /// Without markup and the catalogue's own signs.
  private static func plain(_ text: String) -> String {
    text.replacing(/<code>.*?<\/code>/, with: "x")
      .replacing(/<[^>]*>|\{ ?"[^"]*" ?\}|[\]=] [.,:]/, with: "")
  }
}
