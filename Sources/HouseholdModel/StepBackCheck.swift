internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Looks up the words of step-backs and parts those that both agreed to from those of one alone.
struct StepBackCheck {
  let partners: PartnerDirectory
  let started: CalendarDate
  let tasks: TaskBook
  let own: OwnFiles
  /// The step-backs that both agreed to, oldest first.
  private(set) var stepBacks: [StepBack] = []
  /// The step-backs of each one alone, oldest first.
  private(set) var ownStepBacks = BySeat<[StepBack]>(first: [], second: [])
  /// What each feared of a step-back and makes of it now, by its id.
  private(set) var thoughts = BySeat<[String: StepBackThoughts]>(first: [:], second: [:])
  private var ids: [String: SourceRange] = [:]
  /// Those of each one's own folder, which take no name from a shared one.
  private var ownIDs = BySeat<[String: SourceRange]>(first: [:], second: [:])

  /// The step-backs of some records.
  ///
  /// Appends `UnknownPartner`, `OtherInOwnFolder`, `MissingValue`, `EndBeforeStart`,
  /// `BeforeStarted`, `UnknownTask`, `NotAgreed`, `DuplicatePage` and `PrivateInShared`.
  init(
    _ records: [StepBackRecord], partners: PartnerDirectory, started: CalendarDate,
    tasks: TaskBook, own: OwnFiles, diagnostics: inout [Diagnostic]
  ) {
    self.partners = partners
    self.started = started
    self.tasks = tasks
    self.own = own
    for record in records where !isAddition(record) { add(record, diagnostics: &diagnostics) }
    for record in records where isAddition(record) {
      let isKnown = own.seat(of: record.range).map { ownIDs[$0][record.id.value] != nil } ?? false
      if !isKnown, ids[record.id.value] == nil {
        diagnostics.append(.thoughtsOfNothing(at: record.id.range))
      }
      addThoughts(of: record, diagnostics: &diagnostics)
    }
    stepBacks.sort { ($0.from, $0.range) < ($1.from, $1.range) }
    for seat in Seat.allCases {
      ownStepBacks[seat].sort { ($0.from, $0.range) < ($1.from, $1.range) }
    }
  }

  /// The first days of those that are shown, for the newest one.
  var days: [Located<CalendarDate>] { stepBacks.map { Located($0.from, at: $0.range) } }

  /// Whether a file of one's own adds thoughts to one that both can open.
  private func isAddition(_ record: StepBackRecord) -> Bool {
    own.contains(record.range) && record.isThoughtsAlone
  }

  private mutating func add(_ record: StepBackRecord, diagnostics: inout [Diagnostic]) {
    let isOwn = own.contains(record.range)
    let isHidden = record.isConfidential
    let hasThoughts = !(record.worries + record.reflections).isEmpty
    if !isOwn, hasThoughts || record.visibility == .private {
      diagnostics.append(.privateInShared(at: record.range))
    }
    addThoughts(of: record, diagnostics: &diagnostics)
    let author = author(of: record, diagnostics: &diagnostics)
    let hasBoth = hasBoth(record, diagnostics: &diagnostics)
    if let from = record.from {
      if from.value < started {
        diagnostics.append(.beforeStarted(from, started, isHidden))
      }
      if let to = record.to, to.value < from.value {
        diagnostics.append(.endBeforeStart(to, "to", from, "from", isConfidential: isHidden))
      }
    }
    let (named, words) = scope(of: record, diagnostics: &diagnostics)
    guard isFirst(record, diagnostics: &diagnostics) else { return }
    guard let author, let purpose = record.purpose, let from = record.from else { return }
    let stepBack = StepBack(
      id: record.id.value, author: author, purpose: purpose, tasks: named, scope: words,
      from: from.value, to: record.to?.value, allowed: record.allowed,
      outcome: record.outcome.flatMap { StepBack.Outcome(rawValue: $0.rawValue) },
      body: MarkdownText(record.body.value, at: record.body.range),
      isForFacilitator: record.visibility == .facilitator, range: record.range)
    if isOwn || record.visibility == .private {
      ownStepBacks[author].append(stepBack)
    } else if hasBoth {
      stepBacks.append(stepBack)
    } else {
      diagnostics.append(.notAgreed(at: record.range))
      ownStepBacks[author].append(stepBack)
    }
  }

