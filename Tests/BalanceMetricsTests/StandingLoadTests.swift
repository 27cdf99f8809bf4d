import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

@Suite struct StandingLoadTests {
  @Test func `a weight is load times attention`() {
    let settings = CoupleSettings(started: day("2026-03-01"), attention: [.monthly: 2.5])
    func weight(_ load: LoadRating, _ cadence: Cadence?) -> Double {
      standingWeight(
        of: task("t", [("2026-03-01", "1111")], load: load, cadence: cadence), with: settings)
    }
    #expect(weight(.joint(2), .daily) == 8)
    #expect(weight(.joint(2), .yearly) == 2)
    // Without a cadence a task counts as weekly: 3.
    #expect(weight(.joint(2), nil) == 6)
    // The couple's own table wins, key by key.
    #expect(weight(.joint(2), .monthly) == 5)
    #expect(weight(.joint(2), .quarterly) == 4)
    // The mean of the ratings given; one is enough; none counts as 3.
    #expect(weight(.each(BySeat(first: 4, second: 1)), .once) == 2.5)
    #expect(weight(.each(BySeat(first: nil, second: 5)), .once) == 5)
    #expect(weight(.unrated, .once) == 3)
  }

  @Test func `ten days of two tasks, worked by hand`() throws {
    // Groceries, 4 × 3 = 12: five days all four stages with the first, then five with the second.
    // Bills, 2 × 2 = 4: the first notices, plans and checks, the second does.
    let household = household(
      "2026-03-01", "2026-03-10",
      tasks: [
        task("bills", [("2026-03-01", "1121")], in: "money", load: .joint(2), cadence: .monthly),
        task(
          "groceries", [("2026-03-01", "1111"), ("2026-03-06", "2222")], in: "household",
          load: .joint(4), cadence: .weekly),
      ])
    let load = standingLoad(of: household, in: period("2026-03-01", "2026-03-10"))
    let result = try #require(load.comparison)
    // Stage-days × weight: groceries 20·12 = 240 each; bills 30·4 = 120 and 10·4 = 40.
    #expect(agrees(result.share.value, 360.0 / 640))
    // Cognitive: 15·12 + 30·4 = 300 beside 15·12 = 180. Physical: 60 beside 60 + 40.
    #expect(agrees(result.cognitive?.value, 300.0 / 480))
    #expect(agrees(result.physical?.value, 60.0 / 160))
    #expect(agrees(result.cognitiveGap, 25))
    // Every weight 1: 20 + 30 stage-days beside 20 + 10.
    #expect(agrees(result.count.value, 50.0 / 80))
    #expect(result.byCategory.map(\.category.text) == ["household", "money"])
    #expect(agrees(result.byCategory[0].share?.value, 0.5))
    #expect(agrees(result.byCategory[1].share?.value, 0.75))
    // 240 over ten days.
    #expect(result.byCategory[0].weightPerDay == BySeat(first: 24, second: 24))
    #expect(result.byCategory[1].weightPerDay == BySeat(first: 12, second: 4))
    #expect(result.byStage.map(\.stage) == [.notice, .plan, .do, .check])
    // Notice: 5·12 + 10·4 = 100 beside 60.
    #expect(agrees(result.byStage[0].share?.value, 100.0 / 160))
    #expect(result.byStage[2].weightPerDay == BySeat(first: 6, second: 10))
    // Money twice: 480/800; household twice: 600/1120.
    #expect(agrees(result.band.upper.value, 0.6))
    #expect(agrees(result.band.lower.value, 600.0 / 1120))
    // Task-days × weight: groceries 120, bills 40; the groceries lie in one hand each day.
    #expect(agrees(result.fullOwnership, 120.0 / 160))
    #expect(agrees(result.split?.first, 40.0 / 160))
    #expect(result.split?.second == 0)
    // ½(|240/360 − 240/280| + |120/360 − 40/280|) = 4/21
    #expect(agrees(result.segregation, 4.0 / 21))
    #expect(result.sharing == StandingComparison.Sharing(shared: 1, of: 2))
    #expect(load.unheld == 0)
    #expect(load.outside == 0)
    // Bills as they are since the 1st, groceries since the 6th.
    #expect(load.heldSince.map(\.days) == [9, 4])
    #expect(load.liveTasks.map(\.text) == ["bills", "groceries"])
  }

