/// Wilson's 95 % range of a part: k of n (Wilson 1927); nil where n is 0.
///
/// - Parameters:
///   - count: how many, 0…n.
///   - total: of how many, 0 or more.
/// - Returns: the two ends, 0…1.
package func wilsonRange(_ count: Int, of total: Int) -> (lower: Double, upper: Double)? {
  precondition(count >= 0 && count <= total, "a part is no more than the whole")
  guard total > 0 else { return nil }
  let n = Double(total)
  let part = Double(count) / n
  let square = normal975 * normal975
  let middle = part + square / (2 * n)
  let reach = normal975 * (part * (1 - part) / n + square / (4 * n * n)).squareRoot()
  return (
    lower: count == 0 ? 0 : (middle - reach) / (1 + square / n),
    upper: count == total ? 1 : (middle + reach) / (1 + square / n)
  )
}
