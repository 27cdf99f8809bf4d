import Foundation
import Statistics
import Testing

@Suite struct StudentTTests {
  /// Quantiles of printed tables: degrees of freedom, probability, t.
  static let tables: [(Int, Double, Double)] = [
    (1, 0.975, 12.706_204_736), (2, 0.975, 4.302_652_730), (3, 0.975, 3.182_446_305),
    (4, 0.975, 2.776_445_105), (5, 0.975, 2.570_581_836), (7, 0.975, 2.364_624_252),
    (10, 0.975, 2.228_138_852), (20, 0.975, 2.085_963_447), (30, 0.975, 2.042_272_456),
    (60, 0.975, 2.000_297_822), (100, 0.975, 1.983_971_519), (1, 0.95, 6.313_751_515),
    (5, 0.95, 2.015_048_373), (10, 0.995, 3.169_272_673), (5, 0.75, 0.726_686_844),
  ]

  @Test(arguments: tables) func `t has the values of printed tables`(
    freedom: Int, probability: Double, printed: Double
  ) {
    let t = studentTQuantile(probability, degreesOfFreedom: freedom)
    #expect((t - printed).magnitude < 1e-9 * printed.magnitude)
  }

  @Test(arguments: [0.501, 0.51, 0.6, 0.75, 0.9, 0.975, 0.995, 0.9999, 0.999_999])
  func `t has its closed forms with 1, 2 and 4 degrees of freedom`(probability: Double) {
    // 1: tan(π(p − ½)); 2: (2p − 1)/√(2p(1 − p)); 4: 2√(q − 1), q = cos(arccos(√α)/3)/√α.
    let alpha = 4 * probability * (1 - probability)
    let q = cos(acos(alpha.squareRoot()) / 3) / alpha.squareRoot()
    let closed = [
      1: tan(.pi * (probability - 0.5)), 2: (2 * probability - 1) / (alpha / 2).squareRoot(),
      4: 2 * (q - 1).squareRoot(),
    ]
    for (freedom, expected) in closed {
      let t = studentTQuantile(probability, degreesOfFreedom: freedom)
      // Near ½ the closed form of 4 loses digits itself.
      #expect((t - expected).magnitude < 1e-9 * max(expected, 0.1), "\(freedom)")
    }
  }

  @Test(arguments: [1, 2, 3, 8, 25, 52, 53, 54, 119, 520])
  func `the density up to t sums to the probability`(freedom: Int) {
    // Simpson's rule from 0 to t of the density, by Foundation's functions.
    let t = studentT975(degreesOfFreedom: freedom)
    let nu = Double(freedom)
    let constant = exp(lgamma((nu + 1) / 2) - lgamma(nu / 2)) / (nu * .pi).squareRoot()
    func density(_ x: Double) -> Double { constant * pow(1 + x * x / nu, -(nu + 1) / 2) }
    let steps = 20_000
    let width = t / Double(steps)
    let sum = (0...steps).reduce(0.0) { sum, step in
      let factor = step == 0 || step == steps ? 1.0 : step.isMultiple(of: 2) ? 2 : 4
      return sum + factor * density(Double(step) * width)
    }
    #expect((sum * width / 3 - 0.475).magnitude < 1e-11)
  }

  @Test func `the table of usual quantiles is the function`() {
    for freedom in [1, 2, 11, 52, 53, 54, 300] {
      #expect(
        studentT975(degreesOfFreedom: freedom)
          == studentTQuantile(0.975, degreesOfFreedom: freedom))
    }
  }

  @Test func `t is 0 at one half, mirrors around it, and falls towards the normal`() {
    #expect(studentTQuantile(0.5, degreesOfFreedom: 7) == 0)
    #expect(
      studentTQuantile(0.25, degreesOfFreedom: 7) == -studentTQuantile(0.75, degreesOfFreedom: 7))
    let falling = (1...600).map { studentT975(degreesOfFreedom: $0) }
    #expect(zip(falling, falling.dropFirst()).allSatisfy { $0 > $1 && $1 > 1.959_963_984 })
    #expect((studentT975(degreesOfFreedom: 1_000_000) - 1.959_966_4).magnitude < 1e-6)
  }

  @Test func `t reaches far into the tails`() {
    // With 1 degree of freedom the tail beyond t is 1/(πt), nearly.
    let far = studentTQuantile(1 - 1e-12, degreesOfFreedom: 1)
    #expect((far * .pi * 1e-12 - 1).magnitude < 1e-3)
    #expect(studentTQuantile(1e-300, degreesOfFreedom: 3) < -1e90)
  }
}
