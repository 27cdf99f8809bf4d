import BalanceMetrics
import HouseholdModel
import Testing

@Suite struct AgreementTests {
  @Test func `standing load agrees with a slow computation day by day`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      for report in randomReport(seed: seed).all {
        let naive = NaiveStanding(household, report.period.span).numbers
        let fast = numbers(
          of: PeriodReport(
            period: report.period, standing: report.standing, logged: .nothing))
        let different = disagreements(fast, naive.merging(nothingLogged) { $1 })
        #expect(different == [], "seed \(seed), \(report.period)")
      }
    }
  }

  @Test func `logged work agrees with a slow computation row by row`() {
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      for report in randomReport(seed: seed).all {
        let naive = NaiveLogged(household, report.period.span).numbers
        let fast = numbers(
          of: PeriodReport(
            period: report.period, standing: .nothing, logged: report.logged))
        let different = disagreements(fast, naive.merging(nothingStanding) { $1 })
        #expect(different == [], "seed \(seed), \(report.period)")
      }
    }
  }

  @Test func `the functions of one period give what the report gives`() {
    for seed in seeds.prefix(60) {
      let household = randomHousehold(seed: seed)
      for report in randomReport(seed: seed).all {
        #expect(standingLoad(of: household, in: report.period) == report.standing, "seed \(seed)")
        #expect(loggedWork(of: household, in: report.period) == report.logged, "seed \(seed)")
        let weeks = pairedWeeks(of: household, in: report.period)
        let comparison = report.logged.comparison
        #expect(weeks.count == comparison?.pairedWeeks ?? 0, "seed \(seed)")
        #expect(
          weeks.map(\.minutes.first).reduce(0, +) == comparison?.minutes.first ?? 0, "seed \(seed)")
      }
    }
  }

  @Test func `the random households reach every kind of result`() {
    // A law that is tried on nothing holds: this says what it was tried on.
    var reached: Set<String> = []
    for seed in seeds {
      for report in randomReport(seed: seed).all {
        for name in numbers(of: report).keys {
          reached.insert(name.split(separator: ".").last.map(String.init) ?? name)
        }
      }
    }
    let kinds = [
      "waits", "tooFewRows", "withoutRange", "allByOne", "sameEachWeek", "ranged", "difference",
      "median", "estimated", "segregation", "fullOwnership", "gap",
    ]
    #expect(kinds.filter { !reached.contains($0) } == [])
  }
}

extension LoggedWork {
  fileprivate static let nothing = LoggedWork(
    comparison: nil, rowCount: 0, estimatedPart: nil, weeklyLoad: nil)
}

extension StandingLoad {
  fileprivate static let nothing = StandingLoad(
    comparison: nil, unheld: nil, neverChosen: [], heldSince: [], liveTasks: [], assumedLoads: 0,
    outside: nil)
}

private let nothingLogged: Numbers = ["rowCount": 0]
private let nothingStanding: Numbers = ["assumed": 0]
