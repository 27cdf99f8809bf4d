internal import ArgumentParser
internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import SiteFiles

/// What commands that print something of a household have in common.
struct HouseholdOptions: ParsableArguments {
  @Argument(help: "The folder that holds couple.yaml.")
  var content = "content"

  @OptionGroup var readers: EditionOptions

  @Option(
    help: ArgumentHelp("The last day that counts.", valueName: "date"), transform: parsedDay)
  var asOf: CalendarDate?

  @Flag(help: "Count warnings as errors.")
  var strict = false

  /// Reads a household and hands it on; where there are errors it says them instead.
  ///
  /// - Parameters:
  ///   - terminal: where problems are said; warnings and notes are left to `check`.
  ///   - action: what is done with what the edition may show, and the numbers.
  /// - Returns: how it ended: `problems` where the files have errors.
  func withHousehold(
    on terminal: Terminal, _ action: (Household, BalanceReport) -> ExitStatus
  ) -> ExitStatus {
    let shown = shownPath(content, from: terminal.workingFolder)
    do throws(UsageProblem) {
      let choice = try readers.choice(
        content: content, shownAs: shown, from: terminal.workingFolder)
      let report: MeasuredReport
      do throws(FileProblem) {
        report = try measuredReport(content: content, shownAs: shown, asOf: asOf, for: choice)
      } catch {
        return said(error, on: terminal)
      }
      if let problem = report.usageProblem { throw problem }
      if let asOf, let started = report.result?.shown.settings.started, asOf < started {
        throw UsageProblem(
          message: "--as-of \(asOf.iso) is before the first day that counts: 'started' in "
            + "couple.yaml is \(started.iso).")
      }
      let diagnostics = report.publicDiagnostics
      guard !diagnostics.blocksBuild(strict: strict), let result = report.result else {
        let printed = diagnostics.filter { strict ? $0.severity != .note : $0.severity == .error }
        terminal.writeError(
          diagnosticText(
            printed, sources: report.sources, root: shown,
            usesColour: terminal.colourOnError))
        return .problems
      }
      return action(result.shown, result.balance)
    } catch {
      return error.said(on: terminal)
    }
  }
}
