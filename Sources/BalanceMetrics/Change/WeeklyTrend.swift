package import CivilCalendar
package import HouseholdModel
package import Statistics

/// How sure the direction of a trend is (METRICS §7); p-values are never shown.
package enum TrendCertainty: Sendable, Hashable, Comparable {
  /// "No clear direction yet".
  case unclear
  /// "Probably".
  case probably
  /// "Very likely".
  case veryLikely
}

/// The first partner's part in one paired week.
package struct WeekPoint: Sendable, Hashable {
  /// The week.
  package let week: Week
  /// A/T of the week.
  package let share: Share

  /// A point.
  package init(week: Week, share: Share) {
    self.week = week
    self.share = share
  }
}

/// Where the weekly logged share is heading over so many calendar weeks (METRICS §7, trend).
package struct WeeklyTrend: Sendable, Hashable {
  /// The calendar weeks looked at; they may reach back before `started`.
  package let weeks: DateSpan
  /// The paired weeks among them, oldest first, unsmoothed.
  package let points: [WeekPoint]
  /// What they say.
  package let finding: Finding

  /// What the points say together.
  package enum Finding: Sendable, Hashable {
    /// Fewer than 8 points.
    case tooFewPoints
    /// The same each week: there is no trend.
    case sameEachWeek
    /// A line and how sure its direction is. x counts weeks from 0, the first calendar week.
    case moving(MonotonicTrend, TrendCertainty)
  }

  /// A trend.
  package init(weeks: DateSpan, points: [WeekPoint], finding: Finding) {
    self.weeks = weeks
    self.points = points
    self.finding = finding
  }

  /// How sure a direction is; nil where there is no trend at all.
  package var certainty: TrendCertainty? {
    if case .moving(_, let certainty) = finding { certainty } else { nil }
  }
}

/// The trends that belong to a period.
package struct WeeklyTrends: Sendable, Hashable {
  /// logged.share over 12 weeks.
  package let share: WeeklyTrend
  /// The same by category, in the couple's order, those with 8 or more points; how sure each is
  /// takes into account that several were looked at (Holm).
  package let byCategory: [CategoryTrend]
  /// Of a year: over 26 and over 52 weeks, for a chart without a sentence.
  ///
  /// Empty for all other periods.
  package let longer: [WeeklyTrend]

  /// The trends of a period.
  package init(share: WeeklyTrend, byCategory: [CategoryTrend], longer: [WeeklyTrend]) {
    self.share = share
    self.byCategory = byCategory
    self.longer = longer
  }

  /// A category's trend.
  package struct CategoryTrend: Sendable, Hashable {
    /// The category.
    package let category: CategoryID
    /// Where its weekly share is heading.
    package let trend: WeeklyTrend

    /// A category's trend.
    package init(category: CategoryID, trend: WeeklyTrend) {
      self.category = category
      self.trend = trend
    }
  }
}
