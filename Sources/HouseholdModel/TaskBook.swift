internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The tasks of a household by their ids and other words.
struct TaskBook {
  /// The tasks that the couple's edition may show, by id.
  private(set) var drafts: [String: TaskDraft] = [:]
  private var words: [String: String] = [:]
  private let unread: Set<String>
  private let isIncomplete: Bool

  /// The tasks of some records.
  ///
  /// Private tasks are checked and dropped. Appends `DuplicateTask`, `DuplicateName`,
  /// `PrivateInShared` and the problems of `TaskCheck`.
  init(_ records: Records, check: TaskCheck, diagnostics: inout [Diagnostic]) {
    unread = records.unreadTasks
    isIncomplete = records.isInventoryIncomplete
    var filesWithPrivate: Set<Int32> = []
    for record in records.tasks {
      let draft = check.draft(record, diagnostics: &diagnostics)
      guard record.visibility != .private else {
        if filesWithPrivate.insert(record.range.file).inserted {
          diagnostics.append(.privateInShared(at: record.range))
        }
        continue
      }
      if let first = drafts[draft.id.text] {
        diagnostics.append(.duplicateTask(record.id, first: first.record.id.range))
      } else {
        drafts[draft.id.text] = draft
      }
    }
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

  /// All tasks in the order of their ids.
  var sorted: [TaskDraft] { drafts.values.sorted { $0.id < $1.id } }

  /// The task of a word: an id in any case, or another word for it.
  func draft(_ word: some StringProtocol) -> TaskDraft? {
    let word = String(word)
    if let draft = drafts[word] { return draft }
    let key = word.lowercased()
    return drafts[key] ?? words[key].flatMap { drafts[$0] }
  }

  /// The task of a word; `UnknownTask` where there is none and none was left unread.
  func draft(
    of word: Located<String>, isConfidential: Bool = false, diagnostics: inout [Diagnostic]
  ) -> TaskDraft? {
    if let draft = draft(word.value) { return draft }
    guard !isIncomplete, !unread.contains(word.value) else { return nil }
    let near = isConfidential ? nil : didYouMean(word.value, among: drafts.keys)
    diagnostics.append(
      Diagnostic(
        .unknownTask, .error,
        "\(quotedWord(word.value, isHidden: isConfidential)) isn't a task of the inventory",
        at: word.range, suggestion: near ?? "add it to a file in tasks/, or correct the id",
        isConfidential: isConfidential))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func duplicateTask(
    _ id: Located<String>, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateTask, .error, "\(quotedWord(id.value)) is the id of two tasks", at: id.range,
      notes: [.init("the first is here", at: first)],
      suggestion: "give one of them another id, or join the two")
  }

  fileprivate static func wordForTwoTasks(_ word: Located<String>, _ other: String) -> Diagnostic {
    Diagnostic(
      .duplicateName, .error, "\(quotedWord(word.value)) is a word for '\(other)' as well",
      at: word.range, suggestion: "keep it with one of the two tasks")
  }
}
