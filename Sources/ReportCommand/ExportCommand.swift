internal import ArgumentParser
internal import BalanceMetrics
internal import CivilCalendar
internal import DataExport
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates

struct ExportCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the log, all records, or a calendar for other programs.",
    discussion: """
      Examples:
        evenhold export csv --out log.csv       the log, for a spreadsheet;
                                                'import csv' takes it back
        evenhold export json                    all records and numbers
        evenhold export json --schema           the JSON Schema of that
        evenhold export ics --out ours.ics      rituals, check-ins and turns
        evenhold export ics --who ana           the turns of one alone
        evenhold export csv --edition facilitator --from 2026-01-01

      What is one partner's alone, and answers that are still sealed, are in no
      export, whatever the edition. A file that is there is replaced only if it is
      an export of the same kind.
      """)

  /// What is written.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case csv, json, ics
  }

  @Argument(help: ArgumentHelp("What to write.", valueName: "csv|json|ics"))
  var kind: Kind

  @OptionGroup var household: HouseholdOptions

  @Option(
    help: ArgumentHelp("Write into this file; without it, to the terminal.", valueName: "file"))
  var out: String?

  @Option(
    help: ArgumentHelp("The first day that is in it.", valueName: "date"), transform: parsedDay)
  var from: CalendarDate?

  @Option(
    help: ArgumentHelp("The last day that is in it.", valueName: "date"), transform: parsedDay)
  var to: CalendarDate?

  @Option(help: ArgumentHelp("Of a calendar: whose turns alone.", valueName: "partner"))
  var who: String?

  @Flag(help: "Print the JSON Schema of 'export json', and nothing else.")
  var schema = false

  @OptionGroup var voice: QuietOption

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError("--to \(to.iso) is before --from \(from.iso).")
    }
    if who != nil, kind != .ics {
      throw ValidationError("--who is for calendars; leave it out, or export ics.")
    }
    if schema, kind != .json {
      throw ValidationError("--schema is the form of 'export json'; CSV and calendars have none.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    if schema {
      terminal.writeOutput(TemplateCatalog.standard.householdSchema)
      return .fine
    }
    return household.withHousehold(on: terminal) { household, balance in
      let text: String
      switch kind {
      case .csv: text = logTable(of: household.exported(in: days))
      case .json: text = document(household, balance)
      case .ics:
        let seat = who.flatMap(household.seat(named:))
        if let who, seat == nil {
          return UsageProblem(message: "'\(visible(who, limit: 60))' isn't one of you.")
            .said(on: terminal)
        }
        text = calendar(household, turnsOf: seat)
      }
      guard let out else {
        terminal.writeOutput(text)
        return .fine
      }
      return write(text, to: out, on: terminal)
    }
  }

  /// The days that are asked for; nil for all.
  private var days: ClosedRange<CalendarDate>? {
    guard from != nil || to != nil else { return nil }
    let first = from ?? CalendarDate(year: 1583, month: 1, day: 1)
    let last = to ?? CalendarDate(year: 9999, month: 12, day: 31)
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  private func document(_ household: Household, _ balance: BalanceReport) -> String {
    var numbers = balance
    numbers.own = nil
    return householdText(
      of: household.exported(in: days), edition: EditionChoice.name(of: household),
      metrics: numbers, about: household.exported(in: nil))
  }

  private func calendar(_ household: Household, turnsOf seat: Seat?) -> String {
    let words = TemplateCatalog.standard.words(of: household)
    return calendarFile(
      of: household.exported(in: nil),
      words: CalendarWords(
        checkIn: words("common-check-in"), both: words("holder", ["who": "both"]),
        outside: words("holder", ["who": "outside"])), in: days, turnsOf: seat)
  }

  private func write(_ text: String, to path: String, on terminal: Terminal) -> ExitStatus {
    let start =
      switch kind {
      case .csv: logColumns.joined(separator: ",") + "\n"
      case .json: "{\n  \"schema\": \(householdSchemaVersion),\n  \"edition\": "
      case .ics: "BEGIN:VCALENDAR\r\n"
      }
    let file = SingleFile(path: path, shownAs: path, startingWith: Array(start.utf8))
    do throws(FileProblem) {
      let source = household.source
      try file.check(
        outside: [source.content] + [source.readers.ownFolder].compactMap { $0 })
      try file.replace(with: Array(text.utf8))
    } catch {
      return said(error, on: terminal)
    }
    if !voice.quiet { terminal.writeOutput("Wrote \(visible(path)).\n") }
    return .fine
  }
}
