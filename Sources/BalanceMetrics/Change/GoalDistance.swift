internal import CivilCalendar
internal import HouseholdModel

/// Where a goal's metric stands, and how far that is from the goal (METRICS §7, goal.distance).
package struct GoalDistance: Sendable, Hashable {
  /// The goal's id.
  package let goal: String
  /// The days looked at; nil where there is no such period yet.
  ///
  /// For the standing load the newest month that is whole, else the one so far; for all else the
  /// last 12 weeks.
  package let period: Period?
  /// What is known.
  package let state: State
  /// Of logged.share the 12-week trend; nil for all others.
  package let trend: WeeklyTrend?

  /// A distance.
  package init(goal: String, period: Period?, state: State, trend: WeeklyTrend?) {
    self.goal = goal
    self.period = period
    self.state = state
    self.trend = trend
  }

  /// What is known of a goal's metric.
  package enum State: Sendable, Hashable {
    /// The metric compares, and not both agreed.
    case waitsForBoth
    /// The metric is absent in the period.
    case absent
    /// One value, or one for each partner where the goal names none of the two.
    case stands([Standing])
  }

  /// A value and how far it lies from the range.
  package struct Standing: Sendable, Hashable {
    /// The value.
    package let reading: MetricReading
    /// 0 inside the range, else the value minus the nearest end, in the metric's unit.
    package let distance: Double

    /// A value and its distance.
    package init(reading: MetricReading, distance: Double) {
      self.reading = reading
      self.distance = distance
    }
  }
}

extension GoalDistance {
  /// Where a goal stands by the numbers of its period.
  init(of goal: Goal, _ report: BalanceReport, _ rhythms: RhythmFacts) {
    let isStanding = goal.metric.hasPrefix("standing.")
    let months = report.months
    let found =
      isStanding
      ? months.last { !$0.period.isSoFar } ?? months.last : report.lastTwelveWeeks
    let readings = found.map { found in
      isStanding
        ? found.standing.readings(goal.metric, for: goal.partner)
        : goal.metric.hasPrefix("logged.")
          ? found.logged.readings(goal.metric, for: goal.partner)
          : rhythms.readings(goal.metric, for: goal.partner, in: found.period.span)
    }
    self.goal = goal.id
    period = found?.period
    if comparesPartners(goal.metric), !rhythms.mayCompare {
      state = .waitsForBoth
    } else if let readings, !readings.isEmpty {
      state = .stands(
        readings.map { Standing(reading: $0, distance: goal.range.distance(to: $0.value)) })
    } else {
      state = .absent
    }
    trend = goal.metric == "logged.share" ? found?.trends?.share : nil
  }
}
