import SealedShare
import Testing

@Test(arguments: [
  ("caf\u{E9} au lait", "café au lait"), ("cafe\u{301} au lait", "caf\u{E9} au lait"),
  ("  two words\t\r\n", "two words"), ("\u{FB01}ve \u{2460}", "five 1"), ("a\u{A0}b", "a b"),
  ("", ""), ("inner  spaces stay", "inner  spaces stay"), ("Case Stays", "Case Stays"),
])
func `a passphrase is in one form, however it was typed`(typed: String, form: String) {
  // Strings compare as the same in either coding; the key is made from the bytes.
  #expect(Passphrase(typed).text.utf8.elementsEqual(form.utf8))
}

@Test(arguments: [
  "7k2mx-93qde-0tvwz-h1jr8", "7K2MX-93QDE-0TVWZ-H1JR8", "7k2mx 93qde 0tvwz h1jr8",
  "7k2mx93qde0tvwzh1jr8", " 7k2mx-93qde-otvwz-hljr8\n", "7k2mx-93qde-Otvwz-hIjr8",
])
func `an offered passphrase opens in small or capital letters, with or without its hyphens`(
  typed: String
) {
  #expect(Passphrase(typed).text == "7k2mx-93qde-0tvwz-h1jr8")
}

@Test(arguments: ["7k2mx-93qde-0tvwz-h1jr", "7k2mx-93qde-0tvwz-h1jr88", "7k2mx_93qde_0tvwz_h1jr8"])
func `what has not the form of an offered one stays as it is`(typed: String) {
  #expect(Passphrase(typed).text == typed)
}

@Test func `an offered passphrase is 20 letters of 32, in groups of five`() {
  #expect(Set(Passphrase.alphabet).count == 32)
  let chance = Chance(1)
  var seen: Set<String> = []
  var letters: Set<Character> = []
  for _ in 0..<500 {
    let offered = Passphrase.offered(random: chance.bytes)
    let text = offered.text
    // One that was offered is taken again, with the next copy.
    #expect(PassphraseStrength(of: offered, names: [], words: []).isEnough)
    #expect(text.split(separator: "-").map(\.count) == [5, 5, 5, 5])
    seen.insert(text)
    letters.formUnion(text)
  }
  #expect(seen.count == 500)
  #expect(letters.count == 33)
  #expect(Passphrase.offered { Array(0..<UInt8($0)) }.text == "01234-56789-abcde-fghjk")
}

@Test(arguments: [
  // Five unrelated words and six; made-up letters; an offered one.
  ("copper lantern drizzle oboe fathom", true), ("gravel moth tinsel yonder apt quill", true),
  ("xv7Q!r2Lm9#kT4wz", true), ("7k2mx-93qde-0tvwz-h1jr8", true),
  // Short, however mixed.
  ("xv7Q!r2Lm9#kT", false),
  // Rows, repetitions, digits alone.
  ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false), ("abcdefghijklmnopqrstuvwxyz", false),
  ("qwertyuiopasdfghjkl", false), ("14091987140919", false), ("12345678901234567890", false),
  // Names of the two and words that they write every week.
  ("Ana and Benedikt 2019!", false), ("ANA-BENEDIKT-ana-benedikt-ANA", false),
  ("laundry dishes nursery", false), ("Ana laundry 2019 Ben", false),
  // The same again and again.
  ("the the the the the the the", false), ("hello hello hello hello", false),
  ("abc abc abc abc abc abc", false), ("monkey monkey monkey monkey monkey", false),
  ("passwordpassword1234", false), ("trustno1trustno1trustno1", false),
  ("lantern lantern lantern lantern", false),
  // What everyone says, and what is tried first.
  ("to be or not to be that is the question", false), ("our father who art in heaven", false),
  ("happy birthday to you happy birthday", false), ("sunshine princess dragon monkey", false),
  // Sentences of theirs, however long and however marked.
  ("We are carrying the same sofa.", false), ("nobody has to prove which end is heavier!", false),
  ("We are carrying-the same sofa; Nobody has to prove", false),
  // Words of theirs among others are words still.
  ("copper sofa drizzle oboe fathom", true), ("lantern carrying yonder quill fathom", true),
])
func `a chosen passphrase is weighed as someone who knows the two would`(
  typed: String, isEnough: Bool
) {
  let strength = PassphraseStrength(
    of: Passphrase(typed), names: ["ana", "Ana", "Benedikt", "Ben"],
    words: [
      "task,title\nlaundry,Laundry\ndishes,The dishes", "Nursery at 8",
      "We are carrying the same sofa. Nobody has to prove which end is heavier.",
    ])
  #expect(strength.isEnough == isEnough, "\(strength)")
}
