/// A place in a drawing, in user units, x to the right and y downward.
package struct Position: Sendable, Hashable {
  /// From the left edge.
  package var x: Double
  /// From the top edge.
  package var y: Double

  /// A place.
  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// As it stands in a list of places.
  var written: String { "\(fixedDecimal(x)),\(fixedDecimal(y))" }
}

/// The stretches of a row that have no gap in them, in order; gaps at the ends and double gaps
/// give no empty stretch.
func unbrokenRuns<Value>(of values: [Value?]) -> [[Value]] {
  values.split(whereSeparator: { $0 == nil }).map { $0.compactMap { $0 } }
}
