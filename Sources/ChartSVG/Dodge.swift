/// Places moved apart along a line as little as may be, so that no two are nearer than `gap`.
///
/// Positions come in ascending order and go out so, one for one, all inside `bounds`; their order
/// and, where they are free, their places are kept. Where the line is too short for all of them
/// they share it evenly. Least squares by pooling neighbours that press on each other.
func dodged(_ positions: [Double], gap: Double, within bounds: ClosedRange<Double>) -> [Double] {
  guard !positions.isEmpty else { return [] }
  let width = bounds.upperBound - bounds.lowerBound
  let room = positions.count > 1 ? width / Double(positions.count - 1) : gap
  let distance = min(gap, room)
  // Less its part of the gaps before it, each place may only not fall below the one before.
  var pools: [(mean: Double, count: Int)] = []
  for (index, position) in positions.enumerated() {
    pools.append((position - Double(index) * distance, 1))
    while let last = pools.last, let before = pools.dropLast().last, before.mean > last.mean {
      let count = before.count + last.count
      let sum = before.mean * Double(before.count) + last.mean * Double(last.count)
      pools.removeLast(2)
      pools.append((sum / Double(count), count))
    }
  }
  let highest = bounds.upperBound - Double(positions.count - 1) * distance
  let free = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
  return free.enumerated().map { index, place in
    min(max(place, bounds.lowerBound), max(highest, bounds.lowerBound)) + Double(index) * distance
  }
}
