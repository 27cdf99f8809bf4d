import Statistics
import TestSupport
import Testing

/// How often a trend is found where there is none (docs/METRICS.md, trend).
@Suite struct TrendSimulationTests {
  /// φ: how much each week carries over from the one before; the part of wrong "probably" allowed.
  static let allowed: [(phi: Double, part: Double)] = [(0, 0.07), (0.2, 0.07), (0.4, 0.11)]

  @Test(arguments: allowed, [12, 26, 52])
  func `a trend is found by chance no more often than allowed`(
    allowed: (phi: Double, part: Double), weeks: Int
  ) {
    let runs = weeks == 12 ? 8000 : weeks == 26 ? 3000 : 1000
    var random = SplitMix64(seed: weeks)
    var found = 0
    for _ in 0..<runs {
      let values = series(weeks, phi: allowed.phi, &random)
      guard let trend = monotonicTrend(x: Array(0..<weeks), y: values) else { continue }
      if trend.correctedZ.magnitude >= 1.96 { found += 1 }
    }
    let part = Double(found) / Double(runs)
    print("seed \(weeks): \(weeks) weeks, φ \(allowed.phi): \(part) of \(runs) runs")
    #expect(part <= allowed.part)
    #expect(part > 0.005, "a test that never finds anything says nothing")
  }

  @Test func `a steady move is found`() {
    // Half a percentage point a week beside a spread of 2: about 3 in 4 are seen by 12 weeks.
    var random = SplitMix64(seed: 7)
    var found = 0
    for _ in 0..<1000 {
      let values = series(12, phi: 0.2, &random).enumerated().map { $1 + 0.4 * Double($0) }
      guard let trend = monotonicTrend(x: Array(0..<12), y: values) else { continue }
      if trend.correctedZ >= 1.96 { found += 1 }
      #expect(trend.correctedZ > -1.96)
    }
    print("seed 7: a move of .4 of the spread a week is found in \(found) of 1000 runs")
    #expect(found > 600)
  }

  /// Weeks of which each is φ times the one before and a new normal part.
  private func series(_ count: Int, phi: Double, _ random: inout SplitMix64) -> [Double] {
    var value = normal(&random) / (1 - phi * phi).squareRoot()
    return (0..<count).map { _ in
      defer { value = phi * value + normal(&random) }
      return value
    }
  }

  /// A nearly normal number, the same on every machine: twelve uniform ones, less 6.
  private func normal(_ random: inout SplitMix64) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double(random.next() >> 11) / 9_007_199_254_740_992 }
  }
}
