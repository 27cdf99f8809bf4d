internal import ArgumentParser
internal import BalanceMetrics
internal import Diagnostics
internal import HouseholdModel
internal import SiteFiles

/// What commands that print something of a household have in common.
struct HouseholdOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  /// Reads a household and hands it on; where there are errors it says them instead.
  ///
  /// - Parameters:
  ///   - terminal: where problems are said; warnings and notes are left to `check`.
  ///   - action: what is done with what the edition may show, and the numbers.
  /// - Returns: how it ended: `problems` where the files have errors.
  func withHousehold(
    on terminal: Terminal, _ action: (Household, BalanceReport) -> ExitStatus
  ) -> ExitStatus {
    let shown = source.shown(on: terminal)
    do {
      let report = try measuredReport(
        content: source.content, shownAs: shown, asOf: source.asOf,
        for: source.choice(on: terminal))
      if let problem = report.usageProblem { throw problem }
      try source.checkAsOf(against: report.household?.settings.started)
      let diagnostics = report.publicDiagnostics
      guard !diagnostics.blocksBuild(strict: source.strict), let result = report.result() else {
        terminal.writeError(
          diagnosticText(
            source.obstacles(diagnostics), sources: report.sources, root: shown,
            usesColour: terminal.colourOnError))
        return .problems
      }
      return action(result.shown, result.balance)
    } catch {
      return said(error, on: terminal)
    }
  }
}
