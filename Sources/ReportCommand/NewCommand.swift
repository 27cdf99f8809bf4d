internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import RecordWriting

struct NewCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a file of its own: a check-in, a milestone, a moment and others.",
    discussion: """
      Examples:
        evenhold new check-in --who ana                one's own side of today's
        evenhold new check-in --who both               what you agree on in it
        evenhold new inventory --who ana               one's own list of unseen work
        evenhold new milestone "First calm Sunday" --date yesterday
        evenhold new moment "Three bags, one bus" --who ana
        evenhold new repair --who ben                  after a pause
        evenhold new step-back "To see what happens" --who ana
        evenhold new task "Watering the plants" --category household --who ben
        evenhold new page "Our words"

      The file has the keys to fill in; empty ones may stay or go. A file that is
      there is never touched. What you agree on is a line each, such as
      '- [ ] ben: Soup on Tuesdays (by 2026-11-01)'.
      """)

  /// What can be started.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case checkIn = "check-in"
    case inventory, milestone, moment, repair
    case stepBack = "step-back"
    case task, page

    /// A kind as somebody types it: `Checkin` is a check-in too.
    init?(argument: String) {
      func letters(_ word: String) -> String { word.lowercased().filter { $0 != "-" } }
      let found = Self.allCases.first { letters($0.rawValue) == letters(argument) }
      guard let found else { return nil }
      self = found
    }
  }

  @Argument(
    help: ArgumentHelp(
      "What to start.", valueName: Kind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: Kind

  @Argument(help: ArgumentHelp("What it is called, or what happened.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("Whose it is: one of you, or both.", valueName: "partner"))
  var who: String?

  @Option(
    help: ArgumentHelp(
      "Its day: 2026-03-01, today, yesterday or a weekday. Of a milestone the day it was reached.",
      valueName: "day"))
  var date: String?

  @Option(help: ArgumentHelp("Of a task: the id of its category.", valueName: "id"))
  var category: String?

  @OptionGroup var options: WritingOptions

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    Notebook.open(options.content, isQuiet: options.voice.quiet, on: terminal) { notebook in
      let household = notebook.household
      let seat = try seat(in: household)
      let record = try record(household, seat: seat, today: terminal.today())
      if let ownFolder = options.ownFolder {
        guard let seat else {
          throw UsageProblem(message: "a folder of one's own is one partner's: add --who.")
        }
        try notebook.turn(to: ownFolder, of: seat)
      }
      // One side of a check-in or a round is one file; everything else may come twice a day.
      let taken = Set(notebook.files.keys)
      if kind == .checkIn || kind == .inventory, taken.contains(record.path) {
        throw UsageProblem(
          message: "'\(visible("\(notebook.shownAs)/\(record.path)"))' is there already; "
            + "write into it with an editor.")
      }
      let free = record.avoiding(taken)
      return try notebook.add(free.text, to: free.path)
    }
  }

  private var isOfBoth: Bool { who?.lowercased() == "both" }

  private func seat(in household: Household) throws(UsageProblem) -> Seat? {
    guard let who, !isOfBoth else { return nil }
    if let seat = household.seat(named: who) { return seat }
    let names = household.partners.both.map { visible($0.id.text) }.joined(separator: " or ")
    throw UsageProblem(message: "'\(visible(who, limit: 60))' isn't one of you; it is \(names).")
  }

  private func record(
    _ household: Household, seat: Seat?, today: CalendarDate
  ) throws(UsageProblem) -> NewRecord {
    var day = today
    if let date {
      guard let named = spokenDay(date, on: today) else {
        throw UsageProblem(
          message: "'\(visible(date, limit: 60))' isn't a day; write it as 2026-03-01, or today, "
            + "yesterday, monday.")
      }
      day = named
    }
    func id() throws(UsageProblem) -> String {
      guard let seat else {
        throw UsageProblem(message: "whose is it? Add --who and one of you.")
      }
      return household.partners[seat].id.text
    }
    func called(_ what: String) throws(UsageProblem) -> String {
      guard let title, title.contains(where: { !$0.isWhitespace }) else {
        throw UsageProblem(
          message: "\(what) is missing: put it in quotes after '\(kind.rawValue)'.")
      }
      return title
    }
    let owner = isOfBoth ? "both" : seat.map { household.partners[$0].id.text }
    switch kind {
    case .checkIn: return isOfBoth ? .together(on: day) : .checkIn(on: day, by: try id())
    case .inventory: return .inventory(on: day, by: try id())
    case .milestone:
      return .milestone(try called("the term"), reached: date == nil ? nil : day)
    case .moment: return .moment(try called("what happened"), on: day, by: try id())
    case .repair: return .repair(on: day, by: owner)
    case .stepBack:
      return .stepBack(try called("what it is for"), from: day, by: try id())
    case .task:
      guard let category else {
        let ids = household.settings.categories.map(\.id.text).joined(separator: ", ")
        throw UsageProblem(message: "a task needs --category, one of: \(visible(ids)).")
      }
      return .task(try called("its title"), category: category, owner: owner)
    case .page: return .page(try called("its title"))
    }
  }
}
