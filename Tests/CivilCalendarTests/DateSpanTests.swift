import CivilCalendar
import Testing

private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

@Test func `a span holds its start and not its end`() throws {
  let span = DateSpan(start: try day("2026-03-01"), end: try day("2026-03-08"))
  #expect(span.dayCount == 7)
  #expect(span.contains(try day("2026-03-01")))
  #expect(span.contains(try day("2026-03-07")))
  #expect(!span.contains(try day("2026-03-08")))
  #expect(span.last == (try day("2026-03-07")))
  #expect(Array(span.days).map(\.iso).first == "2026-03-01")
  #expect(Array(span.days).count == 7)
}

@Test func `a span through a day includes it`() throws {
  let first = try day("2026-03-01")
  #expect(DateSpan(from: first, through: first).dayCount == 1)
}

@Test func `a span that ends before it starts is empty`() throws {
  let span = DateSpan(start: try day("2026-03-08"), end: try day("2026-03-01"))
  #expect(span.isEmpty)
  #expect(Array(span.days).isEmpty)
}

@Test func `days in both spans are those that each contains`() throws {
  let origin = try day("2026-01-01")
  for (a, b, c, d) in [(0, 5, 3, 9), (0, 5, 5, 9), (0, 5, 7, 9), (2, 3, 0, 9), (4, 4, 0, 9)] {
    let left = DateSpan(start: origin.advanced(by: a), end: origin.advanced(by: b))
    let right = DateSpan(start: origin.advanced(by: c), end: origin.advanced(by: d))
    let both = left.days.filter(right.contains)
    #expect(Array(left.intersection(right).days) == both)
    #expect(Array(right.intersection(left).days) == both)
  }
}

@Test func `months count on over years`() {
  let month = YearMonth(year: 2025, month: 11)
  #expect(month.advanced(by: 2) == YearMonth(year: 2026, month: 1))
  #expect(month.advanced(by: -11) == YearMonth(year: 2024, month: 12))
  #expect(month.advanced(by: 0) == month)
  #expect(month.iso == "2025-11" && YearMonth(year: 2026, month: 3).iso == "2026-03")
  #expect(month < month.advanced(by: 1))
}

@Test(arguments: [(2024, 2, 29), (2025, 2, 28), (2000, 2, 29), (1900, 2, 28), (2026, 9, 30)])
func `a month's span is as long as the month`(year: Int, month: Int, length: Int) {
  #expect(YearMonth(year: year, month: month).span?.dayCount == length)
}

@Test(arguments: Weekday.allCases)
func `the week of a day starts at most six days before it, on the chosen day`(first: Weekday) throws
{
  let origin = try day("2026-02-20")
  for offset in 0..<21 {
    let date = origin.advanced(by: offset)
    let week = Week(containing: date, startingOn: first)
    #expect(week.start.weekday == first)
    #expect(week.span.contains(date))
    #expect(week.span.dayCount == 7)
  }
}

@Test func `the week of 1 March 2026, a Sunday, by its first day`() throws {
  let sunday = try day("2026-03-01")
  #expect(Week(containing: sunday, startingOn: .monday).start.iso == "2026-02-23")
  #expect(Week(containing: sunday, startingOn: .sunday).start.iso == "2026-03-01")
  #expect(Week(containing: sunday, startingOn: .saturday).start.iso == "2026-02-28")
}
