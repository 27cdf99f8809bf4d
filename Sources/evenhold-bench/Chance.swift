import Foundation
import TestSupport

extension SplitMix64 {
  /// A number of 0..<1.
  mutating func part() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number around 0 with a standard deviation of 1 (Box and Muller 1958).
  mutating func normal() -> Double {
    sqrt(-2 * log(1 - part())) * cos(2 * .pi * part())
  }

  /// A count around a mean (Knuth 1969); the mean is small.
  mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var product = part()
    var count = 0
    while product > limit {
      product *= part()
      count += 1
    }
    return count
  }

  /// A part around a mean; the larger `strength`, the nearer (beta distribution).
  mutating func beta(mean: Double, strength: Double) -> Double {
    let one = gamma(mean * strength)
    return one / (one + gamma((1 - mean) * strength))
  }

  /// A number of a gamma distribution of scale 1 (Marsaglia and Tsang 2000).
  private mutating func gamma(_ shape: Double) -> Double {
    guard shape >= 1 else { return gamma(shape + 1) * pow(part(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / sqrt(9 * d)
    while true {
      let x = normal()
      let v = pow(1 + c * x, 3)
      guard v > 0 else { continue }
      if log(1 - part()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
    }
  }
}
