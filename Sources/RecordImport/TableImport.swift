internal import CivilCalendar
package import Diagnostics
package import RecordParsing
internal import RecordWriting
internal import SourceText

/// The rows of somebody else's table; nil, with the problem, where it can't be read as one.
///
/// A row that can't be read is left out, with its problem. Rows are named by their day and their words
/// for who, what and about what, with a number behind those that say the same, so that another minute
/// or note in a later copy doesn't make them other rows; rows of a file that `export csv` wrote keep
/// the names they have.
///
/// - Parameters:
///   - text: the table.
///   - index: its index in the source set.
///   - map: what its columns are.
///   - dates: the order of day and month, where the command line says it.
///   - zone: where days are told for times with a zone of their own; nil for as they are written.
///   - diagnostics: gets what was found.
/// - Returns: the rows, and what is left out.
package func tableLog(
  of text: ForeignText, index: Int, map: ImportMap, dates: CellFormats.DateOrder?,
  zone: ZoneOffset?, diagnostics: inout [Diagnostic]
) -> ForeignLog? {
  guard
    let layout = TableLayout(text.file, index: index, map: map, diagnostics: &diagnostics)
  else { return nil }
  var table = TableImport(text.file, index: index, layout: layout, map: map)
  return table.log(
    text.encoding, asked: dates ?? map.dates?.value, zone: zone, diagnostics: &diagnostics)
}

/// One reading of a table.
struct TableImport {
  private var reader: CSVReader
  private let index: Int
  private let layout: TableLayout
  private let map: ImportMap
  private var counts: [String: Int] = [:]
  private var ids: Set<String> = []

  init(_ file: SourceFile, index: Int, layout: TableLayout, map: ImportMap) {
    reader = CSVReader(file.bytes, file: index, delimiter: layout.delimiter.byte)
    self.index = index
    self.layout = layout
    self.map = map
  }

  /// A row as it is written, with the day as far as it says it.
  private struct Draft {
    let cells: [String: Located<String>]
    let time: ForeignTime
    let dateText: Located<String>
    let range: SourceRange
  }

  mutating func log(
    _ encoding: ForeignText.Encoding, asked: CellFormats.DateOrder?, zone: ZoneOffset?,
    diagnostics: inout [Diagnostic]
  ) -> ForeignLog? {
    var log = ForeignLog()
    let drafts = drafts(into: &log, diagnostics: &diagnostics)
    log.findings.append(.init("encoding", encoding.name))
    log.findings.append(.init("delimiter", layout.delimiter.rawValue))
    let order: CellFormats.DateOrder
    switch asked {
    case let asked?:
      order = asked
      log.findings.append(.init("dates", "\(asked.rawValue), as asked for"))
    case nil:
      switch DateOrderFinding(drafts.map { ($0.dateText, $0.time) }) {
      case .order(let found, let reason):
        order = found
        log.findings.append(.init("dates", "\(found.rawValue): \(reason)"))
      case .unclear(let text):
        diagnostics.append(.unclearDates(text))
        return nil
      case .mixed(let first, let second):
        diagnostics.append(.mixedDates(first, second))
        return nil
      }
    }
    if drafts.contains(where: { $0.time.offset != nil }) {
      log.findings.append(.days(in: map.timezone?.value))
    }
    for draft in drafts {
      if let row = row(of: draft, order, zone, diagnostics: &diagnostics) {
        log.rows.append(row)
      } else {
        log.leftOut.append(.init(draft.range, .problem))
      }
    }
    return log
  }

  /// The rows, without those whose date is no date.
  private mutating func drafts(
    into log: inout ForeignLog, diagnostics: inout [Diagnostic]
  ) -> [Draft] {
    var drafts: [Draft] = []
    var cells: [CSVCell] = []
    var problems: [Diagnostic] = []
    var bound = ProblemBound()
    var isHeading = true
    while let range = reader.nextRow(into: &cells, diagnostics: &problems) {
      defer { bound.hold(&problems) }
      if isHeading {
        isHeading = false
        continue
      }
      if cells.count > layout.names.count,
        let extra = cells[layout.names.count...].first(where: { $0.start < $0.end })
      {
        problems.append(
          .cellsBehind(layout.names.count, at: reader.range(extra.start, extra.end)))
        log.leftOut.append(.init(range, .problem))
        continue
      }
      let named = layout.columns.compactMapValues { column -> Located<String>? in
        guard column < cells.count else { return nil }
        let text = withoutFormulaGuard(reader.text(of: cells[column]))
        let place = reader.range(cells[column].start, cells[column].end)
        return text.isEmpty ? nil : Located(text, at: place)
      }
      guard let date = named["date"] else {
        problems.append(.blankCell("date", at: range))
        log.leftOut.append(.init(range, .problem))
        continue
      }
      do throws(ForeignTime.Problem) {
        let time = try ForeignTime(date.value)
        drafts.append(Draft(cells: named, time: time, dateText: date, range: range))
      } catch {
        problems.append(.noDay(date, error))
        log.leftOut.append(.init(range, .problem))
      }
    }
    diagnostics += problems
    return drafts
  }

