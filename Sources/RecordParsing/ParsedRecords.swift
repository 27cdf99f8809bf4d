package import Diagnostics
package import SourceText

/// Everything that the files of a household say, field by field.
///
/// Files are known by their path inside the folder that was read; those of a partner's own folder,
/// `private/<partner>/` among them, are private whatever they say, and no message shows anything of
/// them. Fields that cannot be read are
/// absent and reported; a record without what its kind needs is absent. Appends `MissingCouple`,
/// `UnknownFile` and all problems of files, rows, keys and scalars.
/// Linear in the size of the texts.
///
/// - Parameters:
///   - sources: the texts.
///   - diagnostics: gets what was found.
/// - Returns: the records, in the order of files and lines.
package func parsedRecords(
  of sources: SourceSet, diagnostics: inout [Diagnostic]
) -> Records {
  var records = Records()
  let sources = sources.placingOwnFolders(into: &records.owners)
  // A file whose bytes are no text has no inner path; its problem was reported already.
  let unreadable = sources.files.filter { $0.innerPath.isEmpty && !$0.isOwn }.map(\.path)
  if let index = sources.files.firstIndex(where: { $0.innerPath == "couple.yaml" && !$0.isOwn }) {
    records.couple = coupleRecord(
      of: sources.files[index], index: index, diagnostics: &diagnostics)
  } else if !unreadable.contains(where: { $0.hasSuffix("couple.yaml") }) {
    diagnostics.append(.missingCouple)
  }
  records.isInventoryIncomplete = unreadable.contains { $0.contains("tasks/") }
  let formats = records.couple?.formats ?? CellFormats()
  let kinds = sources.files.map { FileKind($0.innerPath) }
  let logBytes = zip(sources.files, kinds).lazy.filter { $0.1 == .log }.map(\.0.bytes.count)
  // A row has about 40 bytes; room for all of them at once saves moving them again and again.
  records.log.reserveCapacity(logBytes.reduce(0, +) / 40)
  let own = Set(records.owners.keys.map(Int.init))
  let readings = firstReadings(of: sources, kinds, formats: formats, own: own)
  for (index, file) in sources.files.enumerated() {
    switch readings[index].records {
    case .log(let rows):
      records.log += rows
      diagnostics += readings[index].problems
    case .milestone(let milestone):
      if let milestone { records.milestones.append(milestone) }
      diagnostics += readings[index].problems
    case .checkIn, .together, .later: break
    }
    switch kinds[index] {
    case .couple, .unread, .log, .milestone: break
    // Sealed until both partners' are there, so they are read together, below.
    case .checkIn, .together, .inventoryList, .inventoryGuess, .inventoryRound: break
    case .taskRows:
      TaskReader.rows(
        of: file, index: index, formats: formats, into: &records, diagnostics: &diagnostics)
    case .task:
      TaskReader.page(of: file, index: index, into: &records, diagnostics: &diagnostics)
    case .turns:
      records.turns += TurnReader.rows(
        of: file, index: index, formats: formats, diagnostics: &diagnostics)
    case .page:
      if let page = PageReader.record(of: file, index: index, diagnostics: &diagnostics) {
        records.pages.append(page)
      }
    case .moment:
      if let moment = MomentReader.record(of: file, index: index, diagnostics: &diagnostics) {
        records.moments.append(moment)
      }
    case .repair:
      if let repair = RepairReader.record(of: file, index: index, diagnostics: &diagnostics) {
        records.repairs.append(repair)
      }
    case .stepBack:
      if let stepBack = StepBackReader.record(of: file, index: index, diagnostics: &diagnostics) {
        records.stepBacks.append(stepBack)
      }
    case .unknown: break
    }
  }
  readSealedFiles(
    of: sources, kinds, readings, own: own, into: &records, diagnostics: &diagnostics)
  reportUnreadFiles(of: sources, kinds, diagnostics: &diagnostics)
  return records
}

extension Diagnostic {
  fileprivate static let missingCouple = Diagnostic(
    .missingCouple, .error, "there is no 'couple.yaml'",
    explanation: "It says who the two are and when the record starts.",
    suggestion: "make one with 'format: 1', 'partners' and 'started', or run evenhold init")
}
