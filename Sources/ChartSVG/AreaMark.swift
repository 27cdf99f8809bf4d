/// A band between two heights; a gap breaks it, and a single height alone is a whisker.
struct AreaMark: Sendable, Hashable {
  /// From the top of the band to its bottom at one x.
  struct Slice: Sendable, Hashable {
    var x: Double
    var top: Double
    var bottom: Double
  }

  var slices: [Slice?]
  var fill: Paint
  var whisker: Paint

  /// One shape for each unbroken stretch.
  var elements: [SVGElement] {
    unbrokenRuns(of: slices).map { run in
      guard run.count > 1 else { return whiskers(run) }
      let upper = run.map { Position(x: $0.x, y: $0.top) }
      let lower = run.reversed().map { Position(x: $0.x, y: $0.bottom) }
      let outline = (upper + lower).map(\.written).joined(separator: " ")
      return SVGElement("polygon", ["points": .text(outline)]).filled(fill)
    }
  }

  /// An upright line with a short foot at each end.
  private func whiskers(_ run: [Slice]) -> SVGElement {
    let path = run.map { slice in
      let (x, top, bottom) = (slice.x, fixedDecimal(slice.top), fixedDecimal(slice.bottom))
      let (left, right) = (fixedDecimal(x - 3), fixedDecimal(x + 3))
      let middle = fixedDecimal(x)
      return "M\(left) \(top)H\(right)M\(middle) \(top)V\(bottom)M\(left) \(bottom)H\(right)"
    }
    return SVGElement("path", ["d": .text(path.joined()), "fill": "none"]).stroked(whisker)
  }
}
