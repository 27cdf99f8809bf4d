import BalanceMetrics
import HouseholdModel
import TestSupport

/// How often a range held the true share, and how far the share lay from it on average.
struct Coverage {
  /// Households with a range.
  private(set) var ranges = 0
  /// Households with fewer than 4 paired weeks, or a range that says nothing.
  private(set) var without = 0
  private var hits = 0
  private var distance = 0.0
  private var width = 0.0

  /// Counts one share.
  mutating func add(_ share: GatedShare?, true truth: Double) {
    guard case .ranged(let share, let range, _) = share else {
      without += 1
      return
    }
    ranges += 1
    if range.lower.value <= truth, truth <= range.upper.value { hits += 1 }
    distance += share.value - truth
    width += range.upper.value - range.lower.value
  }

  /// The part of the ranges that held the true share, 0…1; nil without a range.
  var part: Double? { ranges == 0 ? nil : Double(hits) / Double(ranges) }
  /// Whether the part lies within bounds, or out of them by no more than three standard errors of a
  /// part counted on so many households.
  func isWithin(_ bounds: ClosedRange<Double>) -> Bool {
    guard let part else { return false }
    func slack(_ bound: Double) -> Double {
      3 * (bound * (1 - bound) / Double(ranges)).squareRoot()
    }
    return part >= bounds.lowerBound - slack(bounds.lowerBound)
      && part <= bounds.upperBound + slack(bounds.upperBound)
  }
  /// The mean of share − true share; nil without a range.
  var bias: Double? { ranges == 0 ? nil : distance / Double(ranges) }
  /// The mean width of a range; nil without one.
  var meanWidth: Double? { ranges == 0 ? nil : width / Double(ranges) }
}
