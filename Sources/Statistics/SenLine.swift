/// Theil and Sen's line through points: the median of all pair slopes (Sen 1968).
package struct SenLine: Sendable, Hashable {
  /// What y rises by for each step of x.
  package let slope: Double
  /// y at x = 0: median(y) − slope·median(x).
  package let intercept: Double

  /// A line.
  package init(slope: Double, intercept: Double) {
    self.slope = slope
    self.intercept = intercept
  }

  /// y at a place.
  package func value(at x: Double) -> Double { intercept + slope * x }
}

/// The Theil–Sen line of points; nil with fewer than two.
///
/// - Parameters:
///   - x: the places, rising.
///   - y: a value for each.
/// - Returns: the line.
package func senLine(x: [Int], y: [Double]) -> SenLine? {
  precondition(x.count == y.count, "each place has a value")
  return x.count < 2 ? nil : senLine(x: x, y: y, slopes: pairSlopes(x: x, y: y))
}

/// The line that these sorted slopes make.
func senLine(x: [Int], y: [Double], slopes: [Double]) -> SenLine {
  let slope = medianOfSorted(slopes)
  let middle = medianOfSorted(x.map(Double.init).sorted())
  return SenLine(slope: slope, intercept: medianOfSorted(y.sorted()) - slope * middle)
}

/// The slopes between all pairs of points, sorted; quadratic in the points.
func pairSlopes(x: [Int], y: [Double]) -> [Double] {
  var slopes: [Double] = []
  slopes.reserveCapacity(x.count * (x.count - 1) / 2)
  for last in x.indices.dropFirst() {
    for first in 0..<last {
      precondition(x[first] < x[last], "places rise")
      slopes.append((y[last] - y[first]) / Double(x[last] - x[first]))
    }
  }
  return slopes.sorted()
}
