internal import Diagnostics

/// What words of a closed list were most likely meant, each looked for once.
///
/// A file with very many wrong words would take long otherwise; after 200 different ones no more is
/// looked for.
package struct Suggestions {
  private let candidates: Set<String>
  private var known: [String: String?] = [:]

  /// Suggestions among some words.
  package init(among candidates: some Sequence<String>) {
    self.candidates = Set(candidates)
  }

  /// Whether so many wrong words were met that no more is looked for.
  package var isExhausted: Bool { known.count >= 200 }

  /// Whether no wrong word was met yet.
  package var isUnused: Bool { known.isEmpty }

  /// The candidate nearest to a word; nil where none is near.
  package mutating func nearest(to word: String) -> String? {
    if let near = known[word] { return near }
    guard !isExhausted else { return nil }
    let near = nearMiss(for: word, among: candidates)
    known[word] = .some(near)
    return near
  }
}
