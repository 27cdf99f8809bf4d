import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// Letting go and holding back, which their author alone sees (METRICS §3, §4), worked by hand.
struct LettingGoTests {
  private func mine(_ date: String, _ verb: Verb, _ task: String? = nil) -> LogEntry {
    row(date, "1", verb, task)
  }

  private func report(
    _ own: [LogEntry], log: [LogEntry] = [], tasks: [HouseholdTask] = [],
    stepBacks: [StepBack] = [], agreed: [StepBack] = [], through last: String = "2026-02-28",
    pauses: [(String, String)] = []
  ) -> BalanceReport {
    var home = household("2026-01-05", last, tasks: tasks, log: log, pauses: pauses)
    var records = OwnRecords(seat: .first)
    records.log = own
    records.stepBacks = stepBacks
    home.own = records
    home.stepBacks = agreed
    home.edition = .partner(.first)
    return balanceReport(of: home)
  }

  @Test func `weeks say what was written, and weeks without a row say nothing`() {
    let found = report(
      [
        mine("2026-01-05", .fixed), mine("2026-01-06", .reminded), mine("2026-01-11", .reminded),
        mine("2026-01-20", .heldBack), mine("2026-01-21", .session),
      ], log: [act("2026-01-28", "b", .session), act("2026-02-04", "2", .session)]
    ).own?.weeks
    #expect(found?.map(\.week.start.iso) == ["2026-01-05", "2026-01-19", "2026-01-26"])
    #expect(
      found?.map(\.counts) == [
        [.init(verb: .reminded, count: 2), .init(verb: .fixed, count: 1)],
        [.init(verb: .heldBack, count: 1)], [],
      ])
    #expect(found?.first?.count(.reminded) == 2 && found?.first?.count(.redid) == 0)
  }

  @Test func `a pause takes its days from the weeks`() {
    let rows = [
      mine("2026-01-06", .voiced), mine("2026-01-13", .voiced), mine("2026-01-16", .redid),
    ]
    let found = report(rows, pauses: [("2026-01-05", "2026-01-14")]).own?.weeks
    #expect(found?.map(\.counts) == [[.init(verb: .redid, count: 1)]])
  }

  // Handed over on 2 February; `asOf` is 28 February.
  private let given = task("t", [("2026-01-05", "1111"), ("2026-02-02", "2222")])

  @Test func `quiet weeks run from the last reminder on a task that was handed over`() {
    let before = mine("2026-01-20", .reminded, "t")
    let quiet = report([before], tasks: [given]).own
    #expect(quiet?.quietWeeks == nil)
    #expect(
      quiet?.quietTasks == [
        .init(task: TaskID("t"), handedOver: day("2026-02-02"), last: nil, weeks: 3)
      ])
    // From the 14th to the 28th are two whole weeks; the 15th would leave one.
    for (date, weeks) in [("2026-02-14", 2), ("2026-02-15", 1), ("2026-02-28", 0)] {
      for verb in [Verb.reminded, .redid, .hovered] {
        let found = report([before, mine(date, verb, "t")], tasks: [given]).own
        #expect(found?.quietWeeks == weeks && found?.quietTasks.first?.weeks == weeks)
        #expect(found?.quietTasks.first?.last == day(date))
      }
    }
    let other = [mine("2026-02-20", .rescued, "t"), mine("2026-02-20", .reminded)]
    #expect(report(other, tasks: [given]).own?.quietWeeks == nil)
  }

  @Test func `a task is handed over stage by stage, and no more once it is back`() {
    func since(_ holding: [(String, String)], until: String? = nil) -> String? {
      report([], tasks: [task("t", holding, until: until)]).own?.quietTasks.first?.handedOver.iso
    }
    let (start, feb, later) = ("2026-01-05", "2026-02-02", "2026-02-09")
    #expect(since([(start, "1111"), (feb, "1121")]) == feb)
    #expect(since([(start, "1111"), (feb, "1121"), (later, "2222")]) == feb)
    #expect(since([(start, "1111"), (feb, "----"), (later, "2222")]) == later)
    #expect(since([(start, "1111"), (feb, "2222"), (later, "oooo")]) == feb)
    // Back, shared, taken in turns, never mine, given to help, ended: not handed over.
    #expect(since([(start, "1111"), (feb, "2222"), (later, "1111")]) == nil)
    #expect(since([(start, "1111"), (feb, "2222"), (later, "bbbb")]) == nil)
    #expect(since([(start, "1111"), (feb, "rrrr"), (later, "2222")]) == nil)
    #expect(since([(start, "2222"), (feb, "1111")]) == nil)
    #expect(since([(start, "1111"), (feb, "oooo")]) == nil)
    #expect(since([(start, "1111"), (feb, "2222")], until: "2026-02-20") == nil)
  }

  private func stepBack(
    _ id: String, _ author: Seat, _ from: String, _ to: String?, tasks: [String] = ["t"],
    scope: [String] = []
  ) -> StepBack {
    StepBack(
      id: id, author: author, purpose: "", tasks: tasks.map { TaskID($0) }, scope: scope,
      from: day(from), to: to.map { day($0) }, body: MarkdownText("", at: nowhere), range: nowhere)
  }

  @Test func `rescues count within the scope and the days of one's own step-backs`() {
    let bags = LogEntry(
      date: day("2026-02-05"), who: .partner(.first), verb: .rescued, subject: .other("the bags"),
      range: nowhere)
    let own = [
      mine("2026-02-01", .rescued, "t"), mine("2026-02-02", .rescued, "t"),
      mine("2026-02-10", .rescued, "t"), mine("2026-02-11", .rescued, "t"), bags,
      mine("2026-02-05", .rescued, "u"), mine("2026-02-05", .redid, "t"),
      mine("2026-02-05", .rescued),
    ]
    let found = report(
      own, tasks: [given],
      stepBacks: [stepBack("b", .first, "2026-02-05", nil, tasks: [], scope: ["the bags"])],
      agreed: [
        stepBack("a", .first, "2026-02-02", "2026-02-10"),
        stepBack("c", .second, "2026-02-02", "2026-02-10"),
      ]
    ).own?.rescues
    #expect(
      found == [
        .init(stepBack: "a", from: day("2026-02-02"), rows: 2),
        .init(stepBack: "b", from: day("2026-02-05"), rows: 1),
      ])
  }

  @Test func `coverage is of the days outside pauses`() {
    let found = report(
      [mine("2026-01-05", .voiced), mine("2026-01-06", .voiced)],
      log: [
        act("2026-01-06", "b", .session), act("2026-01-07", "2", .session),
        act("2026-01-09", "1", .session),
      ], through: "2026-01-14", pauses: [("2026-01-09", "2026-01-10")])
    // The 5th and the 6th, of eight days.
    #expect(found.whole?.coverage == 0.25)
    #expect(
      report([], through: "2026-01-06", pauses: [("2026-01-01", "2026-01-31")]).whole?.coverage
        == nil)
  }

  @Test func `in the couple's edition there is none of it`() {
    let report = balanceReport(of: household("2026-01-05", "2026-02-28", tasks: [given]))
    #expect(report.own == nil && report.whole?.coverage == nil)
  }
}
