/// A straight map from values to positions.
///
/// The domain may be reversed and the range too. A domain of no span sends every value to the
/// middle of the range.
package struct LinearScale: Sendable, Hashable {
  /// The values at the two ends.
  package let domain: (from: Double, to: Double)
  /// The positions of the two ends, in user units.
  package let range: (from: Double, to: Double)

  /// A scale from a domain to a range.
  package init(domain: (from: Double, to: Double), range: (from: Double, to: Double)) {
    self.domain = domain
    self.range = range
  }

  /// The position of a value; nil where it, or an end of the scale, isn't finite.
  package func position(of value: Double) -> Double? {
    let ends = [domain.from, domain.to, range.from, range.to]
    guard value.isFinite, ends.allSatisfy(\.isFinite) else { return nil }
    let span = domain.to - domain.from
    let part = span == 0 ? 0.5 : (value - domain.from) / span
    let position = range.from + part * (range.to - range.from)
    return position.isFinite ? position : nil
  }

  /// The position of a value, held inside the range; nil where `position(of:)` is.
  package func clampedPosition(of value: Double) -> Double? {
    guard let position = position(of: value) else { return nil }
    let low = min(range.from, range.to)
    return min(max(position, low), max(range.from, range.to))
  }

  /// Two scales are equal when all four ends are.
  package static func == (left: LinearScale, right: LinearScale) -> Bool {
    left.domain == right.domain && left.range == right.range
  }

  /// Feeds all four ends.
  package func hash(into hasher: inout Hasher) {
    for end in [domain.from, domain.to, range.from, range.to] { hasher.combine(end) }
  }
}
