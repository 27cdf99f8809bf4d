import BalanceMetrics
import CivilCalendar
import HouseholdModel
import SourceText
import Testing

@Suite struct HandOffTests {
  /// The second partner takes `t` from the first on 5 January; blocks start on 5 January,
  /// 2 February, 2 March and 30 March.
  private func home(
    _ asOf: String, _ log: [LogEntry], before: String = "1111", until: String? = nil,
    category: String = "household"
  ) -> Household {
    let tasks = [
      task("t", [("2026-01-01", before), ("2026-01-05", "2222")], in: category, until: until)
    ]
    var home = household("2026-01-01", asOf, tasks: tasks, log: log)
    home.changes = [
      HolderChange(
        date: day("2026-01-05"), task: TaskID("t"), kind: .took, who: .partner(.second),
        stages: Stage.allCases, before: held(before), after: held("2222"), range: nowhere)
    ]
    return home
  }

  private func rows(_ date: String, _ who: String) -> [LogEntry] {
    who.map { row(date, $0, .did, "t", 5) }
  }

  private func states(_ home: Household) -> [HandOff.State?] {
    balanceReport(of: home).change.handOffs.flatMap { $0.blocks.map(\.state) }
  }

  @Test func `the first four weeks are in transition, whoever writes`() {
    let home = home("2026-01-31", rows("2026-01-10", "111111"))
    let handOff = handOffs(of: home).first
    #expect(handOff?.state == .inTransition)
    #expect(handOff?.blocks == [])
    #expect(states(self.home("2026-02-01", rows("2026-01-10", "1111"))) == [.inTransition])
  }

  @Test func `80 percent by the new holder is holding`() {
    #expect(states(home("2026-03-01", rows("2026-02-10", "22221"))).last == .holding)
    #expect(states(home("2026-03-01", rows("2026-02-10", "2221"))).last == .mixed)
    // A row by both is half of each: 4 + ½ + ½ of 6 are 75 %.
    #expect(states(home("2026-03-01", rows("2026-02-10", "2222bb"))).last == .holding)
    #expect(states(home("2026-03-01", rows("2026-02-10", "222bb"))).last == .holding)
    #expect(states(home("2026-03-01", rows("2026-02-10", "222bbb"))).last == .mixed)
  }

  @Test func `more than half by the former holder came back`() {
    #expect(states(home("2026-03-01", rows("2026-02-10", "11122"))).last == .cameBack)
    #expect(states(home("2026-03-01", rows("2026-02-10", "1122"))).last == .mixed)
    // Of what nobody held nothing can come back.
    let fresh = home("2026-03-01", rows("2026-02-10", "11122"), before: "----")
    #expect(states(fresh).last == .mixed)
  }

  @Test func `a block with under 3 rows keeps the last state`() {
    let log = rows("2026-02-10", "222") + rows("2026-03-10", "11") + rows("2026-04-10", "111")
    let short = home("2026-03-29", log)
    #expect(states(short) == [.inTransition, .holding, nil])
    #expect(handOffs(of: short).first?.state == .holding)
    let long = home("2026-04-26", log)
    #expect(handOffs(of: long).first?.state == .cameBack)
    // A block that is not over says nothing yet.
    #expect(handOffs(of: home("2026-04-25", log)).first?.state == .holding)
  }

  @Test func `it is handed on once one of its stages changes again`() {
    var home = home("2026-03-31", rows("2026-02-10", "222"))
    home.changes.append(
      HolderChange(
        date: day("2026-03-10"), task: TaskID("t"), kind: .stopped, who: .partner(.second),
        stages: [.check], before: held("2222"), after: held("222-"), range: nowhere))
    let all = handOffs(of: home)
    #expect(all.count == 1)
    #expect(all[0].state == .handedOn(day("2026-03-10")))
    #expect(all[0].blocks.map(\.state) == [.inTransition, .holding])
  }

  @Test func `only the stages that changed hands are read, and only while the task lives`() {
    var home = home("2026-03-01", rows("2026-02-10", "222") + rows("2026-02-11", "111111"))
    home.changes[0] = HolderChange(
      date: day("2026-01-05"), task: TaskID("t"), kind: .took, who: .partner(.second),
      stages: [.plan], before: held("1111"), after: held("1211"), range: nowhere)
    #expect(states(home) == [.inTransition, nil])
    let ended = self.home("2026-05-01", rows("2026-02-10", "222"), until: "2026-03-10")
    #expect(states(ended) == [.inTransition, .holding])
  }

  @Test func `emotional work has no state`() {
    #expect(handOffs(of: home("2026-03-01", [], category: "emotional")) == [])
  }

  @Test func `a step-back shows what the other took up before, meanwhile and after`() throws {
    var home = household(
      "2026-01-01", "2026-03-31",
      tasks: [task("t", [("2026-01-01", "1111")]), task("u", [("2026-01-01", "1111")])],
      log: [
        row("2026-01-19", "2", .did, "t", prompted: true),  // before 2 February by 14 days
        row("2026-01-04", "2", .did, "t", prompted: true),  // 29 days before: not in it
        row("2026-02-02", "2", .did, "t", prompted: false),
        row("2026-02-08", "2", .planned, "t", prompted: false),
        row("2026-02-08", "2", .planned, "t"),
        row("2026-02-08", "1", .planned, "t", prompted: false),
        row("2026-02-08", "b", .planned, "t", prompted: false),
        row("2026-02-08", "2", .planned, "u", prompted: false),
        row("2026-02-09", "2", .asked, "t"), row("2026-02-15", "2", .tried, "t"),
        LogEntry(
          date: day("2026-02-10"), who: .partner(.second), verb: .tried,
          subject: .other("the Big shop"), range: nowhere),
        row("2026-02-16", "2", .did, "t", prompted: true),
        row("2026-03-16", "2", .did, "t", prompted: true),  // 29 days after
      ], pauses: [("2026-02-23", "2026-03-01")])
    home.stepBacks = [
      StepBack(
        id: "s", author: .first, purpose: "x", tasks: [TaskID("t")], scope: ["The big shop"],
        from: day("2026-02-02"), to: day("2026-02-15"), body: MarkdownText("", at: nowhere),
        range: nowhere)
    ]
    let uptake = try #require(balanceReport(of: home).change.stepBacks.first)
    #expect(uptake.other == .second)
    let before = try #require(uptake.before)
    #expect(before.span == DateSpan(from: day("2026-01-05"), through: day("2026-02-01")))
    #expect([before.unprompted, before.prompted, before.unsaid] == [0, 1, 0])
    #expect(before.perWeek(before.prompted) == 0.25)
    let during = try #require(uptake.during)
    #expect(during.days == 14)
    #expect([during.unprompted, during.prompted, during.unsaid] == [2, 0, 1])
    #expect([during.asked, during.tried] == [1, 2])
    #expect(during.perWeek(during.unprompted) == 1)
    let after = try #require(uptake.after)
    // Four weeks, of which one is a pause.
    #expect(after.days == 21)
    #expect(after.prompted == 1)
    home.stepBacks[0] = StepBack(
      id: "s", author: .first, purpose: "x", from: day("2026-01-01"),
      body: MarkdownText("", at: nowhere), range: nowhere)
    let open = try #require(stepBackUptake(of: home).first)
    #expect(open.before == nil && open.after == nil)
    #expect(open.during?.span.last == day("2026-03-31"))
  }
}
