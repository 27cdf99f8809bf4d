package import HouseholdModel

/// What the log says of reaching out over one period (METRICS §4): observed, never owned.
///
/// Rows dated in pauses enter none of it.
package struct ConnectionReport: Sendable, Hashable {
  /// connection.appreciation: visible rows of thanks, whoever's; nil where nobody wrote any row.
  package let appreciations: Int?
  /// What puts the two side by side; nil without the consent of both, and without a row of it.
  package let comparison: ConnectionComparison?

  /// The result for one period.
  package init(appreciations: Int? = nil, comparison: ConnectionComparison? = nil) {
    self.appreciations = appreciations
    self.comparison = comparison
  }
}

/// The parts of connection that put the two side by side.
package struct ConnectionComparison: Sendable, Hashable {
  /// connection.initiation; nil where nobody started anything by name.
  package let initiation: Initiation?
  /// connection.response; nil without a bid in the period.
  package let response: BidResponse?
  /// connection.noticing: the verbs that occur, in the order of the definition.
  package let noticing: [Noticing]
  /// connection.energy: each one's own; nil below 3 rows of that partner.
  package let energy: BySeat<EnergyAfter?>

  /// The comparison of one period.
  package init(
    initiation: Initiation?, response: BidResponse?, noticing: [Noticing],
    energy: BySeat<EnergyAfter?>
  ) {
    self.initiation = initiation
    self.response = response
    self.noticing = noticing
    self.energy = energy
  }
}

/// Who reached out, and how often (connection.initiation); never of nobody.
package struct Initiation: Sendable, Hashable {
  /// How often each did; together 1 or more.
  package let counts: BySeat<Int>
  /// Clipped weeks with a counted row, 1 or more.
  package let weeks: Int
  /// The share's range by weeks; nil below 4 weeks, where all is one partner's, and where the weeks
  /// do not differ: then words, "18 of 22".
  package let range: ShareRange?

  /// Counts and, from 4 weeks on, their range.
  package init(counts: BySeat<Int>, weeks: Int, range: ShareRange?) {
    precondition(counts.first + counts.second > 0, "somebody reached out")
    self.counts = counts
    self.weeks = weeks
    self.range = range
  }

  /// The first partner's part.
  package var share: Share {
    Share(Double(counts.first) / Double(counts.first + counts.second))
  }
}

/// How often reaching out was answered, both ways (connection.response), over paired weeks.
package struct BidResponse: Sendable, Hashable {
  /// By who reached out: `first` is where the first partner did and the second answered.
  package let directions: BySeat<Direction>
  /// The difference of the two parts with its range by weeks; nil before 4 paired weeks, where a
  /// direction has no part, and where the weeks do not differ.
  package let difference: LoggedComparison.Difference?
  /// How many paired weeks the period has.
  package let pairedWeeks: Int

  /// Both directions.
  package init(
    directions: BySeat<Direction>, difference: LoggedComparison.Difference?, pairedWeeks: Int
  ) {
    self.directions = directions
    self.difference = difference
    self.pairedWeeks = pairedWeeks
  }

  /// One direction.
  package enum Direction: Sendable, Hashable {
    /// No bid in a paired week.
    case noBids
    /// Bids, but only in months in which the other logged no reply: that says nothing.
    case notLogged
    /// So many were answered, of so many, 1 or more.
    case answered(Int, of: Int)
  }
}

/// Who noticed distance, brought something up, came back to it or stayed (connection.noticing).
package struct Noticing: Sendable, Hashable {
  /// Which of the four.
  package let verb: Verb
  /// Rows by each alone.
  package let by: BySeat<Int>
  /// Rows by both together.
  package let together: Int

  /// Rows of a verb.
  package init(verb: Verb, by: BySeat<Int>, together: Int) {
    self.verb = verb
    self.by = by
    self.together = together
  }
}

/// How one felt after rows of connection of their own (connection.energy).
package struct EnergyAfter: Sendable, Hashable {
  /// The median, −2…2.
  package let median: Double
  /// Rows that say it, 3 or more.
  package let rows: Int

  /// A median of so many rows.
  package init(median: Double, rows: Int) {
    self.median = median
    self.rows = rows
  }
}
