internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Checks the files of check-ins and keeps what the couple's edition may show.
///
/// 1. Answers of a date are shown only where both partners have given some that are not private: a
///    private file, and one with nothing in it, leave the date sealed just as a missing one does.
/// 2. What one side says appears nowhere before that, in no message either.
/// 3. Figures of one's own are never among the answers.
struct CheckInCheck {
  let partners: PartnerDirectory
  let started: CalendarDate
  let own: OwnFiles
  /// The dates of which something is shown, oldest first.
  private(set) var checkIns: [CheckIn] = []
  private var sides: [CalendarDate: BySeat<CheckInRecord?>] = [:]
  private var ownSides: [CalendarDate: BySeat<CheckInRecord?>] = [:]
  private var togethers: [CalendarDate: TogetherRecord] = [:]
  private var incomplete: Set<CalendarDate> = []

  /// The check-ins of some records.
  ///
  /// Appends `UnknownPartner`, `DuplicateAnswers`, `DuplicateKey`, `BeforeStarted`,
  /// `PrivateInShared`, `OtherInOwnFolder`, `SealedRecord` and the problems of `AgreementCheck`.
  init(
    _ records: Records, partners: PartnerDirectory, started: CalendarDate,
    own: OwnFiles, diagnostics: inout [Diagnostic]
  ) {
    self.partners = partners
    self.started = started
    self.own = own
    for record in records.checkIns { add(record, diagnostics: &diagnostics) }
    reportKeysInBoth(diagnostics: &diagnostics)
    for record in records.togethers { add(record, diagnostics: &diagnostics) }
    incomplete.formUnion(
      records.incompleteFolders.filter { $0.hasPrefix("check-ins/") }.compactMap { folder in
        folder.split(separator: "/").last.flatMap { CalendarDate(iso: String($0)) }
      })
    let agreements = AgreementCheck(partners: partners)
    for date in Set(sides.keys).union(togethers.keys).sorted() {
      let together = togethers[date].flatMap {
        agreements.together($0, diagnostics: &diagnostics)
      }
      let answers = shownAnswers(on: date)
      if answers.both.compactMap(\.self).isEmpty {
        reportSealed(date, diagnostics: &diagnostics)
        if together == nil { continue }
      }
      checkIns.append(CheckIn(date: date, answers: answers, together: together))
    }
  }

  /// The days of what is shown, for the newest one.
  var days: [Located<CalendarDate>] {
    checkIns.map { checkIn in
      let range =
        togethers[checkIn.date]?.date.range ?? sides[checkIn.date]?.first?.date.range
        ?? SourceRange(file: 0, start: 0, end: 0)
      return Located(checkIn.date, at: range)
    }
  }

  // MARK: Files

  private mutating func add(_ record: CheckInRecord, diagnostics: inout [Diagnostic]) {
    let date = record.date.value
    if !record.isOwn, record.visibility == .private || !record.ownScales.isEmpty {
      diagnostics.append(.privateInShared(at: record.range))
    }
    guard let seat = partners.seat(of: record.partner.value) else {
      if !record.isOwn { incomplete.insert(date) }
      diagnostics.append(
        .fileOfNobody(record.partner, partners, or: "together.md", ending: "md"))
      return
    }
    if record.isOwn, seat != own.seat(of: record.range) {
      if own.seat(of: record.range) != nil {
        diagnostics.append(.otherAuthor(at: record.partner.range))
      }
      return
    }
    if date < started { diagnostics.append(.beforeStarted(record.date, started)) }
    let first = (record.isOwn ? ownSides : sides)[date]?[seat]
    if let first {
      diagnostics.append(.duplicateAnswers(at: record.partner.range, first: first.partner.range))
    } else if record.isOwn {
      ownSides[date, default: BySeat(first: nil, second: nil)][seat] = record
    } else {
      sides[date, default: BySeat(first: nil, second: nil)][seat] = record
    }
  }

  private mutating func add(_ record: TogetherRecord, diagnostics: inout [Diagnostic]) {
    if let first = togethers[record.date.value] {
      diagnostics.append(
        .duplicateAnswers(at: record.date.range, first: first.date.range, isTogether: true))
      return
    }
    if record.date.value < started { diagnostics.append(.beforeStarted(record.date, started)) }
    togethers[record.date.value] = record
  }

  /// Reports figures and headings that one's own file has as well as the one both can open.
  private func reportKeysInBoth(diagnostics: inout [Diagnostic]) {
    for date in ownSides.keys.sorted() {
      for seat in Seat.allCases {
        guard let own = ownSides[date]?[seat], let other = sides[date]?[seat] else { continue }
        let taken = other.places
        for (key, place) in own.places.sorted(by: { $0.value < $1.value }) {
          guard let first = taken[key] else { continue }
          diagnostics.append(.keyInBoth(at: place, first: first))
        }
      }
    }
  }

  // MARK: Seals

  /// Both partners' answers, or neither's.
  private func shownAnswers(on date: CalendarDate) -> BySeat<CheckInAnswers?> {
    guard let (first, second) = openSides(of: date) else { return BySeat(first: nil, second: nil) }
    return BySeat(first: CheckInAnswers(first), second: CheckInAnswers(second))
  }

