internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// Reads the files of check-ins and inventory rounds.
///
/// Answers, lists and guesses are sealed until both partners' are there, and until then no message
/// shows what they say: the other may be the one who reads it. Files with a problem are therefore
/// read once more where the reading of both shows that they are sealed. Appends, beside problems of
/// rows, keys and scalars, `InvalidDate`, `UnknownHeading` and `MarkdownTooComplex`.
///
/// - Parameters:
///   - sources: all files.
///   - kinds: what each of them holds.
///   - readings: what each says by itself.
///   - own: the indices of files from their author's own folder, which are sealed for good.
///   - records: gets what the files say.
///   - diagnostics: gets what was found.
func readSealedFiles(
  of sources: SourceSet, _ kinds: [FileKind], _ readings: [FirstReading], own: Set<Int>,
  into records: inout Records, diagnostics: inout [Diagnostic]
) {
  var reader = SealedReader(couple: records.couple)
  var checkIns = readings.flatMap(\.checkIns)[...]
  var togethers = readings.flatMap(\.togethers)[...]
  var guesses: [(file: SourceFile, index: Int)] = []
  for (index, file) in sources.files.enumerated() {
    let kind = kinds[index]
    switch kind {
    case .checkIn where own.contains(index), .inventoryList where own.contains(index),
      .inventoryGuess where own.contains(index):
      reader.readOwn(file, index, kind, into: &records, diagnostics: &diagnostics)
    // What is for both is read in the shared folder alone; that it isn't read here is said elsewhere.
    case .together where own.contains(index), .inventoryRound where own.contains(index): continue
    case .checkIn:
      if let reading = checkIns.removeFirst(of: index) {
        reader.take(reading)
      } else {
        reader.reportFolder(of: file, index, diagnostics: &diagnostics)
      }
    case .together:
      if let reading = togethers.removeFirst(of: index) {
        diagnostics += reading.problems
        if let together = reading.record { records.togethers.append(together) }
      } else {
        reader.reportFolder(of: file, index, diagnostics: &diagnostics)
      }
    case .inventoryList: break
    case .inventoryGuess: guesses.append((file, index))
    case .inventoryRound:
      if let round = InventoryReader.round(of: file, index: index, diagnostics: &diagnostics) {
        records.inventoryRounds.append(round)
      }
    default:
      // A file whose bytes are no text has no inner path, but may be the side that is missing.
      if file.innerPath.isEmpty, !file.isOwn {
        records.incompleteFolders.insert(lastFolders(of: file.path))
      }
    }
  }
  for reading in readings { reading.lists.forEach { reader.take($0) } }
  reader.finish(of: sources, into: &records, diagnostics: &diagnostics)
  for (file, index) in guesses {
    if let guess = InventoryReader.guess(
      of: file, index: index, isSealed: !reader.isOpen(lastFolders(of: file.innerPath)),
      diagnostics: &diagnostics)
    {
      records.inventoryGuesses.append(guess)
    }
  }
}

extension ArraySlice {
  /// Takes away the first reading if it is of a file.
  fileprivate mutating func removeFirst<Record>(of index: Int) -> Element?
  where Element == SealedReading<Record> {
    first?.index == index ? removeFirst() : nil
  }
}

/// The answers and lists of all dates and rounds, read before it is known which are sealed.
private struct SealedReader {
  private let partners: [Set<String>]
  private let formats: CellFormats
  private var checkIns: [SealedReading<CheckInRecord>] = []
  private var lists: [SealedReading<InventoryListRecord>] = []
  private var answered: [String: Set<Int>] = [:]
  private var wrongFolders: Set<String> = []

  init(couple: CoupleRecord?) {
    partners = (couple?.partners ?? []).map { partner in
      Set(
        ([partner.id.value, partner.name] + partner.alsoKnownAs.map(\.value)).map {
          $0.lowercased()
        })
    }
    formats = couple?.formats ?? CellFormats()
  }

  /// The date that a file's folder names; `InvalidDate`, once a folder, where it names none.
  private mutating func date(
    of file: SourceFile, _ index: Int, diagnostics: inout [Diagnostic]
  ) -> CalendarDate? {
    let date = folderDate(of: file)
    if date == nil { reportFolder(of: file, index, diagnostics: &diagnostics) }
    return date
  }

