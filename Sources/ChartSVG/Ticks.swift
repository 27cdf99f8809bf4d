/// Round values from `from` to `to`, about `count` of them, for the marks of an axis.
///
/// Steps are 1, 2 or 5 times a power of ten. Every tick lies within the two ends; ticks run from
/// `from` to `to`, so a reversed domain gives them in descending order. None is a negative zero.
/// Two equal ends give that one value. No ticks where an end isn't finite or `count` is below 1.
/// The choice of steps is that of d3-array's `ticks`.
package func ticks(from: Double, to: Double, count: Int) -> [Double] {
  guard from.isFinite, to.isFinite, count > 0 else { return [] }
  guard from != to else { return [from + 0] }
  let low = min(from, to)
  let high = max(from, to)
  guard let step = TickStep(span: high - low, count: count) else { return [] }
  let first = step.index(atOrAbove: low)
  let last = step.index(atOrBelow: high)
  guard first <= last, last - first < 10_000 else { return [] }
  let values = stride(from: first, through: last, by: 1).map { step.value(at: $0) }
  return from < to ? values : values.reversed()
}

/// A step of 1, 2 or 5 times a power of ten.
///
/// Steps below one are kept as their reciprocal, which is whole, so that ticks come out as the
/// nearest number to their decimal: 3 ÷ 10, not 3 × 0.1.
private struct TickStep {
  private let size: Double
  private let isReciprocal: Bool

  /// The step that divides a span into about `count` parts; nil where there is none.
  init?(span: Double, count: Int) {
    let wanted = span / Double(count)
    guard wanted.isFinite, wanted > 0 else { return nil }
    var power = 0
    var unit = 1.0
    while unit * 10 <= wanted, power < 308 {
      unit *= 10
      power += 1
    }
    var reciprocal = 1.0
    while 1 / reciprocal > wanted, power > -300 {
      reciprocal *= 10
      power -= 1
    }
    let below = power < 0
    let error = below ? wanted * reciprocal : wanted / unit
    // The turning points are the geometric means of 1, 2, 5 and 10.
    let factor: Double =
      if error * error >= 50 { 10 } else if error * error >= 10 { 5 } else if error * error >= 2 {
        2
      } else { 1 }
    if below {
      isReciprocal = reciprocal / factor >= 1
      size = isReciprocal ? reciprocal / factor : factor / reciprocal
    } else {
      isReciprocal = false
      size = unit * factor
    }
    guard size.isFinite, size > 0 else { return nil }
  }

  func value(at index: Double) -> Double {
    (isReciprocal ? index / size : index * size) + 0
  }

  func index(atOrAbove value: Double) -> Double {
    let index = position(of: value).rounded()
    return self.value(at: index) < value ? index + 1 : index
  }

  func index(atOrBelow value: Double) -> Double {
    let index = position(of: value).rounded()
    return self.value(at: index) > value ? index - 1 : index
  }

  private func position(of value: Double) -> Double {
    isReciprocal ? value * size : value / size
  }
}
