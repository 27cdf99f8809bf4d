internal import SourceText

/// A problem that is shown, and those like it in the same file that are only counted.
struct DiagnosticGroup {
  /// The first by place, shown in full.
  let shown: Diagnostic
  /// Those with the same kind and summary in the same file, by place.
  var repeats: [Diagnostic] = []

  /// The groups of some problems, in the order of the first of each.
  static func groups(of diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    var groups: [DiagnosticGroup] = []
    var indices: [Key: Int] = [:]
    for diagnostic in diagnostics.sortedByPlace() {
      let key = Key(
        file: diagnostic.range?.file, id: diagnostic.id, severity: diagnostic.severity,
        summary: diagnostic.summary, isConfidential: diagnostic.isConfidential)
      if let index = indices[key] {
        groups[index].repeats.append(diagnostic)
      } else {
        indices[key] = groups.count
        groups.append(DiagnosticGroup(shown: diagnostic))
      }
    }
    return groups
  }

  /// `… and 6 more like this in this file: lines 15, 18, …`, or nil where there are none.
  func remainder(in sources: SourceSet) -> String? {
    guard !repeats.isEmpty else { return nil }
    let count = "… and \(repeats.count) more like this"
    var lines: [Int] = []
    for range in repeats.compactMap(\.range) {
      let line = sources.file(of: range).position(at: Int(range.start)).line
      if lines.last != line { lines.append(line) }
    }
    guard let only = lines.first else { return count }
    if lines.count == 1 {
      let isSame = shown.range.map { sources.file(of: $0).position(at: Int($0.start)).line } == only
      return count + (isSame ? " in this line" : " in this file: line \(only)")
    }
    let listed = lines.prefix(8).map(String.init).joined(separator: ", ")
    return count + " in this file: lines \(listed)" + (lines.count > 8 ? ", …" : "")
  }

  private struct Key: Hashable {
    let file: Int32?
    let id: DiagnosticID
    let severity: Severity
    let summary: String
    let isConfidential: Bool
  }
}