  /// Reports that a folder names no date, once.
  mutating func reportFolder(
    of file: SourceFile, _ index: Int, diagnostics: inout [Diagnostic]
  ) {
    let name = InventoryReader.roundName(file)
    if wrongFolders.insert("\(file.owner ?? "")/\(name)").inserted {
      diagnostics.append(
        .folderNotDated(name, at: SourceRange(file: index, start: 0, end: 0)))
    }
  }

  /// Takes up the first reading of someone's answers.
  mutating func take(_ reading: SealedReading<CheckInRecord>) {
    checkIns.append(reading)
    if let record = reading.record, record.isAnswer {
      note(record.partner.value, in: reading.folder)
    }
  }

  /// Takes up the first reading of someone's list.
  mutating func take(_ reading: SealedReading<InventoryListRecord>) {
    lists.append(reading)
    if let record = reading.record, record.isAnswer {
      note(record.partner.value, in: reading.folder)
    }
  }

  private mutating func note(_ word: String, in folder: String) {
    for (seat, words) in partners.enumerated() where words.contains(word.lowercased()) {
      answered[folder, default: []].insert(seat)
    }
  }

  /// Reads a file of someone's own folder: it unseals nothing, and no message shows what it says.
  mutating func readOwn(
    _ file: SourceFile, _ index: Int, _ kind: FileKind, into records: inout Records,
    diagnostics: inout [Diagnostic]
  ) {
    switch kind {
    case .checkIn:
      guard let date = date(of: file, index, diagnostics: &diagnostics),
        var record = CheckInReader.record(
          of: file, index: index, date: date, isSealed: true, diagnostics: &diagnostics)
      else { return }
      record.isOwn = true
      records.checkIns.append(record)
    case .inventoryList:
      guard
        var record = InventoryReader.list(
          of: file, index: index, formats: formats, isSealed: true, diagnostics: &diagnostics)
      else { return }
      record.isOwn = true
      records.inventoryLists.append(record)
    default:
      guard
        var record = InventoryReader.guess(
          of: file, index: index, isSealed: true, diagnostics: &diagnostics)
      else { return }
      record.isOwn = true
      records.inventoryGuesses.append(record)
    }
  }

  /// Whether both partners' answers are there.
  func isOpen(_ folder: String) -> Bool { (answered[folder]?.count ?? 0) >= 2 }

  /// Adds the records and problems, those of sealed files without anything that they say.
  func finish(
    of sources: SourceSet, into records: inout Records, diagnostics: inout [Diagnostic]
  ) {
    for reading in checkIns {
      guard var record = reading.record, reading.problems.isEmpty || isOpen(reading.folder) else {
        let file = sources.files[reading.index]
        if let date = folderDate(of: file),
          let record = CheckInReader.record(
            of: file, index: reading.index, date: date, isSealed: true, diagnostics: &diagnostics)
        {
          records.checkIns.append(record)
        } else {
          records.incompleteFolders.insert(reading.folder)
        }
        continue
      }
      diagnostics += reading.problems
      record.isConfidential = record.isConfidential || !isOpen(reading.folder)
      records.checkIns.append(record)
    }
    for reading in lists {
      guard var record = reading.record, reading.problems.isEmpty || isOpen(reading.folder) else {
        if let record = InventoryReader.list(
          of: sources.files[reading.index], index: reading.index, formats: formats, isSealed: true,
          diagnostics: &diagnostics)
        {
          records.inventoryLists.append(record)
        } else {
          records.incompleteFolders.insert(reading.folder)
        }
        continue
      }
      diagnostics += reading.problems
      record.isConfidential = !isOpen(reading.folder)
      records.inventoryLists.append(record)
    }
  }
}

extension Diagnostic {
  fileprivate static func folderNotDated(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidDate, .error, "the folder \(quotedWord(name)) doesn't name a day", at: range,
      explanation: "A check-in lies in a folder of its date, with a file for each of you.",
      suggestion: "name it by year, month and day, as in check-ins/2026-10-03/")
  }
}
