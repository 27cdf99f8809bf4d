package import CivilCalendar
package import HouseholdModel

/// Whose turn each rotating task could be in a coming week (METRICS §8); a proposal until it is
/// written into `rotations/`.
package struct RotationProposal: Sendable, Hashable {
  /// The 4 weeks, the nearest first.
  package let weeks: [ProposedWeek]
  /// Where the weight of the turns is to lie.
  package let target: LoadTarget

  /// A proposal.
  package init(weeks: [ProposedWeek], target: LoadTarget) {
    self.weeks = weeks
    self.target = target
  }

  /// One week's turns.
  package struct ProposedWeek: Sendable, Hashable {
    /// The week.
    package let week: Week
    /// The tasks that rotate in it, by id.
    package let turns: [ProposedTurn]

    /// A week.
    package init(week: Week, turns: [ProposedTurn]) {
      self.week = week
      self.turns = turns
    }
  }

  /// One task's turn.
  package struct ProposedTurn: Sendable, Hashable {
    /// The task.
    package let task: TaskID
    /// Whose turn it is.
    package let turn: Turn
    /// Whether it stands in the couple's files already; such a turn is never changed.
    package let isRecorded: Bool

    /// A turn.
    package init(task: TaskID, turn: Turn, isRecorded: Bool) {
      self.task = task
      self.turn = turn
      self.isRecorded = isRecorded
    }
  }
}
