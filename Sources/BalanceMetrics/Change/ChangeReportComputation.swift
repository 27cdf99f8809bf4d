internal import HouseholdModel

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
    handOffs = BalanceMetrics.handOffs(of: household, index)
    stepBacks = stepBackUptake(of: household)
    goals = household.settings.goals.map { GoalDistance(of: $0, report, rhythms) }
    milestones = MilestoneClock(of: household, index, history, rhythms)
      .dates(of: household.milestones)
    candidates = milestoneCandidates(of: household, report, rhythms, handOffs)
    nextMoves = BalanceMetrics.nextMoves(of: household)
  }
}
