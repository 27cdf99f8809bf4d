internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The names behind the numbers of another tool.
struct ForeignNames {
  let chores: [String: String]
  let people: [String: String]

  /// The word for a chore: its number where the map names that, else its name, else its number.
  func chore(_ number: Located<String>, _ map: ImportMap) -> Located<String> {
    word(number, chores, map.tasks)
  }

  /// The word for a person, in the same way.
  func person(_ number: Located<String>, _ map: ImportMap) -> Located<String> {
    word(number, people, map.people)
  }

  private func word(
    _ number: Located<String>, _ names: [String: String], _ meanings: [String: ImportMap.Meaning]
  ) -> Located<String> {
    if meanings[number.value] != nil { return number }
    return number.map { names[$0] ?? $0 }
  }
}

/// Whether a text is a number that names a record.
func isPlainNumber(_ text: String) -> Bool {
  (1...18).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

/// The day of a time that a tool wrote; nil, with the problem, where it is none.
func foreignDate(
  _ time: Located<String>, in zone: ZoneOffset?, diagnostics: inout [Diagnostic]
) -> CalendarDate? {
  do throws(ForeignTime.Problem) {
    let read = try ForeignTime(time.value)
    if case .known = read.day, let date = read.date(.iso, in: zone) { return date }
    throw .unreadable
  } catch {
    diagnostics.append(.noDay(time, error))
    return nil
  }
}

extension Diagnostic {
  /// A record without a field that each needs.
  static func noField(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'\(name)' is missing in this record, or isn't what it is elsewhere",
      at: SourceRange(file: Int(range.file), start: Int(range.start), end: Int(range.start) + 1),
      suggestion: "leave it out with --skip-problems, or save the tool's answer once more")
  }

  /// No file holds what happened.
  static func noHistory(
    _ field: String, in files: [(file: SourceFile, index: Int)], tool: String
  ) -> Diagnostic {
    Diagnostic(
      .invalidJSON, .error, "none of these files is \(tool) history",
      at: files.first.map { SourceRange(file: $0.index, start: 0, end: 0) },
      explanation: "Its records have '\(field)' among their fields.",
      suggestion: "name the file of the history too; docs/IMPORTS.md says where to get it")
  }
}
