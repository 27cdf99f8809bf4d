internal import HouseholdModel
internal import Statistics

/// One quantity of the two partners over weeks, and its share behind the gates.
struct WeekSeries {
  private var parts: [Double] = []
  private var totals: [Double] = []
  /// The sum, each partner's.
  private(set) var sum = BySeat(first: 0, second: 0)
  /// Rows of these weeks, `both` counted once.
  private(set) var rowCount = 0

  /// The number of weeks.
  var count: Int { totals.count }

  /// Adds a week; a week in which neither has anything is none.
  mutating func add(_ amounts: BySeat<Int>, rowCount: Int) {
    let total = amounts.first + amounts.second
    guard total > 0 else { return }
    parts.append(Double(amounts.first))
    totals.append(Double(total))
    sum.first += amounts.first
    sum.second += amounts.second
    self.rowCount += rowCount
  }

  /// The share with as much as its weeks allow to say.
  var gated: GatedShare {
    guard count >= 2, let result = weekClusterShare(parts: parts, totals: totals) else {
      return .waits(pairedWeeks: count)
    }
    let share = Share(result.share)
    guard count >= 4 else { return .withoutRange(share, pairedWeeks: count) }
    switch result.range {
    case .between(let lower, let upper):
      return .ranged(share, ShareRange(Share(lower), Share(upper)), pairedWeeks: count)
    case .allByOne: return .degenerate(share, pairedWeeks: count, .allByOne)
    case .sameEachWeek, .oneWeek: return .degenerate(share, pairedWeeks: count, .sameEachWeek)
    }
  }

  /// The same for a category or a stage: below 5 rows there is too little to say.
  var gatedPart: GatedShare { rowCount < 5 ? .tooFewRows(rowCount) : gated }
}
