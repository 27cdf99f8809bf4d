/// A line through places; a gap breaks it, and a place alone between gaps draws nothing.
struct LineMark: Sendable, Hashable {
  var places: [Position?]
  var paint: Paint
  var width: Double

  /// One line for each unbroken stretch of two places or more.
  var elements: [SVGElement] {
    unbrokenRuns(of: places).filter { $0.count > 1 }.map { run in
      SVGElement(
        "polyline",
        [
          "points": .text(run.map(\.written).joined(separator: " ")), "fill": "none",
          "stroke-linejoin": "round", "stroke-linecap": "round",
        ]
      ).stroked(paint, width: width)
    }
  }
}
