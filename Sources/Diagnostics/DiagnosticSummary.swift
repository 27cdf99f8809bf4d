internal import SourceText

/// The number of problems in words, such as `2 errors, 3 warnings in 4 files`; nil for none.
///
/// Only kinds that occur are named. Files are those that the problems lie in; where no problem has
/// a place they are left out.
package func problemCount(of diagnostics: [Diagnostic]) -> String? {
  guard !diagnostics.isEmpty else { return nil }
  let kinds = Severity.allCases.compactMap { severity -> String? in
    let count = diagnostics.filter { $0.severity == severity }.wholeCount
    return count == 0 ? nil : counted(count, severity.rawValue)
  }
  let files = Set(diagnostics.compactMap(\.range?.file)).count
  return kinds.joined(separator: ", ") + (files == 0 ? "" : " in " + counted(files, "file"))
}

/// A number and its noun: `1 page`, `2 pages`.
package func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
