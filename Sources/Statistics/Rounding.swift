/// A number rounded for print: to 1e−9 first, then to a whole one, half to even.
///
/// The first rounding takes away what binary fractions add; the second makes the two parts of 100
/// sum to 100 and mirror each other.
///
/// The number is below 1e9 in size, such as a part times 100 or percentage points.
package func roundedHalfToEven(_ number: Double) -> Int {
  precondition(number.magnitude < 1e9, "a printed number is below 1e9")
  let clean = (number * 1e9).rounded(.toNearestOrEven) / 1e9
  return Int(clean.rounded(.toNearestOrEven))
}

/// A part in whole percents, half to even: .465 is 46, .535 is 54.
package func wholePercent(_ part: Double) -> Int { roundedHalfToEven(part * 100) }
