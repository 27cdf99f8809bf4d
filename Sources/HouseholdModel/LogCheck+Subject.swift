internal import Diagnostics
internal import RecordParsing
internal import SourceText

extension LogCheck {
  /// What a row is about; nil where it says nothing or, reported, names no task or ritual.
  ///
  /// `author` is that of a private row, who may have tasks of their own.
  mutating func subject(
    of record: LogRecord, _ verb: Verb, by author: LogEntry.Actor?,
    diagnostics: inout [Diagnostic]
  ) -> LogEntry.Subject? {
    guard let word = record.subject else {
      if verb.isTaskBound || verb.isRitual {
        diagnostics.append(.missingSubject(record, verb.isRitual ? "ritual" : "task"))
      }
      return nil
    }
    if verb.isRitual {
      return rituals.subject(
        word, on: record.date, isHidden: record.isConfidential, diagnostics: &diagnostics)
    }
    guard verb.isTaskBound else {
      return taskThatMayBe(word.value, verb).map { .task($0, nil) } ?? .other(word.value)
    }
    var name = word.value
    var stage: Stage?
    let colon = word.value.utf8.firstIndex(of: 0x3A)
    if let colon {
      name = trimmedWord(word.value[..<colon])
      let part = word.value[word.value.index(after: colon)...]
      let text = trimmedWord(part)
      stage = Stage(rawValue: text.lowercased())
      if stage == nil {
        let field = Field(
          text, at: rangeOfEnd(part, of: word), isConfidential: record.isConfidential)
        diagnostics.append(
          .unknownWord(
            .unknownStage, field, "stage of a task", among: Stage.allCases.map(\.rawValue)))
      }
    }
    if case .partner(let seat) = author, let task = tasks.ownLife(of: name, seat) {
      return colon != nil && stage == nil ? nil : .task(task.id, stage)
    }
    guard
      let task = tasks.life(
        of: Located(name, at: word.range), isConfidential: record.isConfidential,
        diagnostics: &diagnostics)
    else { return nil }
    // A day before the whole record is told once.
    if verb.stage != nil, let date = record.date, !task.contains(date.value),
      date.value >= settings.started, let draft = tasks.draft(task.id)
    {
      diagnostics.append(.outsideTaskLife(date, draft, isHidden: record.isConfidential))
    }
    return colon != nil && stage == nil ? nil : .task(task.id, stage)
  }

  /// The task of a word that may name one: in rows about stepping back and letting go, with or
  /// without a stage behind it.
  private func taskThatMayBe(_ word: String, _ verb: Verb) -> TaskID? {
    if verb.isSteppingBack { return tasks.draft(TaskID(word))?.id }
    guard verb.isLettingGo else { return nil }
    if let task = tasks.life(of: word) { return task.id }
    let parts = word.split(separator: ":", maxSplits: 1).map(trimmedWord)
    guard parts.count == 2, Stage(rawValue: parts[1].lowercased()) != nil else { return nil }
    return tasks.life(of: parts[0])?.id
  }
}

/// The place of the last part of a word, or of all of it where it was written in quotes.
private func rangeOfEnd(_ part: Substring, of word: Located<String>) -> SourceRange {
  guard Int(word.range.end - word.range.start) == word.value.utf8.count else { return word.range }
  let spaces = part.utf8.prefix { $0 == 0x20 }.count
  return SourceRange(
    file: Int(word.range.file), start: Int(word.range.end) - part.utf8.count + spaces,
    end: Int(word.range.end))
}

private func trimmedWord(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
