/// A bar along a part of the drawing's width, from 0 to 100 percent.
struct BarMark: Sendable, Hashable {
  var from: Double
  var to: Double
  var top: Double
  var height: Double
  var paint: Paint

  /// The bar; nil where it has no length.
  var element: SVGElement? {
    guard to > from else { return nil }
    return SVGElement(
      "rect",
      [
        "x": .percent(from), "width": .percent(to - from), "y": .number(top),
        "height": .number(height),
      ]
    ).filled(paint)
  }
}
