internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import ParallelWork
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
  /// The files of the site but its pictures; empty where the content holds no household.
  var pages: [OutputFile] = []
  /// What the pages show, if making them met no problem; nil in a therapist's edition too.
  var digest: ShownDigest?
  /// The paths of the site that is there and shows just this; then no page was made.
  var standing: [String]?
  /// The pictures that its pages show.
  var images: [OutputFile] = []
  /// Whose site it is, by the partners' ids in alphabetical order; nil without a household.
  var siteID: String?
  /// The name of the edition as folders and manifests bear it.
  var editionName = EditionChoice.coupleName
  /// Why there is no such edition; nothing else was looked at then.
  var usageProblem: UsageProblem?
  /// The partner whose own words are in it; nil in an edition for both and in a therapist's.
  var reader: String?
  /// The first day that counts; nil without a household.
  var started: CalendarDate?
  /// The last day that counts; nil without a household.
  var asOf: CalendarDate?
  /// What the edition may show, and the words of its pages; nil without a household.
  var shown: (household: Household, words: Words)?
}

/// The whole pipeline but its last step: from the couple's files to the pages, in memory.
///
/// Whether the pages are written is for the caller: a report with an error never is.
///
/// - Parameters:
///   - content: the folder to read.
///   - shown: the folder as messages name it.
///   - asOf: the last day that counts; nil for the newest of the content.
///   - choice: for whom, and where that one's own files lie.
///   - templates: what pages are made from.
///   - known: what a build before this one knew; nil where none comes after it.
///   - early: what pages are wanted before the rest; nil for none.
///   - isAnew: whether pages are made even where a site that shows the same is there.
///   - stage: asked once the household is known, with whose site it is and the problems so far, for the
///     place that each file is handed to as soon as it is made; nil to keep all in memory.
/// - Returns: the pages and the problems.
/// - Throws: where the folder can't be read.
func builtReport(
  content: String, shownAs shown: String, asOf: CalendarDate?, for choice: EditionChoice,
  templates: TemplateCatalog, known: inout KnownBuild?, early: EarlyPages? = nil,
  isAnew: Bool = false,
  on stage: ((SiteIdentity, [Diagnostic]) -> SiteStage?)? = nil
) throws(FileProblem) -> BuiltReport {
  var measured = try measuredReport(
    content: content, shownAs: shown, asOf: asOf, for: choice, known: &known)
  if stage != nil { measured.letGoOfRows() }
  var report = BuiltReport(sources: measured.sources, diagnostics: [])
  report.usageProblem = measured.usageProblem
  report.editionName = measured.edition.name
  if let shown = measured.shown, let household = measured.household {
    report.started = shown.settings.started
    report.asOf = shown.asOf
    if case .partner(let seat) = shown.edition { report.reader = shown.partners[seat].name }
    let siteID = shown.partners.both.map(\.id.text).sorted().joined(separator: "+")
    report.siteID = siteID
    let words = templates.words(
      in: Language(tag: shown.settings.language) ?? .english, diagnostics: &measured.diagnostics)
    let images = try OpenedImages(
      measured.images.files, named: measured.images.named, by: measured.sources,
      for: shown.edition)
    report.shown = (shown, words)
    let digested = stage.map { _ in
      WorkBeside { [sources = measured.sources] in
        shownDigest(of: shown, from: sources, with: templates)
      }
    }
    let stage = stage?(
      SiteIdentity(siteID: siteID, edition: report.editionName), measured.publicDiagnostics)
    // No private text says by a name that it shows a picture too.
    let named = imageReferences(in: measured.sources, of: shown.textFiles)
    let digest = digested?.result
    if !isAnew, let digest,
      let found = stage?.standing(showing: { digest.adding(images.names(of: $0, among: named)) })
    {
      (report.standing, report.diagnostics) = (found, measured.publicDiagnostics)
      return report
    }
    let count = measured.diagnostics.count
    let told = early.map { (pages: $0, problems: measured.publicDiagnostics) }
    report.makePages(
      of: shown, balanceReport(of: household), words, images, with: templates, known: &known,
      early: told, on: stage, diagnostics: &measured.diagnostics)
    // What was met in making pages has to be told each time.
    if measured.diagnostics.count == count {
      report.digest = digest?.adding(
        images.names(of: report.images.map(\.path), among: named))
    }
  }
  report.diagnostics = measured.publicDiagnostics
  return report
}

extension BuiltReport {
  /// Makes every file of the site, and hands each on to the stage where there is one.
  fileprivate mutating func makePages(
    of shown: Household, _ balance: BalanceReport, _ words: Words, _ opened: OpenedImages,
    with templates: TemplateCatalog, known: inout KnownBuild?,
    early: (pages: EarlyPages, problems: [Diagnostic])?, on stage: SiteStage?,
    diagnostics: inout [Diagnostic]
  ) {
    let count = diagnostics.count
    let renderer = PageRenderer(
      templates, words: words, known: known?.renderer, diagnostics: &diagnostics)
    known?.renderer = renderer
    let site = SitePages(of: shown, report: balance, words: words, images: opened.shelf)
    if let early, let plan = known?.plan {
      var problems = early.problems + diagnostics[count...]
      let views = site.some(at: Set(early.pages.paths()), after: plan, diagnostics: &problems)
      let made = views.map(renderer.rendered)
      problems += made.flatMap(\.problems)
      let files = made.compactMap(\.page).map { OutputFile(path: $0.path, text: $0.text) }
      early.pages.take(files + opened.shown(views.flatMap(\.images)), problems)
    }
    @Sendable func staged(_ file: OutputFile) -> OutputFile { stage?.take(file) ?? file }
    @Sendable func file(_ page: RenderedPage) -> OutputFile {
      staged(OutputFile(path: page.path, text: page.text))
    }
    let data = WorkBeside {
      dataFiles(of: balance, for: shown, templates: templates) { path, make in
        stage?.take(path, make) ?? OutputFile(path: path, make)
      }
    }
    let (made, plan) = site.all(diagnostics: &diagnostics) { page in
      let view = renderer.rendered(page)
      return (file: view.page.map(file), problems: view.problems, images: page.images)
    }
    known?.plan = plan
    images = opened.shown(made.flatMap(\.images))
    diagnostics.addOnce(made.flatMap(\.problems))
    let all = renderer.filesForAll(diagnostics: &diagnostics).map(file)
    pages =
      (made.compactMap(\.file) + all)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } + data.result
  }
}
