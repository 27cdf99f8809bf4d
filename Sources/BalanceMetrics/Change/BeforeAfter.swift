package import CivilCalendar
package import HouseholdModel
package import Statistics

/// The weekly logged share before and after a day on which something changed (METRICS §7).
///
/// It says what moved and whether it was moving already; never that the change did it.
package struct BeforeAfter: Sendable, Hashable {
  /// The day; the week that holds it is on neither side.
  package let date: CalendarDate
  /// What changed on it: hand-offs in the order of the log, then step-backs, rituals, life events.
  package let occasions: [Occasion]
  /// Before it, at most 8 paired weeks out of 12 calendar weeks, the nearest, oldest first.
  package let before: [WeekPoint]
  /// After it, the same.
  package let after: [WeekPoint]
  /// What they say; nil with fewer than 4 on either side.
  package let comparison: Comparison?

  /// Before and after.
  package init(
    date: CalendarDate, occasions: [Occasion], before: [WeekPoint], after: [WeekPoint],
    comparison: Comparison?
  ) {
    self.date = date
    self.occasions = occasions
    self.before = before
    self.after = after
    self.comparison = comparison
  }

  /// What may be read from 4 weeks or more on each side.
  package struct Comparison: Sendable, Hashable {
    /// The median before.
    package let medianBefore: Share
    /// The median after.
    package let medianAfter: Share
    /// The median of all differences after − before, −1…1.
    package let shift: Double
    /// The line through the weeks before; x counts weeks from 0, the first of them.
    package let line: SenLine
    /// The median of that line carried on to the weeks after; it may leave 0…1.
    package let carriedForward: Double
    /// Whether it was already moving: what 8 weeks before say together.
    package let movingBefore: WeeklyTrend.Finding

    /// A comparison.
    package init(
      medianBefore: Share, medianAfter: Share, shift: Double, line: SenLine,
      carriedForward: Double, movingBefore: WeeklyTrend.Finding
    ) {
      self.medianBefore = medianBefore
      self.medianAfter = medianAfter
      self.shift = shift
      self.line = line
      self.carriedForward = carriedForward
      self.movingBefore = movingBefore
    }
  }

  /// What changed; words are looked up in the household that a reader may see.
  package enum Occasion: Sendable, Hashable {
    /// Someone took a task or some of its stages.
    case handOff(TaskID, [Stage])
    /// A step-back that both agreed to began.
    case stepBack(String)
    /// A ritual began.
    case ritual(String)
    /// A life event of this day.
    case lifeEvent
  }
}

/// One point of the smooth line.
package struct SmoothPoint: Sendable, Hashable {
  /// A paired week.
  package let week: Week
  /// ΣA/ΣT of it and the 3 before; nil with fewer within 8 calendar weeks: the line breaks.
  package let share: Share?
  /// A/T of the week alone.
  package let alone: Share?

  /// A point.
  package init(week: Week, share: Share?, alone: Share?) {
    self.week = week
    self.share = share
    self.alone = alone
  }
}
