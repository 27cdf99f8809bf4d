/// Every number of a household, period by period.
package struct BalanceReport: Sendable, Hashable {
  /// All months of the household's span, oldest first.
  package let months: [PeriodReport]
  /// All years of the span, oldest first.
  package let years: [PeriodReport]
  /// The last 12 weeks; nil before the first week is over.
  package let lastTwelveWeeks: PeriodReport?
  /// The whole span; nil where nothing happened yet.
  package let whole: PeriodReport?
  /// METRICS §7 and §8: what changed, where it is heading, and what could move next.
  package var change = ChangeReport()

  /// A report of these periods.
  package init(
    months: [PeriodReport], years: [PeriodReport], lastTwelveWeeks: PeriodReport?,
    whole: PeriodReport?
  ) {
    self.months = months
    self.years = years
    self.lastTwelveWeeks = lastTwelveWeeks
    self.whole = whole
  }
}

/// The numbers of one period.
package struct PeriodReport: Sendable, Hashable {
  /// The period.
  package let period: Period
  /// METRICS §1.
  package let standing: StandingLoad
  /// METRICS §2.
  package let logged: LoggedWork
  /// METRICS §7, trend; nil without the consent of both.
  package var trends: WeeklyTrends?

  /// The numbers of one period.
  package init(period: Period, standing: StandingLoad, logged: LoggedWork) {
    self.period = period
    self.standing = standing
    self.logged = logged
  }
}
