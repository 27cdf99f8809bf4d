package import MarkupText

/// Who holds something, as a small shape: told apart by form first and by colour second.
package enum HoldingMark: String, Sendable, Hashable, CaseIterable {
  /// The first partner: a square.
  case first
  /// The second partner: a circle.
  case second
  /// Both at once: half a square and half a circle, hatched.
  case both
  /// Each in turn: half a square and half a circle, turned and apart.
  case rotating
  /// Somebody outside the couple: a diamond.
  case outside
  /// Nobody: a dashed outline.
  case nobody
}

/// The shape of a holder as a drawing of 12 × 12, hidden from screen readers: its name stands by it.
package func holdingGlyph(_ mark: HoldingMark) -> HTML {
  SVGElement(
    "svg",
    [
      "aria-hidden": "true", "width": 12, "height": 12, "viewBox": "0 0 12 12",
    ], children: mark.shapes
  ).classed("glyph").html
}

/// A holder's shape and name, kept together.
func holder(_ mark: HoldingMark, _ name: String) -> HTML {
  "<span class=\"who\">\(holdingGlyph(mark)) <bdi>\(name)</bdi></span>"
}

extension HoldingMark {
  /// The shapes of the mark in a box of 12 × 12.
  fileprivate var shapes: [SVGElement] {
    switch self {
    case .first:
      [SVGElement("rect", ["width": 12, "height": 12, "rx": 1]).filled(.first)]
    case .second:
      [SVGElement("circle", ["cx": 6, "cy": 6, "r": 6]).filled(.second)]
    case .both:
      [
        SVGElement("path", ["d": "M1 0H6V12H1A1 1 0 0 1 0 11V1A1 1 0 0 1 1 0z"]).filled(.first),
        SVGElement("path", ["d": "M6 0A6 6 0 0 1 6 12z"]).filled(.second),
        SVGElement("path", ["d": "M-1 8L8 -1M1 12L12 1M5 14L14 5", "fill": "none"])
          .stroked(.paper, width: 1.2),
      ]
    case .rotating:
      [
        SVGElement("path", ["d": "M0 0H10.2L0 10.2z"]).filled(.first),
        SVGElement("path", ["d": "M10.3 2.1A5.8 5.8 0 0 1 2.1 10.3z"]).filled(.second),
      ]
    case .outside:
      [SVGElement("path", ["d": "M6 0L12 6L6 12L0 6z"]).filled(.shared)]
    case .nobody:
      [
        SVGElement("rect", ["x": 0.8, "y": 0.8, "width": 10.4, "height": 10.4])
          .filled(.none).stroked(.shared, width: 1.3, dashes: "2.6 2.6")
      ]
    }
  }
}
