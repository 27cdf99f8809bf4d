package import SourceText

/// The problems of a run for programs: `{"schema": 1, "diagnostics": […]}`, ended by a line end.
///
/// Every problem that was kept is there, in the order of their places; nothing is grouped, and `more`
/// is how many of its kind were left out after it, where any were. `line` and `column`
/// count from 1, columns in characters; `endLine` and `endColumn` name the place after the last
/// character. A problem without a place has null for all five. A confidential problem has no
/// notes, and explanation and suggestion only where they hold no value.
///
/// - Parameters:
///   - diagnostics: the problems, in any order.
///   - sources: the texts that their ranges point into.
/// - Returns: the document.
package func diagnosticJSON(_ diagnostics: [Diagnostic], sources: SourceSet) -> String {
  let values = diagnosticValues(diagnostics, sources: sources)
  return JSONValue.object([.init("schema", .number(1)), .init("diagnostics", .array(values))]).text
    + "\n"
}

/// The problems of a run, each as an object of that document, in the order of their places.
///
/// - Parameters:
///   - diagnostics: the problems, in any order.
///   - sources: the texts that their ranges point into.
/// - Returns: the objects.
package func diagnosticValues(_ diagnostics: [Diagnostic], sources: SourceSet) -> [JSONValue] {
  diagnostics.sortedByPlace().map { diagnostic in
    let isOpen = !diagnostic.isConfidential
    let notes = isOpen ? diagnostic.notes : []
    return JSONValue.object(
      place(of: diagnostic.range, in: sources) + [
        .init("severity", .string(diagnostic.severity.rawValue)),
        .init("id", .string(diagnostic.id.rawValue)),
        .init("message", .string(diagnostic.summary)),
        .init("explanation", .optional(diagnostic.shownExplanation)),
        .init(
          "notes",
          .array(
            notes.map { note in
              .object(place(of: note.range, in: sources) + [.init("message", .string(note.text))])
            })),
        .init("suggestion", .optional(diagnostic.shownSuggestion)),
      ] + (diagnostic.more == 0 ? [] : [.init("more", .number(diagnostic.more))]))
  }
}

private func place(of range: SourceRange?, in sources: SourceSet) -> [JSONValue.Member] {
  guard let range else {
    return ["file", "line", "column", "endLine", "endColumn"].map { .init($0, .null) }
  }
  let file = sources.file(of: range)
  let start = file.position(at: Int(range.start))
  let end = file.position(at: Int(range.end))
  return [
    .init("file", .string(file.path)), .init("line", .number(start.line)),
    .init("column", .number(start.column)), .init("endLine", .number(end.line)),
    .init("endColumn", .number(end.column)),
  ]
}
