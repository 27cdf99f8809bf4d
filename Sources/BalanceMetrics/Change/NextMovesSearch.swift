package import HouseholdModel
internal import Statistics

/// The at most three hand-offs that bring the standing share nearest to the couple's target.
///
/// Exact over every set of up to three movable tasks: those live on `asOf`, not pinned, not of an
/// emotional category, without a rotating stage. Of sets that bring it equally near, to nine
/// decimals, the one with the fewest moves, then with more that join a split task, then with fewer
/// tasks that somebody took over in the last 8 weeks, then with the lower dislike. No set lands
/// wholly on the partner who carries more.
///
/// - Parameter household: the household, as the couple's edition may show it.
/// - Returns: the moves; nil without the consent of both, and where neither holds any weight.
package func nextMoves(of household: Household) -> NextMoves? {
  guard household.settings.mayCompare else { return nil }
  let load = MovableLoad(of: household)
  guard let now = share(of: load.credits.first, beside: load.credits.second) else { return nil }
  let target = LoadTarget(of: household, on: household.asOf)
  let search = MoveSearch(load, now: now, target: target.share.value)
  let best = search.best
  return NextMoves(
    share: Share(now), target: target, moves: best.map(\.move),
    becomes: Share(search.share(after: best)))
}

/// The search over every set of up to three options.
///
/// Two are found by trying all pairs, the third by where it has to lie among the options sorted by
/// gain. About m²·log m for m options.
private struct MoveSearch {
  /// Sorted by gain: what goes to the second partner, then what goes to the first.
  private let options: [MoveOption]
  private let now: Double
  private let target: Double
  private let total: Double
  /// Who carries more today; nil where the two carry the same.
  private let heavier: Seat?
  /// Where the options that go to the first partner begin.
  private let firstGain: Int

  init(_ load: MovableLoad, now: Double, target: Double) {
    self.now = now
    self.target = target
    total = load.credits.first + load.credits.second
    heavier = (now - 0.5).magnitude <= 1e-9 ? nil : now > 0.5 ? .first : .second
    options = Self.worthLooking(at: load.options).sorted {
      ($0.gain, $0.move.task) < ($1.gain, $1.move.task)
    }
    firstGain = options.firstIndex { $0.gain > 0 } ?? options.count
  }

  /// Of options that are alike but for their task only the first three by id can be in the answer.
  private static func worthLooking(at options: [MoveOption]) -> [MoveOption] {
    var seen: [MoveOption.Kind: Int] = [:]
    return options.filter { option in
      seen[option.kind, default: 0] += 1
      return seen[option.kind, default: 0] <= 3
    }
  }

  /// The best set, by task id; empty where no move brings the share nearer.
  var best: [MoveOption] {
    var best = rated([])
    complete([], from: 0, &best)
    for first in options.indices {
      complete([options[first]], from: first + 1, &best)
      for second in options.indices.dropFirst(first + 1)
      where options[first].move.task != options[second].move.task {
        complete([options[first], options[second]], from: second + 1, &best)
      }
    }
    return best.moves
  }

  /// The share after some moves, 0…1.
  func share(after moves: [MoveOption]) -> Double {
    now + moves.reduce(0) { $0 + $1.gain } / total
  }

  /// Tries the options from a place on as the last of a set, those first that bring it nearest.
  private func complete(_ moves: [MoveOption], from place: Int, _ best: inout RatedMoves) {
    var start = place
    // Sorted by gain, a set lands wholly on one partner where its first or its last does.
    if heavier == .first, let first = moves.first, first.gain > 0 { return }
    if heavier == .second { start = max(start, firstGain) }
    let end = heavier == .first && moves.isEmpty ? firstGain : options.count
    guard start < end else { return }
    let gain = moves.reduce(0) { $0 + $1.gain }
    let needed = (target - now) * total - gain
    var low = start
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if options[middle].gain < needed { low = middle + 1 } else { high = middle }
    }
    var above = low
    while above < end, consider(moves, gain, options[above], &best) { above += 1 }
    var below = low - 1
    while below >= start, consider(moves, gain, options[below], &best) { below -= 1 }
  }

  /// Takes a set where it is better; false where it lies farther off than the best.
  private func consider(
    _ moves: [MoveOption], _ gain: Double, _ last: MoveOption, _ best: inout RatedMoves
  ) -> Bool {
    guard steps(now + (gain + last.gain) / total) <= best.steps else { return false }
    guard !moves.contains(where: { $0.move.task == last.move.task }) else { return true }
    let set = rated(moves + [last])
    if set.isPreferred(to: best) { best = set }
    return true
  }

  /// How far a share lies from the target, in steps of 1e−9.
  private func steps(_ share: Double) -> Int {
    Int(((share - target).magnitude * 1e9).rounded(.toNearestOrEven))
  }

  private func rated(_ moves: [MoveOption]) -> RatedMoves {
    RatedMoves(
      moves: moves.sorted { $0.move.task < $1.move.task }, steps: steps(share(after: moves)),
      needy: now < target ? .first : .second)
  }
}

/// A set of moves with what it is preferred by.
private struct RatedMoves {
  /// By task id.
  let moves: [MoveOption]
  /// How far the share would lie from the target.
  let steps: Int
  /// Who is below the target.
  let needy: Seat

  /// Nearer, then fewer moves, more that join, fewer recent tasks, lower dislike; then by task id
  /// and, for the same tasks, to the one below the target.
  func isPreferred(to other: RatedMoves) -> Bool {
    for (one, another) in zip(rank, other.rank) where one != another { return one < another }
    for (one, another) in zip(moves, other.moves) where one.move.task != another.move.task {
      return one.move.task < another.move.task
    }
    for (one, another) in zip(moves, other.moves) where one.move.newHolder != another.move.newHolder
    {
      return one.move.newHolder == needy
    }
    return false
  }

  private var rank: [Int] {
    [
      steps, moves.count, -moves.count(where: \.move.joinsStages), moves.count(where: \.isRecent),
      moves.reduce(0) { $0 + $1.dislike },
    ]
  }
}
