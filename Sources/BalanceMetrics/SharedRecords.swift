internal import CivilCalendar
internal import HouseholdModel

/// What a household's records beside the inventory and task work hold, ready for every period
/// (METRICS §3–§6): arranged once, read for each.
struct SharedRecords {
  private let household: Household
  private let connection: ConnectionIndex
  private let rituals: [RhythmRecord]
  private let checkIns: RhythmRecord
  private let coverage: OwnCoverage?
  private let parts: [PerceivedParts]
  private let capacity: StatedCapacity
  private let repairs: [Repair]
  private let agreements: DatedAgreements
  private let scales: [ScaleSeries]
  private let ownTime: [OwnTimeWeek]

  init(of household: Household) {
    self.household = household
    connection = ConnectionIndex(of: household, days: WrittenDays(of: household))
    rituals = rhythms(of: household)
    checkIns = checkInRhythm(of: household)
    coverage = OwnCoverage(of: household)
    parts = perceivedParts(of: household)
    capacity = StatedCapacity(of: household)
    repairs = household.repairs.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    agreements = DatedAgreements(of: household.checkIns, asOf: household.asOf)
    scales = scaleSeries(of: household)
    ownTime = ownTimeWeeks(of: household)
  }

  /// A period's report with what these records say of it.
  ///
  /// - Parameters:
  ///   - report: what the inventory and task work say of it.
  ///   - weeks: its paired weeks, cut to it.
  /// - Returns: the whole report.
  func completed(_ report: PeriodReport, paired weeks: [DateSpan]) -> PeriodReport {
    let span = report.period.span
    var report = report
    report.connection = connection.report(
      in: span, paired: weeks, mayCompare: household.settings.mayCompare)
    report.perception = parts.parts(in: span, beside: report.logged.comparison?.share.share)
    report.expectedCapacity = capacity.expected(by: span.last)
    report.rituals = rituals.map { $0.summary(in: span) }
    report.checkIns = checkIns.summary(in: span)
    report.repairs = repairNumbers(of: repairs.slice(in: span, by: \.date))
    report.agreements = agreements.numbers(in: span)
    report.coverage = coverage?.part(in: span)
    return report
  }

  /// The whole report with what these records say of all time.
  func completed(_ report: BalanceReport) -> BalanceReport {
    var report = report
    report.scales = scales
    report.capacitySpikes =
      report.scales.first { $0.scale == .capacity }.map(capacitySpikes) ?? []
    report.ownTime = ownTime
    report.inventories = inventoryNumbers(of: household)
    report.rituals = rituals
    report.checkIns = checkIns
    report.own = ownReport(of: household)
    return report
  }
}
