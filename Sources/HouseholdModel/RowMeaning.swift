internal import CivilCalendar
internal import RecordParsing

/// What the words of a plain row mean, found once for all rows of its kind.
struct RowMeaning {
  let who: LogEntry.Actor
  let verb: Verb
  let subject: LogEntry.Subject?
  /// The first day on which there is nothing to say of such a row.
  let from: CalendarDate
  /// The last one; nil for no end.
  let until: CalendarDate?

  /// What later rows of the same kind mean as one of which there was nothing to say; nil where each
  /// has to be looked at.
  ///
  /// - Parameters:
  ///   - entry: what was kept of that row.
  ///   - started: the first day that counts.
  ///   - tasks: the tasks of the household.
  init?(of entry: LogEntry, from started: CalendarDate, among tasks: TaskBook) {
    guard !entry.verb.changesHolders, !entry.verb.isRitual else { return nil }
    (who, verb, subject) = (entry.who, entry.verb, entry.subject)
    var life: TaskLife?
    if entry.verb.stage != nil, case .task(let id, _) = entry.subject {
      life = tasks.life(of: id.text)
    }
    from = max(started, life?.since ?? started)
    until = life?.until
  }

  /// Whether there is nothing to say of such a row on a day.
  func holds(on day: CalendarDate) -> Bool { day >= from && (until.map { day <= $0 } ?? true) }

  /// The entry of a row of this kind.
  func entry(of row: LogRun.PlainRow, note: String?) -> LogEntry {
    LogEntry(
      date: row.date, who: who, verb: verb, subject: subject,
      minutes: row.minutes.map(Minutes.init), isPrompted: row.isPrompted,
      wanted: row.wanted.flatMap { LogEntry.Wanted(rawValue: $0.rawValue) },
      energyAfter: row.energyAfter, note: note, isForFacilitator: row.isForFacilitator,
      range: row.range)
  }
}
