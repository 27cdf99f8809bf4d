internal import Diagnostics
package import SourceText

/// How a CSV file is written: enough to add rows to it that fit.
package struct CSVShape: Sendable, Hashable {
  /// The names of its columns in lower case.
  package let columns: [String]
  /// The sign between cells.
  package let delimiter: Character
  /// What ends its lines.
  package let lineEnd: String
  /// Whether its last line is ended.
  package let isClosed: Bool

  /// A shape.
  package init(columns: [String], delimiter: Character, lineEnd: String, isClosed: Bool) {
    self.columns = columns
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.isClosed = isClosed
  }
}

/// What a CSV file's first row and ends say of how it is written.
///
/// - Parameter file: the file.
/// - Returns: its shape; nil for a file without a row that can be read.
package func csvShape(of file: SourceFile) -> CSVShape? {
  var reader = CSVReader(file.bytes, file: 0)
  var cells: [CSVCell] = []
  var problems: [Diagnostic] = []
  guard reader.nextRow(into: &cells, diagnostics: &problems) != nil, problems.isEmpty else {
    return nil
  }
  let newline = file.bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
  let lineEnd =
    switch newline {
    case .some(let place) where file.bytes[place] == 0x0A: "\n"
    case .some(let place) where file.bytes[(place + 1)...].first == 0x0A: "\r\n"
    case .some: "\r"
    case nil: "\n"
    }
  let last = file.bytes.last
  return CSVShape(
    columns: cells.map { reader.text(of: $0).lowercased() },
    delimiter: Character(Unicode.Scalar(reader.delimiter)), lineEnd: lineEnd,
    isClosed: last == 0x0A || last == 0x0D)
}
