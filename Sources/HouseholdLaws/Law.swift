internal import CivilCalendar
internal import DataExport
internal import TestSupport

/// Something that holds for every household.
///
/// A law takes a household apart, and says what the numbers of what is left have to be. Each metric
/// of the data files is held to it but those that it names, so that a new one is held to it as well.
package struct Law: Sendable {
  /// What it says.
  package let name: String
  /// Makes another household out of one; nil where there is nothing to do it with.
  let variant: @Sendable (MadeUpHousehold, inout SplitMix64) -> MadeUpHousehold?
  /// What is looked at: of the household as it is and as it is made, the values to be the same.
  let expectation: @Sendable (MadeUpHousehold, MeasuredHousehold) -> [MeasuredHousehold.Value]
  /// The values of the other household that are held against the expectation.
  let outcome: @Sendable (MeasuredHousehold, MeasuredHousehold) -> [MeasuredHousehold.Value]
  /// What the household is made into first, such as one that ends with a week.
  let preparation: @Sendable (MadeUpHousehold, MeasuredHousehold) -> MadeUpHousehold?
  /// Whose private things are left out of the other household.
  let hidden: Set<String>
  /// Ways to break the other household that the law has to notice.
  package let mutants: [Mutant]

  /// A broken variant.
  package struct Mutant: Sendable {
    /// What is broken.
    package let name: String
    let breaking: @Sendable (inout MadeUpHousehold, MadeUpHousehold, inout SplitMix64) -> Void
  }

  init(
    _ name: String, hidden: Set<String> = [],
    preparation: @escaping @Sendable (MadeUpHousehold, MeasuredHousehold) -> MadeUpHousehold? = {
      household, _ in household
    },
    expectation:
      @escaping @Sendable (MadeUpHousehold, MeasuredHousehold)
      -> [MeasuredHousehold.Value] = { $1.values },
    outcome:
      @escaping @Sendable (MeasuredHousehold, MeasuredHousehold)
      -> [MeasuredHousehold.Value] = { $1.values },
    variant: @escaping @Sendable (MadeUpHousehold, inout SplitMix64) -> MadeUpHousehold?,
    mutants: [Mutant]
  ) {
    self.name = name
    self.hidden = hidden
    self.preparation = preparation
    self.expectation = expectation
    self.outcome = outcome
    self.variant = variant
    self.mutants = mutants
  }

  /// What became of a law on one household.
  package struct Outcome: Sendable {
    /// Whether there was something to try it with.
    package var isTried = false
    /// What disagrees.
    package var complaints: [String] = []
    /// The mutants, by name, that were noticed.
    package var noticed: Set<String> = []
    /// Metrics with a value that the law looked at, and noticed when it was off by a millionth.
    package var metrics: Set<String> = []
  }

  /// Tries the law on a household.
  ///
  /// - Parameters:
  ///   - household: the household.
  ///   - measured: its numbers, as the law would measure them.
  ///   - isMutating: whether the mutants are tried too.
  /// - Returns: what disagrees, and what was noticed.
  package func tried(
    on household: MadeUpHousehold, measured: MeasuredHousehold, isMutating: Bool
  ) -> Outcome {
    var outcome = Outcome()
    var random = SplitMix64(seed: household.seed &* 31 &+ name.utf8.count)
    guard let base = preparation(household, measured),
      let before = base == household ? measured : HouseholdLaws.measured(base),
      let other = variant(base, &random),
      let after = HouseholdLaws.measured(other, without: hidden)
    else { return outcome }
    outcome.isTried = true
    let expected = expectation(base, before)
    let found = self.outcome(before, after)
    outcome.complaints = disagreements(expected, found) + after.errors
    guard isMutating else { return outcome }
    for metric in Set(expected.filter { $0.number != nil || $0.word != nil }.map(\.metric)) {
      var broken = found
      guard let place = broken.firstIndex(where: { $0.metric == metric }) else { continue }
      broken[place].number = broken[place].number.map { $0 + 1e-6 * max(1, $0.magnitude) }
      if broken[place].number == nil { broken[place].word = "another" }
      if !disagreements(expected, broken).isEmpty { outcome.metrics.insert(metric) }
    }
    for mutant in mutants {
      var broken = other
      mutant.breaking(&broken, base, &random)
      guard broken != other, let result = HouseholdLaws.measured(broken, without: hidden) else {
        continue
      }
      if !disagreements(expected, self.outcome(before, result)).isEmpty {
        outcome.noticed.insert(mutant.name)
      }
    }
    return outcome
  }
}
