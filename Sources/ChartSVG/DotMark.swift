/// A filled dot.
struct DotMark: Sendable, Hashable {
  var at: Position
  var radius: Double
  var paint: Paint

  /// The dot.
  var element: SVGElement {
    SVGElement("circle", ["cx": .number(at.x), "cy": .number(at.y), "r": .number(radius)])
      .filled(paint)
  }
}
