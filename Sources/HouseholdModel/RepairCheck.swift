internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Looks up the words of repairs.
struct RepairCheck {
  let partners: PartnerDirectory
  let started: CalendarDate
  let own: OwnFiles
  /// The repairs that both may see, oldest first.
  private(set) var repairs: [Repair] = []
  /// The repairs of each one's own folder, oldest first.
  private(set) var ownRepairs = BySeat<[Repair]>(first: [], second: [])
  private var ids: [String: SourceRange] = [:]

  /// The repairs of some records; a private one in the shared folder is nobody's, and dropped.
  ///
  /// Appends `UnknownPartner`, `EndBeforeStart`, `BeforeStarted`, `DuplicatePage` and
  /// `PrivateInShared`.
  init(
    _ records: [RepairRecord], partners: PartnerDirectory, started: CalendarDate, own: OwnFiles,
    diagnostics: inout [Diagnostic]
  ) {
    self.partners = partners
    self.started = started
    self.own = own
    for record in records { add(record, diagnostics: &diagnostics) }
    repairs.sort { ($0.date, $0.range) < ($1.date, $1.range) }
    for seat in Seat.allCases {
      ownRepairs[seat].sort { ($0.date, $0.range) < ($1.date, $1.range) }
    }
  }

  /// The days of those that are shown, for the newest one.
  var days: [Located<CalendarDate>] { repairs.map { Located($0.date, at: $0.range) } }

  private mutating func add(_ record: RepairRecord, diagnostics: inout [Diagnostic]) {
    let isPrivate = record.visibility == .private
    if isPrivate, !own.contains(record.range) {
      diagnostics.append(.privateInShared(at: record.range))
    }
    if record.date.value < started {
      diagnostics.append(.beforeStarted(record.date, started, isPrivate))
    }
    for (name, day) in [("talked", record.talked), ("by", record.by)] {
      guard let day, day.value < record.date.value else { continue }
      diagnostics.append(
        .endBeforeStart(day, name, record.date, "date", isConfidential: isPrivate))
    }
    let repair = Repair(
      id: record.id.value, date: record.date.value,
      initiatedBy: actor(record.initiatedBy, isPrivate, diagnostics: &diagnostics),
      talked: record.talked?.value, pause: record.pause, impact: record.impact,
      remedy: record.remedy, test: record.test, by: record.by?.value,
      result: record.result.flatMap { Repair.Result(rawValue: $0.rawValue) },
      apologyBy: actor(record.apologyBy, isPrivate, diagnostics: &diagnostics),
      body: MarkdownText(record.body.value, at: record.body.range),
      isForFacilitator: record.visibility == .facilitator, range: record.range)
    if isPrivate {
      if let seat = own.seat(of: record.range) { ownRepairs[seat].append(repair) }
    } else if let first = ids[repair.id] {
      diagnostics.append(.duplicatePage(record.id, first: first))
    } else {
      ids[repair.id] = record.id.range
      repairs.append(repair)
    }
  }

  /// Whom a word names: a partner or both.
  private func actor(
    _ word: Located<String>?, _ isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> LogEntry.Actor? {
    guard let word else { return nil }
    if word.value.lowercased() == "both", partners.seat(of: word.value) == nil { return .both }
    return partners.seat(
      of: word, isConfidential: isHidden, orOneOf: ["both"], diagnostics: &diagnostics
    ).map(LogEntry.Actor.partner)
  }
}
