import BalanceMetrics
import HouseholdModel
import Testing

@Suite struct ShareTests {
  @Test func `printed percents sum to 100 and mirror`() {
    #expect(Share(0.465).percents == BySeat(first: 46, second: 54))
    #expect(Share(0.535).percents == BySeat(first: 54, second: 46))
    for step in 0...2000 {
      let share = Share(Double(step) / 2000)
      #expect(share.percents.first + share.percents.second == 100)
      #expect(share.rest.percents == share.percents.swapped, "\(step)")
    }
    #expect(printedWhole(-12.5) == -12)
  }

  @Test func `a range includes an even split at its ends, a band crosses it inside`() {
    // lower, upper, includes, crosses
    let cases: [(Double, Double, Bool, Bool)] = [
      (0.4, 0.6, true, true), (0.5, 0.6, true, false), (0.4, 0.5, true, false),
      (0.5 + 1e-10, 0.6, true, false), (0.5 - 1e-10, 0.6, true, false),
      (0.5 + 1e-8, 0.6, false, false), (0.4, 0.5 - 1e-8, false, false),
      (0.5 - 1e-8, 0.5 + 1e-8, true, true),
    ]
    for (lower, upper, includes, crosses) in cases {
      let range = ShareRange(Share(upper), Share(lower))
      #expect(range.includesEven == includes, "\(lower) to \(upper)")
      #expect(range.crossesEven == crosses, "\(lower) to \(upper)")
    }
  }
}
