/// Evenly spaced positions for a row of things, the first and the last at the ends of the range.
///
/// A single thing stands in the middle.
package struct PointScale: Sendable, Hashable {
  /// How many things there are, 0 or more.
  package let count: Int
  /// Where the first and the last stand, in user units.
  package let range: ClosedRange<Double>

  /// A scale for `count` things; a count below 0 counts as 0.
  package init(count: Int, range: ClosedRange<Double>) {
    self.count = max(count, 0)
    self.range = range
  }

  /// The distance between neighbours; the whole width where there are fewer than two.
  package var step: Double {
    let width = range.upperBound - range.lowerBound
    return count > 1 ? width / Double(count - 1) : width
  }

  /// The position of an index, counted from 0, which may be a fraction; nil where it isn't finite.
  package func position(of index: Double) -> Double? {
    guard index.isFinite else { return nil }
    guard count > 1 else {
      return (range.lowerBound + range.upperBound) / 2 + index * step
    }
    return range.lowerBound + index * step
  }
}

/// Evenly wide bands for a row of things, with a gap between them and none outside.
package struct BandScale: Sendable, Hashable {
  /// How many bands there are, 0 or more.
  package let count: Int
  /// Where the bands begin and end, in user units.
  package let range: ClosedRange<Double>
  /// The part of each step that is left empty, 0…1.
  package let padding: Double

  /// A scale for `count` bands; a count below 0 counts as 0, padding is held in 0…1.
  package init(count: Int, range: ClosedRange<Double>, padding: Double = 0.2) {
    self.count = max(count, 0)
    self.range = range
    self.padding = padding.isFinite ? min(max(padding, 0), 1) : 0
  }

  /// From the start of one band to the start of the next; 0 where there is no band.
  package var step: Double {
    guard count > 0 else { return 0 }
    let steps = Double(count) - padding
    return steps > 0 ? (range.upperBound - range.lowerBound) / steps : 0
  }

  /// The width of a band.
  package var bandwidth: Double { step * (1 - padding) }

  /// The start of a band, counted from 0; nil where there is no such band.
  package func start(of index: Int) -> Double? {
    guard (0..<count).contains(index) else { return nil }
    return range.lowerBound + Double(index) * step
  }
}
