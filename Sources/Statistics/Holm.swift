/// Holm's adjustment of several p-values looked at together (Holm 1979); in the order given, 0…1.
///
/// Sorted upwards, the i-th of m counts m − i + 1 times, and none less than the one before it.
package func holmAdjusted(_ p: [Double]) -> [Double] {
  var result = p
  var least = 0.0
  for (rank, place) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
    least = max(least, min(1, Double(p.count - rank) * p[place]))
    result[place] = least
  }
  return result
}
