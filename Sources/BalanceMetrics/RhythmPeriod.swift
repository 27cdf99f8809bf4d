package import CivilCalendar
internal import HouseholdModel

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
  package enum State: String, Sendable, Hashable, CaseIterable {
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

/// How many periods of a rhythm became what.
package struct RhythmCounts: Sendable, Hashable {
  /// Periods that were kept.
  package let kept: Int
  /// Periods that were planned and not kept.
  package let notKept: Int
  /// Periods left out on purpose.
  package let skipped: Int
  /// Periods wholly in pauses.
  package let paused: Int
  /// Periods without any visible row.
  package let unlogged: Int

  /// The counts of some periods.
  package init(of periods: some Sequence<RhythmPeriod>) {
    var counts: [RhythmPeriod.State: Int] = [:]
    for period in periods { counts[period.state, default: 0] += 1 }
    kept = counts[.kept, default: 0]
    notKept = counts[.notKept, default: 0]
    skipped = counts[.skipped, default: 0]
    paused = counts[.paused, default: 0]
    unlogged = counts[.unlogged, default: 0]
  }

  /// Periods that count: kept or not.
  package var planned: Int { kept + notKept }

  /// How many are in a state.
  package func count(_ state: RhythmPeriod.State) -> Int {
    switch state {
    case .kept: kept
    case .notKept: notKept
    case .skipped: skipped
    case .paused: paused
    case .unlogged: unlogged
    }
  }
}

extension Ritual.Every {
  /// The period that holds a day, or for pairs of weeks the one that starts with its week; nil at
  /// the end of the calendar.
  func period(holding day: CalendarDate, _ weekStarts: Weekday) -> DateSpan? {
    let week = Week(containing: day, startingOn: weekStarts).span
    switch self {
    case .daily: return DateSpan(from: day, through: day)
    case .weekly: return week
    case .biweekly: return DateSpan(start: week.start, end: week.end.advanced(by: 7))
    case .monthly: return day.yearMonth.span
    }
  }

  /// The first period that has a day on or after `started`, of periods that begin with that of
  /// `since`.
  func firstPeriod(
    since: CalendarDate, started: CalendarDate, _ weekStarts: Weekday
  ) -> DateSpan? {
    guard self == .biweekly, since < started else {
      return period(holding: max(since, started), weekStarts)
    }
    let first = Week(containing: since, startingOn: weekStarts).start
    let pairs = first.days(to: started) / 14
    return period(holding: first.advanced(by: 14 * pairs), weekStarts)
  }
}
