import BalanceMetrics
import CivilCalendar
import HouseholdModel
import SourceText
import Testing

@Suite struct GoalTests {
  /// Paired weeks from 5 January; the first partner holds 3 of 4 stages of `t`, since 1 March 2.
  private func home(_ asOf: String, _ parts: [Int?]) -> Household {
    household(
      "2026-01-05", asOf,
      tasks: [task("t", [("2026-01-05", "1112"), ("2026-03-02", "1122")])],
      log: percents(from: "2026-01-05", parts))
  }

  private func standings(
    _ metric: String, _ range: ClosedRange<Double>, _ partner: Seat? = nil, in home: Household
  ) -> [GoalDistance.Standing] {
    var home = home
    home.settings.goals = [
      Goal(id: "g", title: "g", metric: metric, partner: partner, range: range, place: nowhere)
    ]
    guard case .stands(let standings) = balanceReport(of: home).change.goals.first?.state else {
      return []
    }
    return standings
  }

  @Test func `a distance is 0 inside and the way to the nearest end outside`() throws {
    // February whole: 75 %.
    let home = home("2026-03-10", [])
    let below = try #require(standings("standing.share", 0.4...0.6, in: home).first)
    #expect(agrees(below.reading.value, 0.75))
    #expect(agrees(below.distance, 0.15))
    #expect(standings("standing.share", 0.4...0.75, in: home).first?.distance == 0)
    let other = try #require(standings("standing.share", 0.4...0.6, .second, in: home).first)
    #expect(agrees(other.reading.value, 0.25))
    #expect(agrees(other.distance, -0.15))
    // Thinking ⅔, doing 1.
    let gap = try #require(standings("standing.cognitiveGap", 0...10, .second, in: home).first)
    #expect(agrees(gap.reading.value, 100.0 / 3))
    #expect(agrees(gap.distance, 100.0 / 3 - 10))
  }

  @Test func `logged goals look at the last 12 weeks behind their gate, with the trend`() throws {
    var home = home("2026-01-11", [60])
    #expect(standings("logged.share", 0...1, in: home) == [])
    home = self.home("2026-01-18", [60, 80])
    #expect(agrees(standings("logged.share", 0.5...0.65, in: home).first?.distance, 0.05))
    home.settings.goals = [
      Goal(id: "g", title: "g", metric: "logged.share", range: 0...1, place: nowhere),
      Goal(id: "h", title: "h", metric: "logged.rows", range: 0...1, place: nowhere),
      Goal(id: "i", title: "i", metric: "logged.coverage", range: 0...1, place: nowhere),
    ]
    let goals = balanceReport(of: home).change.goals
    #expect(goals[0].trend?.points.count == 2)
    #expect(goals[1].trend == nil)
    #expect(goals[2].state == .absent)
    #expect(goals[0].period?.kind == .lastTwelveWeeks)
  }

  @Test func `a number of each is said of each`() throws {
    var home = home("2026-01-18", [60, 80])
    home.log += [
      row("2026-01-07", "1", .rested, nil, 60), row("2026-01-08", "1", .rested, nil, 30),
      row("2026-01-14", "b", .rested, nil, 20), row("2026-01-15", "2", .rested),
    ]
    // First: 90 and 20 minutes; second: 0 and 20.
    let own = standings("ownTime.week", 30...100, in: home)
    #expect(own.map(\.reading.partner) == [.first, .second])
    #expect(own.map(\.reading.value) == [55, 10])
    #expect(own.map(\.distance) == [0, -20])
    func answers(_ sleep: Double?) -> CheckInAnswers {
      CheckInAnswers(scales: sleep.map { [.sleep: $0] } ?? [:], range: nowhere)
    }
    home.checkIns = [
      CheckIn(
        date: day("2026-01-10"), answers: BySeat(first: answers(6), second: answers(7)),
        together: nil),
      CheckIn(
        date: day("2026-01-17"), answers: BySeat(first: answers(5), second: answers(nil)),
        together: nil),
    ]
    let sleep = standings("checkin.sleep", 7...9, .first, in: home)
    #expect(sleep.map(\.reading.value) == [5.5])
    #expect(sleep.map(\.distance) == [-1.5])
    // Of the two check-ins of the fortnight from 5 January one has both: kept.
    #expect(standings("checkin.kept", 0...1, in: home).map(\.reading.value) == [1])
  }

  private func dated(
    _ metric: String, _ range: ClosedRange<Double>, for weeks: Int, in home: Household
  ) -> String? {
    var home = home
    home.milestones = [
      Milestone(
        id: MilestoneID("m"), term: Located("m", at: nowhere),
        state: .when(Milestone.Condition(metric: metric, range: range, weeks: weeks)),
        body: MarkdownText("", at: nowhere), range: nowhere)
    ]
    return balanceReport(of: home).change.milestones.first?.date?.iso
  }

