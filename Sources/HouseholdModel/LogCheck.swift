internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Checks the rows of the log and keeps those that the couple's edition may show.
///
/// 1. Every row is checked, whoever may see it.
/// 2. Void rows are then dropped; private rows and rows of an own-edition verb are kept apart, for
///    their author alone.
/// 3. Messages about a private row hold no value of it.
struct LogCheck {
  let partners: PartnerDirectory
  let settings: CoupleSettings
  let rituals: RitualBook
  let own: OwnFiles
  var tasks: TaskBook
  private var verbs = Suggestions(among: Verb.allCases.map(\.rawValue))
  /// The rows that are shown, in the order of their files.
  private(set) var entries: [LogEntry] = []
  /// The rows of each that nobody else may see, in the order of their files.
  private(set) var ownEntries = BySeat<[LogEntry]>(first: [], second: [])
  /// Changes of holders among them, not yet applied.
  private(set) var changes: [ChangeRequest] = []
  /// The folders and verbs met so far, and what they mean: few, so that looking through them takes
  /// less than a table would.
  private var metFolders: [(folder: String, seat: Seat?)] = []
  private var metVerbs: [(word: String, verb: Verb)] = []
  private var filesWithPrivate: Set<Int32> = []
  /// The rows that were imported, by what they are called there.
  private var imported: [String: SourceRange] = [:]

  init(
    partners: PartnerDirectory, settings: CoupleSettings, rituals: RitualBook, tasks: TaskBook,
    own: OwnFiles
  ) {
    self.partners = partners
    self.settings = settings
    self.rituals = rituals
    self.tasks = tasks
    self.own = own
  }

  /// Checks some rows, and keeps those that someone may see.
  mutating func add(_ run: LogRun, diagnostics: inout [Diagnostic]) {
    entries.reserveCapacity(run.indices.count)
    var bound = ProblemBound()
    var known = [RowMeaning?](repeating: nil, count: run.kindCount)
    for place in run.indices {
      let row = run.plainRow(at: place)
      if let row, let meaning = known[row.kind], meaning.holds(on: row.date) {
        entries.append(meaning.entry(of: row, note: run.note(of: row)))
        continue
      }
      let before = (entries: entries.count, problems: diagnostics.count)
      add(run.record(at: place), diagnostics: &diagnostics)
      if let row, before.problems == diagnostics.count, before.entries < entries.count {
        known[row.kind] = RowMeaning(
          of: entries[before.entries], from: settings.started, among: tasks)
      }
      bound.hold(&diagnostics)
    }
  }

  /// Takes over what was kept of rows that were checked by themselves, but for the entries; false,
  /// with nothing taken, where more or less might be said of them after one another.
  mutating func take(_ others: [LogCheck]) -> Bool {
    var ids: Set<String> = []
    for other in others {
      // Words are guessed at only so many times, and the same row may be imported twice.
      guard other.verbs.isUnused, other.tasks.hasGuessedNothing,
        ids.isDisjoint(with: other.imported.keys)
      else { return false }
      ids.formUnion(other.imported.keys)
    }
    for other in others {
      for seat in Seat.allCases { ownEntries[seat] += other.ownEntries[seat] }
      changes += other.changes
    }
    return true
  }

  /// Checks a row, and keeps it if someone may see it.
  private mutating func add(_ record: LogRecord, diagnostics: inout [Diagnostic]) {
    guard let word = record.verb?.value, let verb = verb(of: word) else {
      checkWithoutVerb(record, diagnostics: &diagnostics)
      return
    }
    let isPrivate = checkVisibility(of: record, verb, diagnostics: &diagnostics)
    let who = actor(of: record, verb, diagnostics: &diagnostics)
    let subject = subject(
      of: record, verb, by: isPrivate ? who : nil, diagnostics: &diagnostics)
    if verb == .appreciated, let word = record.subject, case .partner(let seat) = who,
      partners.seat(of: word.value) == seat
    {
      diagnostics.append(.thanksToOneself(word, isHidden: record.isConfidential))
    }
    // A change on such a day is an error of its own.
    let isChange = verb.changesHolders && who != nil && subject != nil && !record.isVoid
    if let date = record.date, date.value < settings.started, !isChange || isPrivate {
      diagnostics.append(.beforeStarted(date, settings.started, record.isConfidential))
    }
    if let id = record.importID, !isPrivate, !record.isVoid {
      if let first = imported[id] {
        diagnostics.append(.importedTwice(id, first: first, again: record.range))
      } else {
        imported[id] = record.range
      }
    }
    guard let date = record.date, let who, !record.isVoid else { return }
    // Of a folder that is neither's, nobody is the reader.
    if own.contains(record.range), own.seat(of: record.range) == nil { return }
    if verb.isTaskBound || verb.isRitual, subject == nil { return }
    let entry = LogEntry(
      date: date.value, who: who, verb: verb, subject: subject,
      minutes: record.minutes.map(Minutes.init), isPrompted: record.isPrompted,
      wanted: record.wanted.flatMap { LogEntry.Wanted(rawValue: $0.rawValue) },
      energyAfter: record.energyAfter, note: record.note,
      isForFacilitator: record.visibility?.value == .facilitator, range: record.range)
    guard !isPrivate else {
      if case .partner(let seat) = who, !verb.changesHolders { ownEntries[seat].append(entry) }
      return
    }
    entries.append(entry)
    if verb.changesHolders, let change = ChangeRequest(entry, on: date, record: record) {
      changes.append(change)
    }
  }

