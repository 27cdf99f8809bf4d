/// A straight line from one place to another.
struct RuleMark: Sendable, Hashable {
  var from: Position
  var to: Position
  var paint: Paint
  var dashes: String?

  /// The line.
  var element: SVGElement {
    SVGElement(
      "line",
      [
        "x1": .number(from.x), "x2": .number(to.x), "y1": .number(from.y), "y2": .number(to.y),
      ]
    ).stroked(paint, dashes: dashes)
  }
}
