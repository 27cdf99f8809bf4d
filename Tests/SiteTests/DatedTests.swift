import CivilCalendar
import Testing

@testable import SiteViews

/// Things by their days.
@Suite struct DatedTests {
  private func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }

  @Test(
    arguments: [
      [(1, "a"), (3, "b"), (3, "c"), (9, "d")], [(9, "d"), (3, "b"), (1, "a"), (3, "c")],
    ])
  func `those of a span are found, whether they came in order or not`(items: [(Int, String)]) {
    let dated = Dated(items) { day($0.0) }
    #expect(dated.all.map(\.1) == ["a", "b", "c", "d"])
    #expect(dated[DateSpan(start: day(1), end: day(3))].map(\.1) == ["a"])
    #expect(dated[DateSpan(start: day(3), end: day(9))].map(\.1) == ["b", "c"])
    #expect(dated.through(day(3)).map(\.1) == ["a", "b", "c"])
    #expect(dated[DateSpan(start: day(4), end: day(9))].isEmpty)
  }
}
