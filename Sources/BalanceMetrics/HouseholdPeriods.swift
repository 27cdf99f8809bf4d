internal import CivilCalendar
package import HouseholdModel

/// The periods that a household's reports show, each cut to `started`…`asOf`.
///
/// 1. Months and years are in order, and each has at least one day.
/// 2. Together the months are the whole span, and so are the years.
package struct HouseholdPeriods: Sendable, Hashable {
  /// The calendar months of the span, oldest first.
  package let months: [Period]
  /// The calendar years of the span, oldest first.
  package let years: [Period]
  /// The 12 weeks that end with the last week that is over; nil before one is.
  package let lastTwelveWeeks: Period?
  /// `started`…`asOf`; nil where nothing happened yet.
  package let whole: Period?

  /// The periods of a household; none where its span is empty.
  package init(of household: Household) {
    let span = household.span
    guard !span.isEmpty else {
      months = []
      years = []
      lastTwelveWeeks = nil
      whole = nil
      return
    }
    func cut(_ days: DateSpan, _ kind: Period.Kind) -> Period {
      Period(kind: kind, span: days.intersection(span), isSoFar: days.end > span.end)
    }
    var months: [Period] = []
    var month = span.start.yearMonth
    while let days = month.span, days.start < span.end {
      months.append(cut(days, .month(month)))
      month = month.advanced(by: 1)
    }
    var years: [Period] = []
    var year = span.start.year
    while let january = YearMonth(year: year, month: 1).span, january.start < span.end,
      let december = YearMonth(year: year, month: 12).span
    {
      years.append(cut(DateSpan(start: january.start, end: december.end), .year(year)))
      year += 1
    }
    self.months = months
    self.years = years
    whole = Period(kind: .whole, span: span, isSoFar: false)
    // The week of the day after `asOf` is the first one that is not over.
    let next = Week(containing: span.end, startingOn: household.settings.weekStarts).start
    let weeks = cut(DateSpan(start: next.advanced(by: -84), end: next), .lastTwelveWeeks)
    lastTwelveWeeks = weeks.span.isEmpty ? nil : weeks
  }
}
