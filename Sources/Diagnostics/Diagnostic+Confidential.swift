internal import SourceText

extension [Diagnostic] {
  /// The problems without a value of the files at these indices of the source set.
  ///
  /// Whoever finds a problem keeps the values of private files out of it. This is the second lock on
  /// the same door: a problem in such a file that isn't marked as confidential gets the meaning of
  /// its kind for a summary, and a note of any problem that points into one goes.
  package func hidingValues(of files: Set<Int32>) -> [Diagnostic] {
    guard !files.isEmpty else { return self }
    return map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.notes.removeAll { note in note.range.map { files.contains($0.file) } ?? false }
      guard let range = diagnostic.range, files.contains(range.file), !diagnostic.isConfidential
      else { return diagnostic }
      diagnostic.isConfidential = true
      diagnostic.summary = diagnostic.id.plainSummary
      return diagnostic
    }
  }
}

extension [Diagnostic] {
  /// The problems without any value, as a therapist's edition has them: of most rows and fields it
  /// shows nothing.
  package func hidingEveryValue() -> [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      // It is about the edition, and names nothing but the partners.
      guard diagnostic.id != .facilitatorNotAgreed else { return diagnostic }
      diagnostic.notes = []
      guard !diagnostic.isConfidential else { return diagnostic }
      diagnostic.isConfidential = true
      diagnostic.summary = diagnostic.id.plainSummary
      return diagnostic
    }
  }
}

extension DiagnosticID {
  /// The first sentence of the guide as a summary.
  fileprivate var plainSummary: String {
    let meaning = guide?.meaning ?? rawValue
    let sentence = meaning.prefix { $0 != "." }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
