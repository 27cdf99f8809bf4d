internal import CivilCalendar
internal import Diagnostics
internal import RecordImport
internal import RecordParsing
internal import RecordWriting
internal import SourceText

/// What doesn't hold of a file of another tool, read as a table, as each tool's answer, and as a map.
///
/// 1. Days are days, ids are ids, and every place lies in the text. 2. A row in the household's words,
/// written into the log, is read back as it was said, and nothing in it is a formula. 3. The map that is
/// made of unknown words can be read.
func importComplaints(of input: [UInt8]) -> [String] {
  var found: [String] = []
  let file = SourceFile(path: "a", bytes: input)
  var problems: [Diagnostic] = []
  let map = importMap(of: file, index: 0, diagnostics: &problems) ?? ImportMap()
  found += complaints(about: problems, in: SourceSet([file]))
  if let text = ForeignText(path: "a", bytes: input) {
    for map in [ImportMap(), map] {
      for dates in [nil, .dmy, .mdy] as [CellFormats.DateOrder?] {
        var problems: [Diagnostic] = []
        let log = tableLog(
          of: text, index: 0, map: map, dates: dates, zone: { $0 % 50_400 },
          diagnostics: &problems)
        found += complaints(about: log, problems, in: text.file)
      }
    }
  }
  guard String(validating: input, as: UTF8.self) != nil else { return found }
  for reading in [donetick, grocy] {
    var problems: [Diagnostic] = []
    let log = reading([(file, 0)], map, &problems)
    found += complaints(about: log, problems, in: file)
  }
  return found
}

private func donetick(
  _ files: [(file: SourceFile, index: Int)], _ map: ImportMap, _ problems: inout [Diagnostic]
) -> ForeignLog? {
  donetickLog(of: files, map: map, zone: { _ in 50_400 }, diagnostics: &problems)
}

private func grocy(
  _ files: [(file: SourceFile, index: Int)], _ map: ImportMap, _ problems: inout [Diagnostic]
) -> ForeignLog? {
  grocyLog(of: files, map: map, diagnostics: &problems)
}

private let words = HouseholdWords(
  people: ["ana": "ana", "ben": "ben", "both": "both"],
  subjects: ["dishes": "dishes", "bins": "bins", "tea": "tea"],
  verbs: knownVerbNames.union(ownEditionVerbNames),
  taskVerbs: ["noticed", "planned", "did", "checked", "took", "stopped"],
  ritualVerbs: ["kept", "missed", "skipped", "resumed"], ownVerbs: ownEditionVerbNames)

private func complaints(
  about log: ForeignLog?, _ problems: [Diagnostic], in file: SourceFile
) -> [String] {
  let sources = SourceSet([file])
  var found = complaints(about: problems, in: sources)
  guard let log else {
    return problems.contains { $0.severity == .error } ? found : found + ["nothing says why"]
  }
  for place in log.leftOut.map(\.range) + log.rows.map(\.range) where !isInside(place, sources) {
    found.append("a row lies outside the text: \(place)")
  }
  for row in log.rows {
    if CalendarDate(iso: row.date.iso) != row.date { found.append("no day: \(row.date.iso)") }
    if !isImportID(row.id) { found.append("no id: \(row.id)") }
    if let minutes = row.minutes, !(0...10_080).contains(minutes) {
      found.append("\(minutes) minutes")
    }
  }
  let translated = TranslatedLog(log, map: ImportMap(), words: words)
  found += complaints(about: translated.problems, in: sources)
  for row in translated.rows.prefix(40) { found += written(row.row) }
  return found + unreadable(mapText(for: translated.unknown, columns: ["a", "b"]))
}

/// What is read otherwise of a row once it is in the log.
private func written(_ row: LogRow) -> [String] {
  let shape = CSVShape.new(LogRow.importColumns)
  let text = shape.row(row.cells)
  let file = SourceFile(path: "log/a.csv", text: shape.heading + text)
  var problems: [Diagnostic] = []
  let records = parsedRecords(of: SourceSet([file]), diagnostics: &problems)
  // What no row may hold is refused there, and told.
  guard !problems.contains(where: { $0.range != nil && $0.severity == .error }) else { return [] }
  guard records.log.count == 1, let record = records.log.first else {
    return ["one row is read as \(records.log.count): \(text)"]
  }
  let isSame =
    record.date?.value == row.date && record.who.value == row.who
    && record.verb?.value == row.verb && (record.subject?.value ?? "") == row.subject
    && record.minutes == row.minutes && record.importID == row.importID
    && trimmed(record.note ?? "") == trimmed(row.note)
  return isSame ? [] : ["a row is read otherwise: \(row) and \(record)"]
}

private func unreadable(_ text: String) -> [String] {
  var problems: [Diagnostic] = []
  _ = importMap(
    of: SourceFile(path: "map.yaml", text: text), index: 0, diagnostics: &problems)
  // So many words have no place in one file.
  let wrong = problems.filter { $0.severity == .error && $0.id != .tooLarge }
  return wrong.map { "a map can't be read: \($0.summary) in \(text)" }
}

private func trimmed(_ text: String) -> String {
  var rest = text[...]
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  return String(rest)
}
