package import MarkupText

/// What became of a ritual on one day or in one period; told by form, never by a judging colour.
package enum RhythmMark: Sendable, Hashable, CaseIterable {
  /// It took place: filled.
  case kept
  /// It was due and did not take place: a struck outline.
  case missed
  /// Both agreed to leave it out: a dash.
  case skipped
  /// It wasn't due: plain.
  case notDue
  /// Before the ritual began, after it ended, or still to come: nothing.
  case outside

  /// The class of a cell with this mark.
  var name: String {
    switch self {
    case .kept: "kept"
    case .missed: "missed"
    case .skipped: "skipped"
    case .notDue: "plain"
    case .outside: "outside"
    }
  }

  /// The shapes of the mark in a square of `size` user units; none where it is plain.
  func shapes(at corner: Position, size: Double) -> [SVGElement] {
    let inset = size / 14
    let side = size - 2 * inset
    let (x, y) = (corner.x + inset, corner.y + inset)
    let box = SVGElement(
      "rect",
      [
        "x": .number(x), "y": .number(y), "width": .number(side), "height": .number(side),
        "rx": .number(size / 5),
      ])
    let weight = max(size / 22, 1)
    switch self {
    case .kept: return [box.filled(.shared)]
    case .missed:
      let far = side * 0.82
      let near = side * 0.18
      let strike = SVGElement(
        "line",
        [
          "x1": .number(x + near), "x2": .number(x + far), "y1": .number(y + far),
          "y2": .number(y + near),
        ])
      return [
        box.filled(.none).stroked(.shared, width: weight), strike.stroked(.shared, width: weight),
      ]
    case .skipped:
      let foot = SVGElement(
        "line",
        [
          "x1": .number(x + side * 0.2), "x2": .number(x + side * 0.8),
          "y1": .number(corner.y + size * dashHeight(size)),
          "y2": .number(corner.y + size * dashHeight(size)),
        ])
      return [foot.stroked(.shared, width: max(size / 14, 1.4))]
    case .notDue, .outside: return []
    }
  }

  /// Where the dash lies: under the number of a day, in the middle of a mark without one.
  private func dashHeight(_ size: Double) -> Double { size > 20 ? 0.87 : 0.5 }
}

/// The shape of a mark as a drawing of 14 × 14, hidden from screen readers: its word stands by it.
package func rhythmGlyph(_ mark: RhythmMark) -> HTML {
  rhythmDrawing(mark, size: 14).classed("glyph").html
}

/// The shape of a mark as a square drawing.
func rhythmDrawing(_ mark: RhythmMark, size: Double) -> SVGElement {
  let side = fixedDecimal(size)
  let dot = DotMark(at: Position(x: size / 2, y: size / 2), radius: 1.2, paint: .shared).element
  let plain = mark == .notDue && size < 20 ? [dot] : []
  return SVGElement(
    "svg",
    [
      "aria-hidden": "true", "width": .number(size), "height": .number(size),
      "viewBox": .text("0 0 \(side) \(side)"),
    ], children: mark.shapes(at: Position(x: 0, y: 0), size: size) + plain)
}

/// Words for screen readers alone; nothing where there are none.
func unseen(_ text: String) -> HTML {
  text.isEmpty ? "" : " <span class=\"unseen\">\(text)</span>"
}
