import BalanceMetrics
import CivilCalendar
import HouseholdModel

/// The months and years that have a page: those in which there is something to tell.
extension Site {
  /// The months that tell something, oldest first.
  ///
  /// A month tells something where anything of the couple's is dated in it, or where it has a share.
  static func toldMonths(of household: Household, report: BalanceReport) -> [PeriodReport] {
    let days = Dated(datedDays(of: household)) { $0 }
    return report.months.filter { month in
      month.standing.comparison != nil || !days[month.period.span].isEmpty
    }
  }

  /// The years that have a month to tell, oldest first.
  static func toldYears(of report: BalanceReport, months: [PeriodReport]) -> [PeriodReport] {
    let starts = Dated(months, on: \.period.span.start)
    return report.years.filter { !starts[$0.period.span].isEmpty }
  }

  private static func datedDays(of household: Household) -> [CalendarDate] {
    var days = household.logDays + household.changes.map(\.date)
    days += household.checkIns.map(\.date) + household.milestones.compactMap(\.reachedOn)
    days += household.moments.map(\.date) + household.repairs.map(\.date)
    days += household.stepBacks.map(\.from) + household.settings.lifeEvents.map(\.date)
    return days
  }
}

extension Household {
  /// The days of the rows of the log, oldest first, each once.
  var logDays: [CalendarDate] {
    var days: [CalendarDate] = []
    for entry in log where entry.date != days.last { days.append(entry.date) }
    return days
  }
}

extension PeriodReport {
  /// Whether there is anything that could be set side by side, with or without consent to it.
  var hasSides: Bool { standing.unheld != nil || logged.rowCount > 0 }
}
