internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Looks up the authors of moments and parts what is shared from what each keeps to themselves.
struct MomentCheck {
  let partners: PartnerDirectory
  let started: CalendarDate
  let own: OwnFiles
  /// The moments that their authors share, oldest first.
  private(set) var moments: [Moment] = []
  /// The moments that each keeps to themselves, oldest first.
  private(set) var ownMoments = BySeat<[Moment]>(first: [], second: [])
  private var ids: [String: SourceRange] = [:]

  /// The moments of some records.
  ///
  /// Appends `MissingValue`, `UnknownPartner`, `OtherInOwnFolder`, `EndBeforeStart`,
  /// `BeforeStarted`, `DuplicatePage` and `PrivateInShared`.
  init(
    _ records: [MomentRecord], partners: PartnerDirectory, started: CalendarDate, own: OwnFiles,
    diagnostics: inout [Diagnostic]
  ) {
    self.partners = partners
    self.started = started
    self.own = own
    for record in records { add(record, diagnostics: &diagnostics) }
    moments.sort { ($0.date, $0.range) < ($1.date, $1.range) }
    for seat in Seat.allCases {
      ownMoments[seat].sort { ($0.date, $0.range) < ($1.date, $1.range) }
    }
  }

  /// The days of those that are shared, for the newest one.
  var days: [Located<CalendarDate>] { moments.map { Located($0.date, at: $0.range) } }

  private mutating func add(_ record: MomentRecord, diagnostics: inout [Diagnostic]) {
    let isPrivate = record.visibility == .private
    if isPrivate, !own.contains(record.range) {
      diagnostics.append(.privateInShared(at: record.range))
    }
    if record.date.value < started {
      diagnostics.append(.beforeStarted(record.date, started, isPrivate))
    }
    if let by = record.by, by.value < record.date.value {
      diagnostics.append(
        .endBeforeStart(by, "by", record.date, "date", isConfidential: isPrivate))
    }
    guard let author = author(record, diagnostics: &diagnostics) else { return }
    let moment = Moment(
      id: record.id.value, date: record.date.value, author: author, what: record.what,
      impact: record.impact, intent: record.intent, isReceived: record.isReceived,
      isValidated: record.isValidated, action: record.action, by: record.by?.value,
      body: MarkdownText(record.body.value, at: record.body.range),
      isForFacilitator: record.visibility == .facilitator, range: record.range)
    if isPrivate {
      ownMoments[author].append(moment)
    } else if let first = ids[moment.id] {
      diagnostics.append(.duplicatePage(record.id, first: first))
    } else {
      ids[moment.id] = record.id.range
      moments.append(moment)
    }
  }

  private func author(_ record: MomentRecord, diagnostics: inout [Diagnostic]) -> Seat? {
    let isPrivate = record.visibility == .private
    guard let word = record.author else {
      if own.contains(record.range) { return own.seat(of: record.range) }
      let start = SourceRange(
        file: Int(record.range.file), start: Int(record.range.start),
        end: Int(record.range.start))
      diagnostics.append(.missingAuthor(at: start, isConfidential: isPrivate))
      return nil
    }
    let seat = partners.seat(of: word, isConfidential: isPrivate, diagnostics: &diagnostics)
    if let seat, let owner = own.seat(of: record.range), seat != owner {
      diagnostics.append(.otherAuthor(at: word.range))
      return nil
    }
    return own.contains(record.range) ? own.seat(of: record.range) : seat
  }
}

extension Diagnostic {
  fileprivate static func missingAuthor(
    at range: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'author' is missing", at: range,
      suggestion: "fill in which of you tells it", isConfidential: isConfidential)
  }
}
