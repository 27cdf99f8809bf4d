/// One partner's slope with the places of its ends; partners stand a little aside of each other,
/// so that neither covers the other's whiskers.
struct Slope: Sendable, Hashable {
  var line: SlopeChart.Line
  var before: Position?
  var after: Position?

  /// The likely ranges.
  var whiskers: [SVGElement] {
    [(before, line.beforeRange), (after, line.afterRange)].flatMap { place, range -> [SVGElement] in
      guard let place, let range,
        let top = SlopeChart.shares.position(of: range.upperBound),
        let bottom = SlopeChart.shares.position(of: range.lowerBound)
      else { return [] }
      let slice = AreaMark.Slice(x: place.x, top: top, bottom: bottom)
      return AreaMark(slices: [slice], fill: .band, whisker: line.mark.paint).elements
    }
  }

  /// The line, where both ends are known.
  var stroke: [SVGElement] {
    LineMark(places: [before, after], paint: line.mark.paint, width: 2.2).elements
  }

  /// The ends.
  var points: [SVGElement] {
    [before, after].compactMap { $0 }.map { HolderPoint(mark: line.mark, at: $0).element }
  }
}

extension SlopeChart {
  /// The places of a partner's line.
  func slope(of line: Line, at index: Int) -> Slope {
    let aside = (Double(index) - Double(lines.count - 1) / 2) * min(7, 20 / Double(lines.count))
    func place(_ share: Double?, _ x: Double) -> Position? {
      share.flatMap { Self.shares.position(of: $0) }.map { Position(x: x + aside, y: $0) }
    }
    return Slope(
      line: line, before: place(line.before, Self.columns.before),
      after: place(line.after, Self.columns.after))
  }

  /// The values at the left; with the name where there is none at the right.
  func valueLabels(of slopes: [Slope]) -> [SVGElement] {
    let labels = slopes.compactMap { slope -> (y: Double, lines: [String])? in
      guard let place = slope.before, let share = slope.line.before else { return nil }
      let number = percentText(share)
      let words = slope.line.after == nil ? "\(isolated(slope.line.name)) \(number)" : number
      return (place.y, wrapped(words, to: 48))
    }
    return stacked(labels, at: Self.columns.before - 14, anchor: .end)
  }

  /// The names and values at the right.
  func endLabels(of slopes: [Slope]) -> [SVGElement] {
    let x = Self.columns.after + 16
    let labels = slopes.compactMap { slope -> (y: Double, lines: [String])? in
      guard let place = slope.after, let share = slope.line.after else { return nil }
      let words = "\(isolated(slope.line.name)) \(percentText(share))"
      return (place.y, wrapped(words, to: Self.width - 2 - x))
    }
    return stacked(labels, at: x, anchor: .start)
  }

  private func stacked(
    _ labels: [(y: Double, lines: [String])], at x: Double, anchor: TextMark.Anchor
  ) -> [SVGElement] {
    stackedLabels(
      labels.map { StackedLabel(y: $0.y, lines: $0.lines) }, at: x, anchor: anchor,
      within: (Self.top - 6)...(Self.bottom + 2))
  }
}
