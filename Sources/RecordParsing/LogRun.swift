package import CivilCalendar
package import SourceText

/// Rows of the log that were read together, in the order of their files and lines.
///
/// There may be very many, so a plain row, of which there is nothing to say and which nobody hides or
/// takes back, is held as a few numbers; its words are read anew from its file where they are needed.
/// Of every other row all is held.
package struct LogRun: Sendable {
  private var rows: [PlainRow] = []
  private var others: [LogRecord] = []
  private var notes: [String] = []
  /// How many kinds of plain rows there are.
  package private(set) var kindCount = 0
  /// The readers of its files, which rows name by their places.
  private var readers: [LogReader] = []

  /// A plain row but for its words, or, with a kind below 0, the place of another among `others`.
  package struct PlainRow: Sendable {
    fileprivate let kindNumber: Int32
    fileprivate var dayNumber: Int32 = 0
    fileprivate var start: Int32 = 0
    fileprivate var end: Int32 = 0
    fileprivate var file: Int32 = 0
    fileprivate var reader: Int32 = 0
    fileprivate var note: Int32 = -1
    fileprivate var minuteCount: Int16 = -1
    /// Whether the other had to ask.
    package fileprivate(set) var isPrompted: Bool?
    /// What was wanted.
    package fileprivate(set) var wanted: LogRecord.Wanted?
    fileprivate var energy: Int8 = .min
    /// Whether a therapist may see it too.
    package fileprivate(set) var isForFacilitator = false

    fileprivate init(kindNumber: Int32) { self.kindNumber = kindNumber }
  }

  init() {}

  /// The places of its rows.
  package var indices: Range<Int> { rows.indices }

  /// The numbers of a row; nil where it is no plain one.
  package func plainRow(at place: Int) -> PlainRow? {
    rows[place].kindNumber < 0 ? nil : rows[place]
  }

  /// All that a row holds.
  package func record(at place: Int) -> LogRecord {
    let row = rows[place]
    guard row.kindNumber >= 0 else { return others[Int(-1 - row.kindNumber)] }
    return readers[Int(row.reader)].record(startingAt: Int(row.start))
  }

  /// What the author of a row wrote about it.
  package func note(of row: PlainRow) -> String? { row.note < 0 ? nil : notes[Int(row.note)] }
}

extension LogRun.PlainRow {
  /// The number of its kind: rows of one kind have the same folder, who, verb and subject.
  package var kind: Int { Int(kindNumber) }
  /// Its day.
  package var date: CalendarDate { CalendarDate(dayNumber: Int(dayNumber)) }
  /// How long it took.
  package var minutes: Int? { minuteCount < 0 ? nil : Int(minuteCount) }
  /// How one felt afterwards, −2…2.
  package var energyAfter: Int? { energy == .min ? nil : Int(energy) }
  /// The row.
  package var range: SourceRange {
    SourceRange(file: Int(file), start: Int(start), end: Int(end))
  }
}

// MARK: Reading

extension LogRun {
  /// What a plain row says beside its words.
  struct Numbers {
    let date: CalendarDate
    var minutes: Int?
    var isPrompted: Bool?
    var wanted: LogRecord.Wanted?
    var energyAfter: Int?
    var isForFacilitator = false
  }

  /// Makes room for so many rows.
  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  /// Starts a file, whose rows are added next.
  mutating func start(_ reader: LogReader) { readers.append(reader) }

  /// Adds a row of which all is held.
  mutating func add(_ record: LogRecord) {
    rows.append(PlainRow(kindNumber: Int32(-1 - others.count)))
    others.append(record)
  }

  /// Adds a plain row of the file that was started last.
  ///
  /// - Parameters:
  ///   - numbers: what it says beside its words.
  ///   - kind: the number of its kind.
  ///   - note: what was written about it.
  ///   - range: where it stands.
  mutating func add(_ numbers: Numbers, of kind: Int, note: String?, at range: SourceRange) {
    var row = PlainRow(kindNumber: Int32(kind))
    row.dayNumber = Int32(numbers.date.dayNumber)
    (row.file, row.start, row.end) = (range.file, range.start, range.end)
    row.reader = Int32(readers.count - 1)
    if let minutes = numbers.minutes { row.minuteCount = Int16(minutes) }
    (row.isPrompted, row.wanted) = (numbers.isPrompted, numbers.wanted)
    if let energy = numbers.energyAfter { row.energy = Int8(energy) }
    row.isForFacilitator = numbers.isForFacilitator
    if let note {
      row.note = Int32(notes.count)
      notes.append(note)
    }
    kindCount = max(kindCount, kind + 1)
    rows.append(row)
  }
}
