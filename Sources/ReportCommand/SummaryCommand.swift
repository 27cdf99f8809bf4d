internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews

struct SummaryCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Prints a month in brief, with the sentences of its page.",
    discussion: """
      Examples:
        evenhold summary                       the newest month that is over
        evenhold summary --month 2026-03       another one
        evenhold summary --width 48            for a narrow terminal

      What went well comes first, and no one's hours are added up. The page that it
      names at the end tells the rest.
      """)

  @OptionGroup var household: HouseholdOptions

  @Option(help: ArgumentHelp("The month.", valueName: "yyyy-mm"), transform: parsedMonth)
  var month: YearMonth?

  @Option(help: ArgumentHelp("The most columns of a line, 24 to 200.", valueName: "columns"))
  var width = 80

  func validate() throws {
    guard (24...200).contains(width) else {
      throw ValidationError("--width is a number of columns from 24 to 200, and 80 by default.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    household.withHousehold(on: terminal) { shown, balance in
      let words = TemplateCatalog.standard.words(of: shown)
      let edition = EditionChoice.name(of: shown)
      guard
        let summary = monthSummary(
          of: shown, report: balance, words: words, month: month,
          folder: EditionChoice.defaultFolder(of: edition))
      else {
        return nothing(toldMonths(of: shown, report: balance), on: terminal)
      }
      terminal.writeOutput(summaryText(summary, width: width))
      return .fine
    }
  }

  /// Says that the month has no page.
  private func nothing(_ told: [YearMonth], on terminal: Terminal) -> ExitStatus {
    guard let month, let first = told.first, let last = told.last else {
      terminal.writeOutput(
        "There is no month to tell yet. Months begin with the first day that you write down.\n")
      return .fine
    }
    return UsageProblem(
      message: "there is nothing to tell of \(month.iso); what is told begins with \(first.iso) "
        + "and ends with \(last.iso)."
    ).said(on: terminal)
  }
}

/// The month that an argument names.
func parsedMonth(_ text: String) throws -> YearMonth {
  guard let date = CalendarDate(iso: text + "-01") else {
    throw ValidationError("'\(text)' isn't a month; write it as 2026-03")
  }
  return date.yearMonth
}
