internal import Diagnostics
package import SourceText

/// What a CSV file's first row and ends say of how it is written.
///
/// - Parameter file: the file.
/// - Returns: the names of its columns in lower case, the sign between cells, what ends its lines, and
///   whether its last line is ended; nil for a file without a row that can be read.
package func csvShape(
  of file: SourceFile
) -> (columns: [String], delimiter: Character, lineEnd: String, isClosed: Bool)? {
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
  return (
    cells.map { reader.text(of: $0).lowercased() },
    Character(Unicode.Scalar(reader.delimiter)), lineEnd, last == 0x0A || last == 0x0D
  )
}
