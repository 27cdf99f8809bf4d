internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The settings of `couple.yaml` with every word looked up.
///
/// Appends `UnknownPartner`, `UnknownCadence`, `UnknownMetric` and `EmotionalGoal`.
func checkedSettings(
  _ couple: CoupleRecord, started: CalendarDate, partners: PartnerDirectory,
  diagnostics: inout [Diagnostic]
) -> CoupleSettings {
  var compare = BySeat(first: false, second: false)
  for answer in couple.compare {
    if let seat = partners.seat(of: answer.partner, diagnostics: &diagnostics) {
      compare[seat] = answer.value.value
    }
  }
  for answer in couple.facilitator {
    _ = partners.seat(of: answer.partner, diagnostics: &diagnostics)
  }
  for partner in couple.boundaryPartners {
    _ = partners.seat(of: partner, diagnostics: &diagnostics)
  }
  for goal in couple.goals {
    checkGoal(goal, partners: partners, diagnostics: &diagnostics)
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
  return CoupleSettings(
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
}

private func checkGoal(
  _ goal: GoalRecord, partners: PartnerDirectory, diagnostics: inout [Diagnostic]
) {
  if let partner = goal.partner {
    _ = partners.seat(of: partner, diagnostics: &diagnostics)
  }
  checkMetric(goal.metric, isConfidential: false, diagnostics: &diagnostics)
}

extension Diagnostic {
  /// A word that is no cadence of a task.
  static func unknownCadence(_ word: Field) -> Diagnostic {
    unknownWord(.unknownCadence, word, "cadence", among: Cadence.allCases.map(\.rawValue))
  }
}
