import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import Testing

@testable import SiteViews

/// Numbers, lengths, dates and conditions in words.
@Suite struct WordTests {
  @Test(arguments: [
    (0, "0 weeks"), (1, "1 week"), (2, "2 weeks"), (999, "999 weeks"), (1000, "1,000 weeks"),
    (1_234_567, "1,234,567 weeks"), (-1, "−1 week"), (-12_345, "−12,345 weeks"),
    (100_000, "100,000 weeks"),
  ])
  func `a count has its groups and its plural`(count: Int, says: String) {
    #expect(plain(english.counted("count-week", count)) == says)
    #expect(english.counted("count-two-weeks", 2) == "2\u{A0}fortnights")
  }

  @Test func `small numbers are spelled`() {
    #expect(
      [0, 1, 2, 12, 13, 1000].map(english.spelled) == ["no", "one", "two", "twelve", "13", "1,000"])
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `a list has one and`(items: [String], says: String) {
    #expect(english.listed(items) == says)
  }

  @Test func `both parts of a share sum to 100 and mirror, halves to even`() {
    #expect(Share(0.465).percent(of: .first) == 46 && Share(0.465).percent(of: .second) == 54)
    #expect(Share(0.535).percent(of: .first) == 54 && Share(0.535).percent(of: .second) == 46)
    for thousandths in 0...1000 {
      let part = Share(Double(thousandths) / 1000)
      let (first, second) = (part.percent(of: .first), part.percent(of: .second))
      #expect(first + second == 100 && (0...100).contains(first))
      #expect(part.rest.percent(of: .first) == second, "\(thousandths)")
    }
  }

  @Test(arguments: [
    (0.0, "0 min"), (59.4, "59 min"), (59.6, "1.0 h"), (60, "1.0 h"), (90, "1.5 h"),
    (804, "13.4 h"), (63_000, "1,050.0 h"),
  ])
  func `an average length is said in its unit`(minutes: Double, says: String) {
    #expect(plain(english.length(minutes: minutes)) == says)
  }

  @Test(arguments: [
    (0, "0 min"), (1, "1 min"), (59, "59 min"), (60, "1 h"), (75, "1 h 15 min"), (61, "1 h 1 min"),
    (60_000, "1,000 h"),
  ])
  func `a length is said as people say it`(minutes: Int, says: String) {
    #expect(plain(english.length(Minutes(minutes))) == says)
  }

  @Test(
    arguments: [
      (0, "0"), (3, "3"), (4.5, "4.5"), (0.25, "0.25"), (0.05, "0.05"), (3.999, "4"), (-5, "−5"),
      (-4.5, "−4.5"), (-0.25, "−0.25"), (-0.001, "0"), (999_999_999, "999999999"),
    ] as [(Double, String)])
  func `a number has two decimals at most`(number: Double, says: String) {
    #expect(english.decimal(number) == says)
  }

  @Test(arguments: [
    ("2026-10-04", "2026-10-04", "4 October 2026"),
    ("2026-10-01", "2026-10-31", "1–31 October 2026"),
    ("2026-09-28", "2026-10-04", "28 September – 4 October 2026"),
    ("2025-12-29", "2026-01-04", "29 December 2025 – 4 January 2026"),
    ("2025-10-01", "2026-10-31", "1 October 2025 – 31 October 2026"),
  ])
  func `a span says each month and year once`(first: String, last: String, says: String) {
    #expect(english.long(DateSpan(from: date(first), through: date(last))) == says)
  }

  @Test func `a day and a month have their long and short words`() {
    let day = date("2026-02-03")
    #expect(
      [english.long(day), english.medium(day), english.short(day)] == [
        "3 February 2026", "3 Feb 2026", "3 Feb",
      ])
    #expect(english.short(month("2026-10", standing(nil)).period) == "Oct")
    #expect(english.short(month("2026-01", standing(nil)).period) == "Jan ’26")
    #expect(english.short(month("2005-01", standing(nil)).period) == "Jan ’05")
    let names = (1...12).map { english.short(YearMonth(year: 2026, month: $0)) }
    #expect(Set(names).count == 12 && names.allSatisfy { $0.count == 3 })
  }

  @Test(
    arguments: [
      (
        "standing.share", 0.45...0.55, 8,
        "“share of the standing load” has stayed between 45 and 55 % for 8 weeks"
      ),
      ("logged.share", 0.5...0.5, 1, "“share of the logged minutes” has stayed at 50 % for 1 week"),
      (
        "standing.cognitiveGap", (-4.5)...1, 4,
        "“share of the thinking, less that of the doing” has stayed between −4.5 and 1 for 4 weeks"
      ),
      (
        "standing.neverChosen", 0...1, 4,
        "“tasks never chosen” has stayed between 0 and 1 for 4 weeks"
      ),
      (
        "logged.weeklyLoad", 0...600, 4,
        "“logged work in a week” has stayed between 0 and 600 min for 4 weeks"
      ),
      ("checkin.sleep", 6.5...9, 2, "“sleep” has stayed between 6.5 and 9 h for 2 weeks"),
      (
        "standing.share", 40...60, 2,
        "“share of the standing load” has stayed between 40 and 60 for 2 weeks"
      ),
      (
        "standing.share", (-99_999_999)...1, 2,
        "“share of the standing load” has stayed between −99999999 and 1 for 2 weeks"
      ),
      ("ours", 1...2, 2, "“ours” has stayed between 1 and 2 for 2 weeks"),
    ] as [(String, ClosedRange<Double>, Int, String)])
  func `what a milestone waits for is said in its unit`(
    metric: String, range: ClosedRange<Double>, weeks: Int, says: String
  ) {
    let condition = Milestone.Condition(metric: metric, range: range, weeks: weeks)
    #expect(plain(english.condition(condition)) == "dates itself once " + says)
  }

  @Test(arguments: [
    (holders(.nobody, .nobody, .nobody, .nobody), "nobody"),
    (ana, "Ana"), (both, "both"),
    (
      holders(.partner(.first), .partner(.first), .partner(.second), .outside),
      "noticing and planning: Ana; doing: Ben; checking: outside"
    ),
    (
      holders(.partner(.second), .rotating, .partner(.second), .rotating),
      "noticing and doing: Ben; planning and checking: by turns"
    ),
  ])
  func `who holds a task is said once a holder`(holders: StageHolders, says: String) {
    #expect(holders.summary(names(leading: .first)) == says)
    #expect(holders.summary(names(leading: .second)) == says)
  }

  @Test func `each page has its order of names, and both orders occur`() {
    let routes = (1...12).map { Route.month("2026-\($0 < 10 ? "0" : "")\($0)") }
    #expect(Set(routes.map(\.namesSecondFirst)).count == 2)
    #expect(!Route("b").namesSecondFirst && Route("a").namesSecondFirst)
    #expect(names(leading: .first).both == "Ana and Ben")
    #expect(names(leading: .second).both == "Ben and Ana")
  }
}
