internal import RecordParsing
internal import RecordWriting
internal import SourceText

extension Notebook {
  /// The file that rows go to, and the text that is added to it.
  ///
  /// The first file of that name whose columns hold everything in the rows, `NAME.csv`, then
  /// `NAME-2.csv` and so on; where there is none, the first name that is free.
  /// - Parameters:
  ///   - rows: the values by the names of their columns.
  ///   - name: the file's path inside the folder, without its ending.
  ///   - columns: the columns of a new file.
  ///   - more: values for columns that a file may have and needs not.
  /// - Returns: the path inside the folder, and the text.
  func place(
    for rows: [[String: String]], in name: String, columns: [String],
    filling more: [String: String] = [:]
  ) -> (path: String, text: String) {
    let files = files
    var number = 1
    while true {
      let path = number == 1 ? "\(name).csv" : "\(name)-\(number).csv"
      guard let file = files[path] else {
        let shape = CSVShape.new(columns)
        return (path, shape.heading + rows.map { shape.row($0) }.joined())
      }
      if var shape = csvShape(of: file) {
        if rows.allSatisfy(shape.holds) {
          var text = ""
          for row in rows {
            text += shape.row(row.merging(more) { own, _ in own })
            shape = shape.closed
          }
          return (path, text)
        }
      }
      number += 1
    }
  }

  /// Where many rows go: files of a name and `NAME-2.csv` and so on, none of which gets too large.
  ///
  /// - Parameters:
  ///   - rows: the values by the names of their columns.
  ///   - name: the files' path inside the folder, without its ending.
  ///   - columns: the columns of a new file.
  /// - Returns: what is added to each file; all rows, in their order.
  func placements(
    for rows: [[String: String]], in name: String, columns: [String]
  ) -> [Placement] {
    let files = files
    var placements: [Placement] = []
    var rest = rows[...]
    var number = 1
    while !rest.isEmpty {
      let path = number == 1 ? "\(name).csv" : "\(name)-\(number).csv"
      number += 1
      let file = files[path]
      guard var shape = file.map(csvShape) ?? CSVShape.new(columns) else { continue }
      var placement = Placement(path: path, start: file == nil ? shape.heading : "")
      var bytes = (file?.bytes.count ?? 0) + placement.start.utf8.count
      while let row = rest.first, shape.holds(row) {
        let text = shape.row(row)
        guard bytes + text.utf8.count <= Placement.byteLimit || bytes < 1000 else { break }
        bytes += text.utf8.count
        placement.rows.append(text)
        shape = shape.closed
        rest.removeFirst()
      }
      if !placement.rows.isEmpty { placements.append(placement) }
    }
    return placements
  }
}

/// What is added to the end of one file.
struct Placement {
  /// The file, by its path inside the folder.
  let path: String
  /// What stands before the rows: the names of the columns of a new file.
  let start: String
  /// The rows with their ends.
  var rows: [String] = []

  /// The most bytes that a file is filled up to; a little less than what is read of one.
  static let byteLimit = 1_000_000

  /// All that is added.
  var text: String { start + rows.joined() }
}
