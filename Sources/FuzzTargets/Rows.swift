internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import RecordWriting
internal import SourceText

/// What doesn't hold of rows of the log.
///
/// Read with days in each of their three forms: 1. every value is in its range, and every problem in
/// the text; 2. a row that can be read, written again, is read the same; 3. a household is made of
/// them. The same words as a line for `log`: 4. the row they make is read back as it was said.
func rowComplaints(of input: [UInt8]) -> [String] {
  var found: [String] = []
  let heading = Array(
    "date,who,verb,subject,minutes,prompted,wanted,energy_after,note,visibility,void\n".utf8)
  for dates in ["iso", "dmy", "mdy"] {
    let sources = household(log: heading + input, dates: dates)
    var problems: [Diagnostic] = []
    let records = parsedRecords(of: sources, diagnostics: &problems)
    for record in records.log { found += complaints(about: record, in: sources) }
    let broken = problems.compactMap(\.range)
    let sound = records.log.filter { record in
      !broken.contains {
        $0.file == record.range.file && $0.start >= record.range.start
          && $0.start <= record.range.end
      }
    }
    for record in sound.prefix(40) { found += rewritten(record, in: sources) }
    _ = validatedHousehold(
      from: records, asOf: nil, edition: .partner(.first), diagnostics: &problems)
    found += complaints(about: problems, in: sources)
  }
  return found + spoken(String(decoding: input, as: UTF8.self))
}

private func household(log: [UInt8], dates: String = "iso") -> SourceSet {
  SourceSet([
    SourceFile(path: "couple.yaml", text: plainCouple("dates: \(dates)")),
    SourceFile(
      path: "tasks/a.csv",
      text: "task,title,category,owner\ndishes,Dishes,household,ana\nbins,Bins,household,ben\n"),
    SourceFile(path: "log/a.csv", bytes: log),
  ])
}

private func complaints(about record: LogRecord, in sources: SourceSet) -> [String] {
  var found: [String] = []
  if let day = record.date?.value,
    CalendarDate(iso: day.iso) != day || !(1583...9999).contains(day.year)
  {
    found.append("a day that is none: \(day.dayNumber)")
  }
  if let minutes = record.minutes, !(0...10_080).contains(minutes) {
    found.append("\(minutes) minutes")
  }
  if let energy = record.energyAfter, !(-2...2).contains(energy) {
    found.append("energy \(energy)")
  }
  let words = [record.who, record.verb, record.subject].compactMap(\.self).map(\.range)
  let places =
    words + [record.range] + [record.date?.range, record.visibility?.range].compactMap(\.self)
  for place in places where !isInside(place, sources) {
    found.append("a field lies outside its text: \(place)")
  }
  return found
}

/// What a record says, but where it stands.
private struct Said: Equatable {
  let date: CalendarDate?, who: String, verb: String?, subject: String?, minutes: Int?
  let isPrompted: Bool?, wanted: LogRecord.Wanted?, energy: Int?, note: String?
  let visibility: Visibility?

  init(_ record: LogRecord) {
    (date, who, verb) = (record.date?.value, record.who.value, record.verb?.value)
    (subject, minutes, isPrompted) = (record.subject?.value, record.minutes, record.isPrompted)
    (wanted, energy, note) = (record.wanted, record.energyAfter, record.note)
    visibility = record.visibility?.value
  }
}

private func rewritten(_ record: LogRecord, in sources: SourceSet) -> [String] {
  guard let date = record.date?.value, let verb = record.verb?.value, !record.isVoid,
    !record.who.value.isEmpty
  else { return [] }
  var row = LogRow(date: date, who: record.who.value, verb: verb)
  row.subject = record.subject?.value ?? ""
  row.minutes = record.minutes
  row.prompted = record.isPrompted.map { $0 ? "yes" : "no" } ?? ""
  row.wanted = record.wanted?.rawValue ?? ""
  row.energyAfter = record.energyAfter
  row.note = record.note ?? ""
  row.visibility = record.visibility?.value.rawValue ?? ""
  let again = read(row)
  guard again == Said(record) else {
    return ["a row is read otherwise after it was written: \(Said(record)) and \(again as Any)"]
  }
  return []
}

/// What is read of a row as `log` writes it.
private func read(_ row: LogRow) -> Said? {
  let shape = CSVShape.new(LogRow.columns(namingWho: true))
  var problems: [Diagnostic] = []
  let records = parsedRecords(
    of: household(log: Array((shape.heading + shape.row(row.cells)).utf8)), diagnostics: &problems)
  return records.log.first.map(Said.init)
}

/// What doesn't hold of the words of a line for `log`.
private func spoken(_ text: String) -> [String] {
  guard let today = CalendarDate(iso: "2026-02-15") else { return [] }
  var found: [String] = []
  let words = text.split { $0.isWhitespace || $0 == "," }.prefix(40).map(String.init)
  for word in words {
    if let day = spokenDay(word, on: today), CalendarDate(iso: day.iso) != day {
      found.append("'\(word)' is a day that is none")
    }
  }
  if let spoken = spokenMinutes(words) {
    let isSound =
      (0...10_080).contains(spoken.minutes) && (1...max(1, words.count)).contains(spoken.words)
    if !isSound { found.append("'\(words.prefix(2))' are \(spoken.minutes) minutes") }
  }
  let vocabulary = LogVocabulary(
    actors: ["ana", "ben", "both"], verbs: Set(Verb.allCases.map(\.rawValue)),
    verbsWithSubject: ["did", "took", "stopped", "noticed", "planned", "checked"],
    subjects: ["dishes", "bins", "walk"])
  guard let row = try? LogRow(words: words, on: today, who: "ana", vocabulary: vocabulary),
    // What is left out on reading can't come back.
    (row.subject + row.note).unicodeScalars.allSatisfy({ isPlain($0) })
  else { return found }
  guard let said = read(row) else { return found + ["the row of '\(words)' can't be read"] }
  let isSame =
    said.date == row.date && said.verb == row.verb && said.minutes == row.minutes
    && (said.subject ?? "") == row.subject && (said.note ?? "") == row.note
  return isSame ? found : found + ["the row of '\(words)' is read as \(said)"]
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned: false
  default: scalar != "\u{FFFD}"
  }
}
