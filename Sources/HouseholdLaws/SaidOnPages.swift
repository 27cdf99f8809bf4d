package import Messages

/// What pages of a made-up household may not say (METRICS §0 and §9), in its language.
///
/// Made-up households write nothing but neutral words of their own, so that all else is ours.
package struct SaidOnPages: Sendable {
  let language: Language
  /// Sentences that were looked at already, their digits aside: what they may not say is no matter of
  /// numbers.
  private var known: Set<String> = []
  /// Different sentences that were looked at.
  package var count: Int { known.count }
  /// Sentences with a share of both, as a proof that there is something to find.
  package private(set) var shares = 0
  /// Sentences about logged minutes or rows with a share.
  package private(set) var loggedShares = 0

  /// Nothing read yet.
  package init(_ language: Language) { self.language = language }

  private static let names = ["Ana", "Ben"]
  /// Where each one's own answers stand, and pages that are alike for all.
  private static let answers = ["check-ins/", "inventor", "own"]
  private static let alike = [
    "worksheets/", "ideas/", "how-to-read", "conversation-guide", "safety", "method",
  ]
  /// Drawings of two sides beside each other.
  private static let drawings = [
    "splitbar", "class=\"butterfly\"", "class=\"monthly\"", "class=\"spark\"",
    "class=\"threeparts\"",
  ]

  /// Faults of a page.
  ///
  /// - Parameters:
  ///   - path: its path in the site.
  ///   - text: its markup.
  ///   - measured: the household's numbers.
  ///   - mayCompare: whether both agreed.
  /// - Returns: a line for each fault, with the path and the sentence.
  package mutating func faults(
    of path: String, _ text: String, _ measured: MeasuredHousehold, mayCompare: Bool
  ) -> [String] {
    var found: [String] = []
    let isAboutThem = !Self.alike.contains(where: path.hasPrefix)
    if !mayCompare, isAboutThem {
      found += Self.drawings.filter(text.contains).map { "draws '\($0)' without the yes of both" }
    }
    let share = period(of: path).flatMap { period in
      measured.values.first { $0.metric == "logged.share" && $0.period == period }
    }
    for sentence in sentences(ofPage: text) {
      if isAboutThem, sentence.contains("%") {
        found += gateFaults(in: sentence, path, share, mayCompare: mayCompare)
      }
      let words = String(sentence.map { $0.isASCII && $0.isNumber ? "0" : $0 })
      if known.insert(words).inserted { found += wordFaults(in: sentence) }
    }
    return found.map { "\(language.rawValue) \(path): \($0)" }
  }

  /// The period of a month's or year's page.
  private func period(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 2, ["months", "years"].contains(parts[0]) else { return nil }
    return parts[1].split(separator: ".").first.map(String.init)
  }

  /// Words that nothing we say has.
  package func wordFaults(in sentence: String) -> [String] {
    var found = countingWords(in: sentence, language).map { "says '\($0)': \(sentence)" }
    let named = Self.names.filter(sentence.contains)
    if !named.isEmpty, language.hasComparative(sentence) {
      found.append("compares a person: \(sentence)")
    }
    if language.comparesWithReader(sentence) { found.append("compares the other: \(sentence)") }
    if saysChance(sentence) { found.append("says a p-value: \(sentence)") }
    for broken in ["nan", "inf", "nil", "Optional(", "{", "}", "[["] {
      let isWord = broken.allSatisfy(\.isLetter)
      let isThere =
        isWord
        ? sentence.lowercased().split { !$0.isLetter }.contains { $0 == broken }
        : sentence.contains(broken)
      if isThere { found.append("shows '\(broken)': \(sentence)") }
    }
    return found
  }

  private func saysChance(_ sentence: String) -> Bool {
    let text = " " + sentence.lowercased().filter { $0 != " " } + " "
    let signs = ["=", "<", ">", "≤", "≥"]
    let parts = sentence.lowercased().split(separator: " ")
    let isApart = zip(parts, parts.dropFirst()).contains { word, next in
      word.last == "p" && !(word.dropLast().last?.isLetter ?? false)
        && signs.contains { next.hasPrefix($0) }
    }
    let isClose = parts.contains { part in
      signs.contains { sign in
        part.firstRange(of: "p" + sign).map { place in
          place.lowerBound == part.startIndex
            || !part[part.index(before: place.lowerBound)].isLetter
        } ?? false
      }
    }
    let names = ["p-value", "p-wert", "valeurp", "valorp"]
    return isApart || isClose || names.contains(where: text.contains)
  }

  /// Shares before their time.
  package mutating func gateFaults(
    in sentence: String, _ path: String, _ share: MeasuredHousehold.Value?, mayCompare: Bool
  ) -> [String] {
    let named = Self.names.filter(sentence.contains)
    var found: [String] = []
    // A goal says where the couple wants to be: between two parts, as they wrote it.
    let isAim = path == "goals.html" && language.hasRange(sentence)
    let isAnswer = isAim || Self.answers.contains(where: path.hasPrefix)
    if !named.isEmpty, !mayCompare, !isAnswer {
      found.append("compares without the yes of both: \(sentence)")
    }
    if named.count == 1, !isAnswer, !isMark(sentence) {
      found.append("says one side alone: \(sentence)")
    }
    guard named.count == 2 else { return found }
    shares += 1
    guard language.isAboutLog(sentence) else { return found }
    loggedShares += 1
    guard let share else { return found }
    if share.number == nil { found.append("says a share that waits (\(share.gate)): \(sentence)") }
    if share.lower == nil, language.hasRange(sentence) {
      found.append("says a range before its time: \(sentence)")
    }
    return found
  }

  /// A mark at the end of a line in a drawing, such as `Ana 58 %`; the drawing names both.
  private func isMark(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return (2...3).contains(words.count) && Self.names.contains(String(words[0]))
      && words.dropFirst().allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "%" } }
  }
}

