internal import Diagnostics
internal import SourceText

/// Reads tasks: many in a CSV file, one in a Markdown file.
enum TaskReader {
  static let fields = [
    "task", "title", "also_known_as", "category", "owner", "notice", "plan", "do", "check", "load",
    "cadence", "minutes", "outcome", "chosen", "externalised", "pinned", "since", "until",
    "visibility",
  ]
  static let families = ["load", "dislike"]
  static let stages = ["notice", "plan", "do", "check"]

  /// The tasks of a CSV file.
  static func rows(
    of file: SourceFile, index: Int, formats: CellFormats, into records: inout Records,
    diagnostics: inout [Diagnostic]
  ) {
    guard
      var table = CSVTable(
        file, index: index, known: fields, required: ["task", "title", "category"],
        families: families, diagnostics: &diagnostics)
    else {
      records.noteIncomplete(file, where: !file.bytes.isEmpty)
      return
    }
    var problems: [Diagnostic] = []
    while let map = table.nextRecord(formats: formats, diagnostics: &problems) {
      read(map, fileID: nil, body: nil, into: &records, diagnostics: &problems)
    }
    // A row lost to its quotes may have held any task.
    records.noteIncomplete(file, where: problems.contains { lostRow.contains($0.id) })
    diagnostics += problems
  }

  /// The task of a Markdown file.
  static func page(
    of file: SourceFile, index: Int, into records: inout Records,
    diagnostics: inout [Diagnostic]
  ) {
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      records.noteIncomplete(file, where: true)
      return
    }
    var map = FieldMap(front.keys, range: front.range, isConfidential: front.isConfidential)
    map.isOwn = file.isOwn
    map.reportUnknownKeys(known: fields, families: families, diagnostics: &diagnostics)
    let fileID =
      map.has("task") ? nil : fileIdentifier(file, index: index, diagnostics: &diagnostics)
    read(map, fileID: fileID, body: front.body, into: &records, diagnostics: &diagnostics)
  }

  private static let lostRow: Set<DiagnosticID> = [
    .unterminatedQuote, .textAfterQuote, .strayQuote, .tooManyCells, .tooLarge,
    .misplacedSeparator,
  ]

  /// Adds a task to the records; one whose id is refused can be named by no other file.
  private static func read(
    _ map: FieldMap, fileID: Located<String>?, body: Located<String>?,
    into records: inout Records, diagnostics: inout [Diagnostic]
  ) {
    let task = record(map, fileID: fileID, body: body, diagnostics: &diagnostics)
    records.tasks.append(task)
    guard brokenIDRule(task.id.value) != nil, !map.isConfidential else { return }
    records.unreadTasks.insert(task.id.value)
  }

  private static func record(
    _ map: FieldMap, fileID: Located<String>?, body: Located<String>?,
    diagnostics: inout [Diagnostic]
  ) -> TaskRecord {
    var id = fileID ?? Located("", at: map.range)
    if fileID == nil, let word = map.requiredWord("task", diagnostics: &diagnostics) {
      let field = Field(word.value, at: word.range, isConfidential: map.isConfidential)
      _ = field.identifier("task", diagnostics: &diagnostics)
      id = word
    }
    let title = map.requiredWord("title", diagnostics: &diagnostics)
    let category = map.requiredWord("category", diagnostics: &diagnostics)
    let owner = map.word("owner", diagnostics: &diagnostics)
    var holders: [String: Located<String>] = [:]
    for stage in stages { holders[stage] = map.word(stage, diagnostics: &diagnostics) }
    let load = map.number("load", in: 1...5, diagnostics: &diagnostics)
    let loads = ratings("load", of: map, diagnostics: &diagnostics) { field, diagnostics in
      field.number(
        in: 1...5, map.cellFormats ?? CellFormats(), isCell: map.cellFormats != nil,
        diagnostics: &diagnostics)
    }
    let dislikes = ratings("dislike", of: map, diagnostics: &diagnostics) { field, diagnostics in
      field.wholeNumber(in: 1...5, diagnostics: &diagnostics)
    }
    let minutes = map.wholeNumber(
      "minutes", in: minuteRange, unit: "minutes", diagnostics: &diagnostics)
    let isChosen = map.yesNo("chosen", diagnostics: &diagnostics)
    let isPinned = map.yesNo("pinned", diagnostics: &diagnostics) ?? false
    let since = map.date("since", diagnostics: &diagnostics)
    let until = map.date("until", diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    return TaskRecord(
      id: id, title: title?.value ?? id.value,
      alsoKnownAs: map.list("also_known_as", diagnostics: &diagnostics), category: category,
      owner: owner, stages: holders, load: load, loads: loads, dislikes: dislikes,
      cadence: map.word("cadence", diagnostics: &diagnostics), minutes: minutes,
      outcome: map.text("outcome", diagnostics: &diagnostics), isChosen: isChosen,
      externalised: map.text("externalised", diagnostics: &diagnostics), isPinned: isPinned,
      since: since, until: until, visibility: visibility, body: body, range: map.range)
  }

  private static func ratings<Value>(
    _ name: String, of map: FieldMap, diagnostics: inout [Diagnostic],
    _ read: (Field, inout [Diagnostic]) -> Value?
  ) -> [PartnerValue<Value>] {
    map.perPartner(name).compactMap { partner, value in
      guard
        let field = map.single(value, "\(name).\(partner.value)", diagnostics: &diagnostics),
        let number = read(field, &diagnostics)
      else { return nil }
      return PartnerValue(partner: partner, value: Located(number, at: field.range))
    }
  }
}

extension Records {
  /// Notes that a file may have held tasks that could not be read.
  ///
  /// A folder of one's own has none that shared files name: what lies in it changes no message about
  /// them.
  fileprivate mutating func noteIncomplete(_ file: SourceFile, where isIncomplete: Bool) {
    if isIncomplete, !file.isOwn { isInventoryIncomplete = true }
  }
}

/// What minutes may be: up to a week.
let minuteRange = 0...10_080

/// The name of a file as an id; nil, with `InvalidID`, where it has no letter that an id may hold.
func fileIdentifier(
  _ file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
) -> Located<String>? {
  let name = fileName(file)
  let start = SourceRange(file: index, start: 0, end: 0)
  if let id = slug(of: name) { return Located(id, at: start) }
  diagnostics.append(
    Diagnostic(
      .invalidID, .error, "\(quotedWord(name)) can't be the id of a page", at: start,
      explanation: "The name of the file is its id, made of letters a to z, digits and -. Names "
        + "such as 'index' and 'con' are taken, by pages or by systems.",
      suggestion: "rename the file, such as 'first-walk.md'"))
  return nil
}

/// The last part of a file's path without its ending.
func fileName(_ file: SourceFile) -> String {
  let path = file.innerPath.utf8
  let slash = path.lastIndex(of: UInt8(ascii: "/"))
  let last = slash.map { path[path.index(after: $0)...] } ?? path[...]
  guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex else {
    return String(Substring(last))
  }
  return String(Substring(last[..<dot]))
}
