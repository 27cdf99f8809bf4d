package import Diagnostics
import ParallelWork
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
  var known: KnownReadings?
  return parsedRecords(of: sources, known: &known, diagnostics: &diagnostics)
}

/// The same, where what files say by themselves is known of those that are as they were.
///
/// - Parameters:
///   - sources: the texts.
///   - known: what a reading before this one knew; gets what the next one need not read. Nil where
///     none comes after it.
///   - diagnostics: gets what was found.
/// - Returns: the records, the same as of a reading that knows nothing.
package func parsedRecords(
  of sources: SourceSet, known: inout KnownReadings?, diagnostics: inout [Diagnostic]
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
  let kinds = inParallel(sources.files.count, inPiecesOf: 128) {
    FileKind(sources.files[$0].innerPath)
  }
  let own = Set(records.owners.keys.map(Int.init))
  let readings = firstReadings(of: sources, kinds, formats: formats, own: own, known: known)
  known = known.map { _ in KnownReadings(sources: sources, formats: formats, readings: readings) }
  for reading in readings {
    records.add(reading.records)
    diagnostics += reading.problems
  }
  readSealedFiles(
    of: sources, kinds, readings, own: own, into: &records, diagnostics: &diagnostics)
  reportUnreadFiles(of: sources, kinds, diagnostics: &diagnostics)
  return records
}

extension Records {
  /// Adds what later files say.
  fileprivate mutating func add(_ other: Records) {
    tasks += other.tasks
    logRuns += other.logRuns
    turns += other.turns
    milestones += other.milestones
    pages += other.pages
    moments += other.moments
    repairs += other.repairs
    stepBacks += other.stepBacks
    unreadTasks.formUnion(other.unreadTasks)
    isInventoryIncomplete = isInventoryIncomplete || other.isInventoryIncomplete
  }
}

extension Diagnostic {
  fileprivate static let missingCouple = Diagnostic(
    .missingCouple, .error, "there is no 'couple.yaml'",
    explanation: "It says who the two are and when the record starts.",
    suggestion: "make one with 'format: 1', 'partners' and 'started', or run evenhold init")
}