  private mutating func row(
    of draft: Draft, _ order: CellFormats.DateOrder, _ zone: ZoneOffset?,
    diagnostics: inout [Diagnostic]
  ) -> ForeignRow? {
    guard let date = draft.time.date(order, in: zone) else {
      diagnostics.append(.noDay(draft.dateText, .impossible, order: order))
      return nil
    }
    let point = SourceRange(
      file: index, start: Int(draft.range.start), end: Int(draft.range.start))
    let cells = draft.cells
    guard let who = cells["who"] ?? map.who.map({ Located($0.value, at: point) }) else {
      diagnostics.append(.blankCell("who", at: draft.range))
      return nil
    }
    guard let verb = cells["verb"] ?? map.verb.map({ Located($0.value, at: point) }) else {
      diagnostics.append(.blankCell("verb", at: draft.range))
      return nil
    }
    var row = ForeignRow(
      id: "", date: date, who: who, verb: verb, subject: cells["subject"], minutes: nil,
      range: draft.range)
    if let cell = cells["minutes"] {
      guard let minutes = minutes(of: cell.value) else {
        diagnostics.append(.noMinutes(cell))
        return nil
      }
      row.minutes = minutes
    }
    if let cell = cells["energy_after"] {
      guard let energy = Int(cell.value.replacing("\u{2212}", with: "-")) else {
        diagnostics.append(.noNumber(cell))
        return nil
      }
      row.energyAfter = energy
    }
    row.prompted = cells["prompted"]?.value ?? ""
    row.wanted = cells["wanted"]?.value ?? ""
    row.note = cells["note"]?.value ?? ""
    row.visibility = cells["visibility"]?.value ?? ""
    row.id = id(of: row, written: cells["import"]?.value)
    return row
  }

  private mutating func id(of row: ForeignRow, written: String?) -> String {
    if let written, isImportID(written), ids.insert(written).inserted { return written }
    let words = [row.who.value, row.verb.value, row.subject?.value ?? ""]
    let key = ([row.date.iso] + words).joined(separator: "\u{1F}")
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return "csv:" + fingerprint(key) + (count == 1 ? "" : ".\(count)")
  }
}

/// The minutes of a cell: as for `log`, and `0:40:00` as spreadsheets write lengths; nil for others.
private func minutes(of text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  if parts.count == 3, parts[2].utf8.count == 2, let seconds = Int(parts[2]),
    (0..<60).contains(seconds)
  {
    return minutes(of: parts[0...1].joined(separator: ":")).map { $0 + (seconds >= 30 ? 1 : 0) }
  }
  let words = text.split(whereSeparator: { " \u{A0}\u{202F}".contains($0) }).map(String.init)
  if let spoken = spokenMinutes(words), spoken.words == words.count { return spoken.minutes }
  // A whole number with a decimal behind it, as of a column of numbers.
  let whole = text.split(whereSeparator: { ".,".contains($0) })
  guard whole.count == 2, whole[1].allSatisfy({ $0 == "0" }), whole[1].utf8.count <= 2 else {
    return nil
  }
  return spokenMinutes([String(whole[0])])?.minutes
}

/// Whether a text is a name that an import gives to a row: `donetick:4711`, `csv:9f…-2`.
package func isImportID(_ text: String) -> Bool {
  let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, ImportSource(rawValue: String(parts[0])) != nil else { return false }
  return (1...64).contains(parts[1].utf8.count)
    && parts[1].utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E
    }
}

/// Sixteen hexadecimal digits that tell texts apart (FNV-1a, 64 bits; not for secrets).
func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
