/// Texts by the words in them: which of many name a thing is found without reading them all.
struct WordIndex: Sendable {
  private let texts: [String]
  private var places: [Substring: [Int]] = [:]

  /// - Parameter texts: the texts, found again by their places.
  init(_ texts: [String]) {
    self.texts = texts.map { $0.lowercased() }
    for (place, text) in self.texts.enumerated() {
      for word in Set(text.words) { places[word, default: []].append(place) }
    }
  }

  /// The places of the texts that hold some words, in order.
  ///
  /// The words stand one after another as they are, with no letter or digit before or after them;
  /// letter case doesn't count. No words are nowhere.
  func texts(naming phrase: String) -> [Int] {
    let phrase = phrase.lowercased()
    guard !phrase.isEmpty else { return [] }
    // Its rarest word leaves the fewest texts to read.
    let lists = phrase.words.map { places[$0] ?? [] }
    let candidates = lists.min { $0.count < $1.count } ?? Array(texts.indices)
    return candidates.filter { texts[$0].holdsWholeWords(phrase) }
  }
}

extension String {
  /// Its runs of letters and digits.
  fileprivate var words: [Substring] {
    // Most texts are plain, and their bytes tell at once.
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { !$0.isLetter && !$0.isNumber } }
    return utf8.split { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
      default: true
      }
    }.map { Substring($0) }
  }

  /// Whether some words stand in a text without a letter or digit before or after them.
  fileprivate func holdsWholeWords(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
    }
  }
}
