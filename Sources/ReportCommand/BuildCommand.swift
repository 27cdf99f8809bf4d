internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates

struct BuildCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Turns a folder of the two of you into a web site that opens by double click.",
    discussion: """
      Examples:
        evenhold build                         content/ into site/
        evenhold build our-home --out review   another folder into another
        evenhold build --as-of 2026-03-31      nothing after that day
        evenhold build --edition ana --private ../ana/notes --out ../ana/site
                                               with what is Ana's alone

      Where the content has an error nothing is written, and the site of the
      last build stays.
      """)

  @Option(
    help: ArgumentHelp(
      "The folder to write: by default site, site-<partner> or site-facilitator.",
      valueName: "dir"))
  var out: String?

  @Flag(help: "Make every page anew, even where nothing has changed since the last build.")
  var anew = false

  @OptionGroup var pages: PageOptions

  @OptionGroup var options: ReportOptions

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    do {
      // Where there is no such place, that is told after all problems.
      var place: Result<SiteStage, FileProblem>?
      let report = try pages.report(on: terminal, isAnew: anew) { identity, diagnostics in
        guard !pages.source.counted(diagnostics).blocksBuild(strict: pages.source.strict) else {
          return nil
        }
        let found = Result { () throws(FileProblem) in
          try writer(of: identity, on: terminal).stage()
        }
        place = found
        return try? found.get()
      }
      let target = target(of: report.editionName)
      let diagnostics = pages.source.counted(report.diagnostics)
      say(diagnostics, of: report, on: terminal)
      guard !diagnostics.blocksBuild(strict: pages.source.strict), let place else {
        let count = problemCount(of: diagnostics) ?? "There is no household"
        if !options.quiet { terminal.writeError("\n\(count). Nothing was written.\n") }
        return .problems
      }
      let result = try written(report, on: try place.get())
      sayKept(result.kept, in: target, on: terminal)
      let paths = report.standing ?? report.pages.map(\.path)
      let count = counted(paths.count { $0.hasSuffix(".html") }, "page")
      let problems = problemCount(of: diagnostics).map { " \($0)." } ?? ""
      summarise(
        "Built \(count) into \(visible(folderName(target))) (\(changes(result))).\(problems)",
        after: diagnostics,
        on: terminal)
      sayReader(of: report, in: target, on: terminal)
      return .fine
    } catch {
      return said(error, on: terminal)
    }
  }

  private func written(
    _ report: BuiltReport, on stage: SiteStage
  ) throws(FileProblem) -> WriteSummary {
    if let standing = report.standing { return WriteSummary(unchanged: standing.count) }
    return try stage.publish(report.pages + report.images, showing: report.digest)
  }

  /// The output folder as it is named.
  private func target(of edition: String) -> String {
    typedPath(out ?? EditionChoice.defaultFolder(of: edition))
  }

  private func writer(of identity: SiteIdentity, on terminal: Terminal) -> SiteWriter {
    SiteWriter(
      root: out ?? EditionChoice.defaultFolder(of: identity.edition),
      shownAs: target(of: identity.edition), identity: identity,
      contentRoot: pages.source.content, ownRoot: pages.source.readers.ownFolder,
      templates: pages.templates, forbidden: terminal.homeFolders)
  }

  /// Problems go to the error output, so that the summary stands alone; as JSON they are the output.
  private func say(
    _ diagnostics: [Diagnostic], of report: BuiltReport, on terminal: Terminal
  ) {
    switch options.format {
    case .json: terminal.writeOutput(diagnosticJSON(diagnostics, sources: report.sources))
    case .text:
      let printed = options.quiet ? diagnostics.filter { $0.severity != .note } : diagnostics
      terminal.writeError(
        diagnosticText(
          printed, sources: report.sources, root: pages.source.shown(on: terminal),
          usesColour: terminal.colourOnError))
    }
  }

  private func folderName(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

  private func changes(_ result: WriteSummary) -> String {
    "\(result.written) written, \(result.unchanged) unchanged"
      + (result.removed == 0 ? "" : ", \(result.removed) removed")
  }

  /// Whoever can open `content/` can build a partner's edition, and it is more than `content/` shows.
  private func sayReader(of report: BuiltReport, in target: String, on terminal: Terminal) {
    guard let reader = report.reader, !options.quiet else { return }
    terminal.writeError(
      "Note: '\(visible(folderName(target)))' is for the eyes of \(visible(reader)) alone: it shows "
        + "private rows, and answers that are sealed until both of you have written. Keep it where "
        + "nobody else looks.\n")
    guard overlap(target, typedPath(pages.source.content) + "/..") else { return }
    terminal.writeError(
      "It lies beside the shared files: if both of you have that folder, name one of your own with "
        + "--out, and delete this one.\n")
  }

  private func sayKept(_ paths: [String], in target: String, on terminal: Terminal) {
    for path in paths {
      terminal.writeError(
        "'\(visible(folderName(target) + path))' was changed by hand and is no page of the site any "
          + "more; it was left as it is.\n")
    }
  }

  private func summarise(_ line: String, after diagnostics: [Diagnostic], on terminal: Terminal) {
    guard !options.quiet else { return }
    guard options.format == .text else {
      terminal.writeError(line + "\n")
      return
    }
    if !diagnostics.isEmpty { terminal.writeError("\n") }
    terminal.writeOutput(line + "\n")
  }
}
