internal import CivilCalendar
package import HouseholdModel

/// The record of a ritual (ritual.kept).
///
/// Its periods begin with the one that holds its `since` (blank: `started`), none before `started`,
/// and end with the last that starts by its `until`. Rows dated in pauses count for nothing here. For
/// many rituals read `balanceReport(of:)`.
package func rhythm(of ritual: Ritual, in household: Household) -> RhythmRecord {
  record(of: ritual, in: household, WrittenDays(of: household))
}

/// The record of the couple's own check-in rhythm (checkin.kept).
///
/// A period is kept if on a date of it both answered, or wrote something down together. A talk in a
/// pause counts: it is no row of the log.
package func checkInRhythm(of household: Household) -> RhythmRecord {
  let days = WrittenDays(of: household)
  let kept = household.checkIns.filter {
    $0.together != nil || $0.answers.both.allSatisfy { $0 != nil }
  }
  return record(
    id: nil, every: household.settings.cadence.checkIn, since: household.settings.started,
    until: nil, kept: Set(kept.map(\.date)), skipped: [], in: household, days)
}

/// The records of all rituals, in the order declared.
func rhythms(of household: Household) -> [RhythmRecord] {
  let days = WrittenDays(of: household)
  return household.settings.rituals.map { record(of: $0, in: household, days) }
}

private func record(
  of ritual: Ritual, in household: Household, _ days: WrittenDays
) -> RhythmRecord {
  var (kept, skipped): (Set<CalendarDate>, Set<CalendarDate>) = ([], [])
  // Few rows are of these verbs, so they are asked for first.
  let log = household.log
  for place in log.indices where log[place].verb.isOfRitualPeriod {
    let entry = log[place]
    guard entry.subject == .other(ritual.id), days.counts(entry.date) else { continue }
    if entry.verb == .skipped { skipped.insert(entry.date) } else { kept.insert(entry.date) }
  }
  return record(
    id: ritual.id, every: ritual.every, since: ritual.since ?? household.settings.started,
    until: ritual.until, kept: kept, skipped: skipped, in: household, days)
}

private func record(
  id: String?, every: Ritual.Every, since: CalendarDate, until: CalendarDate?,
  kept: Set<CalendarDate>, skipped: Set<CalendarDate>, in household: Household,
  _ days: WrittenDays
) -> RhythmRecord {
  let span = household.span
  let weekStarts = household.settings.weekStarts
  func isAlive(_ period: DateSpan) -> Bool { until.map { period.start <= $0 } ?? true }
  func state(of period: DateSpan) -> RhythmPeriod.State {
    let inside = period.intersection(span)
    if inside.days.contains(where: kept.contains) { return .kept }
    let open = days.open(in: inside)
    if open.isEmpty { return .paused }
    if open.contains(where: skipped.contains) { return .skipped }
    return open.contains(where: days.isWritten) ? .notKept : .unlogged
  }
  var periods: [RhythmPeriod] = []
  let first = every.firstPeriod(since: since, started: span.start, weekStarts)
  var next = first
  while let period = next, period.end <= span.end, isAlive(period) {
    periods.append(RhythmPeriod(span: period, state: state(of: period)))
    next = every.period(holding: period.end, weekStarts)
  }
  // The period that is not over yet belongs to it; what comes after its last one does not.
  let end = next.map { isAlive($0) ? $0.end : $0.start } ?? span.end
  let life = first.map { DateSpan(start: $0.start, end: end).intersection(span) }
  return RhythmRecord(
    id: id, every: every, ended: until.flatMap { $0 < household.asOf ? $0 : nil },
    periods: periods,
    keptDates: life.map { life in kept.filter(life.contains).sorted() } ?? [])
}

extension Verb {
  /// Whether a row of it says what became of a period of a ritual.
  fileprivate var isOfRitualPeriod: Bool {
    switch self {
    case .kept, .resumed, .skipped: true
    default: false
    }
  }
}
