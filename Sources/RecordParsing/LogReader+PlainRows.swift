internal import CivilCalendar
internal import Diagnostics
internal import SourceText

extension LogReader {
  /// Adds the row to a run as a plain one; false, with nothing added, where it is none.
  mutating func addPlainRow(to run: inout LogRun, _ kinds: inout RowKinds) -> Bool {
    startRow()
    guard !table.reader.isSealed, cell(columns.importID) == nil else { return false }
    let visibility = field(columns.visibility).map { lowercase($0.text) }
    guard visibility == nil || visibility == "facilitator" || visibility == "shared" else {
      return false
    }
    var problems: [Diagnostic] = []
    checkText(diagnostics: &problems)
    guard problems.isEmpty, let date = date(diagnostics: &problems) else { return false }
    var numbers = LogRun.Numbers(date: date.value)
    numbers.minutes = minutes(diagnostics: &problems)
    numbers.isPrompted = field(columns.prompted)?.yesNo(diagnostics: &problems)
    numbers.wanted = field(columns.wanted)?
      .choice("thing to want here", diagnostics: &problems)
    numbers.energyAfter = field(columns.energy)?.wholeNumber(in: -2...2, diagnostics: &problems)
    numbers.isForFacilitator = visibility == "facilitator"
    let isVoid = field(columns.void)?.yesNo(diagnostics: &problems) ?? false
    guard problems.isEmpty, !isVoid, let kind = kind(among: &kinds) else { return false }
    run.add(numbers, of: kind, note: field(columns.note)?.text, at: row)
    return true
  }

  /// The kind of the row; nil where its verb is not one that both may see.
  private mutating func kind(among kinds: inout RowKinds) -> Int? {
    words.removeAll(keepingCapacity: true)
    addWord(in: columns.who)
    addWord(in: columns.verb)
    addWord(in: columns.subject)
    return kinds.number(of: words) {
      field(columns.verb).map { knownVerbNames.contains(lowercase($0.text)) } ?? false
    }
  }

  @inline(__always)
  private mutating func addWord(in column: Int?) {
    if let cell = cell(column) {
      table.reader.bytes.withUnsafeBufferPointer { bytes in
        words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end]))
      }
    }
    // No cell holds a line end but between its quotes.
    words.append(0x0A)
  }
}
