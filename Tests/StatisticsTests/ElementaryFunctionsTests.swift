import Foundation
import Statistics
import Testing

@Suite struct ElementaryFunctionsTests {
  @Test func `the logarithm agrees with the system's`() {
    for step in -7000...7000 {
      let x = exp(Double(step) / 10) * (1 + Double((step % 7).magnitude) / 13)
      guard x.isFinite, x >= .leastNormalMagnitude else { continue }
      let expected = log(x)
      let error = (naturalLogarithm(x) - expected).magnitude
      #expect(error <= 4 * expected.ulp, "log \(x)")
    }
    for x in [
      0.9, 0.999, 1 - 1e-9, 1, 1 + 1e-9, 1.001, 1.41421356, 1.41421357, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude,
    ] {
      #expect((naturalLogarithm(x) - log(x)).magnitude <= 4 * log(x).ulp, "log \(x)")
    }
  }

  @Test func `the exponential agrees with the system's`() {
    for step in -7080...7090 {
      let x = Double(step) / 10 + Double(step % 3) / 100
      let expected = exp(x)
      #expect((exponential(x) - expected).magnitude <= 4 * expected.ulp, "exp \(x)")
    }
  }

  @Test func `both functions know their ends`() {
    #expect(naturalLogarithm(1) == 0)
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(-1).isNaN)
    #expect(naturalLogarithm(.nan).isNaN)
    #expect(naturalLogarithm(.infinity) == .infinity)
    #expect(exponential(0) == 1)
    #expect(exponential(1000) == .infinity)
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(.nan).isNaN)
    #expect(exponential(-740) > 0)
  }

  @Test func `logistic undoes logit and mirrors`() {
    #expect(logistic(0) == 0.5)
    #expect(logistic(.infinity) == 1)
    #expect(logistic(-.infinity) == 0)
    #expect(logit(0.5) == 0)
    // log(.8/.2) = log 4
    #expect((logit(0.8) - 1.386_294_361_119_890_6).magnitude < 1e-15)
    for step in 1...999 {
      let part = Double(step) / 1000
      #expect((logistic(logit(part)) - part).magnitude < 1e-15)
      #expect((logistic(logit(part)) + logistic(-logit(part)) - 1).magnitude < 1e-15)
    }
  }
}
