import Messages
import Testing

struct CollationTests {
  private func sorted(_ words: [String], _ language: Language) -> [String] {
    words.map { (language.sortKey($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  @Test(arguments: [
    // DIN 5007-1: umlauts as their letters, ß as ss.
    (Language.german, ["Ärger", "Apfel", "Azur"], ["Apfel", "Ärger", "Azur"]),
    (.german, ["Straßen", "Strasse", "Straße"], ["Strasse", "Straße", "Straßen"]),
    (.german, ["Öl", "Ofen", "Ort"], ["Ofen", "Öl", "Ort"]),
    (.spanish, ["ola", "ñu", "nuez", "nz", "ñandú"], ["nuez", "nz", "ñandú", "ñu", "ola"]),
    (.spanish, ["útil", "uva", "última"], ["última", "útil", "uva"]),
    (
      .french, ["étude", "Etat", "zèbre", "œuf", "odeur"],
      ["Etat", "étude", "odeur", "œuf", "zèbre"]
    ),
    (.english, ["b", "“A”", "a", "Ñu", "nz"], ["a", "“A”", "b", "Ñu", "nz"]),
  ])
  func `words are sorted as their language does`(
    language: Language, words: [String], result: [String]
  ) {
    #expect(sorted(words, language) == result)
    #expect(sorted(words.reversed(), language) == result)
  }

  @Test func `letters that are put together from two signs sort like those of one`() {
    for language in Language.allCases {
      #expect(language.sortKey("e\u{301}te\u{301}") == language.sortKey("été"))
      #expect(language.sortKey("n\u{303}u") == language.sortKey("ñu"))
    }
  }

  @Test(arguments: [
    (Language.english, "“Apples”", "A"), (.german, "Ärger", "A"), (.french, "Œuf", "O"),
    (.spanish, "ñu", "Ñ"), (.spanish, "n\u{303}u", "Ñ"), (.french, "ñu", "N"), (.german, "ßa", "S"),
    (.english, "3 apples", "#"), (.english, "…", "#"), (.english, "", "#"), (.english, "ж", "Ж"),
  ])
  func `a word stands under its letter`(language: Language, word: String, letter: String) {
    #expect(language.letter(of: word) == letter)
  }

  @Test(
    arguments: [
      (Language.french, "Ana", "vowel"), (.french, "Élise", "vowel"), (.french, "Henri", "vowel"),
      (.french, "Ben", nil), (.spanish, "Inés", "i"), (.spanish, "hijo", "i"),
      (.spanish, "Íñigo", "i"),
      (.spanish, "hielo", nil), (.spanish, "Olga", "o"), (.spanish, "Ana", nil),
      (.german, "Max", "s"), (.german, "Thomas", "s"), (.german, "Ana", nil), (.german, "", nil),
      (.english, "Ana", nil), (.spanish, "“hilo”", "i"), (.french, "1er", nil),
    ] as [(Language, String, String?)])
  func `the sound that changes words around it is known`(
    language: Language, word: String, sound: String?
  ) {
    #expect(language.sound(of: word) == sound)
  }

  @Test func `a choice follows a word's sound, and a number's value however it is written`() {
    var problems: [MessageProblem] = []
    let found = messages(
      of: """
        and = { $first } { $second -> [i] e *[other] y } { $second }
        rows = { $count } { $count -> [one] fila *[other] filas }
        """, problems: &problems)
    let words = Words(.spanish, messages: found)
    #expect(words("and", ["first": "Ana", "second": "Inés"]) == "Ana e Inés")
    #expect(words("and", ["first": "Inés", "second": "Ana"]) == "Inés y Ana")
    #expect(words("rows", ["count": NumberText(12_345, written: "12 345")]) == "12 345 filas")
    #expect(words("rows", ["count": NumberText(1, written: "1")]) == "1 fila")
    #expect(words.message("rows")?.choices == ["count": ["one", "other"]])
  }
}
