internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import RecordParsing
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews
internal import SourceText

/// A site in memory, with every problem that was met on the way.
struct BuiltReport {
  /// The texts that were read.
  let sources: SourceSet
  /// All problems of all stages, in no order.
  var diagnostics: [Diagnostic]
  /// The files of the site; empty where the content holds no household.
  var pages: [RenderedPage] = []
  /// The pictures that its pages show.
  var images: [OutputFile] = []
  /// Whose site it is, by the partners' ids in alphabetical order; nil without a household.
  var siteID: String?
  /// The name of the edition as folders and manifests bear it.
  var editionName = EditionChoice.coupleName
  /// Why there is no such edition; nothing else was looked at then.
  var usageProblem: UsageProblem?
  /// The first day that counts; nil without a household.
  var started: CalendarDate?
}

/// The whole pipeline but its last step: from the couple's files to the pages, in memory.
///
/// Every stage returns the best it can and adds what it met to the problems, so that one run
/// reports them all. Whether the pages are written is for the caller: a report with an error never is.
///
/// - Parameters:
///   - content: the folder to read.
///   - shown: the folder as messages name it.
///   - asOf: the last day that counts; nil for the newest of the content.
///   - choice: for whom, and where that one's own files lie.
///   - templates: what pages are made from.
/// - Returns: the pages and the problems.
/// - Throws: where the folder can't be read.
func builtReport(
  content: String, shownAs shown: String, asOf: CalendarDate?, for choice: EditionChoice,
  templates: TemplateCatalog
) throws(FileProblem) -> BuiltReport {
  if let problem = missingCouple(at: content, shownAs: shown) {
    return BuiltReport(sources: SourceSet([]), diagnostics: [problem])
  }
  var reading = try readContent(at: content, shownAs: shown)
  if let own = choice.own {
    reading = reading.joined(
      with: try readContent(at: own.path, shownAs: own.shownAs, owner: choice.name))
  }
  var report = BuiltReport(sources: reading.sources, diagnostics: reading.diagnostics)
  let records = parsedRecords(of: reading.sources, diagnostics: &report.diagnostics)
  let named = imageReferences(in: reading.sources)
  report.diagnostics += imagesLeftAside(reading.images, but: named)
  guard let (edition, name) = choice.edition(among: records.couple) else {
    report.usageProblem = choice.problem(among: records.couple)
    return report
  }
  report.editionName = name
  let household = validatedHousehold(
    from: records, asOf: asOf, edition: edition, diagnostics: &report.diagnostics)
  let secret = reading.sources.ownFiles.union(household?.own?.files ?? [])
  if let household {
    report.started = household.settings.started
    // Numbers are the couple's in every edition; pages hold what this one may show.
    let balance = balanceReport(of: household)
    let shown = household.shown(to: edition)
    report.siteID = shown.partners.both.map(\.id.text).sorted().joined(separator: "+")
    let words = templates.words(
      in: Language(tag: shown.settings.language) ?? .english, diagnostics: &report.diagnostics)
    let images = OpenedImages(
      reading.images, named: named, by: reading.sources, for: edition)
    let views = sitePages(
      of: shown, report: balance, words: words, images: images.shelf,
      diagnostics: &report.diagnostics)
    report.images = images.shown(on: views)
    report.pages = renderedSite(
      views, templates: templates, words: words, diagnostics: &report.diagnostics)
  }
  report.diagnostics = report.diagnostics.hidingValues(of: secret)
  return report
}

extension SourceSet {
  /// The files of folders of one's own, by index.
  fileprivate var ownFiles: Set<Int32> {
    Set(files.indices.filter { files[$0].isOwn }.map(Int32.init))
  }
}
