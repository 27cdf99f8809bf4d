import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// What the files say of each period of a ritual (METRICS §6).
struct RhythmTests {
  private func ritual(
    _ every: Ritual.Every, since: String? = nil, until: String? = nil
  ) -> Ritual {
    Ritual(
      id: "walk", title: "A walk", every: every, since: since.map { day($0) },
      until: until.map { day($0) }, range: nowhere)
  }

  private func of(_ date: String, _ verb: Verb, _ id: String = "walk") -> LogEntry {
    LogEntry(date: day(date), who: .both, verb: verb, subject: .other(id), range: nowhere)
  }

  private func states(_ record: RhythmRecord) -> [RhythmPeriod.State] {
    record.periods.map(\.state)
  }

  // 2026-01-05 is a Monday; the weeks begin on 5, 12, 19, 26 January, 2, 9 and 16 February.
  @Test func `a week is kept, left out, paused, unwritten or none of these`() {
    let home = household(
      "2026-01-05", "2026-02-22",
      log: [
        of("2026-01-07", .kept), of("2026-01-14", .missed), of("2026-01-21", .skipped),
        of("2026-01-28", .kept, "tea"), of("2026-02-04", .resumed), of("2026-02-18", .kept, "tea"),
      ], pauses: [("2026-02-16", "2026-02-22")])
    #expect(
      states(rhythm(of: ritual(.weekly), in: home)) == [
        .kept, .notKept, .skipped, .notKept, .kept, .unlogged, .paused,
      ])
  }

  @Test func `a week counts once it is over`() {
    let home = household("2026-01-05", "2026-01-17", log: [of("2026-01-13", .kept)])
    #expect(states(rhythm(of: ritual(.weekly), in: home)) == [.unlogged])
    let later = household("2026-01-05", "2026-01-18", log: [of("2026-01-13", .kept)])
    #expect(states(rhythm(of: ritual(.weekly), in: later)) == [.unlogged, .kept])
  }

  @Test func `periods run from the week of since and start by until`() {
    let home = household("2026-01-05", "2026-02-22")
    let weeks = rhythm(of: ritual(.weekly, since: "2026-01-15", until: "2026-01-28"), in: home)
    #expect(weeks.periods.map(\.span.start.iso) == ["2026-01-12", "2026-01-19", "2026-01-26"])
    let pairs = rhythm(of: ritual(.biweekly, since: "2026-01-15"), in: home)
    #expect(pairs.periods.map(\.span.start.iso) == ["2026-01-12", "2026-01-26", "2026-02-09"])
    #expect(pairs.periods.map(\.span.dayCount) == [14, 14, 14])
    let months = rhythm(of: ritual(.monthly, since: "2026-01-15"), in: home)
    #expect(months.periods.map(\.span.dayCount) == [31])
  }

  @Test func `a day is a period of its own`() {
    let home = household(
      "2026-01-05", "2026-01-08",
      log: [of("2026-01-05", .kept), of("2026-01-06", .missed), of("2026-01-08", .kept)],
      pauses: [("2026-01-08", "2026-01-08")])
    #expect(states(rhythm(of: ritual(.daily), in: home)) == [.kept, .notKept, .unlogged, .paused])
  }

  @Test func `a kept week is kept also where another day of it was left out`() {
    let home = household(
      "2026-01-05", "2026-01-11", log: [of("2026-01-06", .skipped), of("2026-01-09", .kept)])
    #expect(states(rhythm(of: ritual(.weekly), in: home)) == [.kept])
  }

  @Test func `a pause takes its rows away and leaves the rest of the week`() {
    let home = household(
      "2026-01-05", "2026-01-11", log: [of("2026-01-06", .kept), of("2026-01-09", .missed)],
      pauses: [("2026-01-05", "2026-01-07")])
    #expect(states(rhythm(of: ritual(.weekly), in: home)) == [.notKept])
  }

  @Test func `a check-in is kept where both answered or wrote together`() {
    let said = CheckInAnswers(range: nowhere)
    let together = Together(body: MarkdownText("", at: nowhere), range: nowhere)
    var home = household(
      "2026-01-05", "2026-03-01", log: [row("2026-01-20", "1", .did), row("2026-02-25", "1", .did)])
    home.checkIns = [
      CheckIn(
        date: day("2026-01-06"), answers: BySeat(first: said, second: said), together: nil),
      CheckIn(
        date: day("2026-02-05"), answers: BySeat(first: nil, second: nil), together: together),
    ]
    #expect(states(checkInRhythm(of: home)) == [.kept, .notKept, .kept, .notKept])
    home.settings.cadence = CheckInCadence(checkIn: .monthly)
    #expect(states(checkInRhythm(of: home)) == [.kept, .kept])
  }

  @Test func `only what was kept or was not counts as planned`() {
    #expect(RhythmPeriod.State.allCases.filter(\.isPlanned) == [.kept, .notKept])
  }

  @Test(arguments: Ritual.Every.allCases)
  func `periods follow each other without a gap`(every: Ritual.Every) {
    let home = household("2025-11-19", "2027-03-02", log: [row("2026-05-05", "1", .did)])
    let periods = rhythm(of: ritual(every), in: home).periods
    #expect(!periods.isEmpty)
    for (one, next) in zip(periods, periods.dropFirst()) {
      #expect(one.span.end == next.span.start)
    }
    #expect(periods.allSatisfy { $0.span.end <= day("2027-03-03") })
    #expect(periods.first?.span.contains(day("2025-11-19")) == true)
  }
}
