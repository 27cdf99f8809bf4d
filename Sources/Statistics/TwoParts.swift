/// The first part of two, 0…1; nil where both are 0.
package func share(of first: Double, beside second: Double) -> Double? {
  first + second > 0 ? first / (first + second) : nil
}

/// Duncan's index of segregation D = ½·Σ|a/A − b/B|, 0…1; nil where either sum is 0.
///
/// 0 where both have the same mix of groups, 1 where no group has both (Duncan & Duncan 1955).
///
/// - Parameters:
///   - first: the first side's amount in each group.
///   - second: the second side's, group by group.
/// - Returns: D.
package func duncanSegregation(first: [Double], second: [Double]) -> Double? {
  precondition(first.count == second.count, "each group has two amounts")
  let sum1 = first.reduce(0, +)
  let sum2 = second.reduce(0, +)
  guard sum1 > 0, sum2 > 0 else { return nil }
  var distance = 0.0
  for (one, other) in zip(first, second) { distance += (one / sum1 - other / sum2).magnitude }
  return min(distance / 2, 1)
}

/// Whether two parts are shared: the smaller is .40 of the two or more; nil where both are 0.
package func isShared(_ first: Double, _ second: Double) -> Bool? {
  share(of: first, beside: second).map { min($0, 1 - $0) >= 0.40 - 1e-9 }
}

/// The smallest and the largest first part when each group may count once or up to `factor` times.
///
/// The extremes are reached where each group counts either once or `factor` times; ordered by their
/// own shares, the groups that count more lie on one side of a cut. Groups with nothing are left
/// out; nil where that leaves none. Linear but for the sorting.
///
/// - Parameters:
///   - first: the first side's amount in each group.
///   - second: the second side's, group by group.
///   - factor: how much more a group may count, 1 or more.
/// - Returns: the two ends, 0…1.
package func shareBand(
  first: [Double], second: [Double], factor: Double = 2
) -> (lower: Double, upper: Double)? {
  precondition(first.count == second.count, "each group has two amounts")
  let groups = zip(first, second).compactMap { first, second in
    share(of: first, beside: second).map { (first: first, second: second, share: $0) }
  }.sorted { $0.share < $1.share }
  guard !groups.isEmpty else { return nil }
  let once = groups.reduce(into: (first: 0.0, second: 0.0)) { sums, group in
    sums.first += group.first
    sums.second += group.second
  }
  let middle = once.first / (once.first + once.second)
  var result = (lower: middle, upper: middle)
  // What the groups before a cut add to the sums; the rest is what the groups after it add.
  var before = (first: 0.0, second: 0.0)
  for group in groups {
    before.first += group.first
    before.second += group.second
    let low = (
      first: once.first + (factor - 1) * before.first,
      second: once.second + (factor - 1) * before.second
    )
    let high = (
      first: once.first * factor - (factor - 1) * before.first,
      second: once.second * factor - (factor - 1) * before.second
    )
    result.lower = min(result.lower, low.first / (low.first + low.second))
    result.upper = max(result.upper, high.first / (high.first + high.second))
  }
  return result
}
