/// Whether values rise or fall with time: Mann and Kendall's test with Sen's slope, made less sure
/// where neighbouring weeks resemble each other.
///
/// Source: docs/METRICS.md, trend. The correction only ever widens: raw Hamed–Rao lets the variance
/// collapse where there are few points.
package struct MonotonicTrend: Sendable, Hashable {
  /// How many points.
  package let count: Int
  /// S: pairs that rise less pairs that fall.
  package let s: Int
  /// The variance of S where nothing moves, with ties; above 0.
  package let variance: Double
  /// The line.
  package let line: SenLine
  /// The lower end of the slope's 95 % range.
  package let lowerSlope: Double
  /// The upper end of it.
  package let upperSlope: Double
  /// r1: how much the ranks of residuals of adjacent weeks go together.
  package let autocorrelation: Double
  /// r*: the same, corrected for few points and held within 0….95.
  package let heldAutocorrelation: Double
  /// What the variance is multiplied by, 1 or more.
  package let inflation: Double

  /// z = (S − sgn S)/√var; 0 where S is.
  package var z: Double { Double(s - s.signum()) / variance.squareRoot() }
  /// z′ = z/√inflation; its sign is the direction.
  package var correctedZ: Double { z / inflation.squareRoot() }
  /// The two-sided p of z′; it never stands on a page.
  package var p: Double { twoSidedNormalP(correctedZ) }
}

/// The trend of values over time; nil with fewer than two, and where all are the same.
///
/// - Parameters:
///   - x: the place of each point in time, rising: gaps keep their distance.
///   - y: a value for each.
/// - Returns: the trend.
package func monotonicTrend(x: [Int], y: [Double]) -> MonotonicTrend? {
  precondition(x.count == y.count, "each place has a value")
  let n = y.count
  guard n >= 2 else { return nil }
  let ties = tieGroups(y.sorted()).map { varianceTerm($0.count) }.reduce(0, +)
  let variance = (varianceTerm(n) - ties) / 18
  guard variance > 0 else { return nil }
  let slopes = pairSlopes(x: x, y: y)
  let line = senLine(x: x, y: y, slopes: slopes)
  let ends = senEnds(of: slopes.count, sigma: variance.squareRoot())
  let r1 = rankAutocorrelation(
    x: x, residuals: zip(x, y).map { ($1 - line.value(at: Double($0))) })
  let held = min(max(r1 + (1 + 4 * r1) / Double(n), 0), 0.95)
  return MonotonicTrend(
    count: n, s: kendallSum(y), variance: variance, line: line,
    lowerSlope: slopes[ends.lower], upperSlope: slopes[ends.upper], autocorrelation: r1,
    heldAutocorrelation: held, inflation: inflation(of: held, count: n))
}

/// n(n−1)(2n+5).
private func varianceTerm(_ n: Int) -> Double { Double(n) * Double(n - 1) * Double(2 * n + 5) }

/// S = Σ sgn(y_j − y_i) over i < j.
private func kendallSum(_ y: [Double]) -> Int {
  var sum = 0
  for last in y.indices.dropFirst() {
    for first in 0..<last {
      if y[last] > y[first] { sum += 1 } else if y[last] < y[first] { sum -= 1 }
    }
  }
  return sum
}

/// The places of the ends of Sen's range among so many sorted slopes, rounded half to even.
private func senEnds(of count: Int, sigma: Double) -> (lower: Int, upper: Int) {
  let n = Double(count)
  let lower = Int(((n - 1.959964 * sigma) / 2).rounded(.toNearestOrEven)) - 1
  let upper = Int(((n + 1.959964 * sigma) / 2).rounded(.toNearestOrEven))
  return (lower: max(lower, 0), upper: min(upper, count - 1))
}

/// r1: Σ d_i·d_{i+1} over points in adjacent weeks / Σ d_i² over all; 0 where that is 0.
private func rankAutocorrelation(x: [Int], residuals: [Double]) -> Double {
  let clean = residuals.map { ($0 * 1e9).rounded(.toNearestOrEven) / 1e9 }
  let middle = Double(clean.count + 1) / 2
  let distances = midRanks(clean).map { $0 - middle }
  let squares = distances.map { $0 * $0 }.reduce(0, +)
  guard squares > 0 else { return 0 }
  var products = 0.0
  for place in x.indices.dropFirst() where x[place] == x[place - 1] + 1 {
    products += distances[place - 1] * distances[place]
  }
  return products / squares
}

/// 1 + 2Σ (1 − k/n)·r^k over 0 < k < n.
private func inflation(of r: Double, count n: Int) -> Double {
  var sum = 0.0
  var power = 1.0
  for lag in 1..<n {
    power *= r
    sum += (1 - Double(lag) / Double(n)) * power
  }
  return 1 + 2 * sum
}
