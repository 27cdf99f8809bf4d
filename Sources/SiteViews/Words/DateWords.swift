import CivilCalendar

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

extension YearMonth {
  /// `October`.
  var name: String { monthNames[month - 1] }
  /// `Oct`.
  var shortName: String { String(name.prefix(3)) }
  /// `October 2026`.
  var longText: String { "\(name) \(year)" }
}

extension CalendarDate {
  /// `4 October 2026`.
  var longText: String { "\(day) \(yearMonth.longText)" }
  /// `4 Oct`.
  var shortText: String { "\(day) \(yearMonth.shortName)" }
  /// `4 Oct 2026`.
  var mediumText: String { "\(shortText) \(year)" }
}

extension DateSpan {
  /// `1–31 October 2026`, `1 September 2025 – 31 October 2026`; a single day stands alone.
  var longText: String {
    let (first, last) = (start, last)
    if dayCount <= 1 { return first.longText }
    if first.yearMonth == last.yearMonth { return "\(first.day)–\(last.longText)" }
    if first.year == last.year {
      return "\(first.day) \(first.yearMonth.name) – \(last.longText)"
    }
    return "\(first.longText) – \(last.longText)"
  }
}

/// A stretch of days in the unit people think in: `12 days`, `9 weeks`, `14 months`.
func durationText(days: Int) -> String {
  switch days {
  case ..<14: counted(days, "day")
  case ..<84: counted(days / 7, "week")
  case ..<730: counted(days * 12 / 365, "month")
  default: counted(days / 365, "year")
  }
}
