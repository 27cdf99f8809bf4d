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
