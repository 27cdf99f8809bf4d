import BalanceMetrics
import HouseholdModel

/// Every number of a report by a name; an absent number has no name.
typealias Numbers = [String: Double]

/// The numbers of a report of one period, and which of its words it uses.
func numbers(of report: PeriodReport) -> Numbers {
  var result: Numbers = [:]
  let standing = report.standing
  result["unheld"] = standing.unheld
  result["outside"] = standing.outside
  result["assumed"] = Double(standing.assumedLoads)
  for id in standing.neverChosen { result["neverChosen.\(id.text)"] = 1 }
  for id in standing.liveTasks { result["live.\(id.text)"] = 1 }
  for held in standing.heldSince { result["heldSince.\(held.task.text)"] = Double(held.days) }
  if let comparison = standing.comparison { add(comparison, to: &result) }
  let logged = report.logged
  result["rowCount"] = Double(logged.rowCount)
  result["estimated"] = logged.estimatedPart
  result["weekly.lower"] = logged.weeklyLoad?.lower
  result["weekly.median"] = logged.weeklyLoad?.median
  result["weekly.upper"] = logged.weeklyLoad?.upper
  result["weekly.weeks"] = logged.weeklyLoad.map { Double($0.weeks) }
  if let comparison = logged.comparison { add(comparison, to: &result) }
  addRecords(of: report, to: &result)
  return result
}

private func add(_ comparison: StandingComparison, to result: inout Numbers) {
  result["share"] = comparison.share.value
  result["cognitive"] = comparison.cognitive?.value
  result["physical"] = comparison.physical?.value
  result["gap"] = comparison.cognitiveGap
  result["count"] = comparison.count.value
  result["band.lower"] = comparison.band.lower.value
  result["band.upper"] = comparison.band.upper.value
  for part in comparison.byCategory {
    result["category.\(part.category.text)"] = part.share?.value
    result["category.\(part.category.text).1"] = part.weightPerDay.first
    result["category.\(part.category.text).2"] = part.weightPerDay.second
  }
  for part in comparison.byStage {
    result["stage.\(part.stage.rawValue)"] = part.share?.value
    result["stage.\(part.stage.rawValue).1"] = part.weightPerDay.first
    result["stage.\(part.stage.rawValue).2"] = part.weightPerDay.second
  }
  result["fullOwnership"] = comparison.fullOwnership
  result["split.1"] = comparison.split?.first
  result["split.2"] = comparison.split?.second
  result["segregation"] = comparison.segregation
  result["shared"] = Double(comparison.sharing.shared)
  result["shared.of"] = Double(comparison.sharing.of)
}

private func add(_ comparison: LoggedComparison, to result: inout Numbers) {
  result["paired"] = Double(comparison.pairedWeeks)
  result["minutes.1"] = Double(comparison.minutes.first)
  result["minutes.2"] = Double(comparison.minutes.second)
  add(comparison.share, as: "logged", to: &result)
  add(comparison.rows, as: "rows", to: &result)
  for part in comparison.byCategory {
    let name = "logged.category.\(part.category.text)"
    result["\(name).1"] = Double(part.minutes.first)
    result["\(name).2"] = Double(part.minutes.second)
    result["\(name).rows"] = Double(part.rowCount)
    add(part.share, as: name, to: &result)
  }
  for part in comparison.byStage {
    let name = "logged.stage.\(part.stage.rawValue)"
    result["\(name).1"] = Double(part.minutes.first)
    result["\(name).2"] = Double(part.minutes.second)
    result["\(name).rows"] = Double(part.rowCount)
    add(part.share, as: name, to: &result)
  }
  guard let prompted = comparison.prompted else { return }
  result["prompted.1"] = Double(prompted.prompted.first)
  result["prompted.2"] = Double(prompted.prompted.second)
  result["prompted.of.1"] = Double(prompted.of.first)
  result["prompted.of.2"] = Double(prompted.of.second)
  result["prompted.difference"] = prompted.difference?.value
  result["prompted.lower"] = prompted.difference?.lower
  result["prompted.upper"] = prompted.difference?.upper
}

private func add(_ share: GatedShare, as name: String, to result: inout Numbers) {
  result["\(name).share"] = share.share?.value
  switch share {
  case .waits(let weeks): result["\(name).waits"] = Double(weeks)
  case .tooFewRows(let rows): result["\(name).tooFewRows"] = Double(rows)
  case .withoutRange(_, let weeks): result["\(name).withoutRange"] = Double(weeks)
  case .degenerate(_, let weeks, .allByOne): result["\(name).allByOne"] = Double(weeks)
  case .degenerate(_, let weeks, .sameEachWeek): result["\(name).sameEachWeek"] = Double(weeks)
  case .ranged(_, let range, let weeks):
    result["\(name).ranged"] = Double(weeks)
    result["\(name).lower"] = range.lower.value
    result["\(name).upper"] = range.upper.value
  }
}

/// The names of numbers that only one has, or that differ by more than 1e−9, with both.
func disagreements(_ one: Numbers, _ other: Numbers) -> [String] {
  func text(_ number: Double?) -> String { number.map { "\($0)" } ?? "absent" }
  var result: [String] = []
  for (name, number) in one where !agrees(number, other[name]) {
    result.append("\(name): \(text(number)) / \(text(other[name]))")
  }
  for (name, number) in other where one[name] == nil {
    result.append("\(name): absent / \(text(number))")
  }
  return result.sorted()
}

extension BalanceReport {
  /// All reports, of whatever period.
  var all: [PeriodReport] { months + years + [lastTwelveWeeks, whole].compactMap { $0 } }
}