  /// Checks what can be checked of a row whose verb is blank or unknown.
  private mutating func checkWithoutVerb(
    _ record: LogRecord, diagnostics: inout [Diagnostic]
  ) {
    var meant: Verb?
    if let word = record.verb {
      let near = meantVerb(word.value)
      diagnostics.append(.unknownVerb(record, word, near: near))
      meant = near.flatMap { Verb.byName[$0] }
    }
    _ = checkVisibility(of: record, .did, diagnostics: &diagnostics)
    // Some verbs take more words than a partner.
    if !["rotating", "outside", "nobody"].contains(record.who.value.lowercased()) {
      _ = actor(of: record, meant ?? .did, diagnostics: &diagnostics)
    }
    guard let subject = record.subject, meant?.isTaskBound ?? looksLikeTask(subject.value) else {
      return
    }
    _ = self.subject(of: record, meant ?? .did, by: nil, diagnostics: &diagnostics)
  }

  /// Whether a subject is more likely a task than a few words or a partner.
  private func looksLikeTask(_ subject: String) -> Bool {
    let name = subject.prefix { $0 != ":" }
    return brokenIDRule(String(name)) == nil && partners.seat(of: subject) == nil
  }

  /// The verb that a word was most likely meant to be.
  private mutating func meantVerb(_ word: String) -> String? {
    Verb.everydayWords[word] ?? verbs.nearest(to: word)
  }

  /// Whether a row is private; reports what its visibility cannot be.
  private mutating func checkVisibility(
    of record: LogRecord, _ verb: Verb, diagnostics: inout [Diagnostic]
  ) -> Bool {
    let written = record.visibility
    if verb.isOwnEdition, let written, written.value != .private {
      diagnostics.append(.sharedOwnEdition(at: written.range))
    }
    let isPrivate = verb.isOwnEdition || written?.value == .private
    if isPrivate, verb.changesHolders {
      diagnostics.append(
        .privateChange("'took' and 'stopped' are for both to see", at: record.range))
    } else if isPrivate, !own.contains(record.range),
      filesWithPrivate.insert(record.range.file).inserted
    {
      diagnostics.append(.privateInShared(at: record.range))
    }
    // A visibility that cannot be read counts as private.
    return isPrivate || record.isConfidential
  }

  /// The verb of a word as written in files.
  private mutating func verb(of word: String) -> Verb? {
    if let met = metVerbs.first(where: { $0.word == word }) { return met.verb }
    guard let verb = Verb.byName[word] else { return nil }
    metVerbs.append((word, verb))
    return verb
  }

  // MARK: Who

  /// Whose act a row is; nil, reported, where that makes no sense.
  private mutating func actor(
    of record: LogRecord, _ verb: Verb, diagnostics: inout [Diagnostic]
  ) -> LogEntry.Actor? {
    let own = ownSeat(of: record)
    let word = record.who
    let isHidden = record.isConfidential
    guard !word.value.isEmpty else {
      if let own { return .partner(own) }
      diagnostics.append(.missingWho(at: word.range, isConfidential: isHidden))
      return nil
    }
    switch partners.seat(of: word.value) {
    case let seat?:
      if let own, seat != own {
        diagnostics.append(
          .otherInOwnFolder(word, partners.partners[own], isConfidential: isHidden))
        return nil
      }
      return .partner(seat)
    case nil:
      return groupActor(of: record, verb, diagnostics: &diagnostics)
    }
  }

  private func groupActor(
    of record: LogRecord, _ verb: Verb, diagnostics: inout [Diagnostic]
  ) -> LogEntry.Actor? {
    let word = record.who
    let isHidden = record.isConfidential
    func unexpected(_ rule: String, _ suggestion: String) -> LogEntry.Actor? {
      diagnostics.append(
        Diagnostic(
          .unexpectedWho, .error, rule, at: word.range, suggestion: suggestion,
          isConfidential: isHidden))
      return nil
    }
    switch word.value.lowercased() {
    case "both":
      guard isHidden else { return .both }
      return unexpected(
        "a row for one's own eyes has one author", "write the partner it belongs to")
    case "rotating":
      guard verb != .took else { return .rotating }
      return unexpected("'rotating' goes with 'took' alone", "write who it was")
    case "outside":
      guard verb != .took else { return .outside }
      return unexpected("'outside' goes with 'took' alone", "write who of you it was, or both")
    case "nobody":
      return unexpected("'nobody' does nothing", "write 'stopped' with who stopped holding it")
    default:
      _ = partners.seat(
        of: word, isConfidential: isHidden, orOneOf: ["both"], diagnostics: &diagnostics)
      return nil
    }
  }

  /// Whose folder a row's file lies in, if it is a partner's.
  private mutating func ownSeat(of record: LogRecord) -> Seat? {
    guard let folder = record.folder else { return nil }
    if let met = metFolders.first(where: { $0.folder == folder }) { return met.seat }
    let seat = partners.seat(of: folder)
    // Of folders without end, only some are kept.
    if metFolders.count < 16 { metFolders.append((folder, seat)) }
    return seat
  }
}

extension Verb {
  /// Whether it changes who holds a task.
  var changesHolders: Bool { self == .took || self == .stopped }
  /// Whether its subject is a task of the inventory.
  var isTaskBound: Bool { stage != nil || changesHolders }
  /// Whether it is about someone stepping back from a task.
  var isSteppingBack: Bool { self == .asked || self == .tried }
  /// Whether it is about stepping in where its author had let go.
  var isLettingGo: Bool {
    [.reminded, .redid, .hovered, .rescued, .fixed, .overApologised].contains(self)
  }
}
