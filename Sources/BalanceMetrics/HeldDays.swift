internal import CivilCalendar
internal import HouseholdModel

/// One task's days in a period by who holds what; whole numbers, so that nothing is lost in sums.
struct HeldDays {
  /// Days the task lives.
  private(set) var lived = 0
  /// Half-days by stage.
  private(set) var stages = [StageHalves](repeating: StageHalves(), count: Stage.allCases.count)
  /// Days on which at least one stage is a partner's, both's or rotating.
  private(set) var coupleHeld = 0
  /// Days on which all four stages lie with one partner by name, or all rotate.
  private(set) var fullyOwned = 0
  /// Days on which one partner notices and plans and the other does, by the one who plans.
  private(set) var split = BySeat(first: 0, second: 0)

  /// A stage's half-days: a day held alone is 2, a day held by both 1 each.
  struct StageHalves {
    var partner = BySeat(first: 0, second: 0)
    var outside = 0
    var nobody = 0
  }

  /// Half-days of all stages, each partner's.
  var credits: BySeat<Int> {
    stages.reduce(into: BySeat(first: 0, second: 0)) { sum, stage in
      sum.first += stage.partner.first
      sum.second += stage.partner.second
    }
  }

  /// Days of no task yet.
  init() {}

  /// Takes up the days of a task in a span, in place of those of another; one value serves for all
  /// tasks, so that none takes memory of its own.
  mutating func read(_ task: TaskTimeline, in span: DateSpan) {
    for index in stages.indices { stages[index] = StageHalves() }
    (lived, coupleHeld, fullyOwned, split) = (0, 0, 0, BySeat(first: 0, second: 0))
    for piece in task.pieces where piece.span.start < span.end && span.start < piece.span.end {
      let days = piece.span.intersection(span)
      add(days.dayCount, piece.holders)
      guard !piece.rotating.isEmpty else { continue }
      let turns = task.recordedTurns(in: days)
      for stage in piece.rotating { addRotation(days.dayCount, turns, to: &stages[stage]) }
    }
  }

  /// Adds days of unchanging holders, but for what rotates.
  private mutating func add(_ days: Int, _ holders: StageHolders) {
    lived += days
    var isCoupleHeld = false
    for (index, stage) in Stage.allCases.enumerated() {
      switch holders[stage] {
      case .partner(.first):
        stages[index].partner.first += 2 * days
        isCoupleHeld = true
      case .partner(.second):
        stages[index].partner.second += 2 * days
        isCoupleHeld = true
      case .both:
        stages[index].partner.first += days
        stages[index].partner.second += days
        isCoupleHeld = true
      case .rotating: isCoupleHeld = true
      case .outside: stages[index].outside += 2 * days
      case .nobody: stages[index].nobody += 2 * days
      }
    }
    if isCoupleHeld { coupleHeld += days }
    switch holders.notice {
    case .partner(let seat):
      if holders == StageHolders(all: .partner(seat)) { fullyOwned += days }
      if holders.plan == .partner(seat), holders.do == .partner(seat.other) { split[seat] += days }
    case .rotating:
      if holders == StageHolders(all: .rotating) { fullyOwned += days }
    case .both, .outside, .nobody: break
    }
  }

  /// Adds days of a rotating stage: the recorded turns, half each on all others.
  private func addRotation(
    _ days: Int, _ turns: TaskTimeline.TurnDays, to stage: inout StageHalves
  ) {
    let halves = days - turns.partner.first - turns.partner.second - turns.outside
    stage.partner.first += 2 * turns.partner.first + halves
    stage.partner.second += 2 * turns.partner.second + halves
    stage.outside += 2 * turns.outside
  }
}
