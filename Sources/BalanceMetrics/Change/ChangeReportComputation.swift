internal import HouseholdModel
import ParallelWork

extension ChangeReport {
  /// What changed in a household, from what is known of its periods.
  init(
    of household: Household, _ index: BalanceIndex, _ history: WeekHistory,
    _ report: BalanceReport
  ) {
    let rhythms = RhythmFacts(of: household, report)
    if index.mayCompare {
      smoothLine = history.smoothPoints
      beforeAfter = history.beforeAndAfter(of: household)
    }
    (handOffs, (milestones, nextMoves)) = inParallel {
      BalanceMetrics.handOffs(of: household, index)
    } and: {
      (
        MilestoneClock(of: household, index, history, rhythms).dates(of: household.milestones),
        BalanceMetrics.nextMoves(of: household)
      )
    }
    stepBacks = stepBackUptake(of: household)
    goals = household.settings.goals.map { GoalDistance(of: $0, report, rhythms) }
    candidates = milestoneCandidates(of: household, report, rhythms, handOffs)
  }
}
