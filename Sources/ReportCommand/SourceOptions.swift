internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates

/// What is read, for whom, and up to which day: what commands that read a household have in common.
struct SourceOptions: ParsableArguments {
  @Argument(help: "The folder that holds couple.yaml.")
  var content = "content"

  @OptionGroup var readers: EditionOptions

  @Option(
    help: ArgumentHelp("The last day that counts.", valueName: "date"), transform: parsedDay)
  var asOf: CalendarDate?

  @Flag(help: "Count warnings as errors.")
  var strict = false

  /// The folder as messages name it.
  func shown(on terminal: Terminal) -> String {
    shownPath(content, from: terminal.workingFolder)
  }

  /// For whom, and where that one's own files lie.
  func choice(on terminal: Terminal) throws(UsageProblem) -> EditionChoice {
    try readers.choice(
      content: content, shownAs: shown(on: terminal), from: terminal.workingFolder)
  }

  /// Stops where `--as-of` is before the first day that counts; nil for a household without one.
  func checkAsOf(against started: CalendarDate?) throws(UsageProblem) {
    guard let asOf, let started, asOf < started else { return }
    throw UsageProblem(
      message: "--as-of \(asOf.iso) is before the first day that counts: 'started' in "
        + "couple.yaml is \(started.iso).")
  }

  /// The problems as this run counts them: with `--strict` a warning is an error.
  func counted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard strict else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }

  /// What stands in the way, as text: the errors, and with `--strict` the warnings.
  func obstacles(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { strict ? $0.severity != .note : $0.severity == .error }
  }
}

/// What commands that make pages have in common.
struct PageOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp("A folder of templates that stand in for built-in ones.", valueName: "dir"))
  var templates: String?

  /// The site, in memory or handed on page by page.
  ///
  /// - Parameters:
  ///   - asOf: the last day that counts; nil for the one that was asked for.
  ///   - terminal: where progress is told.
  ///   - isAnew: whether pages are made even where the same are there.
  ///   - stage: asked for the place that files are handed to as soon as they are made; nil to keep all.
  /// - Returns: the pages and the problems.
  /// - Throws: `UsageProblem` where the options make no sense for it, `FileProblem` where something
  ///   can't be read.
  func report(
    asOf: CalendarDate? = nil, on terminal: Terminal, isAnew: Bool = false,
    stage: ((SiteIdentity, [Diagnostic]) -> SiteStage?)? = nil
  ) throws -> BuiltReport {
    var known: KnownBuild?
    return try report(asOf: asOf, on: terminal, known: &known, isAnew: isAnew, stage: stage)
  }

  /// The same, with what a build before this one knew, and with pages that are wanted first.
  func report(
    asOf: CalendarDate? = nil, on terminal: Terminal, known: inout KnownBuild?,
    early: EarlyPages? = nil, isAnew: Bool = false,
    stage: ((SiteIdentity, [Diagnostic]) -> SiteStage?)? = nil
  ) throws -> BuiltReport {
    let shown = source.shown(on: terminal)
    let choice = try source.choice(on: terminal)
    let catalog = try chosenTemplates(templates, on: terminal)
    let report = try withProgress("Reading \(visible(shown))", on: terminal) {
      () throws(FileProblem) in
      try builtReport(
        content: source.content, shownAs: shown, asOf: asOf ?? source.asOf, for: choice,
        templates: catalog, known: &known, early: early, isAnew: isAnew, on: stage)
    }
    if let problem = report.usageProblem { throw problem }
    try source.checkAsOf(against: report.started)
    return report
  }
}

/// Says why a command can't go on.
///
/// - Parameters:
///   - error: what was thrown.
///   - terminal: where it is said.
/// - Returns: how the command ends.
func said(_ error: any Error, on terminal: Terminal) -> ExitStatus {
  switch error {
  case let problem as UsageProblem: problem.said(on: terminal)
  case let problem as FileProblem: said(problem, on: terminal)
  default: said(FileProblem(.unreadable, "\(error)"), on: terminal)
  }
}
