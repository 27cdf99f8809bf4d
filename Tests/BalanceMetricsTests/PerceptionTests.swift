import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

/// What each sees, and what each has room for (METRICS §5, §6), worked by hand.
struct PerceptionTests {
  private func report(
    _ checkIns: [CheckIn], log: [LogEntry] = [], through last: String = "2026-02-28",
    compare: BySeat<Bool> = BySeat(first: true, second: true)
  ) -> BalanceReport {
    var home = household(
      "2026-01-05", last, tasks: [task("t", [("2026-01-05", "1111")])], log: log, compare: compare)
    home.checkIns = checkIns
    return balanceReport(of: home)
  }

  private func capacity(_ date: String, _ first: Double?, _ second: Double?) -> CheckIn {
    func answers(_ value: Double?) -> CheckInAnswers {
      said(nil, nil, value.map { [.capacity: $0] } ?? [:])
    }
    return checkIn(date, answers(first), answers(second))
  }

  @Test func `claims that overlap are more than a hundred`() throws {
    let parts = try #require(report([checkIn("2026-01-10", said(65, 30), said(50, 55))]).whole)
      .perception
    #expect(parts.map(\.overclaim) == [15])
    // Each one's own claim − what the other says of them.
    #expect(parts.first?.gap(of: .first) == 10 && parts.first?.gap(of: .second) == 20)
    #expect(parts.first?.claimedBesideLogged(of: .first) == nil)
  }

  @Test func `what is missing leaves its difference out, and nothing named leaves the date out`() {
    let found = report([
      checkIn("2026-01-10", said(65, nil), said(nil, 55)), checkIn("2026-01-17", said(), said()),
      checkIn("2026-01-24", askedBy: .both),
    ]).whole?.perception
    #expect(found?.map(\.date.iso) == ["2026-01-10"])
    #expect(found?.first?.overclaim == nil && found?.first?.gap(of: .first) == 10)
    #expect(found?.first?.gap(of: .second) == nil)
  }

  @Test func `parts stand beside what was logged in the same period`() throws {
    // Two paired weeks in January: 60 of 100 minutes a week by the first.
    let log = ["2026-01-05", "2026-01-06", "2026-01-12", "2026-01-13"].flatMap { date in
      [row(date, "1", .did, "t", 30), row(date, "2", .did, "t", 20)]
    }
    let found = report([checkIn("2026-01-20", said(70, 20), said(45, 75))], log: log)
    let january = try #require(found.months.first?.perception.first)
    #expect(agrees(january.claimedBesideLogged(of: .first), 10))
    #expect(agrees(january.claimedBesideLogged(of: .second), 5))
    #expect(agrees(january.attributedBesideLogged(to: .first), 15))
    #expect(agrees(january.attributedBesideLogged(to: .second), -20))
    #expect(found.months.last?.perception == [])
    let alone = report(
      [checkIn("2026-01-20", said(70, 20), said(45, 75))], log: log,
      compare: BySeat(first: false, second: true))
    #expect(alone.whole?.perception == [])
  }

  @Test func `scales stand side by side over time, whoever agreed`() {
    let found = report(
      [
        checkIn("2026-01-10", said(nil, nil, [.fairness: -1, .sleep: 6.5]), said()),
        checkIn("2026-02-07", said(), said(nil, nil, [.fairness: 2])),
      ], compare: BySeat(first: false, second: false))
    #expect(found.scales.map(\.metric) == ["perception.fairness", "checkin.sleep"])
    #expect(found.scales.first?.points.map(\.answers.first) == [-1, nil])
    #expect(found.scales.first?.points.map(\.answers.second) == [nil, 2])
    let february = DateSpan(from: day("2026-02-01"), through: day("2026-02-28"))
    #expect(found.scales.first?.points(in: february).map(\.date.iso) == ["2026-02-07"])
  }

  @Test func `room is told by the newest date on which both said it`() {
    let found = report([
      capacity("2026-01-10", 3, 1), capacity("2026-01-24", 4, nil), capacity("2026-02-07", 2, 3),
      capacity("2026-02-21", nil, nil),
    ])
    #expect(found.months.first?.expectedCapacity?.share == Share(0.75))
    #expect(found.months.first?.expectedCapacity?.date == day("2026-01-10"))
    #expect(found.whole?.expectedCapacity?.share == Share(0.4))
    // The newest date counts, also where its sum is 0.
    #expect(
      report([capacity("2026-01-10", 3, 1), capacity("2026-01-17", 0, 0)]).whole?.expectedCapacity
        == nil)
    #expect(report([capacity("2026-01-10", 3, nil)]).whole?.expectedCapacity == nil)
  }

  @Test func `little room is a spike, and so is two less than usual`() {
    let days = ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09"].map { "2026-\($0)" }
    func spikes(_ values: [Double?]) -> [String] {
      let checkIns = zip(days, values).map { capacity($0, $1, 5) }
      return report(checkIns).capacitySpikes.map { "\($0.date.iso) \($0.capacity)" }
    }
    #expect(spikes([1, 3, 2, 0.5]) == ["2026-01-05 1.0", "2026-01-26 0.5"])
    // Median of 5, 4, 4, 3 is 4; two below is 2.
    #expect(spikes([5, 4, 4, 3, 2]) == ["2026-02-02 2.0"])
    #expect(spikes([5, 4, 4, 3, 2.5]) == [])
    // Three answers before are too few, and one without an answer is none.
    #expect(spikes([5, 5, 5, 2]) == [])
    #expect(spikes([5, 5, nil, 5, 5, 3]) == ["2026-02-09 3.0"])
    // The four before, not all before: 2, 4, 4, 4 after a 5 long ago.
    #expect(spikes([5, 2, 4, 4, 4, 2]) == ["2026-02-09 2.0"])
  }

  @Test func `a spike says whose, and what was usual`() {
    let checkIns = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"].map {
      capacity($0, 4, 5)
    }
    #expect(
      report(checkIns + [capacity("2026-02-02", 1, 3)]).capacitySpikes == [
        CapacitySpike(date: day("2026-02-02"), seat: .first, capacity: 1, before: 4),
        CapacitySpike(date: day("2026-02-02"), seat: .second, capacity: 3, before: 5),
      ])
  }
}
