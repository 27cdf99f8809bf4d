package import SourceText

/// The problems of a run as people and editors read them, each line ended; empty for none.
///
/// A problem begins with `FILE:LINE:COLUMN: SEVERITY: SUMMARY [ID]`, then the line as it was
/// written with carets under the place, the explanation, the notes with their places, and the
/// suggestion. Problems stand in the order of their places with a blank line between; the same words
/// are shown once in a file, and of one kind the first three; the rest is counted. A confidential
/// problem has its first line only, and its help where that holds no value. Nothing that acts on a terminal passes through from a file.
///
/// - Parameters:
///   - diagnostics: the problems, in any order.
///   - sources: the texts that their ranges point into.
///   - root: the folder that was read, as messages name it; it begins the line of a problem that
///     has no place.
///   - usesColour: whether severities and carets are coloured with terminal sequences.
/// - Returns: the text; empty where there are no problems.
package func diagnosticText(
  _ diagnostics: [Diagnostic], sources: SourceSet, root: String, usesColour: Bool = false
) -> String {
  let printer = DiagnosticPrinter(sources: sources, root: root, usesColour: usesColour)
  return DiagnosticGroup.groups(of: diagnostics)
    .map { group in printer.lines(of: group).map { $0 + "\n" }.joined() }
    .joined(separator: "\n")
}

private struct DiagnosticPrinter {
  let sources: SourceSet
  let root: String
  let usesColour: Bool

  /// The longest summary, explanation or suggestion that is printed, in characters.
  static let textLimit = 600

  func lines(of group: DiagnosticGroup) -> [String] {
    let diagnostic = group.shown
    var lines = [headline(of: diagnostic)]
    let isOpen = !diagnostic.isConfidential
    if isOpen, let range = diagnostic.range { lines += excerpt(range, diagnostic.severity) }
    if let explanation = diagnostic.shownExplanation { lines += paragraph(explanation) }
    for note in isOpen ? diagnostic.notes : [] {
      lines.append(
        "  \(place(of: note.range)): note: \(visible(note.text, limit: Self.textLimit))")
    }
    if let suggestion = diagnostic.shownSuggestion {
      lines += paragraph("suggestion: " + suggestion)
    }
    if let remainder = group.remainder(in: sources) { lines.append("  " + remainder) }
    return lines
  }

  private func headline(of diagnostic: Diagnostic) -> String {
    let severity = coloured(diagnostic.severity.rawValue + ":", diagnostic.severity)
    let summary = visible(diagnostic.summary, limit: Self.textLimit)
    return "\(place(of: diagnostic.range)): \(severity) \(summary) [\(diagnostic.id.rawValue)]"
  }

  private func place(of range: SourceRange?) -> String {
    guard let range else { return visible(root) }
    let file = sources.file(of: range)
    let position = file.position(at: Int(range.start))
    return "\(visible(file.path)):\(position.line):\(position.column)"
  }

  private func excerpt(_ range: SourceRange, _ severity: Severity) -> [String] {
    guard range.end > 0 else { return [] }
    let file = sources.file(of: range)
    let start = file.position(at: Int(range.start))
    let end = file.position(at: Int(range.end))
    let text = file.line(start.line)
    let stop = end.line == start.line ? end.column : text.count + 1
    let excerpt = Excerpt(of: text, marking: start.column..<max(start.column, stop))
    let number = String(start.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let blank = String(repeating: " ", count: max(5, number.count))
    let line = excerpt.line.isEmpty ? "" : " " + excerpt.line
    return [
      "\(margin)\(number) |\(line)", "\(blank) | \(coloured(excerpt.carets, severity))",
    ]
  }

  private func paragraph(_ text: String) -> [String] {
    wrapped(visible(text, limit: Self.textLimit), width: 90).map { "  " + $0 }
  }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard usesColour else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "35"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
