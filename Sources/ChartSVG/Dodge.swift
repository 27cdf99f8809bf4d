/// Places moved apart along a line as little as may be, so that no two are nearer than `gap`.
///
/// Positions come in ascending order and go out so, one for one, all inside `bounds`; their order
/// and, where they are free, their places are kept. Where the line is too short for all of them
/// they share it evenly.
func dodged(_ positions: [Double], gap: Double, within bounds: ClosedRange<Double>) -> [Double] {
  dodged(
    positions, gaps: Array(repeating: gap, count: max(positions.count - 1, 0)), within: bounds)
}

/// Places moved apart so that each pair of neighbours keeps its own distance of `gaps`.
///
/// As the uniform one; a missing distance counts as none, and where the line is too short all
/// distances shrink by one factor. Least squares by pooling neighbours that press on each other.
func dodged(
  _ positions: [Double], gaps: [Double], within bounds: ClosedRange<Double>
) -> [Double] {
  guard !positions.isEmpty else { return [] }
  let width = bounds.upperBound - bounds.lowerBound
  let wanted = gaps.prefix(positions.count - 1).reduce(0, +)
  let factor = wanted > width ? width / wanted : 1
  // How far each place lies at least from the first.
  var offsets = [0.0]
  for index in positions.indices.dropLast() {
    let gap = gaps.indices.contains(index) ? gaps[index] * factor : 0
    offsets.append((offsets.last ?? 0) + gap)
  }
  // Less its part of the gaps before it, each place may only not fall below the one before.
  var pools: [(mean: Double, count: Int)] = []
  for (position, offset) in zip(positions, offsets) {
    pools.append((position - offset, 1))
    while let last = pools.last, let before = pools.dropLast().last, before.mean > last.mean {
      let count = before.count + last.count
      let sum = before.mean * Double(before.count) + last.mean * Double(last.count)
      pools.removeLast(2)
      pools.append((sum / Double(count), count))
    }
  }
  let highest = bounds.upperBound - (offsets.last ?? 0)
  let free = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
  return zip(free, offsets).map { place, offset in
    min(max(place, bounds.lowerBound), max(highest, bounds.lowerBound)) + offset
  }
}
