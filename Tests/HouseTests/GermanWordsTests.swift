import HouseholdLaws
import Messages
import Testing

/// All texts of the German catalogue in one line, without comments and keys, and with a
/// no-break space for each tag.
private func germanText() throws -> String {
  try Repository.file("Templates/locales/de.ftl").text
    .split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map { line in
      line.replacing(/^([a-z0-9-]+ =)?\s*/, with: "").replacing(/\s+$/, with: "")
    }
    .joined(separator: " ").replacing(/<[^>]*>/, with: "\u{A0}")
}

/// Words that give one of the two, or whoever reads, a gender.
private let gendered = [
  "der andere ", "der andere,", "der andere.", "dem anderen", "des anderen", "jeder von euch",
  "einer von euch", "keiner von euch", "jemand, der", "partner ", "partner,", "partner.",
  "partnerin",
  "therapeut ", "therapeutin", "*in", ":in",
]

private func phrases(_ found: [String], in text: String) -> [String] {
  found.filter(text.lowercased().contains)
}

/// Signs that German sets otherwise: quotation marks, dashes, the space before a percent sign.
private func wrongSigns(in text: String) -> [String] {
  let signs = text.replacing(/\{ ?"[^"]*" ?\}/, with: "")
    .matches(of: /["”«»—]|[ ]-[ ]|[^\u{A0}}-] ?%/).map { String($0.0) }
  var open = 0
  for character in text {
    if character == "„" { open += 1 }
    if character == "“" { open -= 1 }
    if open < 0 || open > 1 { return signs + [String(character)] }
  }
  return signs
}

@Test func `no German text keeps count of a person`() throws {
  let text = try germanText()
  #expect(text.count > 50_000)
  #expect(countingWords(in: text, .german) == [])
  #expect(
    countingWords(in: "Wer schuldet 5 Punkte? 5 Prozentpunkte.", .german)
      == ["schuldet", "punkte"])
}

@Test func `no German text says the gender of one of the two`() throws {
  #expect(phrases(gendered, in: try germanText()) == [])
  #expect(phrases(gendered, in: "Jeder von euch, dein Partner.") == ["jeder von euch", "partner."])
}

@Test func `German texts have German signs`() throws {
  #expect(wrongSigns(in: try germanText()) == [])
  #expect(wrongSigns(in: "„5\u{A0}%“ – 5% “so”") == ["5%", "”", "“"])
}
