import Foundation
import Statistics
import Testing

@Suite struct TrendStatisticsTests {
  @Test func `erfc agrees with the system's`() {
    for step in -600...2600 {
      let x = Double(step) / 100
      let expected = erfc(x)
      let error = (complementaryErrorFunction(x) - expected).magnitude
      #expect(error <= 2e-13 * expected, "erfc \(x)")
    }
    #expect(complementaryErrorFunction(0) == 1)
    #expect(complementaryErrorFunction(.infinity) == 0)
    #expect(complementaryErrorFunction(-.infinity) == 2)
    #expect(complementaryErrorFunction(.nan).isNaN)
  }

  @Test func `the two-sided p has the values of printed tables`() {
    for (z, p) in [(0, 1), (1.959_963_985, 0.05), (2.575_829_304, 0.01), (3.290_526_731, 0.001)] {
      #expect((twoSidedNormalP(z) - p).magnitude < 1e-10)
      #expect(twoSidedNormalP(-z) == twoSidedNormalP(z))
    }
  }

  @Test func `equal values share the mean of their ranks`() {
    #expect(midRanks([30, 10, 20, 20]) == [4, 1, 2.5, 2.5])
    #expect(midRanks([5, 5, 5]) == [2, 2, 2])
    #expect(midRanks([]) == [])
  }

  @Test func `the median lies in the middle`() {
    #expect(median([3, 1, 2]) == 2)
    #expect(median([4, 1, 2, 3]) == 2.5)
    #expect(median([]) == nil)
  }

  @Test func `the shift is the median of all differences`() {
    // 5 − 1, 5 − 2, 9 − 1, 9 − 2 = 4, 3, 8, 7: the median is 5.5.
    #expect(hodgesLehmannShift(before: [1, 2], after: [5, 9]) == 5.5)
    #expect(hodgesLehmannShift(before: [], after: [5]) == nil)
    #expect(hodgesLehmannShift(before: [5], after: []) == nil)
  }

  @Test func `Holm adjusts by rank, never below the one before, never above 1`() {
    // Sorted .01, .02, .9: times 3, 2, 1.
    #expect(holmAdjusted([0.9, 0.01, 0.02]) == [0.9, 0.03, 0.04])
    // .3·3 = .9, then .31·2 = .62 is held at .9, and .99 stays.
    #expect(holmAdjusted([0.3, 0.31, 0.99]) == [0.3 * 3, 0.3 * 3, 0.99])
    #expect(holmAdjusted([0.5, 0.6]) == [1, 1])
    #expect(holmAdjusted([]) == [])
  }

  @Test func `a part of nothing has no Wilson range, and all or none touch the end`() throws {
    #expect(wilsonRange(0, of: 0) == nil)
    #expect(try #require(wilsonRange(0, of: 7)).lower == 0)
    #expect(try #require(wilsonRange(7, of: 7)).upper == 1)
    for total in 1...40 {
      for count in 0...total {
        let one = try #require(wilsonRange(count, of: total))
        let other = try #require(wilsonRange(total - count, of: total))
        #expect((one.lower + other.upper - 1).magnitude < 1e-12)
        #expect(one.lower <= Double(count) / Double(total))
        #expect(one.upper >= Double(count) / Double(total))
      }
    }
  }

  @Test func `Sen's line keeps the distance of gaps`() throws {
    // Points (0, 1), (1, 3), (5, 6): slopes 2, 1 and ¾, median 1; intercept 3 − 1·1 = 2.
    let line = try #require(senLine(x: [0, 1, 5], y: [1, 3, 6]))
    #expect(line == SenLine(slope: 1, intercept: 2))
    #expect(line.value(at: 7) == 9)
    #expect(senLine(x: [3], y: [1]) == nil)
  }

  @Test func `values that never differ have no trend`() {
    #expect(monotonicTrend(x: [0, 1, 2, 3], y: [2, 2, 2, 2]) == nil)
    #expect(monotonicTrend(x: [0], y: [2]) == nil)
    #expect(monotonicTrend(x: [], y: []) == nil)
  }