  @Test func `both holds half each`() throws {
    let household = household(
      "2026-03-01", "2026-03-10", tasks: [task("t", [("2026-03-01", "bb1b")])])
    let result = try #require(
      standingLoad(of: household, in: period("2026-03-01", "2026-03-10")).comparison)
    // ½ + ½ + 1 + ½ = 2.5 of 4.
    #expect(result.share.value == 0.625)
    #expect(result.cognitive?.value == 0.5)
    #expect(result.physical?.value == 1)
    // All four with both is not full ownership, and no half of it is.
    #expect(result.fullOwnership == 0)
    // The smaller part is .375.
    #expect(result.sharing == StandingComparison.Sharing(shared: 0, of: 1))
  }

  @Test func `what nobody and what others hold stands beside the share`() throws {
    // A: 12 a day, two stages nobody's, one outside. B: 3 a day, one outside.
    let household = household(
      "2026-03-01", "2026-03-02",
      tasks: [
        task("a", [("2026-03-01", "1-o-")], load: .joint(4)),
        task("b", [("2026-03-01", "122o")], load: .joint(1)),
      ])
    let load = standingLoad(of: household, in: period("2026-03-01", "2026-03-02"))
    // Of 4·12 + 4·3 = 60 a day: nobody 24, outside 12 + 3.
    #expect(agrees(load.unheld, 24.0 / 60))
    #expect(agrees(load.outside, 15.0 / 60))
    // 12 + 3 beside 6.
    #expect(agrees(load.comparison?.share.value, 15.0 / 21))
  }

  @Test func `a household that nobody holds has no share, and is not zero`() {
    let empty = household("2026-03-01", "2026-03-02")
    let days = period("2026-03-01", "2026-03-02")
    let none = standingLoad(of: empty, in: days)
    #expect(none.comparison == nil)
    #expect(none.unheld == nil)
    #expect(none.outside == nil)
    let unheld = household(
      "2026-03-01", "2026-03-02", tasks: [task("t", [("2026-03-01", "--oo")])])
    #expect(standingLoad(of: unheld, in: days).comparison == nil)
    #expect(standingLoad(of: unheld, in: days).unheld == 0.5)
  }

  @Test func `one partner with everything has the whole share and no segregation`() throws {
    let household = household(
      "2026-03-01", "2026-03-02", tasks: [task("t", [("2026-03-01", "2222")])])
    let result = try #require(
      standingLoad(of: household, in: period("2026-03-01", "2026-03-02")).comparison)
    #expect(result.share.value == 0)
    #expect(result.segregation == nil)
    #expect(result.fullOwnership == 1)
    #expect(result.band.lower.value == 0 && result.band.upper.value == 0)
  }

  @Test func `a task counts from its first to its last day`() throws {
    // The first holds one task on days 3 to 6, the second one on all ten: 4 beside 10.
    let household = household(
      "2026-03-01", "2026-03-10",
      tasks: [
        task("a", [("2026-03-03", "1111")], cadence: .once, until: "2026-03-06"),
        task("b", [("2026-02-01", "2222")], cadence: .once),
      ])
    let load = standingLoad(of: household, in: period("2026-03-01", "2026-03-10"))
    #expect(agrees(load.comparison?.share.value, 4.0 / 14))
    #expect(load.liveTasks.map(\.text) == ["b"])
    // Held since 1 February, 37 days before 10 March.
    #expect(load.heldSince.map(\.days) == [37])
  }

  @Test func `only a no is never chosen`() {
    let household = household(
      "2026-03-01", "2026-03-10",
      tasks: [
        task("blank", [("2026-03-01", "1111")]),
        task("ended", [("2026-03-01", "1111")], isChosen: false, until: "2026-03-09"),
        task("no", [("2026-03-01", "1111")], load: .unrated, isChosen: false),
        task("yes", [("2026-03-01", "1111")], isChosen: true),
      ])
    let load = standingLoad(of: household, in: period("2026-03-01", "2026-03-10"))
    #expect(load.neverChosen.map(\.text) == ["no"])
    #expect(load.assumedLoads == 1)
  }

  @Test func `holders that are the same at the end of a day have not changed`() {
    // Taken and given back on the 5th; changed twice on the 8th.
    let household = household(
      "2026-03-01", "2026-03-10",
      tasks: [
        task("back", [("2026-03-01", "1111"), ("2026-03-05", "2222"), ("2026-03-05", "1111")]),
        task("twice", [("2026-03-01", "1111"), ("2026-03-08", "bbbb"), ("2026-03-08", "2222")]),
      ])
    let load = standingLoad(of: household, in: period("2026-03-01", "2026-03-10"))
    #expect(load.heldSince.map(\.days) == [9, 2])
  }

  @Test func `pauses do not change what is held`() {
    let tasks = [task("t", [("2026-03-01", "1112"), ("2026-03-05", "2222")])]
    let days = period("2026-03-01", "2026-03-10")
    let plain = household("2026-03-01", "2026-03-10", tasks: tasks)
    let paused = household(
      "2026-03-01", "2026-03-10", tasks: tasks, pauses: [("2026-03-02", "2026-03-09")])
    #expect(standingLoad(of: plain, in: days) == standingLoad(of: paused, in: days))
  }
}
