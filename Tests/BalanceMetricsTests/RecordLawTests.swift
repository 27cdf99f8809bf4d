import BalanceMetrics
import CivilCalendar
import HouseholdModel
import TestSupport
import Testing

/// Laws of METRICS §3–§6 on every household of the seeds.
@Suite struct RecordLawTests {
  @Test func `connection agrees with a slow computation row by row`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      for report in randomReport(seed: seed).all {
        let fast = numbers(of: report).filter { name, _ in
          ["initiation", "response", "energy"].contains { name.hasPrefix($0 + ".") }
        }
        let naive = NaiveConnection(household, report.period.span).numbers
        #expect(disagreements(fast, naive) == [], "seed \(seed), \(report.period)")
      }
    }
  }

  @Test func `swapping the partners mirrors what is told of all time`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      let expected = mirrored(randomReport(seed: seed))
      let report = balanceReport(of: swapped(household))
      #expect(report.scales == expected.scales, "seed \(seed)")
      #expect(report.capacitySpikes == expected.capacitySpikes, "seed \(seed)")
      #expect(report.ownTime == expected.ownTime, "seed \(seed)")
      #expect(report.rituals == expected.rituals, "seed \(seed)")
      #expect(report.checkIns == expected.checkIns, "seed \(seed)")
      #expect(report.own == expected.own, "seed \(seed)")
      #expect(report.inventories.count == expected.inventories.count, "seed \(seed)")
      for (one, other) in zip(report.inventories, expected.inventories) {
        #expect(one.overlap == other.overlap && one.guesses == other.guesses, "seed \(seed)")
        #expect(one.lists?.alone == other.lists?.alone, "seed \(seed)")
        #expect(agrees(one.lists?.share?.value, other.lists?.share?.value), "seed \(seed)")
      }
    }
  }

  @Test func `months carry together what the whole span carries`() throws {
    for seed in seeds {
      let report = randomReport(seed: seed)
      guard let whole = report.whole else { continue }
      func sum(_ count: (PeriodReport) -> Int) -> Int { report.months.map(count).reduce(0, +) }
      func check(_ count: (PeriodReport) -> Int) {
        #expect(sum(count) == count(whole), "seed \(seed)")
      }
      check { $0.connection.appreciations ?? 0 }
      check { $0.connection.comparison?.initiation?.counts.first ?? 0 }
      check { $0.perception.count }
      check { $0.repairs.count }
      check { $0.repairs.daysToTalk.reduce(0, +) }
      check { $0.agreements.kept }
      check { $0.agreements.openWithoutDay }
      for index in whole.rituals.indices {
        check { $0.rituals[index].counts.kept }
        check { $0.rituals[index].counts.planned }
        check { $0.rituals[index].resumptions.count }
      }
      check { $0.checkIns?.counts.unlogged ?? 0 }
    }
  }

  @Test func `a week without rows changes no total of connection, repairs or own time`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      let week = Week(containing: household.asOf, startingOn: household.settings.weekStarts)
      household.asOf = week.span.last
      let before = balanceReport(of: household)
      household.asOf = household.asOf.advanced(by: 7)
      let after = balanceReport(of: household)
      #expect(after.whole?.connection == before.whole?.connection, "seed \(seed)")
      #expect(after.whole?.repairs == before.whole?.repairs, "seed \(seed)")
      #expect(after.ownTime == before.ownTime, "seed \(seed)")
      #expect(after.own?.weeks == before.own?.weeks, "seed \(seed)")
      for (one, other) in zip(after.rituals, before.rituals) where one.every == .daily {
        #expect(
          RhythmCounts(of: one.periods).planned == RhythmCounts(of: other.periods).planned,
          "seed \(seed)")
      }
    }
  }

  @Test func `nothing of one's own is in what the couple counts`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      var report = balanceReport(of: household)
      household.own = nil
      let couple = balanceReport(of: household)
      report.own = nil
      #expect(couple.all.allSatisfy { $0.coverage == nil } && couple.own == nil, "seed \(seed)")
      #expect(report.all.map(withoutCoverage) == couple.all, "seed \(seed)")
      #expect(report.scales == couple.scales && report.rituals == couple.rituals, "seed \(seed)")
    }
  }

  private func withoutCoverage(_ report: PeriodReport) -> PeriodReport {
    var report = report
    report.coverage = nil
    return report
  }

  @Test func `without the consent of both no one's sum is told`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      household.settings.compare = BySeat(first: true, second: true)
      let agreed = balanceReport(of: household)
      household.settings.compare = BySeat(first: true, second: false)
      let withdrawn = balanceReport(of: household)
      #expect(withdrawn.ownTime == [] && withdrawn.all.allSatisfy { $0.perception == [] })
      #expect(withdrawn.inventories.allSatisfy { $0.lists == nil })
      #expect(withdrawn.all.allSatisfy { $0.expectedCapacity == nil })
      #expect(withdrawn.inventories.map(\.overlap) == agreed.inventories.map(\.overlap))
      #expect(withdrawn.scales == agreed.scales && withdrawn.rituals == agreed.rituals)
      #expect(withdrawn.capacitySpikes == agreed.capacitySpikes && withdrawn.own == agreed.own)
    }
  }

  @Test func `without records nothing is told, not even a zero`() {
    for seed in seeds.prefix(80) {
      var household = randomHousehold(seed: seed)
      (household.log, household.checkIns, household.repairs) = ([], [], [])
      (household.inventories, household.own) = ([], nil)
      let report = balanceReport(of: household)
      for period in report.all {
        let names = numbers(of: period).keys.filter { name in
          [
            "appreciations", "initiation", "response", "noticing", "energy", "perception",
            "capacity", "repair", "agreement", "coverage",
          ].contains { name.hasPrefix($0) } || name.hasSuffix(".kept") || name.hasSuffix(".notKept")
        }
        #expect(names == [], "seed \(seed)")
      }
      #expect(report.scales == [] && report.capacitySpikes == [] && report.ownTime == [])
      #expect(report.inventories == [] && report.own == nil)
    }
  }

  @Test func `the random households reach every kind of result`() {
    var reached: Set<String> = []
    var (spikes, ownTime, quiet, rescues) = (0, 0, 0, 0)
    for seed in seeds {
      let report = randomReport(seed: seed)
      for period in report.all { reached.formUnion(numbers(of: period).keys) }
      spikes += report.capacitySpikes.count { $0.before != nil && $0.capacity > 1 }
      ownTime += report.ownTime.count
      quiet += report.own?.quietTasks.count { $0.last != nil } ?? 0
      rescues += report.own?.rescues.map(\.rows).reduce(0, +) ?? 0
    }
    let kinds = [
      "initiation.lower", "response.answered.1", "response.notLogged.2", "response.noBids.1",
      "response.difference", "energy.median.2", "capacity.share", "checkin.kept",
      "checkin.notKept", "checkin.gap", "ritual.tea.skipped", "ritual.tea.paused",
      "ritual.tea.unlogged", "agreement.lower", "agreement.openWithoutDay", "repair.tested",
      "coverage",
    ]
    #expect(kinds.filter { !reached.contains($0) } == [])
    #expect(
      reached.contains { $0.contains(".resumed.") } && reached.contains { $0.contains("overclaim") }
    )
    #expect(spikes > 0 && ownTime > 0 && quiet > 0 && rescues > 0)
  }
}
