internal import Diagnostics
internal import MarkdownHTML
internal import SourceText

/// A CSV file with its first row read: the columns by name, and a reader for the rows below.
struct CSVTable {
  var reader: CSVReader
  /// The names of the columns in lower case; nil for one that is not read.
  let columns: [Field?]
  /// Whether the file lies in a folder of one partner's own.
  let isOwn: Bool
  /// The columns that no row leaves blank.
  let required: [String]
  private var bound = ProblemBound()

  /// The table of a file; nil where its first row cannot be used.
  ///
  /// A file without any row has no table and no problem. With `isSealed`, and in a folder of one's
  /// own, no message shows anything of the file. Appends `DuplicateColumn`, `MissingColumn`, `UnknownColumn` and what the reader finds.
  init?(
    _ file: SourceFile, index: Int, known: [String], required: [String], families: [String] = [],
    isSealed: Bool = false, diagnostics: inout [Diagnostic]
  ) {
    let isSealed = isSealed || file.isOwn
    reader = CSVReader(file.bytes, file: index, isSealed: isSealed)
    isOwn = file.isOwn
    self.required = required
    var cells: [CSVCell] = []
    var problems: [Diagnostic] = []
    let first = reader.nextRow(into: &cells, diagnostics: &problems)
    diagnostics += problems
    guard let row = first, problems.isEmpty else { return nil }
    while let last = cells.last, reader.text(of: last).isEmpty { cells.removeLast() }
    let names = cells.map { [reader] in reader.text(of: $0).lowercased() }
    guard names.contains(where: { isKnown($0, known, families) }) else {
      diagnostics.append(
        .noColumnNames(
          required.isEmpty ? Array(known.prefix(3)) : required, delimiter: reader.delimiter,
          at: row, isConfidential: reader.looksPrivate(row)))
      return nil
    }
    var columns: [Field?] = []
    for cell in cells {
      let place = reader.range(cell.start, cell.end)
      let name = Field(
        reader.text(of: cell).lowercased(), at: place, isConfidential: isSealed)
      var isUsed = false
      if name.isBlank {
        diagnostics.append(.unnamedColumn(at: place))
      } else if let first = columns.lazy.compactMap(\.self).first(where: { $0.text == name.text }) {
        diagnostics.append(.duplicateColumn(name, first: first.range))
      } else if isKnown(name.text, known, families) {
        isUsed = true
      } else {
        let near = known + families.map { $0 + ".partner" }
        diagnostics.append(.unknownColumn(name, known: near))
      }
      columns.append(isUsed ? name : nil)
    }
    self.columns = columns
    let missing = required.filter { name in !columns.contains { $0?.text == name } }
    for name in missing {
      diagnostics.append(.missingColumn(name, at: row, isConfidential: isSealed))
    }
    guard missing.isEmpty else { return nil }
  }

  /// The place of a column in its rows; nil where the file does not have it.
  func index(of name: String) -> Int? { columns.firstIndex { $0?.text == name } }

  /// The cells of the next row that fits the columns, and its place; nil at the end.
  ///
  /// All problems in `diagnostics` are kept within bounds, so it should hold those of this file alone.
  mutating func nextRow(
    into cells: inout [CSVCell], diagnostics: inout [Diagnostic]
  ) -> SourceRange? {
    while let row = reader.nextRow(into: &cells, diagnostics: &diagnostics) {
      if let (place, byte) = misplacedSeparator(in: cells, of: row) {
        diagnostics.append(
          .misplacedSeparator(
            byte, insteadOf: reader.delimiter, at: place,
            isConfidential: reader.looksPrivate(row)))
        bound.hold(&diagnostics)
        continue
      }
      guard cells.count > columns.count,
        let extra = cells[columns.count...].first(where: { $0.start < $0.end })
      else { return row }
      let field = Field(
        reader.text(of: extra), at: reader.range(extra.start, extra.end),
        isConfidential: reader.looksPrivate(row))
      diagnostics.append(.tooManyCells(field, columns: columns.count))
      bound.hold(&diagnostics)
    }
    return nil
  }

  /// The text in a column of a row; blank where the row ends before it.
  func field(_ column: Int, of cells: [CSVCell], in row: SourceRange) -> Field {
    guard column < cells.count else {
      return Field("", at: reader.range(Int(row.end), Int(row.end)))
    }
    let cell = cells[column]
    return Field(reader.text(of: cell), at: reader.range(cell.start, cell.end))
  }

  /// The next row's fields by name; nil at the end.
  mutating func nextRecord(
    formats: CellFormats, diagnostics: inout [Diagnostic]
  ) -> FieldMap? {
    var cells: [CSVCell] = []
    // What was found in the row before is not looked at any more.
    bound.hold(&diagnostics)
    guard let row = nextRow(into: &cells, diagnostics: &diagnostics) else { return nil }
    var fields: [(name: Field, value: Field)] = []
    for (index, name) in columns.enumerated() {
      guard let name else { continue }
      var value = field(index, of: cells, in: row)
      // Of the file's own bytes: what can't be read was longer or shorter there.
      let place = Int(value.range.start)..<Int(value.range.end)
      if let offset = firstUnreadable(in: Array(reader.bytes[place])) {
        let start = place.lowerBound + offset
        var problem = Diagnostic.invalidText(at: reader.range(start, start + 1))
        problem.isConfidential = reader.isSealed
        diagnostics.append(problem)
      } else if let scalar = firstHidden(in: value.text) {
        var problem = Diagnostic.hiddenCharacter(scalar, at: value.range)
        problem.isConfidential = reader.looksPrivate(row)
        diagnostics.append(problem)
        value = Field(trimmed(withoutHidden(value.text)), at: value.range)
      }
      fields.append((name, value))
    }
    let visibility = fields.first { $0.name.text == "visibility" }?.value.text ?? ""
    var map = FieldMap(
      cells: fields, range: row, formats: formats,
      isConfidential: reader.isSealed || !isShown(visibility))
    map.isOwn = isOwn
    return map
  }
}

/// Whether a visibility lets the couple see a record; an unknown one does not.
func isShown(_ visibility: String) -> Bool {
  visibility.isEmpty || ["shared", "facilitator"].contains(visibility.lowercased())
}
