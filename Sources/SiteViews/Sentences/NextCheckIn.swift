import CivilCalendar
import HouseholdModel
import Messages

/// When the couple's own cadence brings the next check-in; empty before the first one.
func nextCheckInSentence(_ site: Site) -> String {
  let every = site.household.settings.cadence.checkIn
  guard let newest = site.household.checkIns.last?.date, let due = every.next(after: newest) else {
    return ""
  }
  let words = site.words
  let rhythm = words("check-in-every", ["every": every])
  return due > site.household.asOf
    ? words("check-in-next", ["every": rhythm, "day": words.long(due)])
    : words("check-in-due", ["every": rhythm, "day": words.long(due)])
}

extension Ritual.Every {
  /// The day one turn after another; nil at the end of the calendar.
  fileprivate func next(after date: CalendarDate) -> CalendarDate? {
    switch self {
    case .daily: return date.advanced(by: 1)
    case .weekly: return date.advanced(by: 7)
    case .biweekly: return date.advanced(by: 14)
    case .monthly:
      let month = date.yearMonth.advanced(by: 1)
      return CalendarDate(
        year: month.year, month: month.month, day: min(date.day, month.dayCount))
    }
  }

  /// About how many days lie between two turns.
  var days: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .biweekly: 14
    case .monthly: 30
    }
  }
}
