import Statistics
import Testing

@Suite struct SmallFunctionTests {
  @Test func `quantiles lie between the two nearest values`() {
    // Four values: the lower quartile lies at place .75, the median at 1.5, the upper at 2.25.
    let values = [40.0, 10, 30, 20]
    #expect(quantile(0.25, of: values) == 17.5)
    #expect(quantile(0.5, of: values) == 25)
    #expect(quantile(0.75, of: values) == 32.5)
    #expect(quantile(0, of: values) == 10)
    #expect(quantile(1, of: values) == 40)
    #expect(quantile(0.3, of: [7]) == 7)
    #expect(quantile(0.5, of: []) == nil)
  }

  @Test func `percents round half to even and sum to 100`() {
    #expect(wholePercent(0.465) == 46)
    #expect(wholePercent(0.535) == 54)
    #expect(wholePercent(0.505) == 50)
    #expect(wholePercent(0.495) == 50)
    // 1 − .545 is .45499999999999996 in binary.
    #expect(wholePercent(0.545) == 54)
    #expect(wholePercent(1 - 0.545) == 46)
    for step in 0...2000 {
      let part = Double(step) / 2000
      #expect(wholePercent(part) + wholePercent(1 - part) == 100, "\(part)")
    }
  }

  @Test func `differences round away from neither side`() {
    #expect(roundedHalfToEven(-2.5) == -2)
    #expect(roundedHalfToEven(2.5) == 2)
    #expect(roundedHalfToEven(3.5) == 4)
    #expect(roundedHalfToEven(2.5000000004) == 2)
    #expect(roundedHalfToEven(2.500000004) == 3)
    #expect(roundedHalfToEven(-0.2) == 0)
  }

  @Test func `a share of nothing is absent`() {
    #expect(share(of: 0, beside: 0) == nil)
    #expect(share(of: 3, beside: 1) == 0.75)
    #expect(share(of: 0, beside: 1) == 0)
  }

  @Test func `segregation is 0 with the same mix and 1 with nothing in common`() {
    #expect(duncanSegregation(first: [1, 2, 3], second: [2, 4, 6]) == 0)
    #expect(duncanSegregation(first: [1, 0, 3], second: [0, 9, 0]) == 1)
    // ½(|¾ − ¼| + |¼ − ¾|) = ½
    #expect(duncanSegregation(first: [3, 1], second: [1, 3]) == 0.5)
    #expect(duncanSegregation(first: [0, 0], second: [1, 3]) == nil)
    #expect(duncanSegregation(first: [], second: []) == nil)
  }

  @Test func `a task is shared from 40 percent on`() {
    #expect(isShared(4, 6) == true)
    #expect(isShared(6, 4) == true)
    #expect(isShared(3.999, 6) == false)
    #expect(isShared(0, 0) == nil)
  }

  @Test func `a band of one group is a point`() throws {
    let band = try #require(shareBand(first: [3], second: [1]))
    #expect(band.lower == 0.75)
    #expect(band.upper == 0.75)
    #expect(shareBand(first: [0, 0], second: [0, 0]) == nil)
  }

  @Test func `a band is what trying every choice gives`() throws {
    let first = [30.0, 12, 0, 20, 3, 7, 0]
    let second = [10.0, 4, 5, 25, 12, 7, 0]
    var tried: [Double] = []
    for choice in 0..<(1 << first.count) {
      var sums = (0.0, 0.0)
      for group in first.indices {
        let factor = choice >> group & 1 == 1 ? 2.0 : 1
        sums.0 += factor * first[group]
        sums.1 += factor * second[group]
      }
      tried.append(sums.0 / (sums.0 + sums.1))
    }
    let band = try #require(shareBand(first: first, second: second))
    let lowest = try #require(tried.min())
    let highest = try #require(tried.max())
    #expect((band.lower - lowest).magnitude < 1e-15)
    #expect((band.upper - highest).magnitude < 1e-15)
  }
}
