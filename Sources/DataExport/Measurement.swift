package import HouseholdModel

/// One value of one metric: a line of the data files.
package struct Measurement: Sendable, Hashable {
  /// The id of METRICS, such as `standing.share`.
  package let metric: String
  /// The id of its period, such as `2026-10`; nil for what belongs to no period but a day.
  package let period: String?
  /// What it is about: a category, a stage, a task, a ritual, a day …; nil for all there is.
  package var about: String?
  /// Whose it is; nil for both, and for the first partner's part of the two.
  package var partner: Seat?
  /// The value, in the unit of the metric's definition; nil where there is none to show.
  package var value: Double?
  /// The lower end of its range.
  package var lower: Double?
  /// The upper end of its range.
  package var upper: Double?
  /// A value that is a word, such as the state of a hand-off.
  package var word: String?
  /// What may be said of it.
  package var gate: Gate
  /// The weeks it rests on.
  package var weeks: Int?
  /// The rows it rests on, or what it was counted among.
  package var rows: Int?
  /// The minutes it rests on.
  package var minutes: Int?

  /// What the gates of METRICS §0 let a value say.
  package enum Gate: String, Sendable, Hashable, CaseIterable {
    /// The value, with its range where it has one.
    case shown
    /// The value without a range: too few weeks for one.
    case tooEarlyForRange
    /// The value without a range: all of it by one, or the same in each week.
    case noRange
    /// Nothing yet: too few weeks that both kept.
    case waitsForWeeks
    /// Nothing: not both agreed to compare.
    case waitsForBoth
    /// Nothing: too few rows.
    case tooFewRows
    /// Nothing: there is nothing to divide by. No data is not zero.
    case noData
  }

  /// A measurement; its gate is `shown` where it has a value or a word, else `noData`.
  package init(
    _ metric: String, in period: String?, about: String? = nil, partner: Seat? = nil,
    value: Double? = nil, lower: Double? = nil, upper: Double? = nil, word: String? = nil,
    gate: Gate? = nil, weeks: Int? = nil, rows: Int? = nil, minutes: Int? = nil
  ) {
    self.metric = metric
    self.period = period
    self.about = about
    self.partner = partner
    self.value = value
    self.lower = lower
    self.upper = upper
    self.word = word
    self.gate = gate ?? (value != nil || word != nil ? .shown : .noData)
    self.weeks = weeks
    self.rows = rows
    self.minutes = minutes
  }
}
