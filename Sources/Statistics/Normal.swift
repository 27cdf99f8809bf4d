/// The normal quantile of a two-sided 95 % range.
package let normal975 = 1.959_963_984_540_054

/// The probability that a normal number lies at least so far from 0, on either side; 0…1.
///
/// Made of the four operations and the root alone, so that every machine gives the same bits.
package func twoSidedNormalP(_ z: Double) -> Double {
  complementaryErrorFunction(z.magnitude * 0.5.squareRoot())
}

/// erfc x = 2/√π·∫ e^−t² dt from x on, relatively exact to 1e−13; 0…2.
///
/// Below 2 it is 1 − erf x by a series of positive terms, from there on a continued fraction
/// (DLMF 7.6.2 and 7.9.3).
package func complementaryErrorFunction(_ x: Double) -> Double {
  guard !x.isNaN else { return x }
  guard x >= 0 else { return 2 - complementaryErrorFunction(-x) }
  guard x >= 2 else { return 1 - errorFunctionSeries(x) }
  guard x < 28 else { return 0 }
  // √π·e^x²·erfc x = 1/(x + ½/(x + 1/(x + (3/2)/(x + …)))), from the inside out.
  var fraction = x
  for term in stride(from: 120.0, through: 1, by: -1) { fraction = x + term / 2 / fraction }
  return exponential(-x * x) * inverseRootOfPi / fraction
}

/// erf x = 2/√π·e^−x²·(x + 2x³/3 + 4x⁵/15 + …) for 0 ≤ x < 2.
private func errorFunctionSeries(_ x: Double) -> Double {
  var term = x
  var sum = x
  var divisor = 1.0
  while term > sum * 1e-18 {
    divisor += 2
    term *= 2 * x * x / divisor
    sum += term
  }
  return 2 * inverseRootOfPi * exponential(-x * x) * sum
}

/// 1/√π.
private let inverseRootOfPi = 0.564_189_583_547_756_3
