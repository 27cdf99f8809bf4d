internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import RecordWriting

struct LogCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Writes a row into the log: who did what, when.",
    discussion: """
      Examples:
        evenhold log ana did cooking 40 Soup, and nobody asked
        evenhold log yesterday ben planned meals 10
        evenhold log ana appreciated The soup on Tuesday
        evenhold log monday both did laundry 1h30
        evenhold log ana redid dishes --private ../ana

      Words: [day] who verb [task or ritual] [minutes] [note …]. A day is 2026-03-01,
      today, yesterday, -3 (days ago) or a weekday: the latest one. A task goes by
      its id or its title. The row goes to the end of log/<who>/<month>.csv; nothing
      that is there is changed.
      """)

  // What isn't known may be a day such as -3.
  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What happened.", valueName: "words"))
  var words: [String]

  @Option(help: ArgumentHelp("Whether the other had to ask.", valueName: "yes|no"))
  var prompted: String?

  @Option(help: ArgumentHelp("What was wanted.", valueName: "listen|help"))
  var wanted: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How one felt afterwards, -2 to 2.", valueName: "number"))
  var energy: Int?

  @Option(
    help: ArgumentHelp("Who may see it.", valueName: "shared|private|facilitator"))
  var visibility: String?

  @OptionGroup var options: WritingOptions

  func validate() throws { try refuseOptions(among: words) }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    written(line(of: words), options: options, on: terminal) { row in
      row.prompted = prompted ?? ""
      row.wanted = wanted ?? ""
      row.energyAfter = energy
      row.visibility = visibility ?? ""
    }
  }
}

struct TookCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "took",
    abstract: "Writes down that a task, or a stage of it, has changed hands.",
    discussion: """
      Examples:
        evenhold took ben waste                from today on Ben holds all of it
        evenhold took ana meals:plan           the planning alone
        evenhold took yesterday both laundry   half each, since yesterday
        evenhold took rotating dishes          by turns
        evenhold took outside laundry          paid or family help

      Words: [day] who task[:stage] [note …]. To let something go, write
      'evenhold log ana stopped ironing'.
      """)

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Who holds what from when on.", valueName: "words"))
  var words: [String]

  @OptionGroup var options: WritingOptions

  func validate() throws { try refuseOptions(among: words) }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    var words = line(of: words)
    let task = words.firstIndex { word in
      spokenDay(word, on: terminal.today()) == nil
    }
    // The verb stands behind whoever took it: the first word that names no day.
    words.insert("took", at: min((task ?? words.count) + 1, words.count))
    return written(words, options: options, on: terminal)
  }
}

/// Stops at a misspelt option, which would else begin a note.
private func refuseOptions(among words: [String]) throws {
  let known = [
    "--prompted", "--wanted", "--energy", "--visibility", "--content", "--private", "--quiet",
  ]
  for word in words where word.hasPrefix("-") {
    let letters = word.drop { $0 == "-" }
    guard letters.first?.isLetter == true else { continue }
    let guess = nearMiss(for: word, among: known).map { " Did you mean '\($0)'?" }
    throw ValidationError(
      "Unknown option '\(visible(word, limit: 60))'."
        + (guess ?? " A word of a note can't begin with '-'."))
  }
}

/// The words of a line; one in quotes as a whole is the same line.
private func line(of words: [String]) -> [String] {
  words.count == 1 ? words[0].split(separator: " ").map(String.init) : words
}

/// Writes the row that some words say.
private func written(
  _ words: [String], options: WritingOptions, on terminal: Terminal,
  completing complete: (inout LogRow) -> Void = { _ in }
) -> ExitStatus {
  Notebook.open(options.content, isQuiet: options.voice.quiet, on: terminal) { notebook in
    let household = notebook.household
    var row: LogRow
    do throws(LogWordsProblem) {
      row = try LogRow(
        words: words, on: terminal.today(), vocabulary: LogVocabulary(of: household))
    } catch {
      throw UsageProblem(message: message(for: error, household))
    }
    complete(&row)
    try refuseWhatIsHardToTakeBack(row, options, today: terminal.today())
    let seat = household.seat(named: row.who)
    if row.verb == "appreciated", row.subject.isEmpty, let seat {
      row.subject = household.partners[seat.other].id.text
    }
    if let seat { row.who = household.partners[seat].id.text }
    if let ownFolder = options.ownFolder {
      guard let seat else {
        throw UsageProblem(
          message: "a folder of one's own holds that one's rows alone; name one of you first.")
      }
      try notebook.turn(to: ownFolder, of: seat)
    }
    let isOwn = options.ownFolder != nil
    let folder = isOwn ? "log" : seat.map { "log/\(household.partners[$0].id.text)" } ?? "log"
    let namesWho = seat == nil
    var cells = row.cells
    if !namesWho { cells["who"] = nil }
    let place = notebook.place(
      for: [cells], in: "\(folder)/\(row.date.iso.prefix(7))",
      columns: LogRow.columns(namingWho: namesWho), filling: ["who": row.who])
    return try notebook.add(place.text, to: place.path)
  }
}

