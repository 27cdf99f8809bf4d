/// What a passphrase is worth against someone who knows the couple, guessed low.
///
/// No list of words is at hand, so letters count as those of words do: a row of letters is worth
/// little more than two bits each. Names of the two are worth nothing, a word of their files little.
package struct PassphraseStrength: Sendable, Hashable {
  /// The number of characters.
  package let length: Int
  /// The bits.
  package let bits: Int

  /// The fewest characters that are taken.
  package static let leastLength = 14
  /// The fewest bits that are taken.
  package static let leastBits = 60

  /// Whether it is taken.
  package var isEnough: Bool { length >= Self.leastLength && bits >= Self.leastBits }

  /// Weighs a passphrase.
  ///
  /// - Parameters:
  ///   - passphrase: the passphrase.
  ///   - names: what is worth nothing: names of the two, in any spelling.
  ///   - words: texts whose words are worth ten bits each.
  package init(of passphrase: Passphrase, names: [String], words: [String]) {
    let letters = Array(passphrase.text.lowercased())
    length = passphrase.text.count
    let known = Set(names.flatMap { Self.words(in: $0) })
    let common = Set(words.flatMap { Self.words(in: $0) })
    var tenths = 0
    var index = 0
    var row = 0
    var steps = 0
    while index < letters.count {
      if let end = Self.longest(in: letters, from: index, of: known) {
        (index, row) = (end, 0)
        continue
      }
      if let end = Self.longest(in: letters, from: index, of: common) {
        tenths += min(100, 24 * (end - index))
        (index, row) = (end, 0)
        continue
      }
      let letter = letters[index]
      steps = index > 0 && Self.follows(letter, letters[index - 1]) ? steps + 1 : 0
      // The third and further of a repetition, or of a row such as abc, 123 or qwerty.
      if steps > 1 {
        tenths += 5
      } else if letter.isLetter {
        row += 1
        // The first letters of a row might be anything; the more, the likelier it is a word.
        tenths += row <= 2 ? 40 : 22
      } else {
        row = 0
        tenths += letter.isNumber ? 33 : 40
      }
      index += 1
    }
    bits = tenths / 10
  }

  /// The end of the longest known word of three letters or more that begins here.
  private static func longest(
    in letters: [Character], from start: Int, of known: Set<String>
  ) -> Int? {
    let most = min(letters.count - start, 24)
    guard most >= 3 else { return nil }
    for count in (3...most).reversed()
    where known.contains(String(letters[start..<start + count])) {
      return start + count
    }
    return nil
  }

  private static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .map(String.init).filter { (3...24).contains($0.count) }
  }

  private static let rows = [
    "abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop",
    "azertyuiop",
  ].map(Array.init)

  private static func follows(_ letter: Character, _ before: Character) -> Bool {
    letter == before
      || rows.contains { row in
        guard let place = row.firstIndex(of: before) else { return false }
        return (place + 1 < row.count && row[place + 1] == letter)
          || (place > 0 && row[place - 1] == letter)
      }
  }
}
