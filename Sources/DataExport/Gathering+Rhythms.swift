internal import BalanceMetrics
internal import CivilCalendar
internal import HouseholdModel

extension Gathering {
  /// METRICS §6 of a period: rituals, check-ins, repairs, agreements.
  mutating func addRhythms(_ report: PeriodReport) {
    let period = report.period.id
    for summary in report.rituals where rituals.contains(summary.id ?? "") {
      add("ritual.kept", summary, in: period)
      add(
        Measurement("ritual.medianGap", in: period, about: summary.id, value: summary.medianGap))
      for resumption in summary.resumptions {
        add(
          Measurement(
            "ritual.daysToResume", in: period,
            about: "\(summary.id ?? "") \(resumption.date.iso)", value: Double(resumption.days)))
      }
    }
    if let checkIns = report.checkIns { add("checkin.kept", checkIns, in: period) }
    let repairs = report.repairs
    for days in repairs.daysToTalk {
      add(Measurement("repair.daysToTalk", in: period, value: Double(days)))
    }
    add(
      Measurement(
        "repair.tested", in: period, value: part(repairs.tested, of: repairs.remedies),
        rows: repairs.remedies))
    let results = [
      ("kept", repairs.results.kept), ("changed", repairs.results.changed),
      ("open", repairs.results.open),
    ]
    if repairs.count > 0 {
      for (result, count) in results {
        add(
          Measurement(
            "repair.result", in: period, about: result, value: Double(count), rows: repairs.count))
      }
    }
    let agreements = report.agreements
    add(
      Measurement(
        "agreement.kept", in: period, value: part(agreements.kept, of: agreements.of),
        lower: agreements.range?.lower.value, upper: agreements.range?.upper.value,
        rows: agreements.of))
  }

  private mutating func add(_ metric: String, _ summary: RhythmSummary, in period: String) {
    let counts = summary.counts
    let planned = counts.kept + counts.notKept
    add(
      Measurement(
        metric, in: period, about: summary.id, value: part(counts.kept, of: planned), rows: planned)
    )
  }

  /// METRICS §6, ownTime.week, of some weeks.
  mutating func addOwnTime(_ weeks: ArraySlice<OwnTimeWeek>) {
    for week in weeks {
      for seat in Seat.allCases {
        for (metric, time) in [
          ("ownTime.week", week.rested[seat]), ("ownTime.planned", week.planned[seat]),
        ] {
          guard let time else { continue }
          add(
            Measurement(
              metric, in: nil, about: week.week.start.iso, partner: seat,
              value: time.minutes.map { Double($0.count) }, rows: time.rowsWithoutMinutes))
        }
      }
    }
  }

  private func part(_ count: Int, of all: Int) -> Double? {
    all > 0 ? Double(count) / Double(all) : nil
  }
}
