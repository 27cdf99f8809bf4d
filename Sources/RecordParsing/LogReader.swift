internal import CivilCalendar
internal import Diagnostics
internal import MarkdownHTML
internal import SourceText

/// Reads a CSV file of the log, by columns instead of names: there may be very many rows.
struct LogReader {
  private(set) var table: CSVTable
  private let formats: CellFormats
  private let folder: String?
  let columns: Columns
  private var cells: [CSVCell] = []
  private(set) var row: SourceRange
  private var isConfidential = false
  private var hasHidden = false
  /// The words of the row that was looked at last; kept for its room.
  var words: [UInt8] = []
  private var verbs = allVerbs
  /// The verbs met so far, with whether they are of one's own edition: few, so that looking through
  /// them takes less than a table would.
  private var metVerbs: [(word: String, isOwn: Bool)] = []
  /// Whether a row may hold anything but printable ASCII; most files have none that does.
  private let mayBeUnusual: Bool

  static let fields = [
    "date", "who", "verb", "subject", "minutes", "prompted", "wanted", "energy_after", "note",
    "visibility", "void", "import",
  ]

  /// The place of each field in a row; nil where the file has no such column.
  struct Columns {
    let date, who, verb, subject, minutes, prompted: Int?
    let wanted, energy, note, visibility, void, importID: Int?

    init(_ table: CSVTable) {
      date = table.index(of: "date")
      who = table.index(of: "who")
      verb = table.index(of: "verb")
      subject = table.index(of: "subject")
      minutes = table.index(of: "minutes")
      prompted = table.index(of: "prompted")
      wanted = table.index(of: "wanted")
      energy = table.index(of: "energy_after")
      note = table.index(of: "note")
      visibility = table.index(of: "visibility")
      void = table.index(of: "void")
      importID = table.index(of: "import")
    }
  }

  /// Adds the rows of a file; a field that is missing or unreadable is nil and reported.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - index: its place in the source set.
  ///   - formats: how cells are written.
  ///   - run: gets the rows.
  ///   - kinds: the kinds of rows that the run has.
  ///   - diagnostics: gets what was found.
  static func rows(
    of file: SourceFile, index: Int, formats: CellFormats, into run: inout LogRun,
    _ kinds: inout RowKinds, diagnostics: inout [Diagnostic]
  ) {
    let parts = file.innerPath.split(separator: "/")
    let folder = file.owner ?? (parts.count > 2 ? String(parts[1]) : nil)
    let required = folder == nil ? ["date", "who", "verb"] : ["date", "verb"]
    guard
      let table = CSVTable(
        file, index: index, known: fields, required: required, diagnostics: &diagnostics)
    else { return }
    var reader = LogReader(table: table, formats: formats, folder: folder, index: index)
    run.start(reader)
    kinds.turn(to: folder)
    var bound = ProblemBound()
    var problems: [Diagnostic] = []
    while let row = reader.table.nextRow(into: &reader.cells, diagnostics: &problems) {
      reader.row = row
      if !reader.addPlainRow(to: &run, &kinds) {
        run.add(reader.record(diagnostics: &problems))
      }
      bound.hold(&problems)
    }
    diagnostics += problems
  }

  private init(table: CSVTable, formats: CellFormats, folder: String?, index: Int) {
    self.table = table
    self.formats = formats
    self.folder = folder
    columns = Columns(table)
    row = SourceRange(file: index, start: 0, end: 0)
    mayBeUnusual = !isPlainText(table.reader.bytes)
  }

  /// All that the row at an offset holds, where `rows` found one.
  func record(startingAt start: Int) -> LogRecord {
    var reader = self
    reader.row = reader.table.reader.row(startingAt: start, into: &reader.cells)
    // Whatever there is to say of it was said as it was found.
    var said: [Diagnostic] = []
    return reader.record(diagnostics: &said)
  }

  /// The cell of a column; nil where it is blank or not there.
  ///
  /// In line, for each call would copy the reader, and there are ten of them a row.
  @inline(__always)
  func field(_ column: Int?) -> Field? {
    guard let cell = cell(column) else { return nil }
    var text = table.reader.text(of: cell)
    if hasHidden { text = trimmed(withoutHidden(text)) }
    guard !text.isEmpty else { return nil }
    if text.utf8.first == 0x27 { text = withoutFormulaGuard(text) }
    return Field(
      text, at: table.reader.range(cell.start, cell.end), isConfidential: isConfidential)
  }

  /// Forgets what is known of the row before.
  mutating func startRow() { (isConfidential, hasHidden) = (false, false) }

