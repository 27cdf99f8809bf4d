/// One mark of a row of a dumbbell, at its place across.
struct DumbbellMark: Sendable, Hashable {
  /// What is told by the mark's shape.
  enum Kind: Sendable, Hashable {
    case estimate, other, log
  }

  var kind: Kind
  var x: Double
  var text: String
  var paint: Paint

  /// A ring, a triangle or a dot: they stay apart where they share a place.
  func shape(at y: Double) -> SVGElement {
    switch kind {
    case .estimate:
      return SVGElement("circle", ["cx": .number(x), "cy": .number(y), "r": 6])
        .filled(.none).stroked(paint, width: 2)
    case .other:
      let corners = [
        Position(x: x, y: y - 11), Position(x: x + 9.5, y: y + 5.5),
        Position(x: x - 9.5, y: y + 5.5),
      ]
      return SVGElement(
        "polygon",
        [
          "points": .text(corners.map(\.written).joined(separator: " ")),
          "stroke-linejoin": "round",
        ]
      ).filled(.none).stroked(paint, width: 1.6)
    case .log:
      return DotMark(at: Position(x: x, y: y), radius: 3.2, paint: paint).element
    }
  }
}

extension Dumbbell {
  /// The marks of a row from left to right, each with its word and number.
  func marks(of row: Row) -> [DumbbellMark] {
    let paint = row.mark?.paint ?? .ink
    let values: [(DumbbellMark.Kind, Double?, String)] = [
      (.estimate, row.estimate, estimateWord), (.other, row.other, otherWord),
      (.log, row.log, logWord),
    ]
    let shown = values.filter { $0.1 != nil }
    let room = (Self.width - 4) / Double(max(shown.count, 1)) - 8
    let marks = shown.compactMap { kind, share, word -> DumbbellMark? in
      guard let share, let x = Self.shares.position(of: share) else { return nil }
      let number = percentText(share)
      let name = shortened(word, to: room - textWidth(" \(number)"))
      let text = word.isEmpty ? number : "\(name) \(number)"
      return DumbbellMark(kind: kind, x: x, text: text, paint: paint)
    }
    // Equal places keep the order above, whatever the sort does with equals.
    return marks.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }
      .map(\.element)
  }

  /// The words under the marks, moved apart, each with a thread to a mark that isn't above it.
  func labels(of marks: [DumbbellMark], at y: Double) -> [SVGElement] {
    let widest = marks.map { textWidth($0.text) }.max() ?? 0
    let edge = widest / 2 + 2
    guard edge <= Self.width - edge else { return [] }
    let places = dodged(marks.map(\.x), gap: widest + 7, within: edge...(Self.width - edge))
    return zip(marks, places).flatMap { mark, place -> [SVGElement] in
      let label = TextMark(text: mark.text, at: Position(x: place, y: y), anchor: .middle)
      guard abs(place - mark.x) > 12 else { return [label.element] }
      let thread = RuleMark(
        from: Position(x: mark.x, y: y - 12), to: Position(x: place, y: y - 6), paint: .soft)
      return [thread.element, label.element]
    }
  }
}
