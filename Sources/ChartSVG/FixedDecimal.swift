/// A number in plain decimal digits with a point, as every coordinate on a page is written.
///
/// Trailing zeros are dropped: 26.04 gives `26`, 0.05 gives `0.1` at one decimal, and no value
/// gives `-0`. Halves round away from zero. A number that isn't finite gives `0` (charts leave
/// such values out before they come here), and numbers beyond ±10⁹ give ±10⁹, so that nothing a
/// file says can make broken markup. Never follows the locale. `decimals` are the digits
/// after the point, held in 0…6.
package func fixedDecimal(_ value: Double, decimals: Int = 1) -> String {
  guard value.isFinite else { return "0" }
  let places = min(max(decimals, 0), 6)
  let scale = (0..<places).reduce(1) { power, _ in power * 10 }
  let bounded = min(max(value, -1_000_000_000), 1_000_000_000)
  let units = Int((bounded * Double(scale)).rounded())
  let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  let sign = units < 0 ? "-" : ""
  guard rest > 0 else { return "\(sign)\(whole)" }
  let digits = String(rest)
  var fraction = String(repeating: "0", count: places - digits.count) + digits
  while fraction.last == "0" { fraction.removeLast() }
  return "\(sign)\(whole).\(fraction)"
}
