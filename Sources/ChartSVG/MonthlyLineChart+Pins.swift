/// The numbered pins at the top, which move aside for each other, and their stems.
extension MonthlyLineChart {
  static var pinGap: Double { 18 }

  /// The pins that lie on the chart, by place and then by number.
  private var drawnPins: [Pin] {
    let last = Double(points.count) - 0.5
    return pins.filter { $0.position.isFinite && $0.position >= -0.5 && $0.position <= last }
      .sorted { ($0.position, $0.number) < ($1.position, $1.number) }
  }

  /// How many rows the pins need: as many as fit side by side share one.
  func pinRows(on months: PointScale) -> Int {
    let width = months.range.upperBound - months.range.lowerBound
    let capacity = max(Int(width * 0.7 / Self.pinGap), 1)
    return (drawnPins.count + capacity - 1) / capacity
  }

  /// The stems first, so that no stem crosses a pin.
  func pinElements(in frame: MonthlyFrame) -> [SVGElement] {
    let rows = max(frame.pinRows, 1)
    let months = frame.months(points.count)
    let within = MonthlyFrame.left...frame.right
    let pins = drawnPins.map { pin in (pin, months.position(of: pin.position) ?? frame.right) }
    var stems: [SVGElement] = []
    var heads: [SVGElement] = []
    for row in 0..<rows {
      let inRow = pins.enumerated().filter { $0.offset % rows == row }.map(\.element)
      let places = dodged(inRow.map(\.1), gap: Self.pinGap, within: within)
      let y = MonthlyFrame.nameRow + (Double(row) + 0.5) * MonthlyFrame.pinRow
      for ((pin, x), place) in zip(inRow, places) {
        let foot = min(max(x, within.lowerBound), within.upperBound)
        stems.append(stem(from: Position(x: place, y: y + 8), to: foot, in: frame))
        heads += head(of: pin, at: Position(x: place, y: y))
      }
    }
    return stems + heads
  }

  private func stem(from head: Position, to x: Double, in frame: MonthlyFrame) -> SVGElement {
    let path = [head, Position(x: x, y: frame.top), Position(x: x, y: frame.bottom)]
    return SVGElement(
      "polyline",
      ["points": .text(path.map(\.written).joined(separator: " ")), "fill": "none"]
    ).stroked(.soft, dashes: "1 3")
  }

  private func head(of pin: Pin, at place: Position) -> [SVGElement] {
    let number = String(pin.number)
    let size: Double = number.count > 2 ? 7 : 11
    return [
      DotMark(at: place, radius: 8, paint: .shared).element,
      SVGElement(
        "text",
        [
          "x": .number(place.x), "y": .number(place.y), "dy": "0.35em",
          "text-anchor": "middle", "font-size": .number(size),
        ], text: shortened(number, to: 20, size: size)
      ).classed("pin").with("fill", .text(Paint.paper.lightColour)),
    ]
  }
}
