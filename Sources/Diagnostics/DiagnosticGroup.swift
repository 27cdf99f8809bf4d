internal import SourceText

/// A problem that is shown, with those like it in the same file that are only counted below it.
struct DiagnosticGroup {
  /// Shown in full.
  let shown: Diagnostic
  /// Those of the same kind and severity in the same file, where this is the last one shown.
  var repeats: [Diagnostic] = []
  /// How many more there are that nobody kept.
  private var uncounted: Int { shown.more + repeats.reduce(0) { $0 + $1.more } }

  init(shown: Diagnostic) {
    self.shown = shown
  }

  /// How many of a kind are shown in a file before the rest is counted.
  static let shownLimit = 3

  /// The groups of some problems, by place.
  ///
  /// The same words are shown once in a file, and the first three of a kind whose words differ; the
  /// rest is counted below the one it is like.
  static func groups(of diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    var groups: [DiagnosticGroup] = []
    var same: [Words: Int] = [:]
    var kinds: [ProblemKind: [Int]] = [:]
    for diagnostic in diagnostics.sortedByPlace() {
      let kind = ProblemKind(diagnostic)
      let words = Words(kind: kind, summary: diagnostic.summary)
      if let index = same[words] {
        groups[index].repeats.append(diagnostic)
      } else if let shown = kinds[kind], shown.count >= shownLimit, let last = shown.last,
        diagnostic.range != nil
      {
        groups[last].repeats.append(diagnostic)
      } else {
        same[words] = groups.count
        kinds[kind, default: []].append(groups.count)
        groups.append(DiagnosticGroup(shown: diagnostic))
      }
    }
    return groups
  }

  /// `… and 6 more like this in content/log/b.csv, lines 5–11`, or nil where there are none.
  ///
  /// Up to eight lines are listed one by one; of more, the first and the last are named.
  func remainder(in sources: SourceSet) -> String? {
    guard !repeats.isEmpty || uncounted > 0 else { return nil }
    let count = "… and \(grouped(repeats.count + uncounted)) more like this"
    if uncounted > 0 {
      return count + (shown.range.map { " in \(visible(sources.file(of: $0).path))" } ?? "")
    }
    var lines: [Int] = []
    for range in repeats.compactMap(\.range) {
      let line = sources.file(of: range).position(at: Int(range.start)).line
      if lines.last != line { lines.append(line) }
    }
    guard let first = lines.first, let last = lines.last, let place = shown.range else {
      return count
    }
    let file = sources.file(of: place)
    if lines.count == 1, file.position(at: Int(place.start)).line == first {
      return count + " in this line"
    }
    let named = count + " in \(visible(file.path)), "
    if lines.count == 1 { return named + "line \(first)" }
    if lines.count > 8 { return named + "lines \(first)–\(last)" }
    return named + "lines " + lines.map(String.init).joined(separator: ", ")
  }

  private struct Words: Hashable {
    let kind: ProblemKind
    let summary: String
  }
}

/// A number with a comma before each three digits: `4,997`.
private func grouped(_ number: Int) -> String {
  var text = ""
  for (index, digit) in String(number).reversed().enumerated() {
    if index > 0, index % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return String(text.reversed())
}
