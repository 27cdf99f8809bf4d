internal import Diagnostics
internal import RecordImport
internal import RecordWriting
internal import SiteFiles
internal import SourceText

extension ImportRun {
  /// What is wrong, for people.
  func problemText(usesColour: Bool) -> String {
    let text = diagnosticText(
      problems, sources: files.sources, root: "import", usesColour: usesColour)
    return text.isEmpty ? "" : text + "\n"
  }

  /// What was found out, what is added and what is left out, for people.
  var text: String {
    var lines = findings.map { "\(visible($0.name)): \(visible($0.text))" }
    if columns != nil || !unknown.isEmpty {
      lines += mapLines
    } else if !isReady {
      lines.append(
        isRead
          ? "Nothing was written. Mend this, or leave such rows out with --skip-problems."
          : "Nothing was written.")
    } else {
      lines += addedLines
    }
    lines += leftOutLines
    return lines.map { $0 + "\n" }.joined()
  }

  private var mapLines: [String] {
    if let writtenMap {
      return [
        "Nothing was imported yet. Wrote \(visible(writtenMap)): fill it in, and give it with "
          + "--map."
      ]
    }
    let start =
      command.map == nil
      ? "Nothing was imported yet. Save this as a file, fill it in, and give it with --map:"
      : "Nothing was imported yet. The map needs these lines, filled in:"
    return [start, ""] + map.split(separator: "\n").map { visible($0) } + [""]
  }

  private var addedLines: [String] {
    let name = notebook.shownAs
    guard !rows.isEmpty else { return ["Nothing is new: 0 rows added."] }
    var lines: [String] = []
    for placement in placements {
      let verb = command.dryRun ? "Would add" : "Added"
      lines.append(
        "\(verb) \(counted(placement.rows.count, "row")) to \(visible("\(name)/\(placement.path)"))"
          + (command.dryRun ? ":" : "."))
      guard command.dryRun else { continue }
      lines += placement.rows.map { row in
        "  "
          + visible(String(row.drop { $0.isNewline }.reversed().drop { $0.isNewline }.reversed()))
      }
    }
    return lines
  }

  private var leftOutLines: [String] {
    let groups = Dictionary(grouping: leftOut, by: \.reason)
    return ForeignLog.Reason.allCases.compactMap { reason in
      guard let rows = groups[reason] else { return nil }
      let places = rows.prefix(3).map { row in
        let file = files.sources.file(of: row.range)
        return "\(visible(file.path)):\(file.position(at: Int(row.range.start)).line)"
      }
      let more = rows.count > 3 ? " …" : ""
      return "Left out \(counted(rows.count, "row")): \(reason.text) "
        + "(\(places.joined(separator: ", "))\(more))."
    }
  }

  /// The same for programs, by docs/schemas/import-1.schema.json.
  var document: JSONValue {
    let groups = Dictionary(grouping: leftOut, by: \.reason)
    let isWritten = isReady && !command.dryRun && !placements.isEmpty
    return .object([
      .init("schema", .number(1)), .init("source", .string(command.source.rawValue)),
      .init("written", .bool(isWritten)),
      .init(
        "findings",
        .array(
          findings.map {
            .object([.init("name", .string($0.name)), .init("text", .string($0.text))])
          })),
      .init("rows", .array(isReady ? rows.map(document) : [])),
      .init(
        "leftOut",
        .array(
          ForeignLog.Reason.allCases.compactMap { reason in
            groups[reason].map {
              .object([
                .init("reason", .string(reason.rawValue)), .init("rows", .number($0.count)),
              ])
            }
          })),
      .init(
        "unknown",
        .array(
          unknown.map { word in
            .object([
              .init("kind", .string(word.kind.rawValue)), .init("word", .string(word.word)),
              .init("rows", .number(word.rows)), .init("near", .optional(word.near)),
            ])
          })),
      .init("diagnostics", .array(diagnosticValues(problems, sources: files.sources))),
    ])
  }

  private func document(of row: TranslatedLog.Row) -> JSONValue {
    let file = files.sources.file(of: row.range)
    let cells = row.row.cells
    return .object(
      [
        .init("file", .string(file.path)),
        .init("line", .number(file.position(at: Int(row.range.start)).line)),
      ]
        + LogRow.importColumns.compactMap { name in
          cells[name].map { .init(name, .string($0)) }
        })
  }
}

/// Writes a map into a file that isn't there yet.
func writeMapFile(_ text: String, to path: String) throws(FileProblem) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let name = String(parts.last ?? "")
  var folder = parts.dropLast().joined(separator: "/")
  if folder.isEmpty { folder = path.hasPrefix("/") ? "/" : "." }
  guard !name.isEmpty, name != ".", name != ".." else {
    throw FileProblem(.refusedOutput, "'\(visible(path))' is a folder. Name a file in it.")
  }
  try writeNewFile(name, in: folder, shownAs: folder, bytes: Array(text.utf8))
}

extension Diagnostic {
  /// A zone that neither is an offset nor known to the computer.
  static func unknownZone(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownChoice, .error,
      "'\(visible(name.value, limit: 60))' is no zone that this computer knows",
      at: name.range, suggestion: "write an offset, such as +01:00, or a name such as Europe/Berlin"
    )
  }
}
