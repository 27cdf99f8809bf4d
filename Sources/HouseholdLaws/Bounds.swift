internal import DataExport

/// What is out of bounds in the numbers of a household: a share lies in its range and its band, a
/// part between 0 and 1, a count is whole, and a gate shows what METRICS §0 lets it show.
package func outOfBounds(_ values: [MeasuredHousehold.Value]) -> [String] {
  var found: [String] = []
  var bands: [String: (lower: Double?, upper: Double?)] = [:]
  for value in values where value.metric == "standing.band" {
    let period = value.period ?? ""
    if value.about == "lower" { bands[period, default: (nil, nil)].lower = value.number }
    if value.about == "upper" { bands[period, default: (nil, nil)].upper = value.number }
  }
  for value in values {
    found += complaints(value).map { "\(value.name): \($0)" }
    guard value.metric == "standing.share", let share = value.number else { continue }
    guard let band = bands[value.period ?? ""], let lower = band.lower, let upper = band.upper,
      lower <= share + 1e-9, share <= upper + 1e-9
    else {
      found.append("\(value.name): \(share) lies out of its band")
      continue
    }
  }
  return found
}

private func complaints(_ value: MeasuredHousehold.Value) -> [String] {
  var found: [String] = []
  let numbers = [value.number, value.lower, value.upper].compactMap { $0 }
  if !numbers.allSatisfy(\.isFinite) { found.append("is no number") }
  if (value.lower == nil) != (value.upper == nil) { found.append("has one end of a range") }
  if let number = value.number, let lower = value.lower, let upper = value.upper,
    !(lower <= number + 1e-9 && number <= upper + 1e-9)
  {
    found.append("\(number) lies out of \(lower)…\(upper)")
  }
  switch MetricDefinition.byID[value.metric]?.unit {
  case .part: if !numbers.allSatisfy({ -1e-9...1 + 1e-9 ~= $0 }) { found.append("is no part") }
  case .partDifference:
    if let number = value.number, !(-1...1 ~= number) { found.append("is no difference of parts") }
  case .count, .days, .weeks, .minutes:
    // A median may lie halfway between two.
    if !numbers.allSatisfy({ $0 >= 0 && ($0 * 4).rounded() == $0 * 4 }) {
      found.append("is no count")
    }
  case nil: found.append("has no definition")
  default: break
  }
  switch value.gate {
  case .waitsForWeeks, .waitsForBoth, .tooFewRows, .noData:
    if !numbers.isEmpty || value.word != nil { found.append("shows what its gate holds back") }
  case .tooEarlyForRange:
    if value.lower != nil { found.append("has a range before its time") }
  case .noRange:
    if value.number == nil || value.lower != nil { found.append("has a range of nothing") }
  case .shown:
    if value.number == nil && value.word == nil { found.append("shows nothing") }
  }
  let shares: Set<String> = ["logged.share", "logged.rows", "logged.byCategory", "logged.byStage"]
  if shares.contains(value.metric), let weeks = value.weeks {
    if value.number != nil, weeks < 2 { found.append("is a share of \(weeks) weeks") }
    if value.lower != nil, weeks < 4 { found.append("is a range of \(weeks) weeks") }
  }
  return found
}

/// What breaks the bounds, and what of it goes unnoticed.
///
/// - Returns: how many broken copies of the values were noticed, and the metrics whose weren't.
package func noticedOutOfBounds(
  _ values: [MeasuredHousehold.Value]
) -> (noticed: Int, missed: [String]) {
  var noticed = 0
  var missed: [String] = []
  func plant(_ metric: String, _ name: String, _ change: (inout MeasuredHousehold.Value) -> Void) {
    var broken = values
    guard let place = broken.firstIndex(where: { $0.metric == metric && $0.number != nil }) else {
      return
    }
    change(&broken[place])
    if outOfBounds(broken).isEmpty { missed.append("\(metric) \(name)") } else { noticed += 1 }
  }
  for metric in Set(values.filter { $0.number != nil }.map(\.metric)) {
    plant(metric, "below its range") { $0.lower = ($0.number ?? 0) + 0.001 }
    plant(metric, "held back") { $0.gate = .waitsForBoth }
    plant(metric, "endless") { $0.number = .infinity }
    guard MetricDefinition.byID[metric]?.unit == .part else { continue }
    plant(metric, "above 1") { $0.number = 1.001 }
    plant(metric, "below 0") { $0.number = -0.001 }
  }
  plant("standing.share", "out of its band") { value in
    value.number = value.upper.map { min($0 + 0.01, 1) }
    (value.lower, value.upper) = (nil, nil)
    if value.number == 1 { value.number = 1.01 }
  }
  return (noticed, missed)
}
