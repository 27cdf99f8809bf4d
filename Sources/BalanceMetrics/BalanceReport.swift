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
  /// perception.fairness and checkin.*: the scales that anyone answered, in the order of the form.
  package var scales: [ScaleSeries] = []
  /// capacity.spike, oldest first.
  package var capacitySpikes: [CapacitySpike] = []
  /// ownTime.week, oldest first; empty without the consent of both.
  package var ownTime: [OwnTimeWeek] = []
  /// inventory.*: the rounds that the couple has talked about, by id.
  package var inventories: [InventoryNumbers] = []
  /// The rituals over all time, in the order declared.
  package var rituals: [RhythmRecord] = []
  /// The check-ins over all time, by the couple's own rhythm; nil in a report made by hand.
  package var checkIns: RhythmRecord?
  /// METRICS §3 and connection.containment: nil but in a partner's edition.
  package var own: OwnReport?
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
  /// METRICS §4.
  package var connection = ConnectionReport()
  /// perception.overclaim and perception.gap by check-in, oldest first; empty without the consent of
  /// both.
  package var perception: [PerceivedParts] = []
  /// capacity.expected at the period's end; nil without the consent of both, and without answers.
  package var expectedCapacity: ExpectedCapacity?
  /// ritual.kept, in the order declared.
  package var rituals: [RhythmSummary] = []
  /// checkin.kept; nil in a report made by hand.
  package var checkIns: RhythmSummary?
  /// repair.daysToTalk, repair.tested, repair.result.
  package var repairs = RepairNumbers()
  /// agreement.kept.
  package var agreements = AgreementNumbers()
  /// logged.coverage: the part of the days outside pauses on which the reader wrote; nil but in a
  /// partner's edition.
  package var coverage: Double?
  /// METRICS §7, trend; nil without the consent of both.
  package var trends: WeeklyTrends?

  /// The numbers of one period.
  package init(period: Period, standing: StandingLoad, logged: LoggedWork) {
    self.period = period
    self.standing = standing
    self.logged = logged
  }
}
