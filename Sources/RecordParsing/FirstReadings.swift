internal import CivilCalendar
internal import Diagnostics
import ParallelWork
internal import SourceText

/// What a file says by itself, without regard to any other.
struct FirstReading: Sendable {
  /// Its records; `later` for kinds of file of which there are few.
  let records: Records
  /// What was met in it.
  let problems: [Diagnostic]

  /// The records of the kinds of file that there are many of.
  enum Records: Sendable {
    case log([LogRecord])
    case milestone(MilestoneRecord?)
    case checkIn(CheckInRecord?)
    case together(TogetherRecord?)
    /// Read where its records are needed.
    case later
  }
}

/// The first readings of all files, on every processor, in the order of the files.
///
/// - Parameters:
///   - sources: the files.
///   - kinds: what each of them holds.
///   - formats: how cells are written.
///   - own: the indices of files from their author's own folder; check-ins of those are read later.
/// - Returns: a reading for each file.
func firstReadings(
  of sources: SourceSet, _ kinds: [FileKind], formats: CellFormats, own: Set<Int>
) -> [FirstReading] {
  inParallel(sources.files.count, inPiecesOf: 32) { index in
    let file = sources.files[index]
    var problems: [Diagnostic] = []
    var records = FirstReading.Records.later
    switch kinds[index] {
    case .log:
      var rows: [LogRecord] = []
      // A row has about 40 bytes.
      rows.reserveCapacity(file.bytes.count / 40)
      LogReader.rows(
        of: file, index: index, formats: formats, into: &rows, diagnostics: &problems)
      records = .log(rows)
    case .milestone:
      records = .milestone(
        MilestoneReader.record(of: file, index: index, diagnostics: &problems))
    case .checkIn where !own.contains(index):
      guard let date = folderDate(of: file) else { break }
      records = .checkIn(
        CheckInReader.record(
          of: file, index: index, date: date, isSealed: false, diagnostics: &problems))
    case .together where !own.contains(index):
      guard let date = folderDate(of: file) else { break }
      records = .together(
        TogetherReader.record(of: file, index: index, date: date, diagnostics: &problems))
    default: break
    }
    return FirstReading(records: records, problems: problems)
  }
}

/// The date that a file's folder names; nil where it names none.
func folderDate(of file: SourceFile) -> CalendarDate? {
  if case .day(let day) = DateReading(InventoryReader.roundName(file), order: .iso) {
    day
  } else {
    nil
  }
}
