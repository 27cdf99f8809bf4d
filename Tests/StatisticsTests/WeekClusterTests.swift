import Statistics
import Testing

@Suite struct WeekClusterTests {
  @Test func `totals of nothing have no share`() {
    #expect(weekClusterShare(parts: [], totals: []) == nil)
    #expect(weekClusterShare(parts: [0, 0], totals: [0, 0]) == nil)
  }

  @Test func `one week has a share and no range`() {
    let result = weekClusterShare(parts: [30], totals: [40])
    #expect(result?.share == 0.75)
    #expect(result?.standardError == nil)
    #expect(result?.range == .oneWeek)
  }

  @Test func `two weeks have the range worked by hand`() throws {
    // R = (10 + 30)/(40 + 40) = ½; e = −10, 10; se = √(2/1·200)/80 = 20/80 = .25; t(1) = 12.7062047
    let result = try #require(weekClusterShare(parts: [10, 30], totals: [40, 40]))
    #expect(result.share == 0.5)
    #expect(result.standardError == 0.25)
    // reach = 12.7062047·.25/(½·½) = 12.7062047; logistic(−12.7062047) = 3.0322435e−6
    guard case .between(let lower, let upper) = result.range else {
      Issue.record("two different weeks have a range")
      return
    }
    #expect((lower - 3.032_243_5e-6).magnitude < 1e-12)
    #expect((lower + upper - 1).magnitude < 1e-15)
  }

  @Test func `everything by one has no range`() {
    #expect(weekClusterShare(parts: [3, 5], totals: [3, 5])?.range == .allByOne)
    #expect(weekClusterShare(parts: [0, 0], totals: [3, 5])?.range == .allByOne)
  }

  @Test func `the same share each week has no range`() {
    // Thirds are no binary fractions: what rounding leaves is not a range.
    let result = weekClusterShare(parts: [1, 2, 3, 7], totals: [3, 6, 9, 21])
    #expect(result?.range == .sameEachWeek)
    #expect((result?.share ?? 0) == 1.0 / 3)
  }

  @Test func `a share mirrors with its range`() throws {
    let parts = [210.0, 0, 35, 150, 12]
    let totals = [300.0, 20, 35, 260, 99]
    let one = try #require(weekClusterShare(parts: parts, totals: totals))
    let other = try #require(
      weekClusterShare(parts: zip(totals, parts).map { $0 - $1 }, totals: totals))
    #expect((one.share + other.share - 1).magnitude < 1e-15)
    guard case .between(let lower, let upper) = one.range,
      case .between(let otherLower, let otherUpper) = other.range
    else {
      Issue.record("both have a range")
      return
    }
    #expect(lower < one.share && one.share < upper)
    #expect((lower + otherUpper - 1).magnitude < 1e-14)
    #expect((upper + otherLower - 1).magnitude < 1e-14)
  }

  @Test func `a difference needs two weeks and rows on both sides`() {
    #expect(weekClusterDifference(x1: [1], n1: [2], x2: [1], n2: [2]) == nil)
    #expect(weekClusterDifference(x1: [1, 1], n1: [2, 2], x2: [0, 0], n2: [0, 0]) == nil)
  }

  @Test func `a difference has the range worked by hand`() throws {
    // R1 = 3/4, R2 = 1/4, d = ½. u = (1 − .75·2)/4 − (1 − .25·2)/4 = −.25, (2 − 1.5)/4 + .5/4 = .25
    // se = √(2·.125) = ½; t(1) = 12.7062047; the ends pass ±1.
    let result = try #require(
      weekClusterDifference(x1: [1, 2], n1: [2, 2], x2: [1, 0], n2: [2, 2]))
    #expect(result.difference == 0.5)
    #expect(result.standardError == 0.5)
    #expect((result.lower - (0.5 - 6.353_102_368)).magnitude < 1e-8)
    #expect((result.upper - (0.5 + 6.353_102_368)).magnitude < 1e-8)
  }
}
