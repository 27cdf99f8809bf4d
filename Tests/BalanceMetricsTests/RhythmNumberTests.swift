import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// What a rhythm comes to in a period (ritual.kept, checkin.kept), worked by hand.
struct RhythmNumberTests {
  private func of(_ date: String, _ verb: Verb) -> LogEntry { act(date, "b", verb, "walk") }

  private func home(
    _ every: Ritual.Every, _ log: [LogEntry], from started: String = "2026-01-05",
    through last: String = "2026-03-01", since: String? = nil, until: String? = nil,
    pauses: [(String, String)] = []
  ) -> Household {
    var home = household(started, last, log: log, pauses: pauses)
    home.settings.rituals = [
      Ritual(
        id: "walk", title: "A walk", every: every, since: since.map { day($0) },
        until: until.map { day($0) }, range: nowhere)
    ]
    return home
  }

  // Weeks begin on 5, 12, 19, 26 January, 2, 9, 16 and 23 February 2026.
  @Test func `a week belongs to the month of its last day`() {
    let report = balanceReport(
      of: home(
        .weekly, [of("2026-01-07", .kept), of("2026-01-28", .kept), of("2026-02-03", .missed)])
    )
    // Of the week from 26 January the last day is 1 February; the others have no row.
    #expect(report.months.map { $0.rituals[0].counts.kept } == [1, 1, 0])
    #expect(report.months.map { $0.rituals[0].counts.planned } == [1, 2, 0])
    #expect(report.whole?.rituals[0].counts.unlogged == 5)
    #expect(report.years.map { $0.rituals[0].counts.planned } == [3])
  }

  @Test func `gaps lie between successive dates, in the period of the later`() {
    let report = balanceReport(
      of: home(
        .weekly,
        [
          of("2026-01-06", .kept), of("2026-01-06", .resumed), of("2026-01-14", .kept),
          of("2026-01-20", .kept), of("2026-02-10", .resumed),
        ]))
    // 8 and 6 days in January, 21 in February.
    #expect(report.months.map { $0.rituals[0].medianGap } == [7, 21, nil])
    #expect(report.whole?.rituals[0].medianGap == 8)
    #expect(report.rituals[0].keptDates.count == 4)
  }

  @Test func `a run of weeks counts once, from the end of its first`() {
    // Kept on the 7th, not in the weeks that end on 18, 25 January and 8 February, skipped in between.
    let log = [
      of("2026-01-07", .kept), of("2026-01-14", .missed), act("2026-01-21", "1", .celebrated),
      of("2026-01-28", .skipped), of("2026-02-04", .missed), of("2026-02-10", .resumed),
      of("2026-02-11", .kept), of("2026-02-17", .missed),
    ]
    let report = balanceReport(of: home(.weekly, log))
    let expected = [RhythmRecord.Resumption(date: day("2026-02-10"), days: 23)]
    #expect(report.rituals[0].resumptions == expected)
    #expect(report.months.map { $0.rituals[0].resumptions.count } == [0, 1, 0])
    // It came back in the week that is not over: that counts as coming back.
    let later = balanceReport(
      of: home(.weekly, log + [of("2026-02-24", .kept)], through: "2026-02-25"))
    #expect(later.rituals[0].resumptions.map(\.days) == [23, 2])
    #expect(later.whole?.rituals[0].counts.kept == 2)
  }

  @Test func `pairs of weeks keep the beat of their first week`() {
    // From 22 December on: pairs begin on 22 December, 5 and 19 January, 2 February.
    let odd = balanceReport(of: home(.biweekly, [], since: "2025-12-24")).rituals[0]
    #expect(
      odd.periods.map(\.span.start.iso) == ["2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16"])
    // From 29 December on: the pair that `started` cuts is the first.
    let even = balanceReport(of: home(.biweekly, [], since: "2025-12-30")).rituals[0]
    #expect(
      even.periods.map(\.span.start.iso) == [
        "2025-12-29", "2026-01-12", "2026-01-26", "2026-02-09",
      ])
  }

  @Test func `what came after its last period is no date of a ritual that ended`() {
    let record = balanceReport(
      of: home(
        .weekly, [of("2026-01-07", .kept), of("2026-01-17", .kept), of("2026-02-10", .kept)],
        until: "2026-01-14")
    ).rituals[0]
    #expect(record.periods.map(\.state) == [.kept, .kept])
    #expect(record.keptDates.map(\.iso) == ["2026-01-07", "2026-01-17"])
    #expect(record.ended == day("2026-01-14"))
    #expect(balanceReport(of: home(.weekly, [])).rituals[0].ended == nil)
  }

  @Test func `rows before the first period count for nothing`() {
    let record = balanceReport(
      of: home(.weekly, [of("2026-01-07", .kept), of("2026-01-20", .kept)], since: "2026-01-14")
    ).rituals[0]
    #expect(record.keptDates.map(\.iso) == ["2026-01-20"])
    #expect(
      record.summary(
        in: day("2026-01-01").yearMonth.span ?? period("2026-01-01", "2026-01-31").span
      ).medianGap == nil)
  }

  @Test func `a talk in a pause is kept, and a week wholly in one is not planned`() {
    let said = CheckInAnswers(range: nowhere)
    var home = household(
      "2026-01-05", "2026-02-01", log: [act("2026-01-20", "1", .did)],
      pauses: [("2026-01-05", "2026-01-18")])
    home.settings.cadence.checkIn = .weekly
    home.checkIns = [checkIn("2026-01-07", said, said)]
    let report = balanceReport(of: home)
    #expect(report.checkIns?.periods.map(\.state) == [.kept, .paused, .notKept, .unlogged])
    #expect(report.whole?.checkIns?.counts.planned == 2)
    #expect(report.checkIns?.id == nil && report.checkIns?.every == .weekly)
  }

  @Test func `lately is twelve weeks, of months twelve`() {
    func recent(_ every: Ritual.Every) -> Int? {
      balanceReport(of: home(every, [], from: "2024-01-01", through: "2026-02-28")).rituals.first?
        .recentPeriods.count
    }
    #expect(Ritual.Every.allCases.map(recent) == [84, 12, 6, 12])
  }
}
