import ChartSVG
import Testing

struct ScaleTests {
  @Test func `a linear scale maps ends to ends and the middle to the middle`() {
    let scale = LinearScale(domain: (0, 1), range: (150, 30))
    #expect(scale.position(of: 0) == 150)
    #expect(scale.position(of: 0.5) == 90)
    #expect(scale.position(of: 1) == 30)
  }

  @Test func `a reversed domain reverses positions`() {
    let scale = LinearScale(domain: (10, 0), range: (0, 100))
    #expect(scale.position(of: 10) == 0)
    #expect(scale.position(of: 2.5) == 75)
  }

  @Test func `a domain without a span gives the middle`() {
    #expect(LinearScale(domain: (3, 3), range: (0, 100)).position(of: 3) == 50)
  }

  @Test func `values outside can be held inside`() {
    let scale = LinearScale(domain: (0, 1), range: (100, 0))
    #expect(scale.position(of: 1.5) == -50)
    #expect(scale.clampedPosition(of: 1.5) == 0)
    #expect(scale.clampedPosition(of: -1) == 100)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what isn't finite has no position`(value: Double) {
    #expect(LinearScale(domain: (0, 1), range: (0, 1)).position(of: value) == nil)
    #expect(LinearScale(domain: (0, value), range: (0, 1)).position(of: 0.5) == nil)
    #expect(LinearScale(domain: (0, 1), range: (value, 1)).clampedPosition(of: 0.5) == nil)
    #expect(PointScale(count: 3, range: 0...1).position(of: value) == nil)
  }

  @Test func `a span too large to hold has no position`() {
    let huge = Double.greatestFiniteMagnitude
    #expect(LinearScale(domain: (-huge, huge), range: (-huge, huge)).position(of: 1) == nil)
  }

  @Test func `scales are equal when their four ends are`() {
    let scale = LinearScale(domain: (0, 1), range: (0, 10))
    #expect(scale == LinearScale(domain: (0, 1), range: (0, 10)))
    #expect(scale != LinearScale(domain: (0, 1), range: (10, 0)))
    #expect(Set([scale, LinearScale(domain: (0, 1), range: (0, 10))]).count == 1)
  }

  @Test func `points stand evenly from end to end`() {
    let scale = PointScale(count: 5, range: 10...50)
    #expect((0..<5).map { scale.position(of: Double($0)) } == [10, 20, 30, 40, 50])
    #expect(scale.position(of: 1.5) == 25)
  }

  @Test(arguments: [1, 0, -4])
  func `a single point stands in the middle`(count: Int) {
    #expect(PointScale(count: count, range: 10...50).position(of: 0) == 30)
  }

  @Test func `bands and gaps fill the range`() {
    // Three bands of 4 with gaps of 1 between them: 14 long, a step of 5.
    let scale = BandScale(count: 3, range: 0...14, padding: 0.2)
    #expect(scale.step == 5)
    #expect(scale.bandwidth == 4)
    #expect((0..<3).map { scale.start(of: $0) } == [0, 5, 10])
    #expect(scale.start(of: 3) == nil)
    #expect(scale.start(of: -1) == nil)
  }

  @Test func `no band has no width`() {
    #expect(BandScale(count: 0, range: 0...10).bandwidth == 0)
    #expect(BandScale(count: -1, range: 0...10).start(of: 0) == nil)
    #expect(BandScale(count: 1, range: 0...10, padding: 1).bandwidth == 0)
    #expect(BandScale(count: 2, range: 0...10, padding: .nan).bandwidth == 5)
  }
}
