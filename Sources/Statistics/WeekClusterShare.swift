/// A ratio of sums with weeks as the unit, and the 95 % range that the weeks' spread allows.
///
/// R = ΣA/ΣT; e = A − R·T; se = √(n/(n−1)·Σe²)/ΣT; range = logistic(logit R ± t·se/(R(1−R))), t
/// with n − 1 degrees of freedom. Source: docs/METRICS.md, logged.share.
package struct WeekClusterShare: Sendable, Hashable {
  /// R, 0…1.
  package let share: Double
  /// The standard error of R; nil with one week.
  package let standardError: Double?
  /// The t it is multiplied by; nil with one week.
  package let t: Double?
  /// The range, or why there is none.
  package let range: Range

  /// The 95 % range of a share.
  package enum Range: Sendable, Hashable {
    /// Two ends between 0 and 1, the share between them.
    case between(lower: Double, upper: Double)
    /// One week tells nothing of how weeks differ.
    case oneWeek
    /// R is 0 or 1: everything is one partner's.
    case allByOne
    /// The share is the same each week (se < 1e−12).
    case sameEachWeek
  }
}

/// The share of a part in a total over weeks, with its range; nil where the totals sum to 0.
///
/// - Parameters:
///   - parts: each week's part A, 0…T.
///   - totals: each week's total T, as many as `parts`.
/// - Returns: the share and its range.
package func weekClusterShare(parts: [Double], totals: [Double]) -> WeekClusterShare? {
  precondition(parts.count == totals.count, "each week has a part and a total")
  let total = totals.reduce(0, +)
  guard total > 0 else { return nil }
  let part = parts.reduce(0, +)
  let share = part / total
  guard parts.count > 1 else {
    return WeekClusterShare(share: share, standardError: nil, t: nil, range: .oneWeek)
  }
  var squares = 0.0
  for (part, total) in zip(parts, totals) {
    let error = part - share * total
    squares += error * error
  }
  let weeks = Double(parts.count)
  let standardError = (weeks / (weeks - 1) * squares).squareRoot() / total
  let t = studentT975(degreesOfFreedom: parts.count - 1)
  func result(_ range: WeekClusterShare.Range) -> WeekClusterShare {
    WeekClusterShare(share: share, standardError: standardError, t: t, range: range)
  }
  guard part > 0, part < total else { return result(.allByOne) }
  guard standardError >= 1e-12 else { return result(.sameEachWeek) }
  let reach = t * standardError / (share * (1 - share))
  let middle = logit(share)
  return result(.between(lower: logistic(middle - reach), upper: logistic(middle + reach)))
}
