internal import ArgumentParser
internal import DataExport
internal import Diagnostics
internal import SiteRendering
internal import SiteTemplates

struct MetricsCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Prints every number of the reports, with its range and what it rests on.",
    discussion: """
      Examples:
        evenhold metrics                       content/ as JSON
        evenhold metrics --format csv our-home for a spreadsheet
        evenhold metrics --schema              the JSON Schema of the output

      docs/METRICS.md says what each number means. Where a number is not shown,
      its gate says why: no data is not zero.
      """)

  /// How numbers are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, csv
  }

  @OptionGroup var household: HouseholdOptions

  @Option(help: ArgumentHelp("Print as JSON or as CSV.", valueName: "json|csv"))
  var format = Format.json

  @Flag(help: "Print the JSON Schema of the output, and nothing else.")
  var schema = false

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    if schema {
      terminal.writeOutput(TemplateCatalog.standard.metricsSchema)
      return .fine
    }
    return household.withHousehold(on: terminal) { household, balance in
      switch format {
      case .json: terminal.writeOutput(metricsText(of: balance, for: household))
      case .csv: terminal.writeOutput(metricsTable(of: balance, for: household))
      }
      return .fine
    }
  }
}
