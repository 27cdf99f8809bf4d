package import CivilCalendar
package import HouseholdModel

/// Time of one's own in a whole week: what was had beside what was set aside (ownTime.week).
///
/// Two numbers, no ratio.
package struct OwnTimeWeek: Sendable, Hashable {
  /// The week; it lies whole between `started` and `asOf`, has no day in a pause, and belongs to the
  /// period that holds its last day.
  package let week: Week
  /// Rows of `rested`, each partner's; a row by both is a row of each.
  ///
  /// Nil where that partner wrote no row of any verb in the week: then nothing is known.
  package let rested: BySeat<OwnTime?>
  /// Rows of `planned-rest`, dated the day planned for; nil as above.
  package let planned: BySeat<OwnTime?>

  /// A week in which at least one of the two wrote something.
  package init(week: Week, rested: BySeat<OwnTime?>, planned: BySeat<OwnTime?>) {
    self.week = week
    self.rested = rested
    self.planned = planned
  }
}

/// Time of one's own, as the rows of a week tell it.
package struct OwnTime: Sendable, Hashable {
  /// The minutes that the rows say, 0 without a row; nil where there are rows and none says any.
  package let minutes: Minutes?
  /// Rows that say none: told in words.
  package let rowsWithoutMinutes: Int

  /// Minutes and rows without.
  package init(minutes: Minutes?, rowsWithoutMinutes: Int) {
    self.minutes = minutes
    self.rowsWithoutMinutes = rowsWithoutMinutes
  }

  /// What some rows tell.
  fileprivate init(of rows: [Minutes?]) {
    let given = rows.compactMap { $0 }.map { min($0.count, 1_000_000_000) }
    minutes = given.isEmpty && !rows.isEmpty ? nil : Minutes(given.reduce(0, +))
    rowsWithoutMinutes = rows.count - given.count
  }
}

/// The whole weeks in which either wrote anything, oldest first; none without the consent of both.
func ownTimeWeeks(of household: Household) -> [OwnTimeWeek] {
  guard household.settings.mayCompare else { return [] }
  let days = WrittenDays(of: household)
  let weekStarts = household.settings.weekStarts
  let first = Week(containing: household.span.start, startingOn: weekStarts).start
  var weeks = [BySeat<WeekOfOne>](
    repeating: BySeat(first: WeekOfOne(), second: WeekOfOne()),
    count: first.days(to: household.span.end) / 7 + 1)
  let log = household.log
  for row in log.indices where days.counts(log[row].date) {
    let place = first.days(to: log[row].date) / 7
    let (verb, minutes) = (log[row].verb, log[row].minutes)
    if log[row].who.includes(.first) { weeks[place].first.add(verb, minutes) }
    if log[row].who.includes(.second) { weeks[place].second.add(verb, minutes) }
  }
  return zip(0..., weeks).compactMap { place, both in
    let week = Week(start: first.advanced(by: 7 * place))
    guard both.first.hasRows || both.second.hasRows, days.open(in: week.span).count == 7 else {
      return nil
    }
    return OwnTimeWeek(
      week: week,
      rested: BySeat(first: both.first.rest, second: both.second.rest),
      planned: BySeat(first: both.first.plannedRest, second: both.second.plannedRest))
  }
}

/// What one partner wrote in a week.
private struct WeekOfOne {
  /// Whether they wrote any row.
  private(set) var hasRows = false
  /// The minutes of the rows of `rested` and of `planned-rest`.
  private(set) var rested: [Minutes?] = []
  private(set) var planned: [Minutes?] = []

  mutating func add(_ verb: Verb, _ minutes: Minutes?) {
    hasRows = true
    if verb == .rested { rested.append(minutes) }
    if verb == .plannedRest { planned.append(minutes) }
  }

  /// What the rows tell; nil where they wrote none of any kind.
  var rest: OwnTime? { hasRows ? OwnTime(of: rested) : nil }
  var plannedRest: OwnTime? { hasRows ? OwnTime(of: planned) : nil }
}
