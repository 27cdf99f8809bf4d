package import CivilCalendar

/// A stretch of days that numbers are computed for, cut to the couple's `started`…`asOf`.
package struct Period: Sendable, Hashable {
  /// Which kind of period this is, uncut.
  package let kind: Kind
  /// Its days after the cut.
  package let span: DateSpan
  /// Whether it was cut at `asOf`: "so far".
  package let isSoFar: Bool

  /// A period of these days.
  package init(kind: Kind, span: DateSpan, isSoFar: Bool) {
    self.kind = kind
    self.span = span
    self.isSoFar = isSoFar
  }

  /// The periods that reports show.
  package enum Kind: Sendable, Hashable {
    case month(YearMonth)
    case year(Int)
    case whole
    /// The 12 weeks that end with the last week that is over by `asOf`.
    case lastTwelveWeeks
  }
}
