import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Statistics
import Testing

@Suite struct TrendTests {
  /// The first example of the reference, as weekly percents: z′ −4.05, slope −1.3875.
  private let falling: [Int?] = [72, 70, 71, 68, 66, 67, 63, 62, 60, 61, 58, 57]
  private let tasks = [
    task("t", [("2026-01-05", "1111")]), task("u", [("2026-01-05", "1111")], in: "money"),
    task("v", [("2026-01-05", "1111")], in: "social"),
  ]

  private func home(_ asOf: String, _ log: [LogEntry]) -> Household {
    household("2026-01-05", asOf, tasks: tasks, log: log)
  }

  private func moving(_ trend: WeeklyTrend?) throws -> (MonotonicTrend, TrendCertainty) {
    guard case .moving(let line, let certainty) = try #require(trend).finding else {
      throw TestProblem()
    }
    return (line, certainty)
  }

  private struct TestProblem: Error {}

  @Test func `twelve falling weeks are very likely a trend`() throws {
    // 12 weeks from 5 January end on 29 March.
    let report = balanceReport(of: home("2026-03-29", percents(from: "2026-01-05", falling)))
    let trend = report.lastTwelveWeeks?.trends?.share
    let (line, certainty) = try moving(trend)
    #expect(trend?.weeks == DateSpan(from: day("2026-01-05"), through: day("2026-03-29")))
    #expect(trend?.points.count == 12)
    #expect(line.s == -60)
    #expect((line.line.slope + 0.013875).magnitude < 1e-12)
    #expect((line.line.intercept - 0.7213125).magnitude < 1e-12)
    #expect((line.correctedZ + 4.045780).magnitude < 1e-6)
    #expect(certainty == .veryLikely)
    // The same window ends March, where 30 and 31 March are not logged, and the whole.
    #expect(report.whole?.trends?.share == trend)
    #expect(report.months.last?.trends?.share == trend)
  }

  @Test func `a window ends with the last week that is over by the period's end`() throws {
    let report = balanceReport(of: home("2026-03-29", percents(from: "2026-01-05", falling)))
    // February ends on a Saturday: its last week that is over ends on 22 February, its window
    // reaches back to 1 December, and the 7 weeks since 5 January are too few.
    let trend = try #require(report.months[1].trends?.share)
    #expect(trend.weeks == DateSpan(from: day("2025-12-01"), through: day("2026-02-22")))
    #expect(trend.points.count == 7)
    #expect(trend.finding == .tooFewPoints)
    // A week is not over before its seventh day.
    let early = balanceReport(of: home("2026-03-28", percents(from: "2026-01-05", falling)))
    #expect(early.whole?.trends?.share.points.count == 11)
  }

  @Test func `a gap keeps its distance and 11 points are no more than probable`() throws {
    var parts = falling
    parts[5] = nil
    let report = balanceReport(of: home("2026-03-29", percents(from: "2026-01-05", parts)))
    let (line, certainty) = try moving(report.whole?.trends?.share)
    // Of 55 pairs all fall but two, 70–71 and 60–61: S = −51; var = 11·10·27/18 = 165.
    #expect(line.s == -51)
    #expect((line.variance - 165).magnitude < 1e-12)
    #expect((line.z + 50 / 165.0.squareRoot()).magnitude < 1e-12)
    #expect(certainty == .probably)
    #expect(line.lowerSlope < line.line.slope && line.line.slope < line.upperSlope)
  }

  @Test func `the same share each week is no trend`() {
    let log = percents(from: "2026-01-05", Array(repeating: 60, count: 12))
    let trend = balanceReport(of: home("2026-03-29", log)).whole?.trends?.share
    #expect(trend?.finding == .sameEachWeek)
    #expect(trend?.certainty == nil)
  }

  @Test func `several categories are held to account together`() throws {
    // `money` rises, and `social` never moves, which counts as one of three with a p of 1.
    let money: [Int?] = [40, 42, 41, 43, 45, 42, 44, 46, 43, 47, 45, 44]
    let log =
      percents(from: "2026-01-05", falling) + percents(from: "2026-01-05", money, of: "u")
      + percents(from: "2026-01-05", Array(repeating: 50, count: 12), of: "v")
    let report = balanceReport(of: home("2026-03-29", log))
    let parts = try #require(report.whole?.trends?.byCategory)
    #expect(parts.map(\.category.text) == ["household", "social", "money"])
    let (household, first) = try moving(parts[0].trend)
    let (rising, third) = try moving(parts[2].trend)
    #expect(parts[1].trend.finding == .sameEachWeek)
    #expect(first == .veryLikely)
    // Holm of three: the smallest p counts 3 times, the next twice.
    let adjusted = holmAdjusted([household.p, 1, rising.p])
    #expect((adjusted[2] - 2 * rising.p).magnitude < 1e-15)
    #expect(rising.correctedZ > 1.96)
    #expect(third == (2 * rising.p <= twoSidedNormalP(1.96) ? .probably : .unclear))
  }

  @Test func `only a year looks at 26 and 52 weeks`() throws {
    let log = percents(from: "2026-01-05", (0..<30).map { 40 + $0 % 7 })
    let report = balanceReport(of: home("2026-08-02", log))
    let year = try #require(report.years.first?.trends)
    #expect(year.longer.map(\.weeks.dayCount) == [182, 364])
    #expect(year.longer.map(\.points.count) == [26, 30])
    #expect(report.whole?.trends?.longer == [])
    #expect(year.share.points.count == 12)
  }

  @Test func `the smooth line is the ratio of sums of 4 paired weeks`() throws {
    let log = weeks(
      from: "2026-01-05",
      [(10, 30), (20, 20), nil, (90, 10), (0, 40), nil, nil, nil, nil, (50, 50)])
    let line = try #require(balanceReport(of: home("2026-03-29", log)).change.smoothLine)
    // (10 + 20 + 90 + 0)/(40 + 40 + 100 + 40); the last has only 2 others within 8 weeks.
    #expect(line.map(\.share?.value) == [nil, nil, nil, 120.0 / 220, nil])
    #expect(line.map(\.week.start.iso).last == "2026-03-09")
  }

  @Test func `before and after a hand-off lie its weeks, not the one that holds it`() throws {
    // Weeks of 5 January … : 8 before, one with the change (week of 2 March), 5 after.
    let parts: [Int?] = [
      72, 70, 71, 68, 73, 69, nil, nil, 10, 66, 64, nil, 65, 61,
    ]
    var home = home("2026-04-12", percents(from: "2026-01-05", parts))
    home.changes = [
      HolderChange(
        date: day("2026-03-04"), task: TaskID("t"), kind: .took, who: .partner(.second),
        stages: [.plan], before: held("1111"), after: held("1211"), range: nowhere)
    ]
    home.settings.lifeEvents = [
      LifeEvent(date: day("2026-03-04"), title: "x", range: nowhere),
      LifeEvent(date: day("2026-04-11"), title: "y", range: nowhere),
      LifeEvent(date: day("2026-06-01"), title: "z", range: nowhere),
    ]
    let changes = balanceReport(of: home).change.beforeAfter
    #expect(changes.map(\.date.iso) == ["2026-03-04", "2026-04-11"])
    let change = changes[0]
    #expect(change.occasions == [.handOff(TaskID("t"), [.plan]), .lifeEvent])
    #expect(change.before.map { wholePercent($0.share.value) } == [72, 70, 71, 68, 73, 69])
    #expect(change.after.map { wholePercent($0.share.value) } == [66, 64, 65, 61])
    let result = try #require(change.comparison)
    #expect(agrees(result.medianBefore.value, 0.705))
    #expect(agrees(result.medianAfter.value, 0.645))
    // Of 24 differences the two in the middle are −6 and −7.
    #expect(agrees(result.shift, -0.065))
    // Of 15 slopes the eighth is −½; the line starts at 70.5 + ½·2.5 = 71.75. The weeks after lie
    // at 9, 10, 12 and 13: their median is 11, and the line comes to 66.25 there.
    #expect(agrees(result.line.slope, -0.005))
    #expect(agrees(result.carriedForward, 0.6625))
    #expect(result.movingBefore == .tooFewPoints)
    #expect(changes[1].comparison == nil)
  }

  @Test func `no more than 8 weeks within 12 count, the nearest`() throws {
    let parts: [Int?] = (0..<30).map { $0 }
    var home = home("2026-08-02", percents(from: "2026-01-05", parts))
    home.settings.rituals = [
      Ritual(id: "r", title: "r", every: .weekly, since: day("2026-04-13"), range: nowhere),
      Ritual(id: "s", title: "s", every: .weekly, range: nowhere),
    ]
    let changes = balanceReport(of: home).change.beforeAfter
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change.occasions == [.ritual("r")])
    // 13 April is week 14.
    #expect(change.before.map { wholePercent($0.share.value) } == Array(6...13))
    #expect(change.after.map { wholePercent($0.share.value) } == Array(15...22))
    let result = try #require(change.comparison)
    // A point a week, before and after: it was already moving, and came out where it was heading.
    #expect(agrees(result.line.slope, 0.01))
    #expect(agrees(result.carriedForward, result.medianAfter.value))
    #expect(agrees(result.shift, 0.09))
    guard case .moving(_, .probably) = result.movingBefore else {
      Issue.record("8 rising weeks are probably moving")
      return
    }
  }
}
