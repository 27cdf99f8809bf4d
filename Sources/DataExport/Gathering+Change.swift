internal import BalanceMetrics
internal import CivilCalendar
internal import HouseholdModel

extension Gathering {
  /// METRICS §3 handoff.state, and §7.
  mutating func addChange(_ change: ChangeReport) {
    for point in change.smoothLine ?? [] {
      add(
        Measurement(
          "logged.smooth", in: nil, about: point.week.start.iso, value: point.share?.value,
          gate: point.share == nil ? .waitsForWeeks : .shown))
    }
    for pair in change.beforeAfter {
      let found = pair.comparison
      add(
        Measurement(
          "logged.beforeAfter", in: nil, about: pair.date.iso, value: found?.shift,
          gate: found == nil ? .waitsForWeeks : .shown, weeks: pair.before.count + pair.after.count)
      )
    }
    for handOff in change.handOffs where tasks.contains(handOff.task) {
      add(
        Measurement(
          "handoff.state", in: nil, about: "\(handOff.task.text) \(handOff.date.iso)",
          partner: handOff.newHolder, word: handOff.state.word,
          rows: handOff.blocks.reduce(0) { $0 + $1.rowCount }))
    }
    let stepBacks = Set(household.stepBacks.map(\.id))
    for uptake in change.stepBacks where stepBacks.contains(uptake.id) { add(uptake) }
    let goals = Set(household.settings.goals.map(\.id))
    for goal in change.goals where goals.contains(goal.goal) { add(goal) }
    let milestones = Set(household.milestones.map(\.id))
    for milestone in change.milestones where milestones.contains(milestone.milestone) {
      add(
        Measurement(
          "milestone.when", in: nil, about: milestone.milestone.text, word: milestone.date?.iso))
    }
  }

  /// METRICS §8: what the share would become with the next moves, which are about tasks.
  mutating func addNextMoves(_ moves: NextMoves?) {
    guard let moves, moves.moves.allSatisfy({ tasks.contains($0.task) }) else { return }
    add(Measurement("nextMoves.share", in: nil, about: "now", value: moves.share.value))
    add(Measurement("nextMoves.share", in: nil, about: "target", value: moves.target.share.value))
    add(
      Measurement(
        "nextMoves.share", in: nil, about: "after", value: moves.becomes.value,
        rows: moves.moves.count))
  }

  private mutating func add(_ uptake: StepBackUptake) {
    let phases = [("before", uptake.before), ("during", uptake.during), ("after", uptake.after)]
    for (name, phase) in phases {
      guard let phase else { continue }
      let counts = [
        ("unprompted", phase.unprompted), ("prompted", phase.prompted), ("unsaid", phase.unsaid),
        ("asked", phase.asked), ("tried", phase.tried),
      ]
      for (kind, count) in counts {
        add(
          Measurement(
            "stepback.uptake", in: nil, about: "\(uptake.id) \(name) \(kind)",
            partner: uptake.other, value: phase.perWeek(count), rows: count))
      }
    }
  }

  private mutating func add(_ goal: GoalDistance) {
    switch goal.state {
    case .waitsForBoth:
      add(
        Measurement("goal.distance", in: goal.period?.id, about: goal.goal, gate: .waitsForBoth))
    case .absent: add(Measurement("goal.distance", in: goal.period?.id, about: goal.goal))
    case .stands(let standings):
      for standing in standings {
        add(
          Measurement(
            "goal.distance", in: goal.period?.id, about: goal.goal,
            partner: standing.reading.partner, value: standing.distance))
      }
    }
  }

  /// METRICS §3 and connection.containment: a partner's own.
  mutating func addOwn(_ own: OwnReport) {
    if let weeks = own.quietWeeks {
      add(
        Measurement("handoff.quietWeeks", in: nil, partner: own.seat, value: Double(weeks)))
    }
    for task in own.quietTasks where tasks.contains(task.task) {
      add(
        Measurement(
          "handoff.quietWeeks", in: nil, about: task.task.text, partner: own.seat,
          value: Double(task.weeks)))
    }
    for rescues in own.rescues {
      add(
        Measurement(
          "stepback.rescued", in: nil, about: rescues.stepBack, partner: own.seat,
          value: Double(rescues.rows)))
    }
    for week in own.weeks {
      for verb in Verb.lettingGo + Verb.containment where week.count(verb) > 0 {
        let isLettingGo = Verb.lettingGo.contains(verb)
        add(
          Measurement(
            isLettingGo ? "lettingGo.week" : "connection.containment", in: nil,
            about: "\(verb.rawValue) \(week.week.start.iso)", partner: own.seat,
            value: Double(week.count(verb))))
      }
    }
  }
}

extension HandOff.State {
  /// The state as the data files say it.
  fileprivate var word: String {
    switch self {
    case .inTransition: "in transition"
    case .holding: "holding"
    case .cameBack: "came back"
    case .mixed: "mixed"
    case .handedOn(let date): "handed on \(date.iso)"
    }
  }
}
