internal import CivilCalendar
internal import HouseholdModel

/// A task that could go to one of the two, with all that a choice depends on.
struct MoveOption {
  let move: NextMoves.Move
  /// What it adds to the first partner's credited weight, in half stages.
  let gain: Double
  /// Whether somebody took the task over in the last 8 weeks.
  let isRecent: Bool
  /// How much the new holder dislikes it; 3 where they did not say.
  let dislike: Int

  /// All that a choice depends on but the task.
  struct Kind: Hashable {
    let gain: Double
    let joinsStages: Bool
    let isRecent: Bool
    let dislike: Int
  }

  /// Options of one kind are as good as each other.
  var kind: Kind {
    Kind(gain: gain, joinsStages: move.joinsStages, isRecent: isRecent, dislike: dislike)
  }
}

/// The standing load of one day, and the tasks that could move.
struct MovableLoad {
  /// Each one's credited weight, in half stages; turns count half each.
  private(set) var credits = BySeat(first: 0.0, second: 0.0)
  /// What could move: by task id, to the first partner before the second.
  private(set) var options: [MoveOption] = []

  /// The load on `asOf`.
  init(of household: Household) {
    let recent = Set(
      household.changes.filter {
        $0.kind == .took && $0.date > household.asOf.advanced(by: -56)
      }.map(\.task))
    for task in household.tasks.sorted(by: { $0.id < $1.id }) {
      guard let holders = task.holders(on: household.asOf) else { continue }
      let weight = standingWeight(of: task, with: household.settings)
      for stage in Stage.allCases {
        switch holders[stage] {
        case .partner(let seat): credits[seat] += 2 * weight
        case .both, .rotating:
          credits.first += weight
          credits.second += weight
        case .outside, .nobody: break
        }
      }
      guard weight > 0, !task.isPinned,
        household.category(task.category)?.isEmotional != true,
        !Stage.allCases.contains(where: { holders[$0] == .rotating })
      else { continue }
      for seat in Seat.allCases {
        add(task, holders, to: seat, weight: weight, isRecent: recent.contains(task.id))
      }
    }
  }

  private mutating func add(
    _ task: HouseholdTask, _ holders: StageHolders, to seat: Seat, weight: Double, isRecent: Bool
  ) {
    let others = Stage.allCases.filter { holders[$0] == .partner(seat.other) }
    let shared = Stage.allCases.filter { holders[$0] == .both }
    let stages = Stage.allCases.filter { others.contains($0) || shared.contains($0) }
    guard !stages.isEmpty else { return }
    let isHeldToo = Stage.allCases.contains { holders[$0] == .partner(seat) }
    let gain = weight * Double(2 * others.count + shared.count)
    options.append(
      MoveOption(
        move: NextMoves.Move(
          task: task.id, newHolder: seat, stages: stages,
          joinsStages: isHeldToo || !shared.isEmpty),
        gain: seat == .first ? gain : -gain, isRecent: isRecent,
        dislike: task.dislike[seat] ?? 3))
  }
}
