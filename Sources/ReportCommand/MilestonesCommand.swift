internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews

struct MilestonesCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestones",
    abstract: "Lists your milestones, or suggests some as files that are ready to be changed.",
    discussion: """
      Examples:
        evenhold milestones                    what is reached, and what is in sight
        evenhold milestones --suggest          what the data suggests, as files
        evenhold milestones --suggest --write  adds these files to milestones/

      Only the two of you know what was a milestone. Nothing is written unless you
      ask for it, and no file that is there is ever overwritten.
      """)

  @OptionGroup var household: HouseholdOptions

  @Flag(help: "Print what the data suggests, as ready files, with why.")
  var suggest = false

  @Flag(help: "With --suggest: add the files that aren't there yet.")
  var write = false

  @OptionGroup var voice: QuietOption

  func validate() throws {
    guard suggest || !write else {
      throw ValidationError("--write adds what --suggest suggests; give both.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    household.withHousehold(on: terminal) { shown, balance in
      let words = TemplateCatalog.standard.words(of: shown)
      guard suggest else {
        let parts = milestoneParts(of: shown, report: balance, words: words)
        terminal.writeOutput(
          parts.isEmpty
            ? "There is no milestone yet. The first one can be small.\n"
            : partsText(parts, width: 80))
        return .fine
      }
      let found = milestoneSuggestions(of: shown, report: balance, words: words)
      guard !found.isEmpty else {
        terminal.writeOutput("The data suggests nothing new. What you name yourselves counts.\n")
        return .fine
      }
      let files = found.map { (path: "milestones/\($0.id).md", suggestion: $0) }
      return write ? add(files, on: terminal) : show(files, on: terminal)
    }
  }

  private typealias File = (path: String, suggestion: MilestoneSuggestion)

  private var folder: String { typedPath(household.source.content) }

  private func show(_ files: [File], on terminal: Terminal) -> ExitStatus {
    let shown = household.source.shown(on: terminal)
    for (path, suggestion) in files {
      let why = terminalLines("Suggested: \(suggestion.why)", width: 80)
      let text = milestoneFile(suggestion).split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast().map { $0.isEmpty ? "" : "    \(visible($0))" }
      let lines = ["\(visible(shown))/\(path)"] + why + [""] + text + [""]
      terminal.writeOutput(lines.map { $0 + "\n" }.joined())
    }
    terminal.writeOutput(
      "Nothing was written. Give --write to add \(files.count == 1 ? "this file" : "these files"), "
        + "and change the words to yours.\n")
    return .fine
  }

  private func add(_ files: [File], on terminal: Terminal) -> ExitStatus {
    for (path, suggestion) in files {
      do throws(FileProblem) {
        try writeNewFile(
          path, in: folder, shownAs: folder, bytes: Array(milestoneFile(suggestion).utf8))
        if !voice.quiet { terminal.writeOutput("Wrote \(visible("\(folder)/\(path)")).\n") }
      } catch {
        guard error.kind == .exists else { return said(error, on: terminal) }
        if !voice.quiet {
          terminal.writeOutput("Left as it was: \(visible("\(folder)/\(path)")).\n")
        }
      }
    }
    return .fine
  }
}

/// A suggestion as the text of a file of `milestones/`.
func milestoneFile(_ suggestion: MilestoneSuggestion) -> String {
  var lines = ["---", "term: \(yamlScalar(suggestion.term))", "reached: \(suggestion.date.iso)"]
  if let task = suggestion.task { lines.append("tasks: [\(yamlScalar(task.text))]") }
  return (lines + ["---", "", suggestion.why, ""]).joined(separator: "\n")
}

extension TemplateCatalog {
  /// The words of a household's own language.
  func words(of household: Household) -> Words {
    var problems: [Diagnostic] = []
    return words(
      in: Language(tag: household.settings.language) ?? .english, diagnostics: &problems)
  }
}