  /// The dates of which one side alone is there: something happened then, and no more is known.
  var sealedDays: [CalendarDate] { sides.keys.filter(isSealed) }

  private func isSealed(_ date: CalendarDate) -> Bool {
    sides[date]?.both.count { $0?.isAnswer == true } == 1 && !incomplete.contains(date)
  }

  private func isOpen(_ date: CalendarDate) -> Bool { openSides(of: date) != nil }

  /// What both answered on a date; nil as long as one of them has not.
  private func openSides(of date: CalendarDate) -> (first: CheckInRecord, second: CheckInRecord)? {
    guard let sides = sides[date], let first = sides.first, first.isAnswer,
      let second = sides.second, second.isAnswer
    else { return nil }
    return (first, second)
  }

  /// Says that one side is missing, but not which; nothing where that may be a file with a problem.
  private func reportSealed(_ date: CalendarDate, diagnostics: inout [Diagnostic]) {
    guard isSealed(date) else { return }
    diagnostics.append(.sealed("the check-in of \(date.iso)"))
  }

  // MARK: One's own

  /// What a partner wrote in check-ins that nobody else may see, up to a day.
  ///
  /// That is what is sealed or private, the figures of one's own, and what stands in their own
  /// folder.
  func ownAnswers(of seat: Seat, until day: CalendarDate?) -> OwnAnswers {
    var own = OwnAnswers()
    for (date, records) in sides where day.map({ date <= $0 }) ?? true {
      guard let record = records[seat] else { continue }
      if !record.ownScales.isEmpty { own.scales[date] = record.ownFigures }
      if !isOpen(date), !record.isBlank { own.sealed[date] = CheckInAnswers(record) }
    }
    for (date, records) in ownSides where day.map({ date <= $0 }) ?? true {
      guard let record = records[seat] else { continue }
      own.scales[date, default: [:]].merge(record.ownFigures) { $1 }
      let answers = CheckInAnswers(record)
      if !answers.texts.isEmpty { own.texts[date] = answers.texts }
      if !answers.hasFigures { continue }
      let figures = answers.withoutTexts
      own.sealed[date] = own.sealed[date].map { $0.adding(figures) } ?? figures
    }
    own.scales = own.scales.filter { !$0.value.isEmpty }
    return own
  }
}

/// What one partner wrote in check-ins that nobody else may see, by date.
struct OwnAnswers {
  /// Answers that are sealed or private.
  var sealed: [CalendarDate: CheckInAnswers] = [:]
  /// Figures of one's own, 0…4.
  var scales: [CalendarDate: [OwnScale: Double]] = [:]
  /// Texts of their own folder.
  var texts: [CalendarDate: [CheckInHeading: MarkdownText]] = [:]
}

extension CheckInRecord {
  /// The figures of one's own.
  fileprivate var ownFigures: [OwnScale: Double] {
    var figures: [OwnScale: Double] = [:]
    for (key, value) in ownScales {
      if let scale = OwnScale(rawValue: key) { figures[scale] = Double(value.value) }
    }
    return figures
  }

  /// Where each figure and heading stands.
  fileprivate var places: [String: SourceRange] {
    var places = scales.mapValues(\.range)
    places.merge(ownScales.mapValues(\.range)) { $1 }
    places.merge(texts.mapValues(\.range)) { $1 }
    places["partner_carried"] = partnerCarried?.range
    places["i_carried"] = iCarried?.range
    return places
  }
}

extension CheckInAnswers {
  /// The answers of a file.
  fileprivate init(_ record: CheckInRecord) {
    var scales: [CheckInScale: Double] = [:]
    for (key, value) in record.scales {
      if let scale = CheckInScale(rawValue: key) { scales[scale] = value.value }
    }
    var texts: [CheckInHeading: MarkdownText] = [:]
    for (key, text) in record.texts {
      if let heading = CheckInHeading(rawValue: key) {
        texts[heading] = MarkdownText(text.value, at: text.range)
      }
    }
    self.init(
      partnerCarried: record.partnerCarried?.value, iCarried: record.iCarried?.value,
      scales: scales, texts: texts, isForFacilitator: record.visibility == .facilitator,
      range: record.range)
  }

  fileprivate var hasFigures: Bool {
    partnerCarried != nil || iCarried != nil || !scales.isEmpty
  }

  fileprivate var withoutTexts: CheckInAnswers {
    CheckInAnswers(
      partnerCarried: partnerCarried, iCarried: iCarried, scales: scales,
      isForFacilitator: isForFacilitator, range: range)
  }

  /// These answers with the figures of others where they have none.
  fileprivate func adding(_ other: CheckInAnswers) -> CheckInAnswers {
    CheckInAnswers(
      partnerCarried: partnerCarried ?? other.partnerCarried, iCarried: iCarried ?? other.iCarried,
      scales: scales.merging(other.scales) { first, _ in first }, texts: texts,
      isForFacilitator: isForFacilitator, range: range)
  }
}
