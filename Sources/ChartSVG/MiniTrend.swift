package import MarkupText

/// Shares of some weeks as points, small, with the line of their direction where there is one.
///
/// The scale is that of `MiniLine`. The points are not joined: each week stands for itself. What of
/// the line leaves 0…1 is cut off.
package struct MiniTrend: Sendable, Hashable {
  /// A straight line from the first week to the last.
  package struct Line: Sendable, Hashable {
    /// Its value at the first week; it may lie outside 0…1.
    package var first: Double
    /// Its value at the last week; it may lie outside 0…1.
    package var last: Double

    /// A line.
    package init(first: Double, last: Double) {
      self.first = first
      self.last = last
    }
  }

  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the points are of.
  package var title: String
  /// The finding in words with its numbers and period.
  package var summary: String
  /// The first partner's share, 0…1, a week each, oldest first; nil where there is no data.
  package var values: [Double?]
  /// Where it is heading; nil where no direction is told.
  package var trend: Line?

  /// Points; values that aren't finite count as no data, others are held in 0…1.
  package init(
    id: String, title: String, summary: String, values: [Double?],
    trend: Line? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.values = values.map(finiteShare)
    self.trend = trend.flatMap { $0.first.isFinite && $0.last.isFinite ? $0 : nil }
  }

  /// The drawing as markup, 110 × 60.
  package var html: HTML {
    let across = PointScale(count: values.count, range: 5...105)
    let points = values.enumerated().flatMap { index, value -> [SVGElement] in
      guard let value, let y = MiniLine.down.position(of: value),
        let x = across.position(of: Double(index))
      else { return [] }
      return [DotMark(at: Position(x: x, y: y), radius: 1.9, paint: .first).element]
    }
    return namedDrawing(
      id: id, title: title, summary: summary, width: 110, height: 60,
      children: MiniLine.rules + line + points
    ).classed("mini").html
  }

  private var line: [SVGElement] {
    guard let trend, values.count > 1 else { return [] }
    let rise = trend.last - trend.first
    // The part of the way on which the line lies within the scale.
    let ends = rise == 0 ? [0, 1] : [-trend.first / rise, (1 - trend.first) / rise].sorted()
    let (from, to) = (max(ends[0], 0), min(ends[1], 1))
    guard from < to, rise != 0 || (0...1).contains(trend.first) else { return [] }
    let places = [from, to].map { part in
      MiniLine.down.clampedPosition(of: trend.first + part * rise)
        .map { Position(x: 5 + 100 * part, y: $0) }
    }
    return LineMark(places: places, paint: .first, width: 1.4).elements
  }
}
