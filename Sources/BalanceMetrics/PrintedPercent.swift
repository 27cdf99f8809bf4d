package import HouseholdModel
internal import Statistics

extension Share {
  /// The first partner's part in whole percents, 0…100: to 1e−9, then half to even (METRICS §0).
  package var percent: Int { wholePercent(value) }

  /// Both parts in whole percents; they sum to 100, and mirror.
  package var percents: BySeat<Int> { BySeat(first: percent, second: 100 - percent) }
}

/// A number such as percentage points as a whole one: to 1e−9, then half to even.
///
/// The number is below 1e9 in size.
package func printedWhole(_ number: Double) -> Int { roundedHalfToEven(number) }
