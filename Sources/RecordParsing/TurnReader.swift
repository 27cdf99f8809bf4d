internal import Diagnostics
internal import SourceText

/// Reads a CSV file of whose turn it is.
enum TurnReader {
  static let fields = ["week", "task", "who", "visibility"]

  static func rows(
    of file: SourceFile, index: Int, formats: CellFormats, diagnostics: inout [Diagnostic]
  ) -> [TurnRecord] {
    guard
      var table = CSVTable(
        file, index: index, known: fields, required: ["week", "task", "who"],
        diagnostics: &diagnostics)
    else { return [] }
    var turns: [TurnRecord] = []
    var problems: [Diagnostic] = []
    while let map = table.nextRecord(formats: formats, diagnostics: &problems) {
      let hasWeek = map.requiredWord("week", diagnostics: &problems) != nil
      let week = hasWeek ? map.date("week", diagnostics: &problems) : nil
      let task = map.requiredWord("task", diagnostics: &problems)
      let who = map.requiredWord("who", diagnostics: &problems)
      let visibility = map.visibility(diagnostics: &problems)
      turns.append(
        TurnRecord(week: week, task: task, who: who, visibility: visibility, range: map.range))
    }
    diagnostics += problems
    return turns
  }
}
