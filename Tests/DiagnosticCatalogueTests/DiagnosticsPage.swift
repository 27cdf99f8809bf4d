import Diagnostics

/// `docs/DIAGNOSTICS.md`: every kind of problem with what it means, what is said, and how to mend it.
func diagnosticsPage() throws -> String {
  let ids = DiagnosticID.allCases.sorted { $0.rawValue < $1.rawValue }
  var page = """
    # Problems and how to mend them

    <!-- Generated from the cases of Tests/DiagnosticCatalogueTests and the guides of
    Sources/Diagnostics. Record it with RECORD_SNAPSHOTS=all swift test --filter
    DiagnosticCatalogueTests -->

    Every problem that `evenhold check`, `build` and `import` can report. Its name stands in brackets
    at the end of its first line, stays the same in every version, and is what
    `evenhold check --explain NAME` takes.

    An **error** keeps the site from being written. With a **warning** it is written, and something
    in it is not as you may expect. A **note** changes nothing. `--strict` counts warnings as
    errors. Places are `file:line:column`, counted from 1 in characters; a tab is one.

    Of one kind, a file's first three are shown and the rest is counted; the same words are shown
    once. For programs, `--format json` prints every one of them:

    ```text
    {
      "schema": 1,
      "diagnostics": [
        {"file", "line", "column", "endLine", "endColumn", "severity", "id", "message",
         "explanation", "notes", "suggestion"}
      ]
    }
    ```

    `endLine` and `endColumn` name the place after the last character. A problem that has no place
    has null for all five, and what a problem doesn't have is null or an empty list. A note has the
    five of its own place and a `message`. Of private rows and files, problems give the place, the
    id and a message without anything that is written there; an explanation or suggestion only where
    it is the same for everyone.


    """
  page += ids.map { "- [\($0.rawValue)](#\($0.rawValue.lowercased()))\n" }.joined()
  for id in ids {
    page += "\n## \(id.rawValue)\n"
    if let guide = id.guide {
      page +=
        "\n\(shown(guide.meaning))\n\n\(fenced(guide.example))\n"
        + "**How to mend it.** \(shown(guide.remedy))\n"
      if !guide.words.isEmpty { page += "\n" }
      page += guide.words.map { "- `\($0.name)`: \(shown($0.meaning))\n" }.joined()
    }
    let example = CatalogueCase(id: id)
    if example.isThere {
      let command = example.command?.first ?? "check"
      page += "\nWhat `\(command)` says of [a folder with it](\(link(to: id))):\n\n"
      page += fenced(try example.output())
    }
  }
  return page
}

private func link(to id: DiagnosticID) -> String {
  "../Tests/DiagnosticCatalogueTests/Cases/\(id.rawValue)/content"
}

/// A sentence as Markdown that shows each of its characters: signs that would mark something are escaped.
func shown(_ text: String) -> String {
  text.map { "\\[*<".contains($0) ? "\\\($0)" : String($0) }.joined()
}

/// A text as a code block, behind more backticks than it has in a row.
private func fenced(_ text: String) -> String {
  var fence = "```"
  while text.contains(fence) { fence += "`" }
  return "\(fence)text\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
}