  @Test func `a milestone is dated by the first week that closes the run`() {
    // Even from 2 March on: the third such week ends on 22 March.
    #expect(
      dated("standing.share", 0.45...0.55, for: 3, in: home("2026-03-22", [])) == "2026-03-22")
    #expect(dated("standing.share", 0.45...0.55, for: 3, in: home("2026-03-21", [])) == nil)
    #expect(
      dated("standing.share", 0.45...0.55, for: 3, in: home("2026-04-30", [])) == "2026-03-22")
    #expect(dated("standing.share", 0.7...0.8, for: 2, in: home("2026-04-30", [])) == "2026-01-18")
  }

  @Test func `logged weeks run along the smooth line, and an unlogged one ends the run`() {
    // Points from the 4th week on: 55, 50, 50, then 40 %.
    let parts: [Int?] = [70, 50, 50, 50, 50, 50, 10]
    #expect(
      dated("logged.share", 0.45...0.56, for: 3, in: home("2026-02-22", parts)) == "2026-02-15")
    #expect(dated("logged.share", 0.45...0.56, for: 4, in: home("2026-02-22", parts)) == nil)
    let gap: [Int?] = [50, 50, 50, 50, 50, nil, 50, 50]
    #expect(dated("logged.share", 0.45...0.55, for: 3, in: home("2026-03-01", gap)) == nil)
    // A pause is passed over.
    var paused = home("2026-03-01", gap)
    paused.settings.pauses = [
      Pause(
        span: DateSpan(from: day("2026-02-09"), through: day("2026-02-15")), title: nil,
        range: nowhere)
    ]
    #expect(dated("logged.share", 0.45...0.55, for: 3, in: paused) == "2026-02-22")
  }

  @Test func `weeks in which nothing of a ritual ended are passed over`() {
    var home = home("2026-02-01", [50, 50, 50, 50])
    home.settings.rituals = [Ritual(id: "r", title: "r", every: .biweekly, range: nowhere)]
    for date in ["2026-01-07", "2026-01-21"] {
      home.log.append(
        LogEntry(date: day(date), who: .both, verb: .kept, subject: .other("r"), range: nowhere))
    }
    #expect(dated("ritual.kept", 1...1, for: 2, in: home) == "2026-02-01")
    home.log.removeLast()
    #expect(dated("ritual.kept", 1...1, for: 2, in: home) == nil)
  }

  @Test func `candidates are the first of their kind`() {
    var home = household(
      "2026-01-01", "2026-05-31",
      tasks: [
        task(
          "t",
          [("2026-01-01", "111-"), ("2026-02-10", "1111"), ("2026-03-01", "1122")]),
        task("e", [("2026-01-01", "1122")], in: "emotional"),
      ],
      log: ["2026-04-01", "2026-04-02", "2026-04-03", "2026-05-01", "2026-05-02", "2026-05-03"]
        .map { row($0, "2", .did, "t", 5) })
    home.changes = [
      HolderChange(
        date: day("2026-03-01"), task: TaskID("t"), kind: .took, who: .partner(.second),
        stages: [.do, .check], before: held("1111"), after: held("1122"), range: nowhere)
    ]
    home.settings.rituals = [
      Ritual(id: "r", title: "r", every: .daily, since: day("2026-04-20"), range: nowhere)
    ]
    // Ten times, with a day off among them.
    for offset in [0, 1, 2, 3, 4, 5, 7, 8, 9, 10] {
      home.log.append(
        LogEntry(
          date: day("2026-04-23").advanced(by: offset), who: .both, verb: .kept,
          subject: .other("r"), range: nowhere))
    }
    // Blocks from 1 March: to 28 March in transition, to 25 April and to 23 May holding.
    let candidates = balanceReport(of: home).change.candidates
    #expect(
      candidates == [
        MilestoneCandidate(
          date: day("2026-03-31"),
          kind: .monthNearTarget(YearMonth(year: 2026, month: 3), Share(0.5))),
        MilestoneCandidate(
          date: day("2026-03-31"), kind: .nothingUnheld(YearMonth(year: 2026, month: 3))),
        MilestoneCandidate(date: day("2026-05-03"), kind: .ritualTimes("r", kept: 10)),
        MilestoneCandidate(
          date: day("2026-05-23"),
          kind: .handOffHeld(TaskID("t"), [.do, .check], from: day("2026-03-01"))),
      ])
  }
}
