import CivilCalendar
import Diagnostics
import RecordParsing
import SourceText
import Testing

@testable import RecordImport

/// What was read of one file, and what was found in it.
struct Reading {
  var log: ForeignLog?
  var problems: [Diagnostic] = []

  /// The rows in short: `2026-03-01 Ana did dishes 40`.
  var rows: [String] {
    (log?.rows ?? []).map { row in
      [
        row.date.iso, row.who.value, row.verb.value, row.subject?.value ?? "-",
        row.minutes.map(String.init) ?? "-",
      ].joined(separator: " ")
    }
  }

  /// How many rows were left out, by reason.
  var leftOut: [ForeignLog.Reason: Int] {
    Dictionary(grouping: log?.leftOut ?? [], by: \.reason).mapValues(\.count)
  }

  var ids: [DiagnosticID] { problems.map(\.id) }

  /// What was found out about something.
  func finding(_ name: String) -> String? { log?.findings.first { $0.name == name }?.text }
}

/// Reads a table.
func table(
  _ bytes: [UInt8], map: ImportMap = ImportMap(), zone: ZoneOffset? = nil
) throws -> Reading {
  var reading = Reading()
  let text = try #require(ForeignText(path: "sheet.csv", bytes: bytes, as: map.encoding?.value))
  reading.log = tableLog(
    of: text, index: 0, map: map, dates: nil, zone: zone, diagnostics: &reading.problems)
  return reading
}

/// Reads a table with a map in YAML, which has to be sound.
func table(_ text: String, map yaml: String = "") throws -> Reading {
  try table(Array(text.utf8), map: try map(yaml))
}

/// The map of a YAML text.
func map(_ yaml: String) throws -> ImportMap {
  var problems: [Diagnostic] = []
  let file = SourceFile(path: "map.yaml", text: yaml)
  let map = try #require(importMap(of: file, index: 0, diagnostics: &problems))
  #expect(problems == [])
  return map
}

/// Texts as files of JSON, in the order of a source set.
func files(_ texts: String...) -> [(file: SourceFile, index: Int)] {
  texts.enumerated().map { (SourceFile(path: "\($0.offset).json", text: $0.element), $0.offset) }
}
