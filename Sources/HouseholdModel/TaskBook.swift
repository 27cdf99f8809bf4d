internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The tasks of a household by their ids and other words.
struct TaskBook {
  /// The tasks that the couple's edition may show, by id.
  private(set) var drafts: [String: TaskDraft] = [:]
  /// The tasks that each keeps to themselves, in the order of their files.
  private(set) var ownDrafts = BySeat<[TaskDraft]>(first: [], second: [])
  private var lives: [String: TaskLife] = [:]
  private var words: [String: String] = [:]
  private var suggestions = Suggestions(among: [])
  private let unread: Set<String>
  private let isIncomplete: Bool

  /// The tasks of some records.
  ///
  /// Private tasks are checked; those of one's own folder are kept apart, others are dropped.
  /// Appends `DuplicateTask`, `DuplicateName`, `PrivateInShared` and the problems of `TaskCheck`.
  init(
    _ records: Records, check: TaskCheck, own: OwnFiles, diagnostics: inout [Diagnostic]
  ) {
    unread = records.unreadTasks
    isIncomplete = records.isInventoryIncomplete
    var filesWithPrivate: Set<Int32> = []
    for record in records.tasks {
      let draft = check.draft(record, diagnostics: &diagnostics)
      guard record.visibility != .private else {
        if own.contains(record.range) {
          addOwn(draft, own.seat(of: record.range), diagnostics: &diagnostics)
        } else if filesWithPrivate.insert(record.range.file).inserted {
          diagnostics.append(.privateInShared(at: record.range))
        }
        continue
      }
      // A refused id was reported, and names no page.
      guard brokenIDRule(draft.id.text) == nil else { continue }
      if let first = drafts[draft.id.text] {
        diagnostics.append(.duplicateTask(record.id, first: first.record.id.range))
      } else {
        drafts[draft.id.text] = draft
        lives[draft.id.text] = TaskLife(id: draft.id, since: draft.since, until: draft.until)
      }
    }
    suggestions = Suggestions(among: drafts.keys)
    for draft in sorted {
      for word in draft.record.alsoKnownAs {
        let key = word.value.lowercased()
        let other = drafts[key]?.id.text ?? words[key]
        if let other, other != draft.id.text {
          diagnostics.append(.wordForTwoTasks(word, other))
        } else {
          words[key] = draft.id.text
        }
      }
    }
  }

  private mutating func addOwn(
    _ draft: TaskDraft, _ seat: Seat?, diagnostics: inout [Diagnostic]
  ) {
    guard let seat, brokenIDRule(draft.id.text) == nil else { return }
    if let first = ownDrafts[seat].first(where: { $0.id == draft.id }) {
      diagnostics.append(
        .duplicateTask(draft.record.id, first: first.record.id.range, isConfidential: true))
    } else {
      ownDrafts[seat].append(draft)
    }
  }

  /// The task of a word that a partner keeps to themselves.
  func ownLife(of word: String, _ seat: Seat) -> TaskLife? {
    ownDrafts[seat].first { $0.id.text == word }.map {
      TaskLife(id: $0.id, since: $0.since, until: $0.until)
    }
  }

  /// All tasks in the order of their ids.
  var sorted: [TaskDraft] { drafts.values.sorted { $0.id < $1.id } }

  /// The task of a word: an id in any case, or another word for it.
  func life(of word: String) -> TaskLife? {
    if let life = lives[word] { return life }
    let key = word.lowercased()
    return lives[key] ?? words[key].flatMap { lives[$0] }
  }

  /// Whether no word was met yet that may have been meant for a task.
  var hasGuessedNothing: Bool { suggestions.isUnused }

  /// The task of an id.
  func draft(_ id: TaskID) -> TaskDraft? { drafts[id.text] }

  /// The task of a word; `UnknownTask` where there is none and none was left unread.
  mutating func life(
    of word: Located<String>, isConfidential: Bool = false, diagnostics: inout [Diagnostic]
  ) -> TaskLife? {
    if let life = life(of: word.value) { return life }
    guard !isIncomplete, !unread.contains(word.value) else { return nil }
    let near = isConfidential ? nil : suggestions.nearest(to: word.value)
    diagnostics.append(
      Diagnostic(
        .unknownTask, .error,
        "\(quotedWord(word.value, isHidden: isConfidential)) isn't a task of the inventory",
        at: word.range,
        suggestion: (near.map { ["'\($0)'"] } ?? (isConfidential ? [] : titled(word.value)))
          .asGuess ?? "add it to a file in tasks/, or correct the id",
        isConfidential: isConfidential))
    return nil
  }
}

extension TaskBook {
  /// The ids of the tasks that have a word in their title, each with it; none for many.
  private func titled(_ word: String) -> [String] {
    let wanted = word.lowercased()
    let found = sorted.filter { draft in
      draft.record.title.lowercased().split { !$0.isLetter && !$0.isNumber }.contains(wanted[...])
    }
    guard found.count <= 3 else { return [] }
    return found.map { "'\($0.id.text)' (\($0.record.title))" }
  }
}

extension [String] {
  /// What was meant, as a question; nil for nothing.
  fileprivate var asGuess: String? {
    isEmpty ? nil : "did you mean \(joined(separator: " or "))?"
  }
}

/// When a task lives: all that most rows need to know of it.
struct TaskLife {
  let id: TaskID
  let since: CalendarDate
  let until: CalendarDate?

  /// Whether it lives on a day.
  func contains(_ date: CalendarDate) -> Bool {
    date >= since && (until.map { date <= $0 } ?? true)
  }
}

extension Diagnostic {
  fileprivate static func duplicateTask(
    _ id: Located<String>, first: SourceRange, isConfidential: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .duplicateTask, .error,
      "\(quotedWord(id.value, isHidden: isConfidential)) is the id of two tasks", at: id.range,
      notes: [.init("the first is here", at: first)],
      suggestion: "give one of them another id, or join the two", isConfidential: isConfidential)
  }

  fileprivate static func wordForTwoTasks(_ word: Located<String>, _ other: String) -> Diagnostic {
    Diagnostic(
      .duplicateName, .error, "\(quotedWord(word.value)) is a word for '\(other)' as well",
      at: word.range, suggestion: "keep it with one of the two tasks")
  }
}
