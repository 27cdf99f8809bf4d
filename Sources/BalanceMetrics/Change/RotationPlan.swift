internal import CivilCalendar
package import HouseholdModel

/// The turns of rotating tasks for the 4 weeks that start after `asOf`.
///
/// Whole tasks, week by week: the choice that brings the weight of all turns so far nearest to what
/// each has room for (stated capacity, else even), of those the one in which the fewest tasks stay
/// with one partner for a third week running, then the one with the fewest changes from the week
/// before, then the one in which the partner whose id comes first by bytes takes the task that
/// comes first. So it is the same from both seats. Exact over the 16 lightest tasks of a week;
/// heavier ones beyond that go, the heaviest first, to whoever is further below. Turns that stand in
/// the files stay and count.
///
/// - Parameter household: the household, as the couple's edition may show it.
/// - Returns: the proposal; nil where nothing rotates in these weeks.
package func rotationProposal(of household: Household) -> RotationProposal? {
  let target = rotationTarget(of: household)
  var plan = RotationPlan(of: household, target: target.share.value)
  let next = Week(
    containing: household.asOf.advanced(by: 7), startingOn: household.settings.weekStarts)
  let weeks = (0..<4).map { plan.week(Week(start: next.start.advanced(by: 7 * $0))) }
  guard weeks.contains(where: { !$0.turns.isEmpty }) else { return nil }
  return RotationProposal(weeks: weeks, target: target)
}

/// What each said they have room for, whatever the couple's target; even without both's consent.
private func rotationTarget(of household: Household) -> LoadTarget {
  let capacity = expectedCapacity(of: household, by: household.asOf)?.share
  return LoadTarget(share: capacity ?? Share(0.5), followsCapacity: capacity != nil)
}

/// The turns planned so far.
private struct RotationPlan {
  private let household: Household
  private let target: Double
  /// The partner whose id comes first by bytes.
  private let leader: Seat
  /// The weight of all turns so far, each partner's.
  private var carried = BySeat(first: 0.0, second: 0.0)
  /// The turns of the week before, and of the one before that.
  private var before: [TaskID: Turn] = [:]
  private var earlier: [TaskID: Turn] = [:]

  init(of household: Household, target: Double) {
    self.household = household
    self.target = target
    let ids = (household.partners.first.id.text, household.partners.second.id.text)
    leader = ids.1.utf8.lexicographicallyPrecedes(ids.0.utf8) ? .second : .first
    let now = Week(containing: household.asOf, startingOn: household.settings.weekStarts)
    let last = Week(start: now.start.advanced(by: -7))
    for (task, turns) in household.turns {
      before[task] = turns[now]
      earlier[task] = turns[last]
    }
  }

  /// A task to find a turn for.
  private struct Open {
    let task: TaskID
    let weight: Double
  }

  /// Plans the week after those planned so far.
  mutating func week(_ week: Week) -> RotationProposal.ProposedWeek {
    var turns: [TaskID: (turn: Turn, isRecorded: Bool)] = [:]
    var open: [Open] = []
    for task in household.tasks.sorted(by: { $0.id < $1.id }) {
      guard let weight = rotatingWeight(of: task, on: week.start) else { continue }
      if let turn = household.turns[task.id]?[week] {
        turns[task.id] = (turn, true)
        carry(turn, weight)
      } else {
        open.append(Open(task: task.id, weight: weight))
      }
    }
    for (task, seat) in choice(of: open) { turns[task] = (.partner(seat), false) }
    (earlier, before) = (before, turns.mapValues(\.turn))
    return RotationProposal.ProposedWeek(
      week: week,
      turns: turns.sorted { $0.key < $1.key }.map {
        RotationProposal.ProposedTurn(
          task: $0.key, turn: $0.value.turn, isRecorded: $0.value.isRecorded)
      })
  }

  /// What a task weighs by its rotating stages; nil where none rotates on a day.
  private func rotatingWeight(of task: HouseholdTask, on day: CalendarDate) -> Double? {
    guard let holders = task.holders(on: day) else { return nil }
    let stages = Stage.allCases.count { holders[$0] == .rotating }
    return stages > 0 ? Double(stages) * standingWeight(of: task, with: household.settings) : nil
  }

  private mutating func carry(_ turn: Turn, _ weight: Double) {
    switch turn {
    case .partner(let seat): carried[seat] += weight
    case .both:
      carried.first += weight / 2
      carried.second += weight / 2
    case .outside: break
    }
  }

  /// How far turns lie from the target, in steps of 1e−9.
  private func steps(_ carried: BySeat<Double>) -> Int {
    let total = carried.first + carried.second
    guard total > 0 else { return 0 }
    return Int(((carried.first / total - target).magnitude * 1e9).rounded(.toNearestOrEven))
  }

  /// A turn for each open task, and their weight carried.
  private mutating func choice(of open: [Open]) -> [(TaskID, Seat)] {
    let byWeight = open.sorted { ($1.weight, $0.task) < ($0.weight, $1.task) }
    let heavy = byWeight.prefix(max(open.count - 16, 0))
    let lightTasks = Set(byWeight.dropFirst(heavy.count).map(\.task))
    let light = open.filter { lightTasks.contains($0.task) }
    var result: [(TaskID, Seat)] = []
    for item in heavy {
      result.append((item.task, seat(of: item)))
      carry(.partner(seat(of: item)), item.weight)
    }
    let best = exactChoice(of: light)
    for (item, seat) in zip(light, best) {
      result.append((item.task, seat))
      carry(.partner(seat), item.weight)
    }
    return result
  }

  /// Whether a turn would be the third one running of the same partner.
  private func isThird(_ seat: Seat, of task: TaskID) -> Bool {
    before[task] == .partner(seat) && earlier[task] == .partner(seat)
  }

  /// Who takes one more task: where it lies nearer to the target, else who did not have it twice
  /// running, else where it was, else the first by id.
  private func seat(of item: Open) -> Seat {
    let after = [leader, leader.other].map { seat in
      var carried = carried
      carried[seat] += item.weight
      return (
        steps(carried), isThird(seat, of: item.task) ? 1 : 0,
        before[item.task] == .partner(seat.other) ? 1 : 0
      )
    }
    return after[1] < after[0] ? leader.other : leader
  }

  /// The best of all choices for up to 16 tasks, sorted by id.
  private func exactChoice(of open: [Open]) -> [Seat] {
    func seat(_ choice: Int, _ place: Int) -> Seat {
      choice >> (open.count - 1 - place) & 1 == 0 ? leader : leader.other
    }
    var best = (choice: 0, steps: Int.max, thirds: Int.max, changes: Int.max)
    for choice in 0..<(1 << open.count) {
      var carried = carried
      var (thirds, changes) = (0, 0)
      for (place, item) in open.enumerated() {
        let seat = seat(choice, place)
        carried[seat] += item.weight
        if isThird(seat, of: item.task) { thirds += 1 }
        if before[item.task] == .partner(seat.other) { changes += 1 }
      }
      let cost = (steps(carried), thirds, changes)
      if cost < (best.steps, best.thirds, best.changes) {
        best = (choice, cost.0, cost.1, cost.2)
      }
    }
    return open.indices.map { seat(best.choice, $0) }
  }
}
