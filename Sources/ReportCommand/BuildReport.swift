internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
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
  /// Whose site it is, by the partners' ids in alphabetical order; nil without a household.
  var siteID: String?
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
///   - templates: what pages are made from.
/// - Returns: the pages and the problems.
/// - Throws: where the folder can't be read.
func builtReport(
  content: String, shownAs shown: String, asOf: CalendarDate?, templates: TemplateCatalog
) throws(FileProblem) -> BuiltReport {
  if let problem = missingCouple(at: content, shownAs: shown) {
    return BuiltReport(sources: SourceSet([]), diagnostics: [problem])
  }
  let reading = try readContent(at: content, shownAs: shown)
  var report = BuiltReport(sources: reading.sources, diagnostics: reading.diagnostics)
  let records = parsedRecords(
    of: reading.sources, folders: reading.folders, diagnostics: &report.diagnostics)
  guard
    let household = validatedHousehold(
      from: records, asOf: asOf, diagnostics: &report.diagnostics)
  else { return report }
  report.started = household.settings.started
  report.siteID = [household.partners.first.id.text, household.partners.second.id.text].sorted()
    .joined(separator: "+")
  let balance = balanceReport(of: household)
  let views = sitePages(of: household, report: balance, diagnostics: &report.diagnostics)
  report.pages = renderedSite(views, templates: templates, diagnostics: &report.diagnostics)
  return report
}
