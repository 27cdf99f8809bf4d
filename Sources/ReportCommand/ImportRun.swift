internal import CivilCalendar
internal import Diagnostics
internal import RecordImport
internal import RecordParsing
internal import RecordWriting
internal import SourceText

/// One import: what the files say, what of it is new, and where it goes.
struct ImportRun {
  let command: ImportCommand
  let notebook: Notebook
  let files: ImportedFiles
  private let zone: ZoneOffset?
  /// What was found out and is said: names and texts.
  private(set) var findings: [ForeignLog.Finding] = []
  /// The rows that are added, in the order of their files.
  private(set) var rows: [TranslatedLog.Row] = []
  /// What is left out, and why.
  private(set) var leftOut: [ForeignLog.LeftOut] = []
  /// What is wrong, with places in the files that are imported.
  private(set) var problems: [Diagnostic]
  /// Words that the map has to say something about.
  private(set) var unknown: [TranslatedLog.UnknownWord] = []
  /// Columns of a table that the map has to name; nil where it need not.
  private(set) var columns: [String]?
  /// What is added to each file.
  private(set) var placements: [Placement] = []
  /// The path of the map that was written for what is missing.
  private(set) var writtenMap: String?
  /// Whether the files could be read, but for single rows.
  private(set) var isRead = false
  /// Whether the rows may be written.
  private(set) var isReady = false

  init(_ command: ImportCommand, into notebook: Notebook, on terminal: Terminal) throws {
    self.command = command
    self.notebook = notebook
    files = try ImportedFiles(command, from: terminal.workingFolder)
    problems = files.problems
    var zone: ZoneOffset?
    if let name = files.map.timezone {
      zone = namedZone(name.value)
      if zone == nil { problems.append(.unknownZone(name)) }
    }
    self.zone = zone
  }

  /// Whether something is wrong that keeps rows from being written.
  private var isBlocked: Bool { problems.contains { $0.severity == .error } }

  /// Reads and checks everything, and writes the map that is asked for; no row is written here.
  ///
  /// - Parameter today: the day it is; a row says what happened.
  /// - Throws: where the map can't be written.
  mutating func prepare(today: CalendarDate) throws {
    guard !isBlocked else { return }
    let log = foreignLog()
    isRead = log != nil
    if let log {
      findings = log.findings
      let translated = TranslatedLog(log, map: files.map, words: .init(of: notebook.household))
      (leftOut, unknown) = (translated.leftOut, translated.unknown)
      problems += translated.problems
      if translated.cleanedRows > 0 {
        findings.append(
          .init(
            "characters", "invisible ones left out of \(counted(translated.cleanedRows, "row"))"))
      }
      take(translated.rows, today: today)
    }
    if columns != nil || !unknown.isEmpty { try writeMap() }
    guard isRead, unknown.isEmpty, command.skipProblems || !isBlocked else { return }
    place()
    // What the checks find in a row counts as well.
    isReady = command.skipProblems || !isBlocked
  }

  /// What the files say, each in its own words.
  private mutating func foreignLog() -> ForeignLog? {
    switch command.source {
    case .csv:
      var all = ForeignLog()
      for (index, text) in zip(files.places, files.tables) {
        guard let text else { continue }
        var found: [Diagnostic] = []
        let log = tableLog(
          of: text, index: index, map: files.map, dates: nil, zone: zone, diagnostics: &found)
        if found.contains(where: { $0.id == .missingColumn }) {
          columns = foreignColumns(of: text, map: files.map)
        }
        problems += found
        guard let log else { return nil }
        all.rows += log.rows
        all.leftOut += log.leftOut
        let name = files.places.count > 1 ? "\(text.file.path): " : ""
        all.findings += log.findings.map { .init(name + $0.name, $0.text) }
      }
      return all
    case .donetick:
      return donetickLog(
        of: files.texts, map: files.map, zone: zone, diagnostics: &problems)
    case .grocy: return grocyLog(of: files.texts, map: files.map, diagnostics: &problems)
    }
  }

  /// Keeps the rows that are new and not still to come.
  private mutating func take(_ found: [TranslatedLog.Row], today: CalendarDate) {
    let known = Set(notebook.rows.compactMap(\.importID))
    var coming: Set<String> = []
    var same = command.source == .csv ? sameRows(as: found) : [:]
    let words = HouseholdWords(of: notebook.household)
    for row in found {
      let content = RowContent(row.row, words)
      if row.row.date > today {
        leftOut.append(.init(row.range, .toCome))
      } else if known.contains(row.row.importID) {
        leftOut.append(.init(row.range, .alreadyThere))
      } else if !coming.insert(row.row.importID).inserted {
        leftOut.append(.init(row.range, .twice))
      } else if let count = same[content], count > 0 {
        same[content] = count - 1
        leftOut.append(.init(row.range, .sameRow))
      } else {
        rows.append(row)
      }
    }
  }

  /// How often the log holds rows that none of these is by its name: a table has no names of its own,
  /// so its rows may be there all the same, as after an export.
  private func sameRows(as found: [TranslatedLog.Row]) -> [RowContent: Int] {
    let names = Set(found.map(\.row.importID))
    let words = HouseholdWords(of: notebook.household)
    var same: [RowContent: Int] = [:]
    for record in notebook.rows where record.importID.map({ !names.contains($0) }) ?? true {
      if let content = RowContent(record, words) { same[content, default: 0] += 1 }
    }
    return same
  }

  /// Where the rows go; those that the checks refuse are left out, or everything is.
  private mutating func place() {
    placements = placed(rows)
    let found = notebook.problems(of: placements)
    let order = placedOrder(rows)
    let broken = Set(found.filter { $0.problem.severity == .error }.map { order[$0.row] })
    problems += found.map { row, problem in
      var problem = problem
      problem.range = rows[order[row]].range
      problem.notes = []
      return problem
    }
    guard !broken.isEmpty else { return }
    for index in broken.sorted() { leftOut.append(.init(rows[index].range, .problem)) }
    rows = rows.enumerated().filter { !broken.contains($0.offset) }.map(\.element)
    placements = placed(rows)
  }

  /// The numbers of the rows in the order they are placed in: month by month.
  private func placedOrder(_ rows: [TranslatedLog.Row]) -> [Int] {
    let months = Dictionary(grouping: rows.indices) { rows[$0].row.date.yearMonth.iso }
    return months.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private func placed(_ rows: [TranslatedLog.Row]) -> [Placement] {
    let months = Dictionary(grouping: rows) { $0.row.date.yearMonth.iso }
    return months.sorted { $0.key < $1.key }.flatMap { month, rows in
      notebook.placements(
        for: rows.map(\.row.cells), in: "log/\(command.source.rawValue)-\(month)",
        columns: LogRow.importColumns)
    }
  }

  private mutating func writeMap() throws {
    guard let path = command.writeMap else { return }
    try writeMapFile(map, to: path)
    writtenMap = path
  }

  /// What the map lacks, as YAML.
  var map: String { mapText(for: unknown, columns: columns) }
}
