/// The natural logarithm, within 2 units in the last place.
///
/// Made of the four operations alone, so that every machine gives the same bits. 0 gives −∞, a
/// number below it NaN.
package func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  guard x.isFinite else { return x }
  var exponent = Double(x.exponent)
  var significand = x.significand
  if significand > 1.414_213_562_373_095 {
    significand /= 2
    exponent += 1
  }
  // log m = 2·artanh s = 2·(s + s³/3 + s⁵/5 + …), |s| ≤ .1716.
  let s = (significand - 1) / (significand + 1)
  let square = s * s
  var series = 0.0
  for term in stride(from: 23.0, through: 3, by: -2) {
    series = (series + 1 / term) * square
  }
  return exponent * highLogarithmOfTwo
    + (2 * s + (2 * s * series + exponent * lowLogarithmOfTwo))
}

/// The exponential function, within 2 units in the last place.
///
/// Made of the four operations alone, so that every machine gives the same bits.
package func exponential(_ x: Double) -> Double {
  guard x < 710 else { return x.isNaN ? x : .infinity }
  guard x > -746 else { return x.isNaN ? x : 0 }
  let power = (x / (highLogarithmOfTwo + lowLogarithmOfTwo)).rounded()
  let rest = (x - power * highLogarithmOfTwo) - power * lowLogarithmOfTwo
  // e^r = 1 + r(1 + r/2(1 + r/3(…))), |r| ≤ .3466.
  var sum = 1.0
  for term in stride(from: 16.0, through: 1, by: -1) {
    sum = 1 + sum * rest / term
  }
  return Double(sign: .plus, exponent: Int(power), significand: sum)
}

/// log(p/(1−p)) of a part strictly between 0 and 1; −∞ at 0, ∞ at 1.
package func logit(_ part: Double) -> Double {
  naturalLogarithm(part) - naturalLogarithm(1 - part)
}

/// 1/(1+e^−x): the part, 0…1, that `logit` gives x for.
package func logistic(_ x: Double) -> Double {
  // The smaller of the two parts is computed, the other is its rest: neither loses its last digits.
  let power = exponential(-x.magnitude)
  return x < 0 ? power / (1 + power) : 1 / (1 + power)
}

/// log 2 in two parts; the first has so few bits that a whole number times it is exact.
private let highLogarithmOfTwo = 0x1.62E42FEEp-1
private let lowLogarithmOfTwo = 0x1.A39EF35793C76p-33
