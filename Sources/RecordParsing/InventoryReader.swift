internal import Diagnostics
internal import SourceText

/// Reads what belongs to an inventory round: `inventory/<round>/`.
enum InventoryReader {
  static let fields = ["task", "title", "verb", "category", "day", "note", "visibility"]

  /// One partner's list; nil where its first row cannot be used.
  ///
  /// With `isSealed` no message shows anything of the file.
  static func list(
    of file: SourceFile, index: Int, formats: CellFormats, isSealed: Bool,
    diagnostics: inout [Diagnostic]
  ) -> InventoryListRecord? {
    let before = diagnostics.count
    var rows: [InventoryRowRecord] = []
    if var table = CSVTable(
      file, index: index, known: fields, required: [], isSealed: isSealed,
      diagnostics: &diagnostics)
    {
      guard table.index(of: "task") != nil || table.index(of: "title") != nil else {
        let start = SourceRange(file: index, start: 0, end: 0)
        diagnostics.append(.missingColumn("title", at: start, isConfidential: isSealed))
        return nil
      }
      var problems: [Diagnostic] = []
      while let map = table.nextRecord(formats: formats, diagnostics: &problems) {
        if let row = row(map, diagnostics: &problems) { rows.append(row) }
      }
      diagnostics += problems
    } else if diagnostics.count > before {
      return nil
    }
    let start = SourceRange(file: index, start: 0, end: 0)
    return InventoryListRecord(
      round: Located(roundName(file), at: start), partner: Located(fileName(file), at: start),
      rows: rows, isConfidential: isSealed)
  }

  private static func row(
    _ map: FieldMap, diagnostics: inout [Diagnostic]
  ) -> InventoryRowRecord? {
    let task = map.word("task", diagnostics: &diagnostics)
    let title = map.word("title", diagnostics: &diagnostics)
    if task == nil, title == nil { map.reportMissing("title", diagnostics: &diagnostics) }
    let verb: InventoryVerbName? = map.choice(
      "verb", "verb of an inventory", id: .unknownVerb, diagnostics: &diagnostics)
    let category = map.word("category", diagnostics: &diagnostics)
    let day = map.date("day", diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    guard task != nil || title != nil else { return nil }
    return InventoryRowRecord(
      task: task, title: title, verb: verb?.rawValue, category: category, day: day,
      note: map.text("note", diagnostics: &diagnostics), visibility: visibility, range: map.range)
  }

  /// One partner's guess; nil where the file cannot be read.
  static func guess(
    of file: SourceFile, index: Int, isSealed: Bool, diagnostics: inout [Diagnostic]
  ) -> InventoryGuessRecord? {
    guard let map = keys(of: file, index: index, isSealed: isSealed, diagnostics: &diagnostics)
    else { return nil }
    map.reportUnknownKeys(known: ["guess"], diagnostics: &diagnostics)
    let start = SourceRange(file: index, start: 0, end: 0)
    return InventoryGuessRecord(
      round: Located(roundName(file), at: start), partner: Located(fileName(file), at: start),
      guess: map.number("guess", in: 0...100, diagnostics: &diagnostics))
  }

  /// What was asked, and when it was talked about; nil where the file cannot be read.
  static func round(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> InventoryRoundRecord? {
    guard let map = keys(of: file, index: index, isSealed: false, diagnostics: &diagnostics) else {
      return nil
    }
    map.reportUnknownKeys(known: ["asked", "discussed"], diagnostics: &diagnostics)
    return InventoryRoundRecord(
      round: Located(roundName(file), at: SourceRange(file: index, start: 0, end: 0)),
      asked: map.choice("asked", "way to ask", diagnostics: &diagnostics),
      discussed: map.date("discussed", diagnostics: &diagnostics))
  }

  private static func keys(
    of file: SourceFile, index: Int, isSealed: Bool, diagnostics: inout [Diagnostic]
  ) -> FieldMap? {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = YAMLText(Array(file.bytes[start...]), base: start, file: index)
    return yamlMapping(text, isConfidential: isSealed, diagnostics: &diagnostics).map {
      FieldMap($0, range: text.range(0, 0), isConfidential: isSealed)
    }
  }

  /// The folder that a file lies in.
  static func roundName(_ file: SourceFile) -> String {
    let folders = file.innerPath.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    return folders.last.map { String(Substring($0)) } ?? ""
  }
}

/// The five kinds of work of the inventory week.
private enum InventoryVerbName: String, CaseIterable {
  case planning, remembering, noticing, anticipating, managing
}
