internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The settings of `couple.yaml` with every word looked up.
///
/// Appends `UnknownPartner`, `UnknownCadence`, `UnknownMetric` and `EmotionalGoal`.
func checkedSettings(
  _ couple: CoupleRecord, started: CalendarDate, partners: PartnerDirectory,
  rituals: RitualBook, diagnostics: inout [Diagnostic]
) -> CoupleSettings {
  var compare = BySeat(first: false, second: false)
  for answer in couple.compare {
    if let seat = partners.seat(of: answer.partner, diagnostics: &diagnostics) {
      compare[seat] = answer.value.value
    }
  }
  var facilitator = BySeat(first: false, second: false)
  for answer in couple.facilitator {
    if let seat = partners.seat(of: answer.partner, diagnostics: &diagnostics) {
      facilitator[seat] = answer.value.value
    }
  }
  var attention: [Cadence: Double] = [:]
  for entry in couple.attention {
    let word = Field(entry.partner.value, at: entry.partner.range)
    if let cadence = Cadence(rawValue: word.text.lowercased()) {
      attention[cadence] = entry.value.value
    } else {
      diagnostics.append(.unknownCadence(word))
    }
  }
  let categories = couple.categories.map {
    Category(id: CategoryID($0.id.value), title: $0.title, isEmotional: $0.isEmotional)
  }
  var settings = CoupleSettings(
    started: started, principle: couple.principle, compare: compare,
    weekStarts: couple.weekStarts ?? .monday,
    categories: categories.isEmpty ? Category.standard : categories, attention: attention,
    pauses: couple.pauses.map {
      Pause(
        span: DateSpan(from: $0.from.value, through: $0.to.value), title: $0.title,
        range: $0.range)
    },
    lifeEvents: couple.lifeEvents.map {
      LifeEvent(date: $0.date.value, title: $0.title, range: $0.range)
    },
    language: couple.language ?? "en", target: couple.target == .capacity ? .capacity : .even)
  settings.facilitator = facilitator
  settings.usesInitials = couple.usesInitials
  settings.cadence = CheckInCadence(
    checkIn: every(couple.cadence.checkIn) ?? .biweekly,
    review: every(couple.cadence.review) ?? .monthly)
  settings.rituals = rituals.rituals
  settings.goals = couple.goals.compactMap {
    goal($0, partners: partners, diagnostics: &diagnostics)
  }
  settings.boundaries = couple.boundaries.compactMap { record in
    partners.seat(of: record.partner, diagnostics: &diagnostics).map { seat in
      Boundary(
        partner: seat, text: record.text, review: record.review?.value,
        range: record.partner.range)
    }
  }
  return settings
}

private func every(_ cadence: CadenceRecord.Cadence?) -> Ritual.Every? {
  cadence.flatMap { Ritual.Every(rawValue: $0.rawValue) }
}

/// A goal with its words looked up; nil where its metric or range has a problem.
private func goal(
  _ record: GoalRecord, partners: PartnerDirectory, diagnostics: inout [Diagnostic]
) -> Goal? {
  var seat: Seat?
  if let partner = record.partner {
    seat = partners.seat(of: partner, diagnostics: &diagnostics)
  }
  let isKnown = checkMetric(record.metric, isConfidential: false, diagnostics: &diagnostics)
  guard isKnown, let range = record.range else { return nil }
  return Goal(
    id: record.id.value, title: record.title, metric: record.metric.value, partner: seat,
    range: range, by: record.by?.value, place: record.id.range)
}

extension Diagnostic {
  /// A word that is no cadence of a task.
  static func unknownCadence(_ word: Field) -> Diagnostic {
    unknownWord(.unknownCadence, word, "cadence", among: Cadence.allCases.map(\.rawValue))
  }
}
