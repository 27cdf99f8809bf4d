/// A half-open span of days: `start` belongs to it, `end` does not.
package struct DateSpan: Sendable, Hashable, Encodable {
  /// The first day.
  package let start: CalendarDate
  /// The day after the last.
  package let end: CalendarDate

  /// The days from `start` up to but without `end`; empty where `end` is not later.
  package init(start: CalendarDate, end: CalendarDate) {
    self.start = start
    self.end = max(start, end)
  }

  /// The days from `first` to `last`, both included.
  package init(from first: CalendarDate, through last: CalendarDate) {
    self.init(start: first, end: last.advanced(by: 1))
  }

  /// The number of days, 0 or more.
  package var dayCount: Int { end.dayNumber - start.dayNumber }
  /// Whether no day lies in it.
  package var isEmpty: Bool { dayCount == 0 }
  /// The last day; of an empty span the day before its start.
  package var last: CalendarDate { end.advanced(by: -1) }

  /// Whether a day lies in it.
  package func contains(_ date: CalendarDate) -> Bool { start <= date && date < end }

  /// The days that lie in both; empty where none does.
  package func intersection(_ other: DateSpan) -> DateSpan {
    let first = max(start, other.start)
    return DateSpan(start: first, end: max(first, min(end, other.end)))
  }

  /// Its days in order.
  package var days: some Sequence<CalendarDate> {
    (start.dayNumber..<end.dayNumber).lazy.map(CalendarDate.init(dayNumber:))
  }
}

/// A calendar month.
package struct YearMonth: Sendable, Hashable, Comparable {
  /// The year.
  package let year: Int
  /// The month, 1…12.
  package let month: Int

  /// The month of a year; `month` is 1…12.
  package init(year: Int, month: Int) {
    precondition((1...12).contains(month), "a month is 1…12")
    self.year = year
    self.month = month
  }

  /// 28…31.
  package var dayCount: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The month so many months later, or earlier for a negative number.
  package func advanced(by months: Int) -> YearMonth {
    let index = year * 12 + month - 1 + months
    return YearMonth(year: index / 12, month: index % 12 + 1)
  }

  /// Its days; nil where the month lies outside the years 1583…9999.
  package var span: DateSpan? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    return DateSpan(start: first, end: first.advanced(by: dayCount))
  }

  /// `YYYY-MM`.
  package var iso: String { "\(year)-\(twoDigits(month))" }

  /// Earlier months first.
  package static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

/// Seven days from the couple's first day of the week, named by that first day.
package struct Week: Sendable, Hashable, Encodable, Comparable {
  /// The first day.
  package let start: CalendarDate

  /// The week that starts on this day.
  package init(start: CalendarDate) {
    self.start = start
  }

  /// The week that a day lies in, where weeks start on `firstDay`.
  package init(containing date: CalendarDate, startingOn firstDay: Weekday) {
    let days = Weekday.allCases
    let today = days.firstIndex(of: date.weekday) ?? 0
    let first = days.firstIndex(of: firstDay) ?? 0
    self.start = date.advanced(by: -((today - first + 7) % 7))
  }

  /// Its seven days.
  package var span: DateSpan { DateSpan(start: start, end: start.advanced(by: 7)) }

  /// Earlier weeks first.
  package static func < (left: Week, right: Week) -> Bool { left.start < right.start }
}

/// A whole number of minutes, 0 or more.
package struct Minutes: Sendable, Hashable, Encodable, Comparable {
  /// The number.
  package let count: Int

  /// So many minutes; `count` is 0 or more.
  package init(_ count: Int) {
    precondition(count >= 0, "minutes are 0 or more")
    self.count = count
  }

  /// Fewer minutes first.
  package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}
