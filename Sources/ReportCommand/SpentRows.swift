internal import Diagnostics
internal import SourceText

extension MeasuredReport {
  /// Lets go of the texts of the log, which are most of all that was read, but for files that a problem
  /// points into.
  ///
  /// What pages show of rows is in the household. What comes to light while they are made is in a text in
  /// Markdown or in a template.
  mutating func letGoOfRows() {
    let ranges = diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }
    let told = Set(ranges.compactMap { $0?.file })
    sources = sources.lettingGo { index, file in
      file.innerPath.hasPrefix("log/") && !told.contains(Int32(index))
    }
  }
}