  @Test func `a trend worked by hand`() throws {
    // y = 1, 2, 2, 4 at 0, 1, 2, 4: pairs rise 5 times, one ties, S = 5.
    // var = (4·3·13 − 2·1·9)/18 = 138/18; z = 4/√(23/3).
    let trend = try #require(monotonicTrend(x: [0, 1, 2, 4], y: [1, 2, 2, 4]))
    #expect(trend.s == 5)
    #expect((trend.variance - 23.0 / 3).magnitude < 1e-14)
    #expect((trend.z - 4 / (23.0 / 3).squareRoot()).magnitude < 1e-14)
    // Slopes 1, ½, ¾, 0, ⅔, 1: sorted 0, ½, ⅔, ¾, 1, 1; median 17/24; intercept 2 − 17/24·1.5.
    #expect((trend.line.slope - 17.0 / 24).magnitude < 1e-14)
    #expect((trend.line.intercept - 15.0 / 16).magnitude < 1e-14)
    // σ = 2.7689: round((6 − 5.427)/2) − 1 = −1, held at 0; round(5.71) = 6, held at 5.
    #expect(trend.lowerSlope == 0)
    #expect(trend.upperSlope == 1)
    // Residuals .0625, .3542, −.3542, .2292; ranks 2, 4, 1, 3; adjacent weeks are 0–1 and 1–2:
    // (−.5·1.5 + 1.5·−1.5)/(.25 + 2.25 + 2.25 + .25) = −3/5.
    #expect((trend.autocorrelation + 0.6).magnitude < 1e-14)
    #expect(trend.heldAutocorrelation == 0)
    #expect(trend.correctedZ == trend.z)
  }

  @Test func `a turned series has the turned trend`() throws {
    let y = [0.61, 0.58, 0.6, 0.52, 0.55, 0.55, 0.5, 0.41, 0.48]
    let x = [0, 1, 2, 4, 5, 6, 8, 9, 11]
    let one = try #require(monotonicTrend(x: x, y: y))
    let other = try #require(monotonicTrend(x: x, y: y.map { 1 - $0 }))
    #expect(one.s == -other.s)
    #expect(one.variance == other.variance)
    #expect((one.line.slope + other.line.slope).magnitude < 1e-15)
    #expect((one.lowerSlope + other.upperSlope).magnitude < 1e-15)
    #expect((one.upperSlope + other.lowerSlope).magnitude < 1e-15)
    #expect((one.line.intercept + other.line.intercept - 1).magnitude < 1e-14)
    #expect((one.correctedZ + other.correctedZ).magnitude < 1e-12)
  }

  @Test func `the correction never makes a trend surer`() throws {
    var state = 1
    for _ in 0..<2000 {
      let values = (0..<12).map { _ -> Double in
        state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
        return Double(state >> 16 & 7)
      }
      guard let trend = monotonicTrend(x: Array(0..<12), y: values) else { continue }
      #expect(trend.inflation >= 1)
      #expect(trend.correctedZ.magnitude <= trend.z.magnitude)
      #expect(trend.lowerSlope <= trend.line.slope && trend.line.slope <= trend.upperSlope)
    }
  }

  @Test func `the smooth line needs 4 paired weeks within 8`() {
    // 10 of 20 each week, but 20 of 20 in the last: (10 + 10 + 10 + 20)/80.
    let line = smoothLine(
      weeks: [0, 1, 2, 7, 8, 9], parts: [10, 10, 10, 10, 10, 20],
      totals: [20, 20, 20, 20, 20, 20])
    // Weeks 0–7 are 8 calendar weeks, 1–8 and 2–9 too.
    #expect(line == [nil, nil, nil, 0.5, 0.5, 0.625])
    #expect(smoothLine(weeks: [0, 1, 2, 8], parts: [1, 1, 1, 1], totals: [2, 2, 2, 2])[3] == nil)
  }
}
