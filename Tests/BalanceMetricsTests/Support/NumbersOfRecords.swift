import BalanceMetrics
import CivilCalendar
import HouseholdModel

/// Adds the numbers of connection, perception and rhythms; what is absent has no name.
func addRecords(of report: PeriodReport, to result: inout Numbers) {
  result["appreciations"] = report.connection.appreciations.map(Double.init)
  if let comparison = report.connection.comparison { add(comparison, to: &result) }
  for parts in report.perception { add(parts, to: &result) }
  result["capacity.share"] = report.expectedCapacity?.share.value
  result["capacity.day"] = report.expectedCapacity.map { Double($0.date.dayNumber) }
  for summary in report.rituals { add(summary, as: "ritual.\(summary.id ?? "")", to: &result) }
  if let summary = report.checkIns { add(summary, as: "checkin", to: &result) }
  for (index, days) in report.repairs.daysToTalk.enumerated() {
    result["repair.days.\(index)"] = Double(days)
  }
  result["repair.tested"] =
    report.repairs.remedies > 0
    ? Double(report.repairs.tested) / Double(report.repairs.remedies) : nil
  if report.repairs.count > 0 {
    result["repair.kept"] = Double(report.repairs.results.kept)
    result["repair.changed"] = Double(report.repairs.results.changed)
    result["repair.open"] = Double(report.repairs.results.open)
  }
  result["agreement.share"] = report.agreements.part
  result["agreement.lower"] = report.agreements.range?.lower.value
  result["agreement.upper"] = report.agreements.range?.upper.value
  for (name, count) in [
    ("of", report.agreements.of), ("changed", report.agreements.changed),
    ("openWithoutDay", report.agreements.openWithoutDay),
  ] where count > 0 {
    result["agreement.\(name)"] = Double(count)
  }
  result["coverage"] = report.coverage
}

private func add(_ comparison: ConnectionComparison, to result: inout Numbers) {
  if let initiation = comparison.initiation {
    result["initiation.1"] = Double(initiation.counts.first)
    result["initiation.2"] = Double(initiation.counts.second)
    result["initiation.weeks"] = Double(initiation.weeks)
    result["initiation.share"] = initiation.share.value
    result["initiation.lower"] = initiation.range?.lower.value
    result["initiation.upper"] = initiation.range?.upper.value
  }
  if let response = comparison.response {
    for (direction, number) in zip(response.directions.both, [1, 2]) {
      switch direction {
      case .noBids: result["response.noBids.\(number)"] = 1
      case .notLogged: result["response.notLogged.\(number)"] = 1
      case .answered(let answered, let bids):
        result["response.answered.\(number)"] = Double(answered)
        result["response.bids.\(number)"] = Double(bids)
      }
    }
    result["response.paired"] = Double(response.pairedWeeks)
    result["response.difference"] = response.difference?.value
    result["response.lower"] = response.difference?.lower
    result["response.upper"] = response.difference?.upper
  }
  for noticing in comparison.noticing {
    let name = noticing.verb.rawValue
    result["noticing.\(name).1"] = Double(noticing.by.first)
    result["noticing.\(name).2"] = Double(noticing.by.second)
    result["noticing.\(name).together"] = Double(noticing.together)
  }
  for (energy, number) in zip(comparison.energy.both, [1, 2]) {
    result["energy.median.\(number)"] = energy?.median
    result["energy.rows.\(number)"] = energy.map { Double($0.rows) }
  }
}

private func add(_ parts: PerceivedParts, to result: inout Numbers) {
  let name = "perception.\(parts.date.iso)"
  result["\(name).overclaim"] = parts.overclaim
  for (seat, number) in [(Seat.first, 1), (.second, 2)] {
    result["\(name).gap.\(number)"] = parts.gap(of: seat)
    result["\(name).claimed.\(number)"] = parts.claimedBesideLogged(of: seat)
    result["\(name).attributed.\(number)"] = parts.attributedBesideLogged(to: seat)
  }
}

private func add(_ summary: RhythmSummary, as name: String, to result: inout Numbers) {
  for state in RhythmPeriod.State.allCases where summary.counts.count(state) > 0 {
    result["\(name).\(state)"] = Double(summary.counts.count(state))
  }
  result["\(name).gap"] = summary.medianGap
  for item in summary.resumptions {
    result["\(name).resumed.\(item.date.iso)"] = Double(item.days)
  }
}

extension PeriodReport {
  /// The same report with another standing load and other logged work.
  func with(standing: StandingLoad, logged: LoggedWork) -> PeriodReport {
    var result = PeriodReport(period: period, standing: standing, logged: logged)
    result.connection = connection
    result.perception = perception
    result.expectedCapacity = expectedCapacity
    result.rituals = rituals
    result.checkIns = checkIns
    result.repairs = repairs
    result.agreements = agreements
    result.coverage = coverage
    return result
  }
}
