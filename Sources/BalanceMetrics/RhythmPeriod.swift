package import CivilCalendar
package import HouseholdModel

/// One period of a rhythm that is over, and what the files say of it (METRICS §6, ritual.kept).
package struct RhythmPeriod: Sendable, Hashable {
  /// Its days: a day, a week, two weeks or a calendar month.
  package let span: DateSpan
  /// What the files say of it.
  package let state: State

  /// A period and what became of it.
  package init(span: DateSpan, state: State) {
    self.span = span
    self.state = state
  }

  /// What became of a period.
  package enum State: Sendable, Hashable, CaseIterable {
    /// A row says that it took place, or was taken up again.
    case kept
    /// Left out on purpose: not planned.
    case skipped
    /// Wholly in pauses: not planned.
    case paused
    /// Nobody wrote a row of any verb: not planned.
    case unlogged
    /// None of these, whether or not a row says `missed`.
    case notKept

    /// Whether it counts among the periods that were planned.
    package var isPlanned: Bool { self == .kept || self == .notKept }
  }
}

/// The periods of a ritual that are over by `asOf`, oldest first.
///
/// They begin with the period that holds the ritual's `since` (blank: `started`), and end with the
/// last one that starts by its `until`. Rows dated in pauses count for nothing here.
package func rhythm(of ritual: Ritual, in household: Household) -> [RhythmPeriod] {
  let start = max(ritual.since ?? household.settings.started, household.settings.started)
  var facts = DayFacts(of: household)
  for entry in household.log where entry.subject == .other(ritual.id) {
    switch entry.verb {
    case .kept, .resumed: facts.keep(entry.date)
    case .skipped: facts.skip(entry.date)
    default: continue
    }
  }
  return facts.periods(
    every: ritual.every, from: start, until: ritual.until, household.settings.weekStarts)
}

/// The periods of the couple's own check-in rhythm that are over by `asOf`, oldest first.
///
/// One is kept if on a date of it both answered, or wrote something down together (checkin.kept).
package func checkInRhythm(of household: Household) -> [RhythmPeriod] {
  var facts = DayFacts(of: household)
  for checkIn in household.checkIns
  where checkIn.together != nil || checkIn.answers.both.allSatisfy({ $0 != nil }) {
    facts.keep(checkIn.date)
  }
  return facts.periods(
    every: household.settings.cadence.checkIn, from: household.settings.started, until: nil,
    household.settings.weekStarts)
}

/// What the files say of each day from `started` to `asOf`.
private struct DayFacts {
  private let span: DateSpan
  private var isPaused: [Bool]
  private var hasRow: [Bool]
  private var isKept: [Bool]
  private var isSkipped: [Bool]

  init(of household: Household) {
    span = household.span
    let none = [Bool](repeating: false, count: span.dayCount)
    (isPaused, hasRow, isKept, isSkipped) = (none, none, none, none)
    for pause in household.settings.pauses {
      for day in pause.span.intersection(span).days { isPaused[span.start.days(to: day)] = true }
    }
    for entry in household.log where span.contains(entry.date) {
      hasRow[span.start.days(to: entry.date)] = true
    }
  }

  mutating func keep(_ day: CalendarDate) {
    if span.contains(day) { isKept[span.start.days(to: day)] = true }
  }

  mutating func skip(_ day: CalendarDate) {
    if span.contains(day) { isSkipped[span.start.days(to: day)] = true }
  }

  func periods(
    every: Ritual.Every, from start: CalendarDate, until: CalendarDate?, _ weekStarts: Weekday
  ) -> [RhythmPeriod] {
    var result: [RhythmPeriod] = []
    var next = every.period(holding: start, weekStarts)
    while let days = next, days.end <= span.end, until.map({ days.start <= $0 }) ?? true {
      result.append(RhythmPeriod(span: days, state: state(of: days)))
      next = every.period(holding: days.end, weekStarts)
    }
    return result
  }

  private func state(of days: DateSpan) -> RhythmPeriod.State {
    let inside = days.intersection(span)
    let first = span.start.days(to: inside.start)
    let open = (first..<(first + inside.dayCount)).filter { !isPaused[$0] }
    if open.isEmpty { return .paused }
    if open.contains(where: { isKept[$0] }) { return .kept }
    if open.contains(where: { isSkipped[$0] }) { return .skipped }
    return open.contains { hasRow[$0] } ? .notKept : .unlogged
  }
}

extension Ritual.Every {
  /// The period that holds a day, or for pairs of weeks the one that starts with its week; nil at
  /// the end of the calendar.
  fileprivate func period(holding day: CalendarDate, _ weekStarts: Weekday) -> DateSpan? {
    let week = Week(containing: day, startingOn: weekStarts).span
    switch self {
    case .daily: return DateSpan(from: day, through: day)
    case .weekly: return week
    case .biweekly: return DateSpan(start: week.start, end: week.end.advanced(by: 7))
    case .monthly: return day.yearMonth.span
    }
  }
}
