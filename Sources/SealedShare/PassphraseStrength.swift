internal import SourceText

/// What a passphrase is worth against someone who knows the couple, guessed low.
///
/// No list of all words is at hand, so letters count as those of words do: a row of letters is worth
/// little more than two bits each. Names of the two are worth nothing, a word of their files little,
/// a sentence of theirs no more than one word, and what was there before next to nothing.
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
  ///   - words: texts whose words are worth ten bits each, as are two or more that stand there together.
  package init(of passphrase: Passphrase, names: [String], words: [String]) {
    let letters = Array(passphrase.text.lowercased())
    length = letters.count
    let known = Set(names.flatMap { Self.words(in: $0) })
    let common = Set(words.flatMap { Self.words(in: $0) })
    let written = WrittenWords(words)
    let whole = Self.bits(of: letters, known, common, written)
    guard passphrase.isInOfferedForm else {
      bits = whole
      return
    }
    // Hyphens part a word that was typed into the form of an offered one; letters that were drawn for
    // it are no word, which the estimate takes them for without.
    bits = min(whole, Self.bits(of: letters.filter { $0 != "-" }, known, common, written) + 20)
  }

  private static func bits(
    of letters: [Character], _ known: Set<String>, _ common: Set<String>, _ written: WrittenWords
  ) -> Int {
    var tenths = 0
    var index = 0
    var row = 0
    var steps = 0
    while index < letters.count {
      let isStart = index == 0 || !letters[index - 1].isPartOfWord
      let found: (end: Int, tenths: Int)? =
        if let end = Self.longest(in: letters, from: index, of: known) {
          (end, 0)
        } else if let end = isStart ? written.endOfRun(in: letters, from: index) : nil {
          // A sentence of theirs is one guess, however long.
          (end, 100)
        } else if let end = Self.endOfRepeat(in: letters, from: index) {
          (end, 20)
        } else if let end = isStart ? Self.endOfFrequent(in: letters, from: index) : nil {
          (end, 30)
        } else if let end = Self.longest(in: letters, from: index, of: common) {
          (end, min(100, 24 * (end - index)))
        } else {
          nil
        }
      if let found {
        tenths += found.tenths
        (index, row) = (found.end, 0)
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
        // Between words a blank is what anyone expects.
        tenths += letter.isNumber ? 33 : letter == " " ? 10 : 40
      }
      index += 1
    }
    return tenths / 10
  }

  /// The end of the longest part of three characters or more that begins here and was there before.
  private static func endOfRepeat(in letters: [Character], from start: Int) -> Int? {
    var longest = 0
    for earlier in 0..<start {
      var count = 0
      while earlier + count < start, start + count < letters.count,
        letters[earlier + count] == letters[start + count]
      {
        count += 1
      }
      longest = max(longest, count)
    }
    return longest >= 3 ? start + longest : nil
  }

  /// The end of the word that begins here, where it is one that everyone uses all the time.
  private static func endOfFrequent(in letters: [Character], from start: Int) -> Int? {
    let word = letters[start...].prefix(while: \.isPartOfWord)
    return frequent.contains(String(word)) ? word.endIndex : nil
  }

  /// The small words of every sentence, and what stands first in every list of stolen passwords.
  private static let frequent = Set(
    """
    a i the to be or not that is and in of my our who you are we it on at for with your me he she they this what how
    der die das und ist wir ich du es in zu ein eine mit nicht für auf von den dem mein unser
    le la les et est un une je tu il nous vous de du des mon notre que qui dans pour pas
    el los las y es un una yo tu nosotros que de en mi con por para no
    father mother heaven god jesus password passwort contraseña monkey dragon sunshine princess iloveyou love hello welcome letmein football
    baseball superman batman master shadow secret admin login freedom whatever starwars qwerty trustno1 summer
    winter flower cookie charlie michael jennifer ashley daniel hallo schatz liebe amour soleil amor teamo
    """.split(whereSeparator: \.isWhitespace).map(String.init))

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

/// The words of the couple's texts, one after the other.
private struct WrittenWords {
  private let text: String

  init(_ texts: [String]) {
    text = texts.map { text in
      " " + text.lowercased().split { !$0.isPartOfWord }.joined(separator: " ") + " "
    }.joined(separator: "\n")
  }

  /// The end of the longest run of two words or more that begins here and stands in a text.
  func endOfRun(in letters: [Character], from start: Int) -> Int? {
    var run = " "
    var count = 0
    var end: Int?
    var index = start
    while index < letters.count {
      let word = letters[index...].prefix(while: \.isPartOfWord)
      run += String(word) + " "
      guard !word.isEmpty, text.holds(run) else { break }
      count += 1
      if count > 1 { end = word.endIndex }
      index = letters[word.endIndex...].firstIndex(where: \.isPartOfWord) ?? letters.count
    }
    return end
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
