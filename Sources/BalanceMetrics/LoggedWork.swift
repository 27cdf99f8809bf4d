package import HouseholdModel

/// What the log says of task work over one period (METRICS §2).
package struct LoggedWork: Sendable, Hashable {
  /// What compares the two; nil without the consent of both.
  package let comparison: LoggedComparison?
  /// Rows of task work in the period outside pauses, whoever's, `both` counted once.
  package let rowCount: Int
  /// The estimated part of all minutes in the period outside pauses, after crediting, 0…1; nil
  /// without minutes.
  package let estimatedPart: Double?
  /// logged.weeklyLoad in minutes; nil where no whole, pause-free week has a row.
  package let weeklyLoad: Quartiles?

  /// The result for one period.
  package init(
    comparison: LoggedComparison?, rowCount: Int, estimatedPart: Double?, weeklyLoad: Quartiles?
  ) {
    self.comparison = comparison
    self.rowCount = rowCount
    self.estimatedPart = estimatedPart
    self.weeklyLoad = weeklyLoad
  }

  /// Median and quartiles by linear interpolation.
  package struct Quartiles: Sendable, Hashable {
    /// The lower quartile.
    package let lower: Double
    /// The median.
    package let median: Double
    /// The upper quartile.
    package let upper: Double
    /// How many weeks they rest on.
    package let weeks: Int

    /// Quartiles of so many weeks.
    package init(lower: Double, median: Double, upper: Double, weeks: Int) {
      self.lower = lower
      self.median = median
      self.upper = upper
      self.weeks = weeks
    }
  }
}

/// The parts of the logged work that put the two side by side, over paired weeks alone.
package struct LoggedComparison: Sendable, Hashable {
  /// How many paired weeks the period has.
  package let pairedWeeks: Int
  /// logged.share, of minutes.
  package let share: GatedShare
  /// logged.rows, of rows.
  package let rows: GatedShare
  /// logged.byCategory, in the couple's order, categories without minutes in a paired week left out.
  package let byCategory: [CategoryPart]
  /// logged.byStage, in stage order, stages without minutes in a paired week left out.
  package let byStage: [StagePart]
  /// logged.prompted; nil where either partner has no row that says yes or no.
  package let prompted: Prompted?
  /// Minutes over the weeks of `share`, each partner's.
  package let minutes: BySeat<Int>

  /// The comparison of one period.
  package init(
    pairedWeeks: Int, share: GatedShare, rows: GatedShare, byCategory: [CategoryPart],
    byStage: [StagePart], prompted: Prompted?, minutes: BySeat<Int>
  ) {
    self.pairedWeeks = pairedWeeks
    self.share = share
    self.rows = rows
    self.byCategory = byCategory
    self.byStage = byStage
    self.prompted = prompted
    self.minutes = minutes
  }

  /// A category's part of the logged work.
  package struct CategoryPart: Sendable, Hashable {
    /// The category.
    package let category: CategoryID
    /// Minutes over the paired weeks, each partner's.
    package let minutes: BySeat<Int>
    /// Rows over the paired weeks with minutes in this part, `both` counted once, 1 or more.
    package let rowCount: Int
    /// The share of minutes; its gate counts the paired weeks with minutes in this part.
    package let share: GatedShare

    /// A category's part.
    package init(
      category: CategoryID, minutes: BySeat<Int>, rowCount: Int, share: GatedShare
    ) {
      self.category = category
      self.minutes = minutes
      self.rowCount = rowCount
      self.share = share
    }
  }

  /// A stage's part of the logged work.
  package struct StagePart: Sendable, Hashable {
    /// The stage.
    package let stage: Stage
    /// Minutes over the paired weeks, each partner's.
    package let minutes: BySeat<Int>
    /// Rows over the paired weeks with minutes in this part, `both` counted once, 1 or more.
    package let rowCount: Int
    /// The share of minutes; its gate counts the paired weeks with minutes in this part.
    package let share: GatedShare

    /// A stage's part.
    package init(stage: Stage, minutes: BySeat<Int>, rowCount: Int, share: GatedShare) {
      self.stage = stage
      self.minutes = minutes
      self.rowCount = rowCount
      self.share = share
    }
  }

  /// How much of each one's own work the other had to ask for.
  package struct Prompted: Sendable, Hashable {
    /// Rows with `yes`.
    package let prompted: BySeat<Int>
    /// Rows with `yes` or `no`.
    package let of: BySeat<Int>
    /// The difference of the two parts with its range by weeks; nil before 4 paired weeks, and
    /// where the weeks do not differ, so that a range would say nothing.
    package let difference: Difference?

    /// Counts and, from 4 paired weeks on, their difference.
    package init(prompted: BySeat<Int>, of: BySeat<Int>, difference: Difference?) {
      self.prompted = prompted
      self.of = of
      self.difference = difference
    }
  }

  /// A difference of two parts, first partner's minus second's, with its 95 % range.
  package struct Difference: Sendable, Hashable {
    /// The difference, −1…1.
    package let value: Double
    /// The lower end, −1…1.
    package let lower: Double
    /// The upper end, −1…1.
    package let upper: Double

    /// A difference and its range, which is cut at −1 and 1: beyond them no difference can lie.
    package init(value: Double, lower: Double, upper: Double) {
      self.value = value
      self.lower = max(lower, -1)
      self.upper = min(upper, 1)
    }
  }
}

/// A share behind the gates of METRICS §0.
package enum GatedShare: Sendable, Hashable {
  /// Fewer than 2 paired weeks: "this waits for both of you".
  case waits(pairedWeeks: Int)
  /// Fewer than 5 rows in a category or stage: "too few to say (3 rows)".
  case tooFewRows(Int)
  /// 2 or 3 paired weeks: the share alone.
  case withoutRange(Share, pairedWeeks: Int)
  /// 4 or more, but a range that says nothing: all by one, or the same each week.
  case degenerate(Share, pairedWeeks: Int, Reason)
  /// 4 or more: the share with its range.
  case ranged(Share, ShareRange, pairedWeeks: Int)

  /// Why there is no range in spite of enough weeks.
  package enum Reason: Sendable, Hashable {
    /// R is 0 or 1: "all of the logged minutes".
    case allByOne
    /// "the same each week".
    case sameEachWeek
  }

  /// How many weeks it rests on; 0 where its rows are too few to say.
  package var weeks: Int {
    switch self {
    case .tooFewRows: 0
    case .waits(let weeks), .withoutRange(_, let weeks), .degenerate(_, let weeks, _),
      .ranged(_, _, let weeks):
      weeks
    }
  }

  /// The share itself, where one may be shown.
  package var share: Share? {
    switch self {
    case .waits, .tooFewRows: nil
    case .withoutRange(let share, _), .degenerate(let share, _, _), .ranged(let share, _, _): share
    }
  }
}
