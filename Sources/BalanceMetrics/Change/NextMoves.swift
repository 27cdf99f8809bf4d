package import HouseholdModel

/// What could move next: at most three hand-offs, offered as questions (METRICS §8).
package struct NextMoves: Sendable, Hashable {
  /// The first partner's part of the standing load as it lies on `asOf`, turns counted half each.
  package let share: Share
  /// Where the couple wants it to lie.
  package let target: LoadTarget
  /// The hand-offs that bring it nearest, by task id; empty where nothing brings it nearer.
  package let moves: [Move]
  /// What the share would become.
  package let becomes: Share

  /// Moves and what they lead to.
  package init(share: Share, target: LoadTarget, moves: [Move], becomes: Share) {
    self.share = share
    self.target = target
    self.moves = moves
    self.becomes = becomes
  }

  /// A hand-off that could be.
  package struct Move: Sendable, Hashable {
    /// The task.
    package let task: TaskID
    /// Who would hold it.
    package let newHolder: Seat
    /// The stages that would change hands: the other's and those of both, in stage order.
    package let stages: [Stage]
    /// Whether it joins in one hand what lay with two.
    package let joinsStages: Bool

    /// A hand-off.
    package init(task: TaskID, newHolder: Seat, stages: [Stage], joinsStages: Bool) {
      self.task = task
      self.newHolder = newHolder
      self.stages = stages
      self.joinsStages = joinsStages
    }
  }
}
