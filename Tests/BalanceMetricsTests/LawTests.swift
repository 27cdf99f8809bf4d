import BalanceMetrics
import CivilCalendar
import HouseholdModel
import TestSupport
import Testing

/// Every household of the seeds keeps these.
@Suite struct LawTests {
  @Test func `swapping the partners mirrors every result`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      let mirror = balanceReport(of: swapped(household)).all
      for (report, other) in zip(randomReport(seed: seed).all, mirror) {
        let different = disagreements(numbers(of: mirrored(report)), numbers(of: other))
        #expect(different == [], "seed \(seed), \(report.period)")
      }
    }
  }

  @Test func `rows may come in any order`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      household.log.reverse()
      #expect(balanceReport(of: household).all == randomReport(seed: seed).all, "seed \(seed)")
    }
  }

  @Test func `shares lie within their ranges`() {
    for seed in seeds {
      for report in randomReport(seed: seed).all {
        let numbers = numbers(of: report)
        for (name, share) in numbers where !name.hasSuffix(".1") && !name.hasSuffix(".2") {
          let stem = name.hasSuffix(".share") ? String(name.dropLast(6)) : "band"
          guard name == "share" || stem != "band", let lower = numbers["\(stem).lower"],
            let upper = numbers["\(stem).upper"]
          else { continue }
          #expect(lower <= share + 1e-12 && share <= upper + 1e-12, "seed \(seed), \(name)")
          #expect(lower >= 0 && upper <= 1, "seed \(seed), \(name)")
        }
      }
    }
  }

  @Test func `categories and stages each sum to the whole`() {
    for seed in seeds {
      for report in randomReport(seed: seed).all {
        if let standing = report.standing.comparison {
          for parts in [
            standing.byCategory.map(\.weightPerDay), standing.byStage.map(\.weightPerDay),
          ] {
            let first = parts.map(\.first).reduce(0, +)
            let second = parts.map(\.second).reduce(0, +)
            #expect(agrees(first / (first + second), standing.share.value), "seed \(seed)")
          }
        }
        guard let logged = report.logged.comparison else { continue }
        for parts in [logged.byCategory.map(\.minutes), logged.byStage.map(\.minutes)] {
          #expect(parts.map(\.first).reduce(0, +) == logged.minutes.first, "seed \(seed)")
          #expect(parts.map(\.second).reduce(0, +) == logged.minutes.second, "seed \(seed)")
        }
      }
    }
  }

  @Test func `months carry together what the whole span carries`() {
    for seed in seeds {
      let report = randomReport(seed: seed)
      guard let whole = report.whole, let comparison = whole.standing.comparison else { continue }
      let days = Double(whole.period.span.dayCount)
      for (index, part) in comparison.byStage.enumerated() {
        let sum = report.months.map { month in
          (month.standing.comparison?.byStage[index].weightPerDay.first ?? 0)
            * Double(month.period.span.dayCount)
        }.reduce(0, +)
        #expect(agrees(sum / days, part.weightPerDay.first), "seed \(seed)")
      }
      #expect(report.months.map(\.logged.rowCount).reduce(0, +) == whole.logged.rowCount)
    }
  }

  @Test func `a week without rows changes no logged number`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      // To the end of its last week, so that no cut week becomes a whole one.
      let week = Week(containing: household.asOf, startingOn: household.settings.weekStarts)
      household.asOf = week.span.last
      let before = balanceReport(of: household).whole?.logged
      household.asOf = household.asOf.advanced(by: 7)
      #expect(balanceReport(of: household).whole?.logged == before, "seed \(seed)")
    }
  }

  @Test func `the order of tasks and rows changes nothing at all`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      var shuffled = household
      var random = SplitMix64(seed: -seed)
      shuffled.tasks.shuffle(using: &random)
      shuffled.log.shuffle(using: &random)
      shuffled.checkIns.shuffle(using: &random)
      shuffled.repairs.shuffle(using: &random)
      shuffled.inventories.shuffle(using: &random)
      #expect(balanceReport(of: shuffled) == randomReport(seed: seed), "seed \(seed)")
    }
  }

  @Test func `scaling all weights changes weights alone`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      var heavier = household
      heavier.settings.attention = household.settings.attention.mapValues { $0 * 3.7 }
      for (report, other) in zip(randomReport(seed: seed).all, balanceReport(of: heavier).all) {
        let scaled = numbers(of: other).reduce(into: Numbers()) { result, number in
          let isWeight =
            ["category.", "stage."].contains { number.key.hasPrefix($0) }
            && [".1", ".2"].contains { number.key.hasSuffix($0) }
          result[number.key] = isWeight ? number.value / 3.7 : number.value
        }
        #expect(disagreements(numbers(of: report), scaled) == [], "seed \(seed)")
      }
    }
  }

  @Test func `a task split in two with the same holders changes no weighted share`() {
    // Counts of tasks and the share with every weight 1 do change.
    func kept(_ report: PeriodReport) -> Numbers {
      numbers(of: report).filter { name, _ in
        !["count", "shared", "shared.of", "assumed"].contains(name)
          && !["live", "heldSince", "neverChosen"].contains { name.hasPrefix($0) }
      }
    }
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      guard let task = household.tasks.first else { continue }
      var split = household
      split.tasks[0] = half(task, id: task.id)
      split.tasks.append(half(task, id: TaskID("zz")))
      split.turns[TaskID("zz")] = household.turns[task.id]
      for (report, other) in zip(randomReport(seed: seed).all, balanceReport(of: split).all) {
        #expect(disagreements(kept(report), kept(other)) == [], "seed \(seed)")
      }
    }
  }

  private func half(_ task: HouseholdTask, id: TaskID) -> HouseholdTask {
    HouseholdTask(
      id: id, title: task.title, category: task.category, holding: task.holding,
      load: .joint(task.load.value / 2), cadence: task.cadence, usualMinutes: task.usualMinutes,
      isChosen: task.isChosen, since: task.since, until: task.until, range: task.range)
  }

  @Test(arguments: [BySeat(first: true, second: false), BySeat(first: false, second: true)])
  func `without the consent of both there is no comparison, and all else stays`(
    consent: BySeat<Bool>
  ) {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      household.settings.compare = BySeat(first: true, second: true)
      let agreed = balanceReport(of: household)
      household.settings.compare = consent
      let withdrawn = balanceReport(of: household)
      #expect(withdrawn.all.map(withoutComparison) == withdrawn.all, "seed \(seed)")
      #expect(agreed.all.map(withoutComparison) == withdrawn.all, "seed \(seed)")
      if let whole = withdrawn.whole {
        #expect(pairedWeeks(of: household, in: whole.period) == [], "seed \(seed)")
      }
      // The bytes are those of never having agreed, whoever said no.
      household.settings.compare = BySeat(first: false, second: false)
      #expect(balanceReport(of: household) == withdrawn, "seed \(seed)")
    }
  }

  private func withoutComparison(_ report: PeriodReport) -> PeriodReport {
    var result = report
    result.connection = ConnectionReport(appreciations: report.connection.appreciations)
    result.perception = []
    result.expectedCapacity = nil
    return result.with(
      standing: StandingLoad(
        comparison: nil, unheld: report.standing.unheld, neverChosen: report.standing.neverChosen,
        heldSince: report.standing.heldSince, liveTasks: report.standing.liveTasks,
        assumedLoads: report.standing.assumedLoads, outside: report.standing.outside),
      logged: LoggedWork(
        comparison: nil, rowCount: report.logged.rowCount,
        estimatedPart: report.logged.estimatedPart, weeklyLoad: report.logged.weeklyLoad))
  }

  @Test func `an absent number is absent, never zero`() {
    for seed in seeds {
      var household = randomHousehold(seed: seed)
      household.log = []
      for report in balanceReport(of: household).all {
        let names = numbers(of: report).filter { $0.value != 0 || $0.key.hasSuffix(".share") }.keys
        #expect(
          !names.contains { $0.hasPrefix("logged") || $0.hasPrefix("weekly") }, "seed \(seed)")
        #expect(report.logged.estimatedPart == nil && report.logged.weeklyLoad == nil)
      }
      household.tasks = []
      for report in balanceReport(of: household).all {
        #expect(report.standing.comparison == nil, "seed \(seed)")
        #expect(report.standing.unheld == nil && report.standing.outside == nil)
      }
    }
  }
}
