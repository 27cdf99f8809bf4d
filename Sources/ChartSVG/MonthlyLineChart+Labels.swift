/// The words around the plot: the ends of the axis, its ticks, the months, the last value.
extension MonthlyLineChart {
  /// A little arrow, the partner's shape and the name at each end of the axis.
  func axisEnds(in frame: MonthlyFrame) -> [SVGElement] {
    let upper = MonthlyFrame.nameRow / 2
    let lower = frame.height - upper
    let x = MonthlyFrame.edge
    let room = MonthlyFrame.width - MonthlyFrame.edge - (x + 24)
    let square = SVGElement(
      "rect", ["x": .number(x + 11), "y": .number(upper - 4), "width": 8, "height": 8]
    ).filled(.first)
    let circle = DotMark(at: Position(x: x + 15, y: lower), radius: 4, paint: .second).element
    return [
      arrow(at: Position(x: x + 4, y: upper), pointing: -1), square,
      TextMark(
        text: shortened(firstName, to: room), at: Position(x: x + 24, y: upper), paint: .ink
      ).element,
      arrow(at: Position(x: x + 4, y: lower), pointing: 1), circle,
      TextMark(
        text: shortened(secondName, to: room), at: Position(x: x + 24, y: lower), paint: .ink
      ).element,
    ]
  }

  private func arrow(at place: Position, pointing way: Double) -> SVGElement {
    let corners = [
      Position(x: place.x, y: place.y + 4 * way),
      Position(x: place.x - 4, y: place.y - 3 * way),
      Position(x: place.x + 4, y: place.y - 3 * way),
    ]
    return SVGElement(
      "polygon", ["points": .text(corners.map(\.written).joined(separator: " "))]
    ).filled(.soft)
  }

  /// Quarters of the whole, with the dashed line at a half.
  func grid(in frame: MonthlyFrame) -> [SVGElement] {
    shareGrid(on: frame.shares, from: MonthlyFrame.left, to: frame.right)
  }

  /// The label of the half line and, moved aside for it, that of the last value.
  func endLabels(in frame: MonthlyFrame, places: [Position?]) -> [SVGElement] {
    let middle = (frame.top + frame.bottom) / 2
    let even = TextMark(
      text: shortened(evenLabel, to: frame.endWidth), at: Position(x: frame.endX, y: middle))
    let labels = evenLabel.isEmpty ? [] : [even.element]
    let lines = wrapped(endLabel, to: frame.endWidth)
    guard let last = places.last(where: { $0 != nil }).flatMap({ $0 }), !lines.isEmpty else {
      return labels
    }
    let half = TextMark.lineHeight(of: lines) * Double(lines.count) / 2
    let reach = evenLabel.isEmpty ? 0 : half + TextMark.lineHeight / 2
    let centre = aside(last.y, of: middle, by: reach)
    let texts = lines.enumerated().map { index, line in
      TextMark(
        text: line, at: Position(x: frame.endX, y: centre), paint: .ink,
        line: Double(index) - Double(lines.count - 1) / 2, step: TextMark.lineStep(of: lines)
      ).classed("end")
    }
    return labels + leader(from: last, to: frame.right) + texts
  }

  private func aside(_ y: Double, of middle: Double, by distance: Double) -> Double {
    guard abs(y - middle) < distance else { return y }
    return y <= middle ? middle - distance : middle + distance
  }
}

extension TextMark {
  /// The text with a class that the stylesheet knows.
  func classed(_ name: String) -> SVGElement { element.classed(name) }
}
