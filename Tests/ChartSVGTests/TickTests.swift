import ChartSVG
import Testing

struct TickTests {
  @Test(arguments: [
    (0.0, 10.0, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    (0, 10, 5, [0, 2, 4, 6, 8, 10]),
    (0, 10, 2, [0, 5, 10]),
    (0, 10, 1, [0, 10]),
    (-10, 10, 4, [-10, -5, 0, 5, 10]),
    (3, 97, 3, [20, 40, 60, 80]),
    (0, 1000, 3, [0, 500, 1000]),
  ])
  func `ticks are round numbers`(from: Double, to: Double, count: Int, expected: [Double]) {
    #expect(ticks(from: from, to: to, count: count) == expected)
  }

  @Test func `steps below one give the nearest number to each decimal`() {
    #expect(
      ticks(from: 0, to: 1, count: 10) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    #expect(
      ticks(from: 0.98, to: 1.14, count: 10)
        == [0.98, 1, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14])
    #expect(ticks(from: 0, to: 3e-7, count: 3) == [0, 1e-7, 2e-7, 3e-7])
  }

  @Test func `ticks stay within the domain`() {
    #expect(ticks(from: 0, to: 2.2, count: 3) == [0, 1, 2])
    #expect(ticks(from: 0.1, to: 0.9, count: 2) == [0.5])
  }

  @Test func `a reversed domain gives descending ticks`() {
    #expect(ticks(from: 10, to: 0, count: 5) == [10, 8, 6, 4, 2, 0])
    #expect(ticks(from: 1, to: 0, count: 2) == [1, 0.5, 0])
  }

  @Test(arguments: [
    (Double.nan, 1.0, 1), (0, .nan, 1), (.nan, .nan, 1), (.infinity, 0, 3), (0, -.infinity, 3),
    (0, 1, 0), (0, 1, -1), (1, 1, 0),
  ])
  func `there are none without a domain or a count`(from: Double, to: Double, count: Int) {
    #expect(ticks(from: from, to: to, count: count).isEmpty)
  }

  @Test func `equal ends give that value`() {
    #expect(ticks(from: 7, to: 7, count: 10) == [7])
    #expect(ticks(from: -0.0, to: 0, count: 3).map(\.sign) == [.plus])
  }

  @Test func `no tick is a negative zero`() {
    for count in 1...12 {
      for (from, to) in [(-1.0, 0.0), (0, -1), (-0.001, 0.001), (-300, -0.0), (-0.0, 1)] {
        let zeros = ticks(from: from, to: to, count: count).filter { $0 == 0 }
        #expect(zeros.allSatisfy { $0.sign == .plus })
      }
    }
  }

  @Test func `extremes end in finite ticks or none`() {
    let huge = Double.greatestFiniteMagnitude
    for (from, to) in [(-huge, huge), (0, huge), (0, .leastNonzeroMagnitude), (1e16, 1e16 + 2)] {
      let values = ticks(from: from, to: to, count: 10)
      #expect(values.allSatisfy { $0.isFinite && $0 >= from && $0 <= to })
    }
  }

  @Test func `the number of ticks is near the number wanted`() {
    for count in 2...20 {
      for span in [0.003, 0.7, 1, 3.3, 24, 168, 9999] {
        let found = ticks(from: 0, to: span, count: count).count
        #expect(found >= count / 2 && found <= count * 2 + 1, "\(count) of \(span): \(found)")
      }
    }
  }
}
