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
      switch format {
      case .csv: terminal.writeOutput(rows(of: proposal, household))
      case .text: terminal.writeOutput(text(of: proposal, household))
      }
      return .fine
    }
  }

  /// The proposed turns that are not written down yet, as a file of `rotations/`.
  private func rows(of proposal: RotationProposal, _ household: Household) -> String {
    let rows = proposal.weeks.flatMap { week in
      week.turns.filter { !$0.isRecorded }.map { turn in
        [week.week.start.iso, turn.task.text, word(for: turn.turn, household, isName: false)]
      }
    }
    return csvText([["week", "task", "who"]] + rows)
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
