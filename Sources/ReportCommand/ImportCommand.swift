internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import RecordImport
internal import RecordParsing

extension ImportSource: ExpressibleByArgument {}
extension ImportMap.Delimiter: ExpressibleByArgument {}
extension ImportMap.Encoding: ExpressibleByArgument {}

/// The order of day and month, as the command line says it.
enum DateOrderChoice: String, ExpressibleByArgument, CaseIterable {
  case dmy, mdy

  /// The same for the reader of dates.
  var order: CellFormats.DateOrder { self == .dmy ? .dmy : .mdy }
}

struct ImportCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Adds rows of a spreadsheet or of another tool to the log.",
    discussion: """
      Examples:
        evenhold import csv sheet.csv --dry-run     what would be added, row by row
        evenhold import csv sheet.csv --write-map map.yaml
                                                    a map, to say what words mean
        evenhold import csv sheet.csv --map map.yaml
        evenhold import donetick history.json chores.json members.json
        evenhold import grocy chores_log.json chores.json users.json

      Rows go to log/<source>-<month>.csv, at the end; nothing that is there is
      changed. A word that is none of yours is asked for in a map, never guessed, and
      what can be read in two ways is refused. Importing the same again adds nothing.
      docs/IMPORTS.md tells where other tools keep their files.
      """)

  @Argument(
    help: ArgumentHelp(
      "Where the files come from.",
      valueName: ImportSource.allCases.map(\.rawValue).joined(separator: "|")))
  var source: ImportSource

  @Argument(help: ArgumentHelp("The files.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The folder that holds couple.yaml.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("What columns and words mean, as YAML.", valueName: "file"))
  var map: String?

  @Option(
    help: ArgumentHelp(
      "Write what the map lacks into this new file, to be filled in.", valueName: "file"))
  var writeMap: String?

  @Option(help: ArgumentHelp("Of a table: day or month first.", valueName: "dmy|mdy"))
  var dateOrder: DateOrderChoice?

  @Option(
    help: ArgumentHelp(
      "Of a table: what lies between its cells.", valueName: "comma|semicolon|tab"))
  var delimiter: ImportMap.Delimiter?

  @Option(
    help: ArgumentHelp("Of a table: its encoding.", valueName: "utf-8|windows-1252|utf-16"))
  var encoding: ImportMap.Encoding?

  @Flag(help: "Say what would be added, and write nothing.")
  var dryRun = false

  @Flag(help: "Leave rows out that can't be read, instead of writing nothing.")
  var skipProblems = false

  @Option(help: ArgumentHelp("Say it as text or as JSON.", valueName: "text|json"))
  var format = OutputFormat.text

  @OptionGroup var voice: QuietOption

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    Notebook.open(content, isQuiet: voice.quiet, on: terminal) { notebook in
      var run = try ImportRun(self, into: notebook, on: terminal)
      try run.prepare(today: terminal.today())
      if format == .text {
        terminal.writeError(run.problemText(usesColour: terminal.colourOnError))
      }
      if run.isReady, !dryRun {
        for placement in run.placements { try notebook.write(placement.text, to: placement.path) }
      }
      if format == .json {
        terminal.writeOutput(run.document.textInLines + "\n")
      } else if !voice.quiet || !run.isReady || dryRun {
        terminal.writeOutput(run.text)
      }
      return run.isReady ? .fine : .problems
    }
  }
}
