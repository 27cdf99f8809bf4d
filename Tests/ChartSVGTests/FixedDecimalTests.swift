import ChartSVG
import Testing

struct FixedDecimalTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (-0.04, "0"), (0.04, "0"), (0.05, "0.1"), (-0.05, "-0.1"), (26.04, "26"),
    (26.06, "26.1"), (-3.25, "-3.3"), (0.1 + 0.2, "0.3"), (1e-7, "0"), (12345.678, "12345.7"),
    (9.96, "10"), (-9.96, "-10"),
  ])
  func `a coordinate has at most one decimal`(value: Double, written: String) {
    #expect(fixedDecimal(value) == written)
  }

  @Test(arguments: [(0, "3"), (1, "3.1"), (2, "3.14"), (3, "3.142"), (6, "3.141593"), (-1, "3")])
  func `the number of decimals can be chosen`(decimals: Int, written: String) {
    #expect(fixedDecimal(3.14159265, decimals: decimals) == written)
  }

  @Test func `zeros inside the fraction are kept`() {
    #expect(fixedDecimal(1.005001, decimals: 6) == "1.005001")
    #expect(fixedDecimal(2.05, decimals: 2) == "2.05")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func `a number that isn't finite gives zero`(value: Double) {
    #expect(fixedDecimal(value) == "0")
  }

  @Test func `huge numbers are held where they can be written`() {
    #expect(fixedDecimal(1e300) == "1000000000")
    #expect(fixedDecimal(-1e300, decimals: 6) == "-1000000000")
  }
}
