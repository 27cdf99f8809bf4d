/// A quantile by linear interpolation between the two nearest values; nil of no values.
///
/// Of n sorted values it lies at place (n − 1)·p, counted from 0 (Hyndman & Fan's type 7).
///
/// - Parameters:
///   - probability: 0…1; .5 is the median.
///   - values: finite numbers in any order.
/// - Returns: the quantile.
package func quantile(_ probability: Double, of values: [Double]) -> Double? {
  precondition(probability >= 0 && probability <= 1, "a probability lies in 0…1")
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let place = Double(sorted.count - 1) * probability
  let below = Int(place)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
}
