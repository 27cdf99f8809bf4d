/// The difference of two parts with weeks as the unit, and its 95 % range.
///
/// R = Σx/Σn of each side; u = (x1 − R1·n1)/N1 − (x2 − R2·n2)/N2 week by week;
/// se = √(n/(n−1)·Σu²); range = d ± t·se. Source: docs/METRICS.md, logged.prompted.
package struct WeekClusterDifference: Sendable, Hashable {
  /// R1, 0…1.
  package let first: Double
  /// R2, 0…1.
  package let second: Double
  /// The standard error of the difference; 0 where the weeks do not differ.
  package let standardError: Double
  /// The t it is multiplied by.
  package let t: Double

  /// R1 − R2, −1…1.
  package var difference: Double { first - second }
  /// The lower end of the range; with few weeks it may lie below −1.
  package var lower: Double { difference - t * standardError }
  /// The upper end of the range; with few weeks it may lie above 1.
  package var upper: Double { difference + t * standardError }
}

/// The difference of two parts over the same weeks.
///
/// Nil with fewer than two weeks, and where either side has no rows at all.
///
/// - Parameters:
///   - x1: each week's rows of the first side that have the mark.
///   - n1: each week's rows of the first side.
///   - x2: each week's rows of the second side that have the mark.
///   - n2: each week's rows of the second side.
/// - Returns: the difference and its range.
package func weekClusterDifference(
  x1: [Double], n1: [Double], x2: [Double], n2: [Double]
) -> WeekClusterDifference? {
  precondition(
    x1.count == n1.count && n1.count == x2.count && x2.count == n2.count,
    "each week has four numbers")
  let total1 = n1.reduce(0, +)
  let total2 = n2.reduce(0, +)
  guard x1.count > 1, total1 > 0, total2 > 0 else { return nil }
  let first = x1.reduce(0, +) / total1
  let second = x2.reduce(0, +) / total2
  var squares = 0.0
  for week in x1.indices {
    let error1 = (x1[week] - first * n1[week]) / total1
    let error2 = (x2[week] - second * n2[week]) / total2
    squares += (error1 - error2) * (error1 - error2)
  }
  let weeks = Double(x1.count)
  return WeekClusterDifference(
    first: first, second: second,
    standardError: (weeks / (weeks - 1) * squares).squareRoot(),
    t: studentT975(degreesOfFreedom: x1.count - 1))
}
