internal import ArgumentParser
internal import BalanceMetrics
internal import CivilCalendar
internal import DataExport
internal import Diagnostics
internal import HouseholdModel

struct RotateCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Proposes whose turn the rotating tasks are in the coming four weeks.",
    discussion: """
      Examples:
        evenhold rotate                     a proposal for content/
        evenhold rotate --format csv        as rows for rotations/
        evenhold rotate --write             into rotations/, as agreed

      Whole tasks, by weight beside what each of you has room for, with as few
      changes as may be. It stays a proposal until you write it down; turns that
      stand in rotations/ already are kept.
      """)

  /// How turns are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv
  }

  @OptionGroup var household: HouseholdOptions

  @Option(help: ArgumentHelp("Print for people, or as rows.", valueName: "text|csv"))
  var format = Format.text

  @Flag(help: "Write the proposed turns down, once the two of you agree to them.")
  var write = false

  @OptionGroup var voice: QuietOption

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    household.withHousehold(on: terminal) { household, _ in
      guard let proposal = rotationProposal(of: household),
        proposal.weeks.contains(where: { !$0.turns.isEmpty })
      else {
        if format == .text {
          terminal.writeOutput(
            "No task goes by turns. Write 'rotating' for the holder of one, and there is something "
              + "to propose.\n")
        }
        return .fine
      }
      if write { return written(proposal, household, on: terminal) }
      switch format {
      case .csv: terminal.writeOutput(rows(of: proposal, household))
      case .text: terminal.writeOutput(text(of: proposal, household))
      }
      return .fine
    }
  }

  /// Writes the turns that are not written down yet to the end of `rotations/<year>.csv`.
  private func written(
    _ proposal: RotationProposal, _ household: Household, on terminal: Terminal
  ) -> ExitStatus {
    let cells = cells(of: proposal, household)
    guard !cells.isEmpty else {
      if !voice.quiet {
        terminal.writeOutput("All turns of these weeks are written down already.\n")
      }
      return .fine
    }
    return Notebook.open(
      self.household.source.content, isQuiet: voice.quiet, on: terminal
    ) { notebook in
      for year in Set(cells.map { String($0[0].prefix(4)) }).sorted() {
        let rows = cells.filter { $0[0].hasPrefix(year) }.map { cells in
          Dictionary(uniqueKeysWithValues: zip(Self.columns, cells))
        }
        let place = notebook.place(for: rows, in: "rotations/\(year)", columns: Self.columns)
        let status = try notebook.add(place.text, to: place.path)
        guard status == .fine else { return status }
      }
      return .fine
    }
  }

  private static let columns = ["week", "task", "who"]

  /// The proposed turns that are not written down yet, as a file of `rotations/`.
  private func rows(of proposal: RotationProposal, _ household: Household) -> String {
    csvText([Self.columns] + cells(of: proposal, household))
  }

  private func cells(of proposal: RotationProposal, _ household: Household) -> [[String]] {
    proposal.weeks.flatMap { week in
      week.turns.filter { !$0.isRecorded }.map { turn in
        [week.week.start.iso, turn.task.text, word(for: turn.turn, household, isName: false)]
      }
    }
  }

  private func text(of proposal: RotationProposal, _ household: Household) -> String {
    let titles = Dictionary(
      household.tasks.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return proposal.weeks.filter { !$0.turns.isEmpty }.map { week in
      let lines = week.turns.map { turn in
        "  \(visible(titles[turn.task] ?? turn.task.text)): "
          + visible(word(for: turn.turn, household, isName: true))
          + (turn.isRecorded ? " (written down)" : "") + "\n"
      }
      return "Week of \(week.week.start.iso)\n" + lines.joined()
    }.joined(separator: "\n")
  }

  private func word(for turn: Turn, _ household: Household, isName: Bool) -> String {
    switch turn {
    case .partner(let seat):
      isName ? household.partners[seat].name : household.partners[seat].id.text
    case .both: "both"
    case .outside: "outside"
    }
  }
}
