package import CivilCalendar
package import HouseholdModel

/// Time of one's own in a whole week: what was had beside what was set aside (ownTime.week).
///
/// Two numbers, no ratio. Pauses don't matter here.
package struct OwnTimeWeek: Sendable, Hashable {
  /// The week; it lies whole between `started` and `asOf`, and belongs to the period that holds its
  /// last day.
  package let week: Week
  /// Rows of `rested`, each partner's; a row by both is a row of each.
  package let rested: BySeat<OwnTime?>
  /// Rows of `planned-rest`, dated the day planned for.
  package let planned: BySeat<OwnTime?>

  /// A week with at least one such row.
  package init(week: Week, rested: BySeat<OwnTime?>, planned: BySeat<OwnTime?>) {
    self.week = week
    self.rested = rested
    self.planned = planned
  }
}

/// Rows of one's own time; never of no row.
package struct OwnTime: Sendable, Hashable {
  /// The minutes that the rows say; nil where none says any.
  package let minutes: Minutes?
  /// Rows that say none: told in words.
  package let rowsWithoutMinutes: Int

  /// Minutes and rows without.
  package init(minutes: Minutes?, rowsWithoutMinutes: Int) {
    self.minutes = minutes
    self.rowsWithoutMinutes = rowsWithoutMinutes
  }
}

/// The whole weeks with own time, oldest first; none without the consent of both.
func ownTimeWeeks(of household: Household) -> [OwnTimeWeek] {
  guard household.settings.mayCompare else { return [] }
  let span = household.span
  var weeks: [Week: OwnTimeRows] = [:]
  for entry in household.log where entry.verb == .rested || entry.verb == .plannedRest {
    let week = Week(containing: entry.date, startingOn: household.settings.weekStarts)
    guard week.span.intersection(span) == week.span else { continue }
    weeks[week, default: OwnTimeRows()].add(entry)
  }
  return weeks.sorted { $0.key < $1.key }.compactMap { week, rows in
    let (rested, planned) = (rows.sums(.rested), rows.sums(.plannedRest))
    guard (rested.both + planned.both).contains(where: { $0 != nil }) else { return nil }
    return OwnTimeWeek(week: week, rested: rested, planned: planned)
  }
}

private struct OwnTimeRows {
  private var entries: [LogEntry] = []

  mutating func add(_ entry: LogEntry) { entries.append(entry) }

  func sums(_ verb: Verb) -> BySeat<OwnTime?> {
    BySeat(first: sum(verb, .first), second: sum(verb, .second))
  }

  private func sum(_ verb: Verb, _ seat: Seat) -> OwnTime? {
    let own = entries.filter { $0.verb == verb && $0.who.includes(seat) }
    guard !own.isEmpty else { return nil }
    let given = own.compactMap(\.minutes).map { min($0.count, 1_000_000_000) }
    return OwnTime(
      minutes: given.isEmpty ? nil : Minutes(given.reduce(0, +)),
      rowsWithoutMinutes: own.count - given.count)
  }
}
