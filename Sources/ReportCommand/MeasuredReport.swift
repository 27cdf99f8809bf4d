internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import SiteFiles
internal import SourceText

/// A household, and every problem that was met on the way.
struct MeasuredReport {
  /// The texts that were read.
  var sources: SourceSet
  /// The pictures that lie in the folders, and the paths of those that a text names.
  var images: (files: [ImageFile], named: Set<String>) = ([], [])
  /// All problems of the stages up to here, in no order; private values are still in them.
  var diagnostics: [Diagnostic]
  /// The edition that was asked for, and its name as folders and manifests bear it.
  var edition: (Edition, name: String) = (.couple, EditionChoice.coupleName)
  /// Why there is no such edition, where nothing else was looked at, or why it is not with that folder.
  var usageProblem: UsageProblem?
  /// The household; nil where the content holds none.
  var household: Household?
  /// The files whose words no message may show, by index.
  var secret: Set<Int32> = []

  /// What the edition may show; nil where the content holds no household.
  var shown: Household? { household?.shown(to: edition.0) }

  /// The same, and the numbers, which are the couple's in every edition; computed anew each time.
  func result() -> (shown: Household, balance: BalanceReport)? {
    household.map { ($0.shown(to: edition.0), balanceReport(of: $0)) }
  }

  /// The problems without the values of private files, for a therapist without any.
  ///
  /// What is wrong in a folder of one's own stops no edition but its owner's: there it is a warning.
  var publicDiagnostics: [Diagnostic] {
    var diagnostics = diagnostics
    diagnostics.bound()
    let foreign = sources.ownFiles.filter { index in
      guard case .partner = edition.0 else { return true }
      return sources.files[Int(index)].owner != edition.name
    }
    let told = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .error, foreign.contains(diagnostic.range?.file ?? -1) {
        diagnostic.severity = .warning
      }
      return diagnostic
    }
    return edition.0 == .facilitator ? told.hidingEveryValue() : told.hidingValues(of: secret)
  }
}

/// The first half of the pipeline: from the couple's files to their numbers.
///
/// Every stage returns the best it can and adds what it met to the problems, so that one run
/// reports them all.
///
/// - Parameters:
///   - content: the folder to read.
///   - shown: the folder as messages name it.
///   - asOf: the last day that counts; nil for the newest of the content.
///   - choice: for whom, and where that one's own files lie.
/// - Returns: the household, its numbers and the problems.
/// - Throws: where the folder can't be read.
func measuredReport(
  content: String, shownAs shown: String, asOf: CalendarDate?, for choice: EditionChoice
) throws(FileProblem) -> MeasuredReport {
  var known: KnownBuild?
  return try measuredReport(
    content: content, shownAs: shown, asOf: asOf, for: choice, known: &known)
}

/// The same, with what a build before this one knew; nil where none comes after it.
func measuredReport(
  content: String, shownAs shown: String, asOf: CalendarDate?, for choice: EditionChoice,
  known: inout KnownBuild?
) throws(FileProblem) -> MeasuredReport {
  if let problem = missingCouple(at: content, shownAs: shown) {
    return MeasuredReport(sources: SourceSet([]), diagnostics: [problem])
  }
  var reading = try readContent(
    at: content, shownAs: shown, former: known.map { FormerReading($0.shared, $0.change) })
  known?.shared = reading
  if let own = choice.own {
    let ownReading = try readContent(
      at: own.path, shownAs: own.shownAs, owner: choice.name,
      former: known.map { FormerReading($0.own, $0.change) })
    known?.own = ownReading
    reading = reading.joined(with: ownReading)
  }
  known?.change = .files([])
  var report = MeasuredReport(sources: reading.sources, diagnostics: reading.diagnostics)
  var readings = known?.readings
  let records = parsedRecords(
    of: reading.sources, known: &readings, diagnostics: &report.diagnostics)
  known?.readings = readings
  report.images = (reading.images, imageReferences(in: reading.sources))
  report.diagnostics += imagesLeftAside(reading.images, but: report.images.named)
  guard let edition = choice.edition(among: records.couple) else {
    report.usageProblem = choice.problem(among: records.couple)
    return report
  }
  report.edition = (edition.edition, edition.name)
  let household = validatedHousehold(
    from: records, asOf: asOf, edition: edition.edition, diagnostics: &report.diagnostics)
  report.usageProblem = choice.problem(ofOwnFolder: report)
  report.secret = reading.sources.ownFiles.union(household?.own?.files ?? [])
  report.household = household
  return report
}

extension SourceSet {
  /// The files of folders of one's own, by index.
  var ownFiles: Set<Int32> {
    Set(files.indices.filter { files[$0].isOwn }.map(Int32.init))
  }
}
