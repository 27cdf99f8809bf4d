import BalanceMetrics
import CivilCalendar
import Messages

extension Words {
  /// `October`.
  func month(_ month: YearMonth) -> String { self("date-month", ["month": month.month]) }

  /// `Oct`.
  func short(_ month: YearMonth) -> String { self("date-month-short", ["month": month.month]) }

  /// `October 2026`.
  func long(_ month: YearMonth) -> String {
    self("date-month-year", ["month": self.month(month), "year": String(month.year)])
  }

  /// `4 October 2026`.
  func long(_ date: CalendarDate) -> String {
    self(
      "date-long",
      ["day": date.day, "month": month(date.yearMonth), "year": String(date.year)])
  }

  /// `4 Oct`.
  func short(_ date: CalendarDate) -> String {
    self("date-short", ["day": date.day, "month": short(date.yearMonth)])
  }

  /// `4 Oct 2026`.
  func medium(_ date: CalendarDate) -> String {
    self(
      "date-medium",
      ["day": date.day, "month": short(date.yearMonth), "year": String(date.year)])
  }

  /// `1–31 October 2026`, `1 September 2025 – 31 October 2026`; a single day stands alone.
  func long(_ span: DateSpan) -> String {
    let (first, last) = (span.start, span.last)
    if span.dayCount <= 1 { return long(first) }
    if first.yearMonth == last.yearMonth {
      return self("date-days", ["first": first.day, "last": long(last)])
    }
    guard first.year == last.year else {
      return self("date-span", ["first": long(first), "last": long(last)])
    }
    let start = self("date-day-month", ["day": first.day, "month": month(first.yearMonth)])
    return self("date-span", ["first": start, "last": long(last)])
  }

  /// `5–11 Oct`, `28 Sep – 4 Oct`.
  func short(_ span: DateSpan) -> String {
    span.start.yearMonth == span.last.yearMonth
      ? self("date-days", ["first": span.start.day, "last": short(span.last)])
      : self("date-span", ["first": short(span.start), "last": short(span.last)])
  }

  /// `Monday`.
  func name(_ day: Weekday) -> String { self("date-weekday", ["weekday": day]) }
}

extension Words {
  /// `October 2026`, `2026`; other periods say their days.
  func long(_ period: Period) -> String {
    switch period.kind {
    case .month(let month): long(month)
    case .year(let year): String(year)
    case .whole, .lastTwelveWeeks: long(period.span)
    }
  }

  /// `October`; other periods say their days.
  func month(_ period: Period) -> String {
    if case .month(let month) = period.kind { return self.month(month) }
    return long(period.span)
  }

  /// `Oct`; in January the year too: `Jan ’26`.
  func short(_ period: Period) -> String {
    guard case .month(let month) = period.kind else { return long(period) }
    guard month.month == 1 else { return short(month) }
    return self(
      "date-january", ["month": short(month), "year": String(String(month.year).suffix(2))])
  }
}
