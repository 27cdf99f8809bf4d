internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

extension Diagnostic {
  static func unknownVerb(
    _ record: LogRecord, _ word: Located<String>, near: String?
  ) -> Diagnostic {
    let isHidden = record.isConfidential
    return Diagnostic(
      .unknownVerb, .error,
      "\(quotedWord(word.value, isHidden: isHidden)) isn't a verb of the log",
      at: word.range,
      suggestion: near.flatMap { isHidden ? nil : "did you mean '\($0)'?" }
        ?? "choose a verb such as did or planned; 'evenhold check --explain UnknownVerb' lists them",
      isConfidential: isHidden)
  }

  static func sharedOwnEdition(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .sharedOwnEdition, .error, "this verb is for its author's eyes alone", at: range,
      explanation: "What one notices about letting go is one's own; shared, it names the other.",
      suggestion: "leave the visibility blank", isConfidential: true,
      hasOpenHelp: true)
  }

  static func privateChange(_ rule: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .privateChange, .error, "\(rule), so this row can't be private", at: range,
      suggestion: "take 'private' out of the row, or take the row out", isConfidential: true,
      hasOpenHelp: true)
  }

  static func privateInShared(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .privateInShared, .warning, "this file has something private, and the other can open it",
      at: range, explanation: "It stays out of the site, but not out of the shared folder.",
      suggestion: "keep it in a folder of your own, outside the shared one", isConfidential: true,
      hasOpenHelp: true)
  }

  static func missingWho(at range: SourceRange, isConfidential: Bool) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'who' is missing", at: range,
      suggestion: "fill in 'who', or put the file in log/ with a folder of the partner's id",
      isConfidential: isConfidential)
  }

  static func missingSubject(_ record: LogRecord, _ what: String) -> Diagnostic {
    let verb = quotedWord(record.verb?.value ?? "", isHidden: record.isConfidential)
    return Diagnostic(
      .missingValue, .error, "\(verb) needs a \(what) as its 'subject'",
      at: record.verb?.range ?? record.range,
      suggestion: "fill in the id of the \(what)", isConfidential: record.isConfidential)
  }

  static func otherInOwnFolder(
    _ word: Located<String>, _ own: Partner, isConfidential: Bool
  ) -> Diagnostic {
    let who = quotedWord(word.value, isHidden: isConfidential)
    return Diagnostic(
      .otherInOwnFolder, .error, "\(who) has a row in the folder of \(quotedWord(own.id.text))",
      at: word.range, explanation: "In one's own folder one logs one's own acts.",
      suggestion: "move the row to the other's folder, or to log/ itself",
      isConfidential: isConfidential)
  }

  static func beforeStarted(
    _ date: Located<CalendarDate>, _ started: CalendarDate, _ isHidden: Bool
  ) -> Diagnostic {
    Diagnostic(
      .beforeStarted, .warning,
      isHidden
        ? "this day is before the record started"
        : "\(date.value.iso) is before the record started, on \(started.iso)",
      at: date.range, explanation: "No number counts it.",
      suggestion: "correct the day, or set 'started' in couple.yaml earlier",
      isConfidential: isHidden)
  }

  static func importedTwice(
    _ id: String, first: SourceRange, again: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .importedTwice, .warning, "\(quotedWord(id)) was imported twice", at: again,
      explanation: "Both rows count.", notes: [.init("the other row", at: first)],
      suggestion: "take one of the two out, or write 'yes' as its 'void'")
  }

  static func thanksToOneself(_ word: Located<String>, isHidden: Bool) -> Diagnostic {
    Diagnostic(
      .thanksToOneself, .warning, "you log thanks to the other, not to yourself", at: word.range,
      suggestion: "write the other as the subject", isConfidential: isHidden)
  }

  static func outsideTaskLife(
    _ date: Located<CalendarDate>, _ task: TaskDraft, isHidden: Bool
  ) -> Diagnostic {
    let isEarly = date.value < task.since
    let day = isEarly ? task.since : task.until ?? task.since
    let life = isEarly ? "starts on \(day.iso)" : "ended on \(day.iso)"
    return Diagnostic(
      .outsideTaskLife, .warning,
      isHidden ? "the task doesn't live on this day" : "'\(task.id.text)' \(life)",
      at: date.range,
      notes: isHidden ? [] : [.init("the task is written here", at: task.record.id.range)],
      suggestion: "correct the day, or the task's 'since' or 'until'", isConfidential: isHidden)
  }
}
