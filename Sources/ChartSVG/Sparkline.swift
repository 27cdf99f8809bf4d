package import MarkupText

/// A tiny line of shares, 100 × 20, hidden from screen readers: the number always stands beside it.
///
/// The scale is always the whole of 0…1 with a faint rule at a half, so that two sparklines can be
/// compared. A gap breaks the line; the last value has a dot.
package struct Sparkline: Sendable, Hashable {
  /// The first partner's share, 0…1, oldest first; nil where there is no data.
  package var values: [Double?]

  /// A sparkline; values that aren't finite count as no data, others are held in 0…1.
  package init(values: [Double?]) {
    self.values = values.map(finiteShare)
  }

  /// The drawing as markup.
  package var html: HTML {
    let even = RuleMark(
      from: Position(x: 0, y: 10), to: Position(x: 100, y: 10), paint: .line, dashes: "2 2")
    let line = LineMark(places: places, paint: .first, width: 1.5)
    let last = places.last { $0 != nil }.flatMap { $0 }
    let lone = lonePlaces(places).filter { $0 != last }
      .map { DotMark(at: $0, radius: 1.3, paint: .first).element }
    let end = last.map { [DotMark(at: $0, radius: 2.4, paint: .first).element] } ?? []
    return SVGElement(
      "svg",
      ["aria-hidden": "true", "viewBox": "0 0 100 20", "width": 100, "height": 20],
      children: [even.element] + line.elements + lone + end
    ).classed("spark").html
  }

  private var places: [Position?] {
    let across = PointScale(count: values.count, range: 3...97)
    let down = LinearScale(domain: (0, 1), range: (17, 3))
    return values.enumerated().map { index, value in
      guard let value, let y = down.position(of: value),
        let x = across.position(of: Double(index))
      else { return nil }
      return Position(x: x, y: y)
    }
  }
}

/// The places that stand alone between gaps, which a line can't show.
func lonePlaces(_ places: [Position?]) -> [Position] {
  unbrokenRuns(of: places).filter { $0.count == 1 }.flatMap { $0 }
}
