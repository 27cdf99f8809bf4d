internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Whether a word is so short or so common that most pages have it.
///
/// A word of one or two letters is, but in scripts where that is a usual length.
func isCommon(_ word: String) -> Bool {
  let word = word.lowercased()
  if commonWords.contains(word) { return true }
  // Chinese, Japanese and Korean signs start here.
  return word.count <= 2 && word.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
}

/// Words that say little by themselves.
private let commonWords: Set<String> = [
  "all", "and", "any", "are", "but", "can", "day", "did", "for", "from", "had", "has", "have",
  "her", "his", "how", "its", "not", "now", "one", "our", "out", "she", "that", "the", "then",
  "they", "this", "time", "two", "was", "week", "were", "what", "when", "who", "will", "with",
  "you",
  "your",
]

extension Diagnostic {
  static func commonWord(_ word: Located<String>) -> Diagnostic {
    Diagnostic(
      .commonWord, .warning, "\(quotedWord(word.value)) is too common a word for a term",
      at: word.range, explanation: "Every mention of it on any page links to this milestone.",
      suggestion: "choose a word that you use for this alone, or take it out")
  }
}
