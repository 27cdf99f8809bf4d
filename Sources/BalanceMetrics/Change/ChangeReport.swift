/// What changed, where it is heading, and what could move next (METRICS §3 handoff.state, §7, §8).
package struct ChangeReport: Sendable, Hashable {
  /// The one smooth line of the logged share, at every paired week that is over; nil without the
  /// consent of both.
  package var smoothLine: [SmoothPoint]?
  /// Before and after each day with a change, oldest first; empty without the consent of both.
  package var beforeAfter: [BeforeAfter] = []
  /// How each hand-off holds, in the order of the log; empty without the consent of both.
  package var handOffs: [HandOff] = []
  /// What was taken up around each agreed step-back; empty without the consent of both.
  package var stepBacks: [StepBackUptake] = []
  /// Where each goal stands, in the order declared.
  package var goals: [GoalDistance] = []
  /// Milestones with a `when`, by id, and the week that dates them.
  package var milestones: [MilestoneDate] = []
  /// What could become a milestone, oldest first.
  package var candidates: [MilestoneCandidate] = []
  /// What could move next; nil without the consent of both, and where neither holds any weight.
  package var nextMoves: NextMoves?

  /// A report of nothing yet.
  package init() {}
}
