/// One mark of a row of a dumbbell, at its place across.
struct DumbbellMark: Sendable, Hashable {
  /// What is told by the mark's shape.
  enum Kind: Sendable, Hashable {
    case estimate, other, log
  }

  var kind: Kind
  var x: Double
  var word: String
  var number: String
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
    let marks = values.compactMap { kind, share, word -> DumbbellMark? in
      guard let share, let x = Self.shares.position(of: share) else { return nil }
      return DumbbellMark(kind: kind, x: x, word: word, number: percentText(share), paint: paint)
    }
    // Equal places keep the order above, whatever the sort does with equals.
    return marks.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }
      .map(\.element)
  }
}
