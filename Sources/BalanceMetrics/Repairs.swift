internal import CivilCalendar
internal import HouseholdModel

/// Rows and their mending in a period, all by the day of the pause (METRICS §6).
package struct RepairNumbers: Sendable, Hashable {
  /// How many repairs there are.
  package let count: Int
  /// repair.daysToTalk: days from the pause to the talk, 0 or more, oldest repair first; those that
  /// have no talk yet are left out.
  package let daysToTalk: [Int]
  /// repair.tested: remedies with the result kept or changed.
  package let tested: Int
  /// The repairs that have a remedy.
  package let remedies: Int
  /// repair.result: how many say kept, changed, open.
  package let results: Results

  /// The repairs of a period.
  package init(
    count: Int = 0, daysToTalk: [Int] = [], tested: Int = 0, remedies: Int = 0,
    results: Results = Results(kept: 0, changed: 0, open: 0)
  ) {
    self.count = count
    self.daysToTalk = daysToTalk
    self.tested = tested
    self.remedies = remedies
    self.results = results
  }

  /// What became of them, as the files say it; a repair without a result is in none.
  package struct Results: Sendable, Hashable {
    /// Remedies that are kept.
    package let kept: Int
    /// Remedies that were changed.
    package let changed: Int
    /// Still open.
    package let open: Int

    /// So many of each.
    package init(kept: Int, changed: Int, open: Int) {
      self.kept = kept
      self.changed = changed
      self.open = open
    }
  }
}

/// The numbers of some repairs, oldest first.
func repairNumbers(of repairs: ArraySlice<Repair>) -> RepairNumbers {
  let withRemedy = repairs.filter { $0.remedy != nil }
  func count(_ result: Repair.Result) -> Int { repairs.count { $0.result == result } }
  return RepairNumbers(
    count: repairs.count,
    daysToTalk: repairs.compactMap { repair in repair.talked.map { repair.date.days(to: $0) } },
    tested: withRemedy.count { $0.result == .kept || $0.result == .changed },
    remedies: withRemedy.count,
    results: RepairNumbers.Results(
      kept: count(.kept), changed: count(.changed), open: count(.open)))
}