  /// Whether no other file of the same folder makes the same page; `DuplicatePage` where one does.
  private mutating func isFirst(
    _ record: StepBackRecord, diagnostics: inout [Diagnostic]
  ) -> Bool {
    let isOwn = own.contains(record.range)
    let seat = own.seat(of: record.range)
    let known = seat.map { ownIDs[$0] } ?? (isOwn ? [:] : ids)
    if let first = known[record.id.value] {
      diagnostics.append(.duplicatePage(record.id, first: first, isConfidential: isOwn))
      return false
    }
    if let seat {
      ownIDs[seat][record.id.value] = record.id.range
    } else if !isOwn {
      ids[record.id.value] = record.id.range
    }
    return true
  }

  private func author(
    of record: StepBackRecord, diagnostics: inout [Diagnostic]
  ) -> Seat? {
    let isOwn = own.contains(record.range)
    guard let word = record.author else { return own.seat(of: record.range) }
    let seat = partners.seat(
      of: word, isConfidential: record.isConfidential, diagnostics: &diagnostics)
    if let seat, let owner = own.seat(of: record.range), seat != owner {
      diagnostics.append(.otherAuthor(at: word.range))
      return nil
    }
    return isOwn ? own.seat(of: record.range) : seat
  }

  /// Whether both partners are among those who agreed.
  private func hasBoth(
    _ record: StepBackRecord, diagnostics: inout [Diagnostic]
  ) -> Bool {
    var agreed: Set<Seat> = []
    for word in record.agreedBy {
      if word.value.lowercased() == "both", partners.seat(of: word.value) == nil {
        agreed.formUnion(Seat.allCases)
      } else if let seat = partners.seat(
        of: word, isConfidential: record.isConfidential, orOneOf: ["both"],
        diagnostics: &diagnostics)
      {
        agreed.insert(seat)
      }
    }
    return agreed.count == 2
  }

  /// The tasks and the words of a scope; a word near a task is a warning.
  private func scope(
    of record: StepBackRecord, diagnostics: inout [Diagnostic]
  ) -> (tasks: [TaskID], words: [String]) {
    var named: [TaskID] = []
    var words: [String] = []
    for word in record.scope {
      let ownTask = own.seat(of: record.range).flatMap { tasks.ownLife(of: word.value, $0) }
      if let task = ownTask ?? tasks.life(of: word.value) {
        named.append(task.id)
        continue
      }
      words.append(word.value)
      if let near = nearMiss(for: word.value, among: tasks.drafts.keys) {
        diagnostics.append(.nearTask(word, near, isConfidential: record.isConfidential))
      }
    }
    return (named, words)
  }

  // MARK: Thoughts

  private mutating func addThoughts(
    of record: StepBackRecord, diagnostics: inout [Diagnostic]
  ) {
    for (values, isWorry) in [(record.worries, true), (record.reflections, false)] {
      for thought in values {
        guard
          let seat = partners.seat(
            of: thought.partner, isConfidential: true, diagnostics: &diagnostics)
        else { continue }
        if let owner = own.seat(of: record.range), seat != owner {
          diagnostics.append(.otherAuthor(at: thought.partner.range))
          continue
        }
        let before = thoughts[seat][record.id.value]
        if isWorry ? before?.worry != nil : before?.reflection != nil {
          diagnostics.append(.thoughtTwice(at: thought.partner.range))
        }
        thoughts[seat][record.id.value] = StepBackThoughts(
          worry: isWorry ? thought.value.value : before?.worry,
          reflection: isWorry ? before?.reflection : thought.value.value)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notAgreed(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAgreed, .note, "a step-back without both in 'agreed_by' is in its author's edition alone",
      at: range, isConfidential: true)
  }

  fileprivate static func nearTask(
    _ word: Located<String>, _ near: String, isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .unknownTask, .warning,
      "\(quotedWord(word.value, isHidden: isConfidential)) isn't a task of the inventory",
      at: word.range, explanation: "It stays a few words, and no task is meant by it.",
      suggestion: "did you mean '\(near)'?", isConfidential: isConfidential)
  }

  fileprivate static func thoughtsOfNothing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'purpose' is missing, and no other step-back has this file's name",
      at: range, suggestion: "name it as the file of the step-back", isConfidential: true)
  }

  fileprivate static func thoughtTwice(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "this stands in another file too", at: range,
      suggestion: "keep one of the two", isConfidential: true)
  }
}
