internal import ArgumentParser
internal import Diagnostics

/// The version that `--version` prints.
package let evenholdVersion = "0.1.0"

/// Runs the command and returns what the shell is told.
///
/// Nothing here ends the process; all text goes through `terminal`.
///
/// - Parameters:
///   - arguments: the words after the name of the command.
///   - terminal: where text goes and who can be asked.
/// - Returns: how it ended.
package func evenhold(_ arguments: [String], on terminal: Terminal) -> ExitStatus {
  var terminal = terminal
  var rest = arguments
  do throws(UsageProblem) {
    let (words, colour) = try ColourChoice.taken(from: arguments)
    rest = words
    if let colour, colour != .auto {
      (terminal.colourOnOutput, terminal.colourOnError) = (colour == .always, colour == .always)
    }
  } catch {
    return error.said(on: terminal)
  }
  let status = parsedAndRun(rest, on: terminal)
  guard terminal.hasLostOutput(), status == .fine || status == .problems else { return status }
  terminal.writeError("Error: the output can't be written: the disk is full, or its end is gone.\n")
  return .files
}

/// The mistake in the first words that the parser has no good words for; nil where there is none.
private func mistake(in arguments: [String]) -> String? {
  let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
  guard let word = words.first else { return nil }
  let shown = visible(word, limit: 60)
  if word.hasPrefix("-") {
    let options = ["--help", "--version"]
    guard !options.contains(word), let near = nearMiss(for: word, among: options) else {
      return nil
    }
    return "Unknown option '\(shown)'. Did you mean '\(near)'?"
  }
  guard !EvenholdCommand.names.contains(word) else { return nil }
  let guess = nearMiss(for: word, among: EvenholdCommand.names).map { "; did you mean '\($0)'?" }
  return "'\(shown)' isn't a command of evenhold\(guess ?? "")"
}

private func parsedAndRun(_ arguments: [String], on terminal: Terminal) -> ExitStatus {
  if let mistake = mistake(in: arguments) {
    terminal.writeError("Error: \(mistake)\nSee 'evenhold --help' for the commands.\n")
    return .usage
  }
  do {
    var command = try EvenholdCommand.parseAsRoot(arguments)
    guard let command = command as? any TerminalCommand else {
      try command.run()
      return .fine
    }
    return command.exitStatus(on: terminal)
  } catch {
    let message = wrappingUsage(
      in: guessing(in: EvenholdCommand.fullMessage(for: error, columns: terminal.columns)),
      at: terminal.columns ?? 80)
    guard EvenholdCommand.exitCode(for: error) != .success else {
      terminal.writeOutput(message + "\n")
      return .fine
    }
    // What someone typed comes back in the message.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    terminal.writeError(lines.map { visible($0, limit: 400) + "\n" }.joined())
    return .usage
  }
}

/// A subcommand that says and asks everything through a terminal.
protocol TerminalCommand: ParsableCommand {
  /// Does what the command is for.
  func exitStatus(on terminal: Terminal) -> ExitStatus
}

struct EvenholdCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evenhold",
    abstract: "A private web site from the files two people keep about the work of their life.",
    discussion: """
      Examples:
        evenhold init --partners Ana,Ben    start a folder with a first inventory
        evenhold check                      read content/ and say what needs mending
        evenhold build                      turn content/ into site/
        evenhold serve --open               see it while you write
        evenhold metrics --format csv       every number, for a spreadsheet
        evenhold summary                    the month in brief, right here
        evenhold milestones --suggest       what could be one, as files
        evenhold rotate                     propose the turns of four weeks
        evenhold log ana did dinner 40      write a row down without an editor
        evenhold import csv sheet.csv       rows of a spreadsheet or another tool
        evenhold export ics --out ours.ics  a calendar; csv and json for programs
        evenhold verify site                is site/ as it was written?
        evenhold print                      the month's review as a PDF
        evenhold eject                      templates to change
        evenhold share --out copy.html      one locked file, to hand to someone

      Problems are in colour at a terminal, unless NO_COLOR is set or CLICOLOR is 0;
      with every command, --color auto, always or never says otherwise. Completions
      of your shell: evenhold --generate-completion-script bash, zsh or fish.

      Nothing you wrote is ever changed, and nothing leaves this computer unless
      you hand it on.

      Exit codes: 0 fine, 1 problems in the content, 64 usage, 73 output folder
      refused, 74 a file can't be read or written, 75 another build is running; 69 no
      browser to print with or no port to show pages on, 130 stopped while printing.
      """,
    version: evenholdVersion,
    subcommands: [
      InitCommand.self, CheckCommand.self, BuildCommand.self, SummaryCommand.self,
      MetricsCommand.self, MilestonesCommand.self, RotateCommand.self, LogCommand.self,
      TookCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
      ServeCommand.self, PrintCommand.self, VerifyCommand.self, ShareCommand.self,
      EjectCommand.self,
    ])

  /// What may stand first on a command line.
  static let names =
    (configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]).sorted()
}
