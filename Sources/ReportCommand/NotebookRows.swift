internal import RecordParsing
internal import RecordWriting

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
}
