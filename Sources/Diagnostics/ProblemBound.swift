internal import SourceText

/// Keeps the problems of a run within bounds while they are found: 200 of a kind in a file.
///
/// A kind is an id with a severity, private problems apart from others. What is left out is counted
/// on the last one that is kept, in `Diagnostic.more`; nothing is dropped unsaid.
package struct ProblemBound: Sendable, Hashable {
  /// How many problems of a kind are kept in a file.
  package static let limit = 200

  private var next = 4096

  /// A bound that has seen nothing yet.
  package init() {}

  /// Keeps the problems within bounds; to be called now and then, such as once a row.
  ///
  /// All calls together are linear in the problems that were found.
  ///
  /// - Parameter diagnostics: the problems; they keep their order.
  package mutating func hold(_ diagnostics: inout [Diagnostic]) {
    guard diagnostics.count >= next else { return }
    diagnostics.bound()
    next = Swift.max(4096, diagnostics.count * 2)
  }
}

extension [Diagnostic] {
  /// Leaves out all but the first 200 of a kind in a file, and counts the others on the last of them.
  package mutating func bound() {
    guard count > ProblemBound.limit else { return }
    var kinds: [ProblemKind: (count: Int, last: Int)] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in self {
      let kind = ProblemKind(diagnostic)
      let found = kinds[kind]
      if let found, found.count >= ProblemBound.limit {
        kept[found.last].more += 1 + diagnostic.more
      } else {
        kinds[kind] = ((found?.count ?? 0) + 1, kept.count)
        kept.append(diagnostic)
      }
    }
    self = kept
  }

  /// How many problems there are, with those that were left out.
  package var wholeCount: Int { reduce(0) { $0 + 1 + $1.more } }
}

/// What problems are counted together by.
struct ProblemKind: Hashable {
  let file: Int32?
  let id: DiagnosticID
  let severity: Severity
  let isConfidential: Bool

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.range?.file
    id = diagnostic.id
    severity = diagnostic.severity
    isConfidential = diagnostic.isConfidential
  }
}
