/// The value that Student's t stays below with probability `probability`; exact to 1e−12, relatively.
///
/// - Parameters:
///   - probability: strictly between 0 and 1; .975 for a two-sided 95 % range.
///   - degreesOfFreedom: 1 or more; n − 1 for n weeks.
/// - Returns: the quantile; negative below .5.
package func studentTQuantile(_ probability: Double, degreesOfFreedom: Int) -> Double {
  precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
  precondition(degreesOfFreedom >= 1, "a t range needs two weeks")
  guard probability != 0.5 else { return 0 }
  let tail = min(probability, 1 - probability)
  let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
  // The upper tail is convex and falls: from 0, Newton's steps come nearer and never pass it.
  var value = 0.0
  for _ in 0..<2000 {
    let step = (distribution.upperTail(value) - tail) / distribution.density(value)
    guard step > value * 1e-15 else { break }
    value += step
  }
  return probability < 0.5 ? -value : value
}

/// The t of a two-sided 95 % range: `studentTQuantile(.975, …)`, from a table where n is small.
///
/// The degrees of freedom are 1 or more: n − 1 for n weeks.
package func studentT975(degreesOfFreedom: Int) -> Double {
  precondition(degreesOfFreedom >= 1, "a t range needs two weeks")
  return degreesOfFreedom <= usualQuantiles.count
    ? usualQuantiles[degreesOfFreedom - 1]
    : studentTQuantile(0.975, degreesOfFreedom: degreesOfFreedom)
}

/// The quantiles that a year of weeks asks for.
private let usualQuantiles = (1...53).map { studentTQuantile(0.975, degreesOfFreedom: $0) }

/// Student's t with its degrees of freedom ν.
private struct StudentT {
  /// ν.
  let freedom: Double
  /// 1/B(ν/2, ½) = Γ((ν+1)/2) / (√π·Γ(ν/2)).
  let inverseBeta: Double

  init(degreesOfFreedom: Int) {
    freedom = Double(degreesOfFreedom)
    // It is 1/π at 1, ½ at 2, and grows by (ν+1)/ν from ν to ν+2.
    var result = degreesOfFreedom.isMultiple(of: 2) ? 0.5 : 1 / Double.pi
    for lower in stride(
      from: degreesOfFreedom.isMultiple(of: 2) ? 2 : 1, to: degreesOfFreedom, by: 2)
    {
      result *= Double(lower + 1) / Double(lower)
    }
    inverseBeta = result
  }

  /// The density at a value.
  func density(_ value: Double) -> Double {
    let spread = 1 + value * value / freedom
    return inverseBeta / freedom.squareRoot()
      * exponential(-(freedom + 1) / 2 * naturalLogarithm(spread))
  }

  /// The probability of more than a value ≥ 0: ½·I(ν/(ν+t²); ν/2, ½), incomplete beta.
  func upperTail(_ value: Double) -> Double {
    let square = value * value
    let inner = freedom / (freedom + square)
    let outer = square / (freedom + square)
    guard outer > 0 else { return 0.5 }
    let factor =
      inverseBeta
      * exponential(
        freedom / 2 * naturalLogarithm(inner) + naturalLogarithm(outer) / 2)
    let half = freedom / 2
    return inner < (half + 1) / (half + 2.5)
      ? factor * betaContinuedFraction(inner, half, 0.5) / freedom
      : 0.5 - factor * betaContinuedFraction(outer, 0.5, half)
  }
}

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz' method.
///
/// I(x; a, b) = x^a·(1−x)^b / (a·B(a, b)) times it; quick where x < (a+1)/(a+b+2).
private func betaContinuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  let tiny = 1e-300
  func nonZero(_ number: Double) -> Double { number.magnitude < tiny ? tiny : number }
  var upper = 1.0
  var lower = 1 / nonZero(1 - (a + b) * x / (a + 1))
  var result = lower
  for index in 1...10_000 {
    let m = Double(index)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    lower = 1 / nonZero(1 + even * lower)
    upper = nonZero(1 + even / upper)
    result *= lower * upper
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    lower = 1 / nonZero(1 + odd * lower)
    upper = nonZero(1 + odd / upper)
    let change = lower * upper
    result *= change
    if (change - 1).magnitude < 1e-16 { break }
  }
  return result
}
