package import RecordParsing

extension CSVShape {
  /// The shape of a new file: commas, and a line feed after every row.
  package static func new(_ columns: [String]) -> CSVShape {
    CSVShape(columns: columns, delimiter: ",", lineEnd: "\n", isClosed: true)
  }

  /// The row of the names of its columns, for a new file.
  package var heading: String { columns.joined(separator: String(delimiter)) + lineEnd }

  /// The same after a row was added.
  package var closed: CSVShape {
    CSVShape(columns: columns, delimiter: delimiter, lineEnd: lineEnd, isClosed: true)
  }

  /// Whether every value has a column.
  package func holds(_ cells: [String: String]) -> Bool {
    cells.keys.allSatisfy(columns.contains)
  }

  /// A row to put at the end of the file.
  ///
  /// - Parameter cells: the values by the names of their columns; those without a column are lost.
  /// - Returns: the row with its end, after the end of the last line if that lacks one.
  package func row(_ cells: [String: String]) -> String {
    var values = columns.map { quoted(cells[$0] ?? "") }
    while values.count > 1, values.last == "" { values.removeLast() }
    return (isClosed ? "" : lineEnd) + values.joined(separator: String(delimiter)) + lineEnd
  }

  /// A value as a cell: in quotes where a sign in it would be read as something else (RFC 4180), and
  /// with a `'` in front where a spreadsheet would take it for a formula.
  private func quoted(_ value: String) -> String {
    let value = withFormulaGuard(value)
    // Two characters of a line end are one in Swift, so they are looked for by scalar.
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      !["\"", "\r", "\n", ",", ";", "\t"].contains(scalar)
    }
    guard !isPlain || value.first == " " || value.last == " " else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
