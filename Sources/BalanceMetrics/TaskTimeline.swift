internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// One task's life as spans of unchanging holders, ready to be cut to any period.
struct TaskTimeline {
  /// The task.
  let id: TaskID
  /// The place of its category.
  let category: Int
  /// What it weighs on a day.
  let weight: Double
  /// Whether nobody rated it.
  let isAssumed: Bool
  /// Whether its file says that it was never consciously chosen.
  let isNeverChosen: Bool
  /// The days it lives.
  let life: DateSpan
  /// Its life in pieces: in order, without gaps, neighbours with different holders.
  let pieces: [Piece]
  /// The recorded turns, by week; empty where nothing rotates.
  private let turns: [(week: DateSpan, turn: Turn)]

  /// Days with the same four holders.
  struct Piece {
    let span: DateSpan
    let holders: StageHolders
    /// The places of the stages that rotate.
    let rotating: [Int]

    init(span: DateSpan, holders: StageHolders) {
      self.span = span
      self.holders = holders
      rotating = Stage.allCases.indices.filter { holders[Stage.allCases[$0]] == .rotating }
    }
  }

  init(of task: HouseholdTask, in household: Household, category: Int) {
    id = task.id
    self.category = category
    weight = standingWeight(of: task, with: household.settings)
    isAssumed = task.load.isAssumed
    isNeverChosen = task.isChosen == false
    let end = task.until.map { $0.advanced(by: 1) } ?? household.asOf.advanced(by: 1)
    life = DateSpan(start: task.since, end: end)
    pieces = Self.pieces(of: task, in: life)
    turns =
      pieces.contains { !$0.rotating.isEmpty }
      ? (household.turns[task.id] ?? [:]).map { (week: $0.key.span, turn: $0.value) }
        .sorted { $0.week.start < $1.week.start } : []
  }

  /// The last holders given for a day count on it; days before the first have the first's.
  private static func pieces(of task: HouseholdTask, in life: DateSpan) -> [Piece] {
    var result: [Piece] = []
    var start = life.start
    for (index, span) in task.holding.enumerated() {
      let next = index + 1 < task.holding.count ? task.holding[index + 1].from : life.end
      let end = min(next, life.end)
      guard end > start else { continue }
      if let last = result.last, last.holders == span.holders {
        result[result.count - 1] = Piece(
          span: DateSpan(start: last.span.start, end: end), holders: span.holders)
      } else {
        result.append(Piece(span: DateSpan(start: start, end: end), holders: span.holders))
      }
      start = end
    }
    return result
  }

  /// Days of a span by whose turn they are; days without a recorded turn are not in it.
  func recordedTurns(in span: DateSpan) -> TurnDays {
    var result = TurnDays()
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].week.end <= span.start { low = middle + 1 } else { high = middle }
    }
    while low < turns.count, turns[low].week.start < span.end {
      let days = turns[low].week.intersection(span).dayCount
      switch turns[low].turn {
      case .partner(let seat): result.partner[seat] += days
      case .both: break
      case .outside: result.outside += days
      }
      low += 1
    }
    return result
  }

  /// Days whose turn is not half each.
  struct TurnDays {
    var partner = BySeat(first: 0, second: 0)
    var outside = 0
  }
}
