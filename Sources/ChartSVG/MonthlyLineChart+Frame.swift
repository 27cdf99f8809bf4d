/// Where the parts of a monthly line stand, in user units: as wide as a phone.
///
/// From the top: the name of the upper end, rows of pins, the plot, the months, the name of the
/// lower end. To the left of the plot its ticks, to the right the label of the last value.
struct MonthlyFrame: Sendable, Hashable {
  static let width = 360.0
  static let plotHeight = 140.0
  static let nameRow = 20.0
  static let pinRow = 19.0
  static let labelRow = 24.5
  static let left = 46.0
  static let edge = 2.0

  let right: Double
  let top: Double
  let pinRows: Int
  private let showsWholeMonths: Bool

  /// The frame for labels of a width at the right and some rows of pins; months stand for their
  /// middle, the outer ones at the edges of the plot or, `showsWholeMonths`, half a month inside.
  init(endWidth: Double, pinRows: Int, showsWholeMonths: Bool) {
    self.showsWholeMonths = showsWholeMonths
    right = Self.width - min(max(endWidth, 20), 92) - 10.5
    self.pinRows = pinRows
    top = Self.nameRow + Double(pinRows) * Self.pinRow + 8
  }

  var bottom: Double { top + Self.plotHeight }
  var height: Double { bottom + Self.labelRow + Self.nameRow + 2 }
  /// How wide the labels at the right may be.
  var endWidth: Double { Self.width - Self.edge - endX }
  /// Where the labels at the right begin.
  var endX: Double { right + 8 }

  /// Shares to heights: 1 at the top, 0 at the bottom.
  var shares: LinearScale { LinearScale(domain: (0, 1), range: (bottom, top)) }

  /// Months to positions.
  func months(_ count: Int) -> PointScale {
    let left = Self.left + 6
    let inset = showsWholeMonths && count > 1 ? (right - left) / Double(2 * count) : 0
    return PointScale(count: count, range: (left + inset)...(right - inset))
  }
}

extension MonthlyLineChart {
  /// The frame that the labels and pins of this chart need.
  var frame: MonthlyFrame {
    let wide = MonthlyFrame(endWidth: 0, pinRows: 0, showsWholeMonths: showsWholeMonths)
    let labels = [textWidth(endLabel), textWidth(evenLabel)]
    return MonthlyFrame(
      endWidth: labels.max() ?? 0, pinRows: pinRows(on: wide.months(points.count)),
      showsWholeMonths: showsWholeMonths)
  }

  /// The points of the line; nil at a gap.
  func places(in frame: MonthlyFrame) -> [Position?] {
    let months = frame.months(points.count)
    return points.enumerated().map { index, point in
      guard let value = point.value, let y = frame.shares.position(of: value),
        let x = months.position(of: Double(index))
      else { return nil }
      return Position(x: x, y: y)
    }
  }

  /// The likely ranges; nil at a gap.
  func slices(in frame: MonthlyFrame) -> [AreaMark.Slice?] {
    let months = frame.months(points.count)
    return points.enumerated().map { index, point in
      guard let range = point.range, point.value != nil,
        let top = frame.shares.position(of: range.upperBound),
        let bottom = frame.shares.position(of: range.lowerBound),
        let x = months.position(of: Double(index))
      else { return nil }
      return AreaMark.Slice(x: x, top: top, bottom: bottom)
    }
  }
}
