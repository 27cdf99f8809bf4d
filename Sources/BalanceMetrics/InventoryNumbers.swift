package import HouseholdModel
internal import CivilCalendar
internal import Statistics

/// What the two lists of a discussed inventory round say in numbers (METRICS §5).
///
/// There may be more that neither wrote down.
package struct InventoryNumbers: Sendable, Hashable {
  /// The round.
  package let round: String
  /// inventory.overlap: m/(n1+n2−m), 0…1.
  package let overlap: Double
  /// inventory.lists; nil without the consent of both.
  package let lists: Lists?
  /// inventory.guess: the part that each thinks they hold, in percent.
  package let guesses: BySeat<Double?>

  /// The numbers of a round.
  package init(round: String, overlap: Double, lists: Lists?, guesses: BySeat<Double?>) {
    self.round = round
    self.overlap = overlap
    self.lists = lists
    self.guesses = guesses
  }

  /// How many things stand where.
  package struct Lists: Sendable, Hashable {
    /// On one list alone.
    package let alone: BySeat<Int>
    /// On both.
    package let both: Int
    /// What the lists say of the split, the first partner's part: n1/(n1+n2).
    ///
    /// A thing on both lists counts for each. Nil where everything that is seen was asked for, not
    /// what one carries.
    package let share: Share?

    /// Things on lists.
    package init(alone: BySeat<Int>, both: Int, share: Share?) {
      self.alone = alone
      self.both = both
      self.share = share
    }
  }
}

/// The numbers of the rounds that the couple has talked about, by id.
func inventoryNumbers(of household: Household) -> [InventoryNumbers] {
  household.inventories.filter { $0.discussed.map { $0 <= household.asOf } ?? false }
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    .compactMap { round in
      let lists = InventoryComparison(of: round.lists)
      let both = lists.both.count
      let alone = BySeat(first: lists.first.count, second: lists.second.count)
      let all = alone.first + both + alone.second
      guard let overlap = part(Double(both), of: Double(all)) else { return nil }
      let split = share(of: Double(alone.first + both), beside: Double(alone.second + both))
      return InventoryNumbers(
        round: round.id, overlap: overlap,
        lists: household.settings.mayCompare
          ? InventoryNumbers.Lists(
            alone: alone, both: both, share: round.asked == .mine ? split.map(Share.init) : nil)
          : nil,
        guesses: round.guesses)
    }
}
