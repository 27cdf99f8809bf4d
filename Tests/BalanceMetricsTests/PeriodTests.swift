import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

@Suite struct PeriodTests {
  private func days(_ period: Period?) -> String? {
    period.map { "\($0.span.start.iso)…\($0.span.last.iso)\($0.isSoFar ? " so far" : "")" }
  }

  @Test func `months and years are cut to what has happened`() {
    // 2026-03-10 is a Tuesday: the last week that is over ends on the 8th.
    let periods = HouseholdPeriods(of: household("2025-12-20", "2026-03-10"))
    #expect(
      periods.months.map(days) == [
        "2025-12-20…2025-12-31", "2026-01-01…2026-01-31", "2026-02-01…2026-02-28",
        "2026-03-01…2026-03-10 so far",
      ])
    #expect(periods.years.map(days) == ["2025-12-20…2025-12-31", "2026-01-01…2026-03-10 so far"])
    #expect(periods.years.map(\.kind) == [.year(2025), .year(2026)])
    #expect(periods.months.last?.kind == .month(YearMonth(year: 2026, month: 3)))
    #expect(days(periods.lastTwelveWeeks) == "2025-12-20…2026-03-08")
    #expect(days(periods.whole) == "2025-12-20…2026-03-10")
  }

  @Test func `a month that ends on the newest day is whole`() {
    let periods = HouseholdPeriods(of: household("2026-02-01", "2026-02-28"))
    #expect(periods.months.map(days) == ["2026-02-01…2026-02-28"])
  }

  @Test func `the last twelve weeks are 84 days that end with a week that is over`() {
    // 2026-03-08 is a Sunday: its week, from Monday, is over.
    let periods = HouseholdPeriods(of: household("2025-01-01", "2026-03-08"))
    #expect(days(periods.lastTwelveWeeks) == "2025-12-15…2026-03-08")
    #expect(periods.lastTwelveWeeks?.span.dayCount == 84)
  }

  @Test func `weeks start on the couple's day`() {
    var sundays = household("2025-01-01", "2026-03-08")
    sundays.settings.weekStarts = .sunday
    // The 8th starts a week; the last one that is over ends on Saturday the 7th.
    #expect(
      days(HouseholdPeriods(of: sundays).lastTwelveWeeks) == "2025-12-14…2026-03-07")
  }

  @Test func `before the first week is over there are no last weeks`() {
    let first = HouseholdPeriods(of: household("2026-03-02", "2026-03-07"))
    #expect(first.lastTwelveWeeks == nil)
    #expect(first.whole?.span.dayCount == 6)
    #expect(
      HouseholdPeriods(of: household("2026-03-02", "2026-03-08")).lastTwelveWeeks?.span.dayCount
        == 7)
  }

  @Test func `a household in which nothing happened has no periods`() {
    let report = balanceReport(of: household("2026-03-02", "2026-03-01"))
    #expect(report.all == [])
  }

  @Test func `months and years cover the span once`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      let periods = HouseholdPeriods(of: household)
      for parts in [periods.months, periods.years] {
        #expect(parts.first?.span.start == household.span.start, "seed \(seed)")
        #expect(parts.last?.span.end == household.span.end, "seed \(seed)")
        #expect(
          zip(parts, parts.dropFirst()).allSatisfy { $0.span.end == $1.span.start },
          "seed \(seed)")
        #expect(parts.dropLast().allSatisfy { !$0.isSoFar }, "seed \(seed)")
      }
    }
  }
}
