import CivilCalendar
import HouseholdModel

/// When the couple's own cadence brings the next check-in; empty before the first one.
func nextCheckInSentence(_ site: Site) -> String {
  let every = site.household.settings.cadence.checkIn
  guard let newest = site.household.checkIns.last?.date, let due = every.next(after: newest) else {
    return ""
  }
  let rhythm = "By your own rhythm, \(every.checkInText),"
  return due > site.household.asOf
    ? "\(rhythm) the next check-in comes round on \(due.longText)."
    : "\(rhythm) one came round on \(due.longText). A quarter of an hour is enough, whenever it "
      + "suits you both."
}

extension Ritual.Every {
  /// How often check-ins are meant to be.
  var checkInText: String {
    switch self {
    case .daily: "every day"
    case .weekly: "every week"
    case .biweekly: "every two weeks"
    case .monthly: "once a month"
    }
  }

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
