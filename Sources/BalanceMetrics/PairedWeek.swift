package import CivilCalendar
package import HouseholdModel

/// A clipped week in which both kept the log (METRICS §0), with what they logged of task work.
package struct PairedWeek: Sendable, Hashable {
  /// The week, named by its first day, which may lie outside the period.
  package let week: Week
  /// Minutes of task work, each partner's; `both` counts for each.
  ///
  /// 0 where they are missing in most rows of one of the two.
  package let minutes: BySeat<Int>
  /// Rows of task work, each partner's; `both` counts for each.
  package let rows: BySeat<Int>

  /// A paired week with its sums.
  package init(week: Week, minutes: BySeat<Int>, rows: BySeat<Int>) {
    self.week = week
    self.minutes = minutes
    self.rows = rows
  }
}

/// The paired weeks of a period, oldest first; none without the consent of both.
///
/// A week is paired where each partner has rows of any verb on 2 or more distinct days of it, and
/// task work has minutes. Days outside the period and in pauses are no part of it.
package func pairedWeeks(of household: Household, in period: Period) -> [PairedWeek] {
  let index = BalanceIndex(of: household)
  guard index.mayCompare else { return [] }
  var result: [PairedWeek] = []
  index.log.forEachWeek(in: period.span) { week in
    guard week.isPaired else { return }
    let minutes = week.isTimed ? week.all.minutes : BySeat(first: 0, second: 0)
    result.append(PairedWeek(week: week.week, minutes: minutes, rows: week.all.rows))
  }
  return result
}
