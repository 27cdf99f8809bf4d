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

  init(of household: Household) {
    self.household = household
    connection = ConnectionIndex(of: household, days: WrittenDays(of: household))
    rituals = rhythms(of: household)
    checkIns = checkInRhythm(of: household)
    coverage = OwnCoverage(of: household)
  }

  /// A period's report with what these records say of it.
  func completed(_ report: PeriodReport, _ log: LogIndex) -> PeriodReport {
    let span = report.period.span
    var report = report
    report.connection = connection.report(
      in: span, log, mayCompare: household.settings.mayCompare)
    report.perception = perceivedParts(
      of: household, in: span, beside: report.logged.comparison?.share.share)
    report.expectedCapacity = expectedCapacity(of: household, by: span.last)
    report.rituals = rituals.map { $0.summary(in: span) }
    report.checkIns = checkIns.summary(in: span)
    report.repairs = repairNumbers(of: household.repairs, in: span)
    report.agreements = agreementNumbers(
      of: household.checkIns, in: span, asOf: household.asOf)
    report.coverage = coverage?.part(in: span)
    return report
  }

  /// The whole report with what these records say of all time.
  func completed(_ report: BalanceReport) -> BalanceReport {
    var report = report
    report.scales = scaleSeries(of: household)
    report.capacitySpikes =
      report.scales.first { $0.scale == .capacity }.map(capacitySpikes) ?? []
    report.ownTime = ownTimeWeeks(of: household)
    report.inventories = inventoryNumbers(of: household)
    report.rituals = rituals
    report.checkIns = checkIns
    report.own = ownReport(of: household)
    return report
  }
}
