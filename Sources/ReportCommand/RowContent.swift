internal import CivilCalendar
internal import RecordImport
internal import RecordParsing
internal import RecordWriting
internal import SourceText

/// What a row of the log says, in whatever words: two rows that say the same are equal.
struct RowContent: Hashable {
  private let date: CalendarDate
  private let who: String
  private let verb: String
  private let subject: String
  private let minutes: Int?
  private let energy: Int?
  private let rest: [String]

  /// What a row says that is to be written.
  init(_ row: LogRow, _ words: HouseholdWords) {
    date = row.date
    who = row.who
    verb = row.verb
    subject = Self.subject(row.subject, of: row.verb, words)
    minutes = row.minutes
    energy = row.energyAfter
    rest = [row.prompted, row.wanted, row.note, row.visibility]
  }

  /// What a row says that is there; nil where it can't be read.
  init?(_ record: LogRecord, _ words: HouseholdWords) {
    guard let date = record.date?.value, let verb = record.verb?.value else { return nil }
    let who = record.who.value.isEmpty ? record.folder ?? "" : record.who.value
    self.date = date
    self.who = words.people[who.lowercased()] ?? who
    self.verb = verb
    subject = Self.subject(record.subject?.value ?? "", of: verb, words)
    minutes = record.minutes
    energy = record.energyAfter
    let visibility = record.visibility.map { $0.value == .shared ? "" : $0.value.rawValue } ?? ""
    rest = [
      record.isPrompted.map { $0 ? "yes" : "no" } ?? "", record.wanted?.rawValue ?? "",
      record.note ?? "", visibility,
    ]
  }

  /// What a row is about, by the id of what is named.
  private static func subject(
    _ word: String, of verb: String, _ words: HouseholdWords
  ) -> String {
    let isNamed = words.taskVerbs.contains(verb) || words.ritualVerbs.contains(verb)
    let key = word.lowercased()
    return (isNamed ? words.subject(named: key) : words.people[key]) ?? word
  }
}
