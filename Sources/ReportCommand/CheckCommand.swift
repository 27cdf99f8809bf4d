internal import ArgumentParser
internal import Diagnostics
internal import SiteFiles
internal import SiteTemplates
internal import SourceText

struct CheckCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads a folder and says everything that needs mending, without writing anything.",
    discussion: """
      Examples:
        evenhold check                            read content/
        evenhold check --strict our-home          warnings count as errors
        evenhold check --edition ana --private ../ana
                                                  with Ana's own folder
        evenhold check --format json              for editors and scripts
        evenhold check --explain UnknownPartner   what a kind of problem means
      """)

  @Option(help: ArgumentHelp("Say what a kind of problem means.", valueName: "id"))
  var explain: String?

  @OptionGroup var pages: PageOptions

  @OptionGroup var options: ReportOptions

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    if let explain { return explained(explain, on: terminal) }
    let report: BuiltReport
    do {
      report = try pages.report(on: terminal)
    } catch {
      return said(error, on: terminal)
    }
    let diagnostics = pages.source.counted(report.diagnostics)
    switch options.format {
    case .json: terminal.writeOutput(diagnosticJSON(diagnostics, sources: report.sources))
    case .text:
      let printed = options.quiet ? diagnostics.filter { $0.severity != .note } : diagnostics
      let text = diagnosticText(
        printed, sources: report.sources, root: pages.source.shown(on: terminal),
        usesColour: terminal.colourOnOutput)
      terminal.writeOutput(text)
      if !options.quiet {
        let files = counted(report.sources.files.count, "file")
        let summary = problemCount(of: diagnostics).map { $0 + "." } ?? "No problems in \(files)."
        terminal.writeOutput((text.isEmpty ? "" : "\n") + summary + "\n")
      }
    }
    return diagnostics.blocksBuild(strict: pages.source.strict) ? .problems : .fine
  }

  private func explained(_ name: String, on terminal: Terminal) -> ExitStatus {
    let names = DiagnosticID.allCases.map(\.rawValue)
    let match = names.first { $0.lowercased() == name.lowercased() }
    guard let id = match.flatMap(DiagnosticID.init(rawValue:)) else {
      let guess = nearMiss(for: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
      terminal.writeError(
        "Error: no problem is called '\(visible(name, limit: 60))'\(guess)\n"
          + "The name of a problem stands in [brackets] at the end of its first line.\n")
      return .usage
    }
    terminal.writeOutput(id.explanation)
    return .fine
  }
}

/// Says why files can't be read or written, and with which status that ends.
func said(_ problem: FileProblem, on terminal: Terminal) -> ExitStatus {
  terminal.writeError("Error: \(visible(problem.message))\n")
  return ExitStatus(rawValue: problem.exitCode) ?? .files
}
