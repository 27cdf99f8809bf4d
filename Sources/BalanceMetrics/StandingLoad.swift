package import HouseholdModel

/// Who holds what in their head, over one period (METRICS §1).
package struct StandingLoad: Sendable, Hashable {
  /// What compares the two; nil without the consent of both, or where neither holds any weight.
  package let comparison: StandingComparison?
  /// standing.unheld: the part of the weight of stage-days that nobody holds, 0…1; nil without tasks.
  package let unheld: Double?
  /// standing.neverChosen: live tasks on the last day whose `chosen` is no, sorted by id.
  package let neverChosen: [TaskID]
  /// standing.heldSince: days since a live task's holders last changed, by task id order.
  package let heldSince: [HeldSince]
  /// Tasks live on the last day, sorted by id.
  package let liveTasks: [TaskID]
  /// How many of `liveTasks` nobody rated, so that 3 was assumed.
  package let assumedLoads: Int
  /// The part of the weight of all stage-days that `outside` holds, 0…1; nil without tasks.
  package let outside: Double?

  /// The result for one period.
  package init(
    comparison: StandingComparison?, unheld: Double?, neverChosen: [TaskID],
    heldSince: [HeldSince], liveTasks: [TaskID], assumedLoads: Int, outside: Double?
  ) {
    self.comparison = comparison
    self.unheld = unheld
    self.neverChosen = neverChosen
    self.heldSince = heldSince
    self.liveTasks = liveTasks
    self.assumedLoads = assumedLoads
    self.outside = outside
  }

  /// How long a task's four holders have stayed as they are.
  package struct HeldSince: Sendable, Hashable {
    /// The task.
    package let task: TaskID
    /// Days up to the period's last day, 0 or more.
    package let days: Int

    /// A task and its days.
    package init(task: TaskID, days: Int) {
      self.task = task
      self.days = days
    }
  }
}

/// The parts of the standing load that put the two side by side.
package struct StandingComparison: Sendable, Hashable {
  /// standing.share.
  package let share: Share
  /// standing.cognitive; nil where neither holds a cognitive stage.
  package let cognitive: Share?
  /// standing.physical; nil where neither holds a `do`.
  package let physical: Share?
  /// standing.count: the share with every weight 1.
  package let count: Share
  /// standing.band.
  package let band: ShareRange
  /// standing.byCategory, in the couple's order, categories without a task in the period left out.
  package let byCategory: [CategoryPart]
  /// standing.byStage, in stage order, all four.
  package let byStage: [StagePart]
  /// standing.fullOwnership, 0…1; nil where its denominator is 0.
  package let fullOwnership: Double?
  /// standing.split: `first` is where the first partner notices and plans and the second does.
  package let split: BySeat<Double>?
  /// standing.segregation: Duncan's D, 0…1.
  package let segregation: Double?
  /// standing.sharing: tasks with a smaller part of .40 or more, of all tasks with credited weight.
  package let sharing: Sharing

  /// The comparison of one period.
  package init(
    share: Share, cognitive: Share?, physical: Share?, count: Share, band: ShareRange,
    byCategory: [CategoryPart], byStage: [StagePart], fullOwnership: Double?,
    split: BySeat<Double>?, segregation: Double?, sharing: Sharing
  ) {
    self.share = share
    self.cognitive = cognitive
    self.physical = physical
    self.count = count
    self.band = band
    self.byCategory = byCategory
    self.byStage = byStage
    self.fullOwnership = fullOwnership
    self.split = split
    self.segregation = segregation
    self.sharing = sharing
  }

  /// standing.cognitiveGap in percentage points; nil where either part is absent.
  package var cognitiveGap: Double? {
    guard let cognitive, let physical else { return nil }
    return (cognitive.value - physical.value) * 100
  }

  /// How many tasks the two share.
  package struct Sharing: Sendable, Hashable {
    /// Tasks whose smaller part is .40 or more.
    package let shared: Int
    /// Tasks with credited weight in the period.
    package let of: Int

    /// So many of so many.
    package init(shared: Int, of: Int) {
      self.shared = shared
      self.of = of
    }
  }

  /// A category's part of the standing load.
  package struct CategoryPart: Sendable, Hashable {
    /// The category.
    package let category: CategoryID
    /// Credited weight a day, each partner's; the unit of the load bars.
    package let weightPerDay: BySeat<Double>
    /// The first partner's part; nil where neither holds any.
    package let share: Share?

    /// A category's part.
    package init(category: CategoryID, weightPerDay: BySeat<Double>, share: Share?) {
      self.category = category
      self.weightPerDay = weightPerDay
      self.share = share
    }
  }

  /// A stage's part of the standing load.
  package struct StagePart: Sendable, Hashable {
    /// The stage.
    package let stage: Stage
    /// Credited weight a day, each partner's.
    package let weightPerDay: BySeat<Double>
    /// The first partner's part; nil where neither holds any.
    package let share: Share?

    /// A stage's part.
    package init(stage: Stage, weightPerDay: BySeat<Double>, share: Share?) {
      self.stage = stage
      self.weightPerDay = weightPerDay
      self.share = share
    }
  }
}
