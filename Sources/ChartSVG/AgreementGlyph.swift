package import MarkupText

/// What became of something agreed on; told by form, in one colour that judges nothing.
package enum AgreementMark: Sendable, Hashable, CaseIterable {
  /// It was kept: a filled box with a tick.
  case kept
  /// It is open: an empty box.
  case open
  /// It was changed: a box with a wave.
  case changed
}

/// The shape of a mark as a drawing of 14 × 14, hidden from screen readers: its word stands by it.
package func agreementGlyph(_ mark: AgreementMark) -> HTML {
  SVGElement(
    "svg",
    ["aria-hidden": "true", "width": 14, "height": 14, "viewBox": "0 0 14 14"],
    children: mark.shapes
  ).classed("glyph").html
}

extension AgreementMark {
  fileprivate var shapes: [SVGElement] {
    let box = SVGElement("rect", ["x": 1, "y": 1, "width": 12, "height": 12, "rx": 3])
    let outline = box.filled(.none).stroked(.shared, width: 1.4)
    switch self {
    case .kept:
      let tick = SVGElement("path", ["d": "M4 7.3L6.2 9.6L10.2 4.8", "fill": "none"])
      return [box.filled(.shared), tick.stroked(.paper, width: 1.8)]
    case .open: return [outline]
    case .changed:
      let wave = SVGElement(
        "path", ["d": "M3.5 7.5C5 4.5 6.2 4.8 7 7S9.2 9.5 10.5 6.5", "fill": "none"])
      return [outline, wave.stroked(.shared, width: 1.4)]
    }
  }
}
