internal import Diagnostics
internal import RecordParsing
internal import RecordWriting
internal import SourceText

/// What doesn't hold of a CSV file.
///
/// 1. Rows and cells lie in the text, one after the other. 2. What is read, written as `log` writes
/// rows, is read the same again. 3. Read as any kind of table, every problem lies in the text.
func tableComplaints(of input: [UInt8]) -> [String] {
  var problems: [Diagnostic] = []
  var reader = CSVReader(input, file: 0)
  var (found, rows) = ([] as [String], [] as [[String]])
  var cells: [CSVCell] = []
  var end = 0
  while let row = reader.nextRow(into: &cells, diagnostics: &problems) {
    if Int(row.start) < end || Int(row.end) > input.count {
      found.append("a row from \(row.start) to \(row.end) comes after \(end)")
    }
    var last = Int(row.start)
    for cell in cells {
      if cell.start < last || cell.end < cell.start || cell.end > Int(row.end) {
        found.append("a cell from \(cell.start) to \(cell.end) comes after \(last)")
      }
      last = cell.end
    }
    guard found.isEmpty else { return found }
    end = Int(row.end)
    rows.append(cells.map { reader.text(of: $0) })
  }
  found += rewritten(rows, delimiter: Character(Unicode.Scalar(reader.delimiter)))
  found += complaints(
    about: problems, in: SourceSet([SourceFile(path: "a.csv", bytes: input)]))
  return found + read(input)
}

/// What is read otherwise once it is written again.
private func rewritten(_ rows: [[String]], delimiter: Character) -> [String] {
  let count = rows.map(\.count).max() ?? 0
  guard count > 0, count <= CSVReader.limits.columns else { return [] }
  let shape = CSVShape(
    columns: (0..<count).map { "c\($0)" }, delimiter: delimiter, lineEnd: "\n", isClosed: true)
  let expected = rows.map(withoutBlankEnd).filter { !$0.isEmpty }
  var text = shape.heading
  for row in expected {
    text += shape.row(
      Dictionary(row.enumerated().map { ("c\($0.offset)", $0.element) }) { first, _ in first })
  }
  var reader = CSVReader(Array(text.utf8), file: 0)
  var (cells, problems, again) = ([] as [CSVCell], [] as [Diagnostic], [] as [[String]])
  while reader.nextRow(into: &cells, diagnostics: &problems) != nil {
    again.append(withoutBlankEnd(cells.map { withoutFormulaGuard(reader.text(of: $0)) }))
  }
  // Quotes may take a row beyond its limit.
  if problems.contains(where: { $0.id == .tooLarge }) { return [] }
  guard problems.isEmpty else { return ["what was written can't be read: \(problems[0].summary)"] }
  guard again.dropFirst() == expected[...] else {
    return ["rows are read otherwise after they were written: \(expected) and \(again)"]
  }
  return []
}

private func withoutBlankEnd(_ row: [String]) -> [String] {
  var row = row
  while row.last == "" { row.removeLast() }
  return row
}

/// What is wrong with the problems of every kind of table.
private func read(_ input: [UInt8]) -> [String] {
  let paths = [
    "tasks/a.csv", "rotations/a.csv", "log/a.csv", "log/ana/a.csv", "inventory/2026-02/ana.csv",
    "inventory/2026-02/ben.csv", "private/ben/log/a.csv", "private/ben/tasks/a.csv",
  ]
  let sources = SourceSet(
    [SourceFile(path: "couple.yaml", text: plainCouple())]
      + paths.map { SourceFile(path: $0, bytes: input) })
  var problems: [Diagnostic] = []
  _ = parsedRecords(of: sources, diagnostics: &problems)
  return complaints(about: problems, in: sources)
}

/// The settings of two who have agreed to everything.
func plainCouple(_ more: String = "") -> String {
  """
  format: 1
  partners:
    - {id: ana, name: Ana}
    - {id: ben, name: Ben}
  started: 2026-01-05
  compare: {ana: yes, ben: yes}
  facilitator: {ana: yes, ben: yes}
  rituals:
    - {id: walk, title: Walk, days: [sunday]}
  \(more)
  """
}
