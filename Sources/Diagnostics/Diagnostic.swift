package import SourceText

/// One problem of a run, with the place it was found at and how to mend it.
package struct Diagnostic: Sendable, Hashable {
  /// What kind of problem this is; its name is stable and documented.
  package var id: DiagnosticID
  /// How much it matters.
  package var severity: Severity
  /// One line: the rule or the mismatch, lower case, no full stop, the user's own words in quotes.
  package var summary: String
  /// Where; nil where the problem has no place in a text.
  ///
  /// The point at the beginning of a file stands for the file as a whole: no line is shown of it.
  package var range: SourceRange?
  /// A sentence or two more, or nil.
  package var explanation: String?
  /// Other places that matter.
  package var notes: [Note]
  /// How to mend it, as a verb phrase, or nil.
  package var suggestion: String?
  /// Whether the text at `range` may not be shown: private rows, keys and files.
  ///
  /// The writer of the message keeps values out of `summary` and the rest.
  package var isConfidential: Bool
  /// Whether explanation and suggestion are the same whatever was written, so that a confidential
  /// problem shows them too.
  package var hasOpenHelp: Bool
  /// How many more of its kind its file has that are left out, so that a file can't fill the memory.
  package var more = 0

  /// A problem.
  package init(
    _ id: DiagnosticID, _ severity: Severity, _ summary: String, at range: SourceRange? = nil,
    explanation: String? = nil, notes: [Note] = [], suggestion: String? = nil,
    isConfidential: Bool = false, hasOpenHelp: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.range = range
    self.explanation = explanation
    self.notes = notes
    self.suggestion = suggestion
    self.isConfidential = isConfidential
    self.hasOpenHelp = hasOpenHelp
  }

  /// The explanation, where it may be shown.
  var shownExplanation: String? { isConfidential && !hasOpenHelp ? nil : explanation }
  /// The suggestion, where it may be shown.
  var shownSuggestion: String? { isConfidential && !hasOpenHelp ? nil : suggestion }

  /// A second place that helps to understand a problem.
  package struct Note: Sendable, Hashable {
    /// What is to be seen there: lower case, no full stop.
    package var text: String
    /// Where, or nil.
    package var range: SourceRange?

    /// A remark about a place.
    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }
}

/// How much a problem matters.
///
/// Can the build go on? No: error. Yes, but what comes out is touched: warning. Untouched: note.
package enum Severity: String, Sendable, Hashable, CaseIterable {
  case error, warning, note
}

extension [Diagnostic] {
  /// In the order of their places, problems without a place first; then by id and summary, so that
  /// the order never depends on which check ran first.
  package func sortedByPlace() -> [Diagnostic] {
    sorted { left, right in
      switch (left.range, right.range) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let first?, let second?) where first != second: return first < second
      default: return (left.id.rawValue, left.summary) < (right.id.rawValue, right.summary)
      }
    }
  }

  /// Whether any of them keeps a site from being written; in strict mode a warning does too.
  package func blocksBuild(strict: Bool) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