extension Language {
  private var comparatives: [String] {
    switch self {
    case .english: ["more than", "less than", "fewer than", "better than", "worse than"]
    case .german: ["mehr als", "weniger als", "besser als", "schlechter als", "öfter als"]
    case .spanish: ["más que", "menos que", "mejor que", "peor que"]
    case .french: ["plus que", "moins que", "mieux que", "pire que", "davantage que"]
    }
  }

  /// Whether a sentence sets one above another; a number may follow.
  func hasComparative(_ sentence: String) -> Bool {
    let text = sentence.lowercased()
    return comparatives.contains { phrase in
      text.firstRange(of: phrase).map { place in
        let next = text[place.upperBound...].drop { $0 == " " }.first
        return !(next?.isNumber ?? false)
      } ?? false
    }
  }

  /// Whether it sets a reader above the other, or the other above a reader; that one of two may
  /// write more than the other says nothing of who.
  func comparesWithReader(_ sentence: String) -> Bool {
    let text = sentence.lowercased()
    let (readers, others): (Set<Substring>, [String]) =
      switch self {
      case .english: (["you"], ["the other", "your partner", "you"])
      case .german: (["du", "dein", "deine"], ["die andere person", "du"])
      case .spanish: (["tú", "hiciste", "llevaste"], ["la otra persona", "tú"])
      case .french: (["tu", "toi"], ["l’autre", "toi"])
      }
    return text.split(whereSeparator: { !$0.isLetter }).contains(where: readers.contains)
      && comparatives.contains { phrase in others.contains { text.contains("\(phrase) \($0)") } }
  }

  /// Whether a sentence is about logged minutes or rows.
  func isAboutLog(_ sentence: String) -> Bool {
    let nouns: [String] =
      switch self {
      case .english: ["minutes", "rows"]
      case .german: ["Minuten", "Zeilen"]
      case .spanish: ["minutos", "filas"]
      case .french: ["minutes", "lignes"]
      }
    return nouns.contains(where: sentence.contains)
  }

  /// Whether it says from where to where a share may lie.
  func hasRange(_ sentence: String) -> Bool {
    let words =
      switch self {
      case .english: ["between "]
      case .german: ["zwischen "]
      case .spanish: ["entre ", "entre el "]
      case .french: ["entre "]
      }
    return words.contains { word in
      sentence.lowercased().split(separator: word, omittingEmptySubsequences: false)
        .dropFirst().contains { $0.first?.isNumber ?? false }
    }
  }
}
