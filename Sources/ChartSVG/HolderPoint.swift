/// A point of a holder's line: a square, a circle, or a diamond for anybody else.
struct HolderPoint: Sendable, Hashable {
  var mark: HoldingMark
  var at: Position
  /// Half its width, in user units.
  var radius: Double = 3.4

  /// The shape.
  var element: SVGElement {
    switch mark {
    case .first:
      SVGElement(
        "rect",
        [
          "x": .number(at.x - radius), "y": .number(at.y - radius),
          "width": .number(2 * radius), "height": .number(2 * radius),
        ]
      ).filled(.first)
    case .second: DotMark(at: at, radius: radius, paint: .second).element
    default:
      SVGElement("polygon", ["points": .text(corners)]).filled(.shared)
    }
  }

  private var corners: String {
    let reach = radius * 1.3
    return [
      Position(x: at.x, y: at.y - reach), Position(x: at.x + reach, y: at.y),
      Position(x: at.x, y: at.y + reach), Position(x: at.x - reach, y: at.y),
    ].map(\.written).joined(separator: " ")
  }
}

extension HoldingMark {
  /// The colour of a line that belongs to the holder.
  var paint: Paint {
    switch self {
    case .first: .first
    case .second: .second
    default: .shared
    }
  }
}
