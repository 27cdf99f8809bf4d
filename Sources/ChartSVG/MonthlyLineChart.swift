package import MarkupText

/// A line of the first partner's share over months, with its likely range and numbered events.
///
/// 1. The vertical axis is always the whole of 0…1, never zoomed: up is more with the first
///    partner, down more with the second, and the ends are named so.
/// 2. A gap breaks the line and the band; a lone point is a dot, a lone range a whisker.
/// 3. All text stays inside the drawing; names too long for it are cut with `…`.
package struct MonthlyLineChart: Sendable, Hashable {
  /// One month.
  package struct Point: Sendable, Hashable {
    /// The month's short name.
    package var label: String
    /// The first partner's share, 0…1; nil where there is no data.
    package var value: Double?
    /// The likely range of the share; nil where it isn't known.
    package var range: ClosedRange<Double>?

    /// A point; values that aren't finite count as no data, others are held in 0…1.
    package init(label: String, value: Double?, range: ClosedRange<Double>? = nil) {
      self.label = label
      self.value = finiteShare(value)
      self.range = self.value == nil ? nil : finiteRange(range)
    }
  }

  /// A numbered event, told in a list under the chart.
  package struct Pin: Sendable, Hashable {
    /// Where it is on the axis of points: 0 is the first month, 0.5 half-way to the second.
    package var position: Double
    /// Its number in the list.
    package var number: Int

    /// A pin; one more than half a month outside the points isn't drawn.
    package init(position: Double, number: Int) {
      self.position = position
      self.number = number
    }
  }

  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the chart is of.
  package var title: String
  /// The finding in words with its numbers and period, for who doesn't see the drawing.
  package var summary: String
  /// The months, oldest first.
  package var points: [Point]
  /// The events.
  package var pins: [Pin]
  /// The partner whose share it is.
  package var firstName: String
  /// The other partner.
  package var secondName: String
  /// What the last value is, such as `58 %`; stands at the end of the line.
  package var endLabel: String
  /// What the line at a half is called, such as `equal`.
  package var evenLabel: String
  /// Whether the axis begins with the first day of the first month, not with its middle.
  var showsWholeMonths = false

  /// A chart.
  package init(
    id: String, title: String, summary: String, points: [Point], pins: [Pin] = [],
    firstName: String, secondName: String, endLabel: String, evenLabel: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.points = points
    self.pins = pins
    self.firstName = firstName
    self.secondName = secondName
    self.endLabel = endLabel
    self.evenLabel = evenLabel
  }

  /// The drawing as markup.
  package var html: HTML {
    let frame = frame
    let places = places(in: frame)
    return namedDrawing(
      id: id, title: title, summary: summary, width: MonthlyFrame.width, height: frame.height,
      children: band(in: frame) + grid(in: frame) + pinElements(in: frame)
        + line(through: places) + axisEnds(in: frame)
        + axisLabels(
          points.map(\.label), at: frame.months(points.count), under: frame.bottom)
        + endLabels(in: frame, places: places) + absenceMark(in: frame, places: places)
    ).classed("monthly").html
  }

  private func band(in frame: MonthlyFrame) -> [SVGElement] {
    AreaMark(slices: slices(in: frame), fill: .band, whisker: .first).elements
  }

  /// The line with a dot a month; where months stand close only the dots that a line can't show.
  private func line(through places: [Position?]) -> [SVGElement] {
    let line = LineMark(places: places, paint: .first, width: 2.2).elements
    let last = places.last { $0 != nil }.flatMap { $0 }
    let shown = points.count <= 24 ? places.compactMap { $0 } : lonePlaces(places)
    let dots = shown.filter { $0 != last }.map { DotMark(at: $0, radius: 2.4, paint: .first) }
    let end = last.map { [DotMark(at: $0, radius: 3.4, paint: .first)] } ?? []
    return line + (dots + end).map(\.element)
  }

  /// A dash in the middle of a chart without data.
  func absenceMark(in frame: MonthlyFrame, places: [Position?]) -> [SVGElement] {
    guard places.allSatisfy({ $0 == nil }) else { return [] }
    let x = (MonthlyFrame.left + frame.right) / 2
    let y = frame.top + MonthlyFrame.plotHeight * 0.375
    return [TextMark(text: absence, at: Position(x: x, y: y), anchor: .middle).element]
  }
}
