internal import CivilCalendar
internal import Diagnostics
import ParallelWork
internal import SourceText

/// What some files that follow each other say by themselves, without regard to any other.
struct FirstReading: Sendable {
  /// How many files one is of: so few that the rows of a long log are read by all processors to the
  /// end.
  static let size = 16

  /// Their records, but for those that are sealed until both partners' are there.
  private(set) var records = Records()
  /// What was met in those files.
  private(set) var problems: [Diagnostic] = []
  /// Answers of check-ins, and lists of inventory rounds, of which it isn't known yet what may be said.
  private(set) var checkIns: [SealedReading<CheckInRecord>] = []
  private(set) var lists: [SealedReading<InventoryListRecord>] = []
  /// What was written together on the dates of check-ins.
  private(set) var togethers: [SealedReading<TogetherRecord>] = []
}

/// What a file of a check-in or an inventory round says by itself.
struct SealedReading<Record: Sendable>: Sendable {
  /// The place of the file in its set.
  let index: Int
  /// The last two folders of its path, such as `check-ins/2026-02-01`.
  let folder: String
  /// What it says; nil where it can't be read.
  let record: Record?
  /// What was met in it.
  let problems: [Diagnostic]

  fileprivate init(
    of file: SourceFile, _ index: Int, _ read: (inout [Diagnostic]) -> Record?
  ) {
    var problems: [Diagnostic] = []
    record = read(&problems)
    self.index = index
    folder = lastFolders(of: file.innerPath)
    self.problems = problems
  }
}

/// The first readings of all files, on every processor, in the order of the files.
///
/// - Parameters:
///   - sources: the files.
///   - kinds: what each of them holds.
///   - formats: how cells are written.
///   - own: the indices of files from their author's own folder; check-ins of those are read later.
///   - known: what a reading before this one knew.
/// - Returns: readings that together are of all files.
func firstReadings(
  of sources: SourceSet, _ kinds: [FileKind], formats: CellFormats, own: Set<Int>,
  known: KnownReadings? = nil
) -> [FirstReading] {
  let size = FirstReading.size
  let former = known?.formats == formats ? known : nil
  return inParallel((kinds.count + size - 1) / size, inPiecesOf: 1) { piece in
    let indices = (piece * size)..<min((piece + 1) * size, kinds.count)
    if let same = former?.reading(piece, of: sources.files[indices]) { return same }
    var reading = FirstReading()
    reading.readLogs(indices.filter { kinds[$0] == .log }, of: sources, formats)
    for index in indices {
      reading.read(
        sources.files[index], index, kinds[index], formats, isOwn: own.contains(index))
    }
    return reading
  }
}

extension FirstReading {
  /// The rows of some files of the log, which stay together.
  fileprivate mutating func readLogs(
    _ indices: [Int], of sources: SourceSet, _ formats: CellFormats
  ) {
    var rows = LogRun()
    var kinds = RowKinds()
    // A row has about 40 bytes; room for all of them at once saves moving them again and again.
    rows.reserveCapacity(indices.reduce(0) { $0 + sources.files[$1].bytes.count } / 40)
    for index in indices {
      LogReader.rows(
        of: sources.files[index], index: index, formats: formats, into: &rows, &kinds,
        diagnostics: &problems)
    }
    if !rows.indices.isEmpty { records.logRuns = [rows] }
  }

  fileprivate mutating func read(
    _ file: SourceFile, _ index: Int, _ kind: FileKind, _ formats: CellFormats, isOwn: Bool
  ) {
    switch kind {
    case .couple, .unread, .unknown, .log, .inventoryGuess, .inventoryRound: break
    case .taskRows:
      TaskReader.rows(
        of: file, index: index, formats: formats, into: &records, diagnostics: &problems)
    case .task: TaskReader.page(of: file, index: index, into: &records, diagnostics: &problems)
    case .turns:
      records.turns += TurnReader.rows(
        of: file, index: index, formats: formats, diagnostics: &problems)
    case .milestone:
      records.milestones.add(MilestoneReader.record(of: file, index: index, diagnostics: &problems))
    case .page:
      records.pages.add(PageReader.record(of: file, index: index, diagnostics: &problems))
    case .moment:
      records.moments.add(MomentReader.record(of: file, index: index, diagnostics: &problems))
    case .repair:
      records.repairs.add(RepairReader.record(of: file, index: index, diagnostics: &problems))
    case .stepBack:
      records.stepBacks.add(StepBackReader.record(of: file, index: index, diagnostics: &problems))
    case .checkIn, .together, .inventoryList:
      // Those of one's own are sealed for good, and read where that is known.
      if !isOwn { readSealed(file, index, kind, formats) }
    }
  }

  private mutating func readSealed(
    _ file: SourceFile, _ index: Int, _ kind: FileKind, _ formats: CellFormats
  ) {
    if kind == .inventoryList {
      lists.append(
        SealedReading(of: file, index) { problems in
          InventoryReader.list(
            of: file, index: index, formats: formats, isSealed: false, diagnostics: &problems)
        })
    } else if let date = folderDate(of: file) {
      if kind == .checkIn {
        checkIns.append(
          SealedReading(of: file, index) { problems in
            CheckInReader.record(
              of: file, index: index, date: date, isSealed: false, diagnostics: &problems)
          })
      } else {
        togethers.append(
          SealedReading(of: file, index) { problems in
            TogetherReader.record(of: file, index: index, date: date, diagnostics: &problems)
          })
      }
    }
  }
}

extension Array {
  /// Adds what is there.
  fileprivate mutating func add(_ element: Element?) {
    if let element { append(element) }
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

/// The last two folders of a path, such as `check-ins/2026-02-01`.
func lastFolders(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).dropLast().suffix(2)
    .map { String(Substring($0)) }.joined(separator: "/")
}
