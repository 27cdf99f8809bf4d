/// What `check --explain ID` says about a kind of problem.
package struct ProblemGuide: Sendable, Hashable {
  /// What it means: one to three sentences.
  package let meaning: String
  /// What a file with this problem may look like, one or more lines.
  package let example: String
  /// How to mend it: one to three sentences.
  package let remedy: String
  /// The words to choose from with what each means, where the problem is about a list of words.
  package let words: [Word]

  /// A word of a closed list.
  package struct Word: Sendable, Hashable {
    /// The word.
    package let name: String
    /// What it means, in a few words.
    package let meaning: String
  }

  /// The guide to a kind of problem.
  package init(meaning: String, example: String, remedy: String, words: [Word] = []) {
    self.words = words
    self.meaning = meaning
    self.example = example
    self.remedy = remedy
  }
}

extension DiagnosticID {
  /// The guide to this kind of problem; each kind has one, which a test checks.
  package var guide: ProblemGuide? {
    for guides in ProblemGuide.all {
      if let guide = guides[self] { return guide }
    }
    return nil
  }

  /// The guide as text, each line ended.
  package var explanation: String {
    guard let guide else { return rawValue + "\n" }
    let example = guide.example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
    let words = guide.words.map { word in
      "    " + word.name + String(repeating: " ", count: max(1, 18 - word.name.count))
        + word.meaning
    }
    let blocks =
      [
        [rawValue], wrapped(guide.meaning, width: 78), ["For example:"], example,
        ["How to mend it:"], wrapped(guide.remedy, width: 78),
      ] + (words.isEmpty ? [] : [words])
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}

extension ProblemGuide {
  /// The tables, one a topic; no kind of problem stands in two.
  static let all: [[DiagnosticID: ProblemGuide]] = [
    files, rows, imports, settings, values, links, household, talks, editions, markdown, images,
    output,
  ]

  /// The number of tables that explain a kind of problem: 1.
  package static func tablesNaming(_ id: DiagnosticID) -> Int { all.count { $0[id] != nil } }
}