  private mutating func record(diagnostics: inout [Diagnostic]) -> LogRecord {
    startRow()
    let visibilityField = field(columns.visibility)
    let verbField = field(columns.verb)
    let verb = verbField.map { lowercase($0.text) }
    let isOwn = verb.map { isOwnEdition($0) } ?? false
    isConfidential =
      table.reader.isSealed || isOwn || !isShown(visibilityField?.text ?? "")
    checkText(diagnostics: &diagnostics)
    let problems = diagnostics.count
    var visibility = visibilityField.map {
      Located($0.visibility(diagnostics: &diagnostics), at: $0.range)
    }
    if diagnostics.count > problems { visibility = nil }
    if table.isOwn {
      if let visibility, visibility.value != .private {
        diagnostics.append(.sharedInPrivate(at: visibility.range))
      }
      visibility = Located(.private, at: visibility?.range ?? row)
    }
    let date = date(diagnostics: &diagnostics)
    if verbField == nil { reportMissing(columns.verb, "verb", diagnostics: &diagnostics) }
    let minutes = minutes(diagnostics: &diagnostics)
    let isPrompted = field(columns.prompted)?.yesNo(diagnostics: &diagnostics)
    let wanted: LogRecord.Wanted? = field(columns.wanted)?
      .choice("thing to want here", diagnostics: &diagnostics)
    let energy = field(columns.energy)?.wholeNumber(in: -2...2, diagnostics: &diagnostics)
    let isVoid = field(columns.void)?.yesNo(diagnostics: &diagnostics) ?? false
    return LogRecord(
      date: date, who: field(columns.who)?.located ?? Located("", at: place(of: columns.who)),
      verb: verbField.map { Located(verb ?? "", at: $0.range) },
      subject: field(columns.subject)?.located, minutes: minutes, isPrompted: isPrompted,
      wanted: wanted, energyAfter: energy, note: field(columns.note)?.text,
      visibility: visibility, isVoid: isVoid, importID: field(columns.importID)?.text,
      folder: folder, range: row, isConfidential: isConfidential)
  }

  /// The place of a column in the row, even where its cell is blank or not there.
  private func place(of column: Int?) -> SourceRange {
    guard let column, column < cells.count else {
      let end = column == nil ? row.start : row.end
      return SourceRange(file: Int(row.file), start: Int(end), end: Int(end))
    }
    return table.reader.range(cells[column].start, cells[column].end)
  }

  /// Whether a word is a verb of one's own edition, or most likely meant to be one.
  private mutating func mayBeOwnEdition(_ verb: String) -> Bool {
    if ownEditionVerbNames.contains(verb) { return true }
    if knownVerbNames.contains(verb) { return false }
    guard let near = verbs.nearest(to: verb) else { return verbs.isExhausted }
    return ownEditionVerbNames.contains(near)
  }

  /// The same, each word looked up once.
  private mutating func isOwnEdition(_ verb: String) -> Bool {
    if let met = metVerbs.first(where: { $0.word == verb }) { return met.isOwn }
    let isOwn = mayBeOwnEdition(verb)
    // What other words were meant for is kept elsewhere.
    if knownVerbNames.contains(verb) || ownEditionVerbNames.contains(verb) {
      metVerbs.append((verb, isOwn))
    }
    return isOwn
  }

  private func reportMissing(
    _ column: Int?, _ name: String, diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      .missingValue(name, at: place(of: column), isConfidential: isConfidential))
  }

  /// The day of the row; a plain one is read from its bytes, without a text for it.
  @inline(__always)
  func date(diagnostics: inout [Diagnostic]) -> Located<CalendarDate>? {
    if let cell = cell(columns.date), let day = isoDay(table.reader.bytes, cell.start, cell.end) {
      return Located(day, at: table.reader.range(cell.start, cell.end))
    }
    guard let field = field(columns.date) else {
      reportMissing(columns.date, "date", diagnostics: &diagnostics)
      return nil
    }
    return field.date(formats, isCell: true, diagnostics: &diagnostics)
      .map { Located($0, at: field.range) }
  }

  /// The minutes of the row; a plain number likewise.
  @inline(__always)
  func minutes(diagnostics: inout [Diagnostic]) -> Int? {
    if let cell = cell(columns.minutes),
      let number = plainNumber(table.reader.bytes, cell.start, cell.end),
      minuteRange.contains(number)
    {
      return number
    }
    return field(columns.minutes)?
      .wholeNumber(in: minuteRange, unit: "minutes", diagnostics: &diagnostics)
  }

  /// The bytes of a column; nil where it is blank or not there.
  @inline(__always)
  func cell(_ column: Int?) -> CSVCell? {
    guard let column, column < cells.count, cells[column].start < cells[column].end else {
      return nil
    }
    return cells[column]
  }

  /// Reports a control character in the row, `InvalidText`, or an invisible one, `HiddenCharacter`.
  mutating func checkText(diagnostics: inout [Diagnostic]) {
    guard mayBeUnusual else { return }
    let bytes = table.reader.bytes
    let range = Int(row.start)..<Int(row.end)
    // Nearly every row is plain; only those with something unusual are looked at closely.
    guard
      bytes[range].contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A) })
    else { return }
    guard let offset = firstUnreadable(in: Array(bytes[range])) else {
      checkHidden(String(decoding: bytes[range], as: UTF8.self), diagnostics: &diagnostics)
      return
    }
    let start = range.lowerBound + offset
    var problem = Diagnostic.invalidText(at: table.reader.range(start, start + 1))
    problem.isConfidential = isConfidential
    diagnostics.append(problem)
  }
}

extension LogReader {
  private mutating func checkHidden(_ text: String, diagnostics: inout [Diagnostic]) {
    guard let scalar = firstHidden(in: text),
      let place = text.unicodeScalars.firstIndex(of: scalar)
    else { return }
    hasHidden = true
    let start = Int(row.start) + text.utf8.distance(from: text.startIndex, to: place)
    var problem = Diagnostic.hiddenCharacter(
      scalar, at: table.reader.range(start, start + String(scalar).utf8.count))
    problem.isConfidential = isConfidential
    diagnostics.append(problem)
  }
}

/// Every verb that may be meant; made once, for each file starts with it.
private let allVerbs = Suggestions(among: knownVerbNames.union(ownEditionVerbNames))
