internal import Diagnostics
package import RecordParsing
internal import SourceText

/// What lies between the cells of somebody else's table, and where our columns are in it.
struct TableLayout {
  /// What lies between cells.
  let delimiter: ImportMap.Delimiter
  /// Whether it was found out, not given.
  let isInferred: Bool
  /// The names of all columns as they are written.
  let names: [String]
  /// The places of our columns among them.
  let columns: [String: Int]

  /// Our columns that a table may have.
  static let known = [
    "date", "who", "verb", "subject", "minutes", "prompted", "wanted", "energy_after", "note",
    "visibility", "import",
  ]

  /// The layout of a table; nil, with the problem, where it can't be told or misses a column.
  init?(_ file: SourceFile, index: Int, map: ImportMap, diagnostics: inout [Diagnostic]) {
    guard !file.bytes.allSatisfy({ [0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }) else {
      diagnostics.append(.emptyTable(at: SourceRange(file: index, start: 0, end: 0)))
      return nil
    }
    if let given = map.delimiter {
      (delimiter, isInferred) = (given.value, false)
    } else {
      isInferred = true
      let fits = ImportMap.Delimiter.allCases.map { ($0, Fit(file, $0, map)) }
      let best = fits.map(\.1).max() ?? Fit()
      let found = fits.filter { $0.1 == best && $0.1.cells > 1 }.map(\.0)
      guard found.count < 2 else {
        diagnostics.append(.unclearDelimiter(found, in: file, index: index))
        return nil
      }
      delimiter = found.first ?? .comma
    }
    var reader = CSVReader(file.bytes, file: index, delimiter: delimiter.byte)
    var cells: [CSVCell] = []
    var problems: [Diagnostic] = []
    guard let row = reader.nextRow(into: &cells, diagnostics: &problems), problems.isEmpty else {
      let start = SourceRange(file: index, start: 0, end: 0)
      diagnostics += problems.isEmpty ? [.emptyTable(at: start)] : problems
      return nil
    }
    while cells.count > 1, let last = cells.last, reader.text(of: last).isEmpty {
      cells.removeLast()
    }
    names = cells.map { [reader] in withoutFormulaGuard(reader.text(of: $0)) }
    let lower = names.map { $0.lowercased() }
    var columns: [String: Int] = [:]
    for name in Self.known {
      let wanted = map.columns.isEmpty ? name : map.columns[name]?.value
      guard let wanted else { continue }
      guard let place = lower.firstIndex(of: wanted.lowercased()) else {
        if let asked = map.columns[name] {
          diagnostics.append(.noSuchColumn(asked, for: name, among: names))
        }
        continue
      }
      if let again = lower.lastIndex(of: wanted.lowercased()), again != place {
        diagnostics.append(
          .columnTwice(
            names[place], at: reader.range(cells[again].start, cells[again].end),
            first: reader.range(cells[place].start, cells[place].end)))
        return nil
      }
      columns[name] = place
    }
    self.columns = columns
    var missing = columns["date"] == nil ? ["date"] : []
    if columns["who"] == nil, map.who == nil { missing.append("who") }
    if columns["verb"] == nil, map.verb == nil { missing.append("verb") }
    for name in missing where map.columns[name] == nil {
      diagnostics.append(.unmappedColumn(name, names, at: row))
    }
    guard missing.isEmpty, map.columns.keys.allSatisfy({ columns[$0] != nil }) else { return nil }
  }
}

/// How well a delimiter fits a table: more columns that are asked for, then more rows of one width.
private struct Fit: Comparable {
  var columns = 0
  var rows = 0
  var cells = 0

  init() {}

  init(_ file: SourceFile, _ delimiter: ImportMap.Delimiter, _ map: ImportMap) {
    var reader = CSVReader(file.bytes, file: 0, delimiter: delimiter.byte)
    var row: [CSVCell] = []
    var problems: [Diagnostic] = []
    guard reader.nextRow(into: &row, diagnostics: &problems) != nil, problems.isEmpty else {
      return
    }
    let names = Set(row.map { reader.text(of: $0).lowercased() })
    let asked = map.columns.isEmpty ? TableLayout.known : map.columns.values.map(\.value)
    columns = asked.count { names.contains($0.lowercased()) }
    cells = row.count
    guard cells > 1 else { return }
    // A few hundred rows say as much as all.
    for _ in 0..<400 {
      guard reader.nextRow(into: &row, diagnostics: &problems) != nil else { break }
      if row.count == cells { rows += 1 }
    }
  }

  static func < (left: Fit, right: Fit) -> Bool {
    (left.columns, left.rows) < (right.columns, right.rows)
  }

  static func == (left: Fit, right: Fit) -> Bool {
    (left.columns, left.rows) == (right.columns, right.rows)
  }
}

/// The names of a table's columns, by the delimiter that fits best; for a map that is still to be made.
package func foreignColumns(of text: ForeignText, map: ImportMap) -> [String] {
  let fits = ImportMap.Delimiter.allCases.map { ($0, Fit(text.file, $0, map)) }
  let best = fits.max { $0.1 < $1.1 }?.0 ?? .comma
  var reader = CSVReader(
    text.file.bytes, file: 0, delimiter: (map.delimiter?.value ?? best).byte)
  var cells: [CSVCell] = []
  var problems: [Diagnostic] = []
  guard reader.nextRow(into: &cells, diagnostics: &problems) != nil else { return [] }
  return cells.map { reader.text(of: $0) }.filter { !$0.isEmpty }
}