/// Stops at what nobody means to write: a day that is still to come, and what is one's own alone in
/// the folder of both.
private func refuseWhatIsHardToTakeBack(
  _ row: LogRow, _ options: WritingOptions, today: CalendarDate
) throws(UsageProblem) {
  guard row.date <= today else {
    throw UsageProblem(
      message: "\(row.date.iso) is still to come; nothing was written. A row says what happened.")
  }
  if ownEditionVerbNames.contains(row.verb), options.ownFolder == nil, row.visibility.isEmpty {
    throw UsageProblem(
      message: "'\(row.verb)' is for one alone, and the other can open this folder; nothing was "
        + "written. Add --private and a folder of your own, or --visibility private.")
  }
}

private func message(for problem: LogWordsProblem, _ household: Household) -> String {
  let names = household.partners.both.map { visible($0.id.text) }.joined(separator: ", ")
  switch problem {
  case .noActor:
    return "who was it? Name one of you before the verb: \(names), or both."
  case .noVerb(let word):
    guard let word else { return "a verb is missing, such as did, planned or appreciated." }
    let known = knownVerbNames.union(ownEditionVerbNames)
    let people = household.partners.both.map(\.id.text) + ["both"]
    let isThanks = ["thanked", "thanks", "thank", "praised"].contains(word.lowercased())
    let guess = isThanks ? "appreciated" : nearMiss(for: word, among: known.sorted() + people)
    guard word.first?.isNumber != true else {
      return "'\(visible(word, limit: 60))' is no day; write it as 2026-03-01, or say yesterday, "
        + "monday or -3."
    }
    return
      "'\(visible(word, limit: 60))' is no verb of the log, no day, and none of you (\(names))."
      + (guess.map { " Did you mean '\($0)'?" }
        ?? " Verbs are did, planned, noticed, appreciated and others; the README beside your "
        + "files lists them.")
  case .negativeMinutes(let word):
    return
      "'\(visible(word, limit: 60))' is no number of minutes: they are 0 or more. A day such as "
      + "-3 comes first, before who it was."
  case .impossibleMinutes(let word):
    return
      "'\(visible(word, limit: 60))' is no number of minutes: they go up to a week, 10080. Where it "
      + "begins a note, put a word before it."
  case .noSubject(let verb):
    return "'\(verb)' needs to know what: a task, or a ritual, by its id."
  }
}

extension LogVocabulary {
  /// The words that a household knows.
  init(of household: Household) {
    let partners = household.partners.both.flatMap { partner in
      [partner.id.text, partner.name] + partner.alsoKnownAs
    }
    let tasks = household.tasks.flatMap { [$0.id.text] + $0.alsoKnownAs }
    self.init(
      actors: Set((partners + ["both", "rotating", "outside"]).map { $0.lowercased() }),
      verbs: knownVerbNames.union(ownEditionVerbNames),
      verbsWithSubject: [
        "noticed", "planned", "did", "checked", "took", "stopped", "kept", "missed", "skipped",
        "resumed",
      ],
      subjects: Set((tasks + household.settings.rituals.map(\.id)).map { $0.lowercased() })
        .union(partners.map { $0.lowercased() }),
      titles: Dictionary(grouping: household.tasks) { $0.title.lowercased() }
        .compactMapValues { $0.count == 1 ? $0.first?.id.text : nil })
  }
}

extension Household {
  /// Which of the two a word names; nil for both, for others, and for nobody.
  func seat(named word: String) -> Seat? {
    Seat.allCases.first { seat in
      let partner = partners[seat]
      return ([partner.id.text, partner.name] + partner.alsoKnownAs)
        .contains { $0.lowercased() == word.lowercased() }
    }
  }
}
