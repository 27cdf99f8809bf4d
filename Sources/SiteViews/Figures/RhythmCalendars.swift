import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

extension Rhythm {
  /// The last twelve months as one row of marks, for what does not come every day.
  func strip(title: String, asOf: CalendarDate, _ words: Words) -> HTML? {
    let start = asOf.advanced(by: -365)
    let shown = periods.filter { $0.span.end > start }
    guard !shown.isEmpty else { return nil }
    var month: YearMonth?
    let cells = shown.map { period -> PeriodStrip.Cell in
      let first = period.span.start
      let isNew = first.yearMonth != month
      month = first.yearMonth
      let label: String
      switch every {
      case .monthly:
        label =
          first.yearMonth.month == 1
          ? words(
            "date-month-year",
            ["month": words.short(first.yearMonth), "year": String(first.year)])
          : words.short(first.yearMonth)
      case .biweekly: label = words.short(first)
      case .daily, .weekly: label = isNew ? words.short(first) : String(first.day)
      }
      return PeriodStrip.Cell(
        mark: period.state.mark, label: label,
        text: words(
          "rhythm-period",
          [
            "period": words.long(period.span),
            "state": words("rhythm-state", ["state": period.state]),
          ]))
    }
    return PeriodStrip(title: title, cells: cells).html
  }

  /// The months of the last year that have a day of it, oldest first.
  private func months(asOf: CalendarDate) -> [YearMonth] {
    let last = min(periods.last?.span.start ?? asOf, asOf).yearMonth
    let shown = (0..<12).reversed().map { last.advanced(by: -$0) }
    guard let first = periods.first?.span.start.yearMonth, asOf.yearMonth.advanced(by: -12) < last
    else { return [] }
    return shown.filter { $0 >= first }
  }

  /// The last two months day by day, for what comes every day.
  func calendars(
    id: String, asOf: CalendarDate, weekStarts: Weekday, _ words: Words
  ) -> [HTML] {
    months(asOf: asOf).suffix(2).compactMap { month in
      guard let days = days(of: month) else { return nil }
      return CalendarGrid(
        id: "days-\(id)-\(month.iso)", title: words.long(month),
        weekdayHeadings: weekdays(from: weekStarts).map {
          words("date-weekday-short", ["weekday": $0])
        },
        leadingBlanks: blanks(before: month, weekStarts),
        days: days.map {
          CalendarGrid.Day(
            number: $0.date.day, mark: $0.state?.mark ?? .outside,
            label: $0.state.map { words("rhythm-state", ["state": $0]) } ?? "")
        }
      ).html
    }
  }

  /// The months of the last year side by side; none where two calendars say it all.
  func smallMonths(
    id: String, title: String, asOf: CalendarDate, weekStarts: Weekday, _ words: Words
  ) -> [Fields] {
    let months = months(asOf: asOf)
    guard months.count > 2 else { return [] }
    return months.compactMap { month in
      guard let days = days(of: month), let span = month.span else { return nil }
      let counts = record.summary(in: span).counts
      let isEmpty = counts.planned == 0
      let value =
        isEmpty
        ? words("rhythm-month-unplanned")
        : words("rhythm-month-kept", ["kept": counts.kept, "planned": counts.planned])
      let calendar = MiniCalendar(
        id: "month-\(id)-\(month.iso)",
        title: words("rhythm-month-title", ["ritual": title, "month": words.long(month)]),
        summary: isEmpty
          ? words("rhythm-month-unplanned-summary")
          : words(
            "rhythm-month-summary",
            ["kept": counts.kept, "days": words.counted("count-day", counts.planned)]),
        leadingBlanks: blanks(before: month, weekStarts),
        marks: days.map { $0.state?.mark ?? .outside })
      return [
        "label": .text(month.month == 1 ? words.long(month) : words.month(month)),
        "value": .text(value),
        "calendarHTML": .html(calendar.html),
      ]
    }
  }

  /// The days of a month; those that do not belong to it have no state.
  private func days(of month: YearMonth) -> [MarkedDay]? {
    guard let span = month.span, let first = periods.first?.span.start else { return nil }
    return span.days.map { date in
      let place = first.days(to: date)
      return MarkedDay(
        date: date, state: periods.indices.contains(place) ? periods[place].state : nil)
    }
  }

  private func blanks(before month: YearMonth, _ weekStarts: Weekday) -> Int {
    guard let first = month.span?.start else { return 0 }
    return Week(containing: first, startingOn: weekStarts).start.days(to: first)
  }
}

/// A day of a calendar.
private struct MarkedDay {
  let date: CalendarDate
  let state: RhythmPeriod.State?
}

/// The seven days in the couple's order.
func weekdays(from first: Weekday) -> [Weekday] {
  let all = Weekday.allCases
  let start = all.firstIndex(of: first) ?? 0
  return Array(all[start...] + all[..<start])
}
