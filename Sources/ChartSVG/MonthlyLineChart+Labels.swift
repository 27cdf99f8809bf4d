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
    [0, 0.25, 0.5, 0.75, 1].flatMap { share -> [SVGElement] in
      guard let y = frame.shares.position(of: share) else { return [] }
      let isHalf = share == 0.5
      let rule = RuleMark(
        from: Position(x: MonthlyFrame.left, y: y), to: Position(x: frame.right, y: y),
        paint: isHalf ? .soft : .line, dashes: isHalf ? "4 4" : nil)
      let tick = TextMark(
        text: "\(fixedDecimal(share * 100)) %", at: Position(x: MonthlyFrame.left - 5, y: y),
        anchor: .end)
      return [rule.element, tick.element]
    }
  }

  /// As many months as fit without touching, counted back from the last.
  func monthLabels(in frame: MonthlyFrame) -> [SVGElement] {
    let months = frame.months(points.count)
    let labels = points.map { shortened($0.label, to: 56) }
    let widest = labels.map { textWidth($0) }.max() ?? 0
    let every = labelStep(widest: widest, step: months.step)
    let y = frame.bottom + MonthlyFrame.labelRow / 2 + 2
    return labels.indices.flatMap { index -> [SVGElement] in
      guard (labels.count - 1 - index).isMultiple(of: every), !labels[index].isEmpty,
        let x = months.position(of: Double(index))
      else { return [] }
      let foot = RuleMark(
        from: Position(x: x, y: frame.bottom), to: Position(x: x, y: frame.bottom + 3),
        paint: .line)
      let label = TextMark(text: labels[index], at: Position(x: x, y: y), anchor: .middle)
      return [foot.element, label.element]
    }
  }

  /// Every how many months there is a label: steps that a year can be told by, then whole years.
  private func labelStep(widest: Double, step: Double) -> Int {
    let fits = { (every: Int) in Double(every) * step >= widest + 6 }
    if let small = [1, 2, 3, 4, 6].first(where: fits) { return small }
    var every = 12
    while !fits(every), every < points.count { every += 12 }
    return every
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
    let height = 11 * Double(lines.count)
    let centre = aside(last.y, of: middle, by: evenLabel.isEmpty ? 0 : height / 2 + 5.5)
    let first = centre - height / 2 + 5.5
    let texts = lines.enumerated().map { index, line in
      TextMark(
        text: line, at: Position(x: frame.endX, y: first + 11 * Double(index)), paint: .ink
      ).classed("end")
    }
    return labels + leader(from: last, in: frame) + texts
  }

  private func aside(_ y: Double, of middle: Double, by distance: Double) -> Double {
    guard abs(y - middle) < distance else { return y }
    return y <= middle ? middle - distance : middle + distance
  }

  /// A dotted line from a last value that lies before the last month to its label.
  private func leader(from last: Position, in frame: MonthlyFrame) -> [SVGElement] {
    guard frame.right - last.x > 1 else { return [] }
    let from = Position(x: last.x + 5, y: last.y)
    let to = Position(x: frame.right + 4, y: last.y)
    return [RuleMark(from: from, to: to, paint: .soft, dashes: "1 3").element]
  }
}

extension TextMark {
  /// The text with a class that the stylesheet knows.
  fileprivate func classed(_ name: String) -> SVGElement { element.classed(name) }
}
