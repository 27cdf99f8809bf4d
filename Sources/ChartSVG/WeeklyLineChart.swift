package import MarkupText

/// The first partner's share week by week: a point a week, one smooth line, likely ranges by month.
///
/// 1. The vertical axis is always the whole of 0…1, as on the monthly line.
/// 2. Weeks stand at their day on an axis of whole months.
/// 3. A week without a smooth value, and a missing week, break the line; a lone value is a dot.
package struct WeeklyLineChart: Sendable, Hashable {
  /// One week.
  package struct Point: Sendable, Hashable {
    /// Where it is on the axis of months: 0 is the middle of the first, 0.5 the end of it.
    package var position: Double
    /// The first partner's share of the week alone, 0…1; nil where there is no data.
    package var share: Double?
    /// The smooth line at the week, 0…1; nil where it breaks.
    package var line: Double?

    /// A week; values that aren't finite count as no data, others are held in 0…1.
    package init(position: Double, share: Double?, line: Double?) {
      self.position = position
      self.share = finiteShare(share)
      self.line = finiteShare(line)
    }
  }

  /// The name of the chart's months and the likely range of each.
  package struct Month: Sendable, Hashable {
    /// The month's short name.
    package var label: String
    /// The likely range of its share; nil where it isn't known.
    package var range: ClosedRange<Double>?

    /// A month; a range with an end that isn't finite counts as none.
    package init(label: String, range: ClosedRange<Double>? = nil) {
      self.label = label
      self.range = finiteRange(range)
    }
  }

  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the chart is of.
  package var title: String
  /// The finding in words with its numbers and period, for who doesn't see the drawing.
  package var summary: String
  /// The months, oldest first.
  package var months: [Month]
  /// All weeks, oldest first, those without data among them.
  package var points: [Point]
  /// The events, on the axis of months.
  package var pins: [MonthlyLineChart.Pin]
  /// The partner whose share it is.
  package var firstName: String
  /// The other partner.
  package var secondName: String
  /// What the last value of the line is, such as `58 %`; stands at its end.
  package var endLabel: String
  /// What the line at a half is called, such as `equal`.
  package var evenLabel: String

  /// A chart.
  package init(
    id: String, title: String, summary: String, months: [Month], points: [Point],
    pins: [MonthlyLineChart.Pin] = [], firstName: String, secondName: String, endLabel: String,
    evenLabel: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.months = months
    self.points = points
    self.pins = pins
    self.firstName = firstName
    self.secondName = secondName
    self.endLabel = endLabel
    self.evenLabel = evenLabel
  }

  /// The drawing as markup.
  package var html: HTML {
    let around = around
    let frame = around.frame
    let line = places(\.line, in: frame)
    let weeks = places(\.share, in: frame)
    return namedDrawing(
      id: id, title: title, summary: summary, width: MonthlyFrame.width, height: frame.height,
      children: steps(in: frame) + around.grid(in: frame) + around.pinElements(in: frame)
        + weeks.compactMap { $0 }.map { DotMark(at: $0, radius: 1.5, paint: .shared).element }
        + smooth(line) + around.axisEnds(in: frame)
        + axisLabels(months.map(\.label), at: frame.months(months.count), under: frame.bottom)
        + around.endLabels(in: frame, places: line)
        + around.absenceMark(in: frame, places: weeks + line)
    ).classed("monthly").html
  }

  /// What stands around the plot: that of a monthly line of whole months.
  private var around: MonthlyLineChart {
    var chart = MonthlyLineChart(
      id: id, title: title, summary: summary,
      points: months.map { MonthlyLineChart.Point(label: $0.label, value: nil) }, pins: pins,
      firstName: firstName, secondName: secondName, endLabel: endLabel, evenLabel: evenLabel)
    chart.showsWholeMonths = true
    return chart
  }

  private func places(
    _ value: KeyPath<Point, Double?>, in frame: MonthlyFrame
  ) -> [Position?] {
    let (across, last) = (frame.months(months.count), Double(months.count) - 0.5)
    return points.map { point in
      guard let share = point[keyPath: value], (-0.5...max(last, -0.5)).contains(point.position),
        let x = across.position(of: point.position), let y = frame.shares.position(of: share)
      else { return nil }
      return Position(x: x, y: y)
    }
  }

  /// The likely range of each month, as wide as the month.
  private func steps(in frame: MonthlyFrame) -> [SVGElement] {
    let across = frame.months(months.count)
    return months.enumerated().flatMap { index, month -> [SVGElement] in
      guard let range = month.range, let left = across.position(of: Double(index) - 0.5),
        let right = across.position(of: Double(index) + 0.5),
        let top = frame.shares.position(of: range.upperBound),
        let bottom = frame.shares.position(of: range.lowerBound)
      else { return [] }
      let slices = [left, right].map { AreaMark.Slice(x: $0, top: top, bottom: bottom) }
      return AreaMark(slices: slices, fill: .band, whisker: .first).elements
    }
  }

  private func smooth(_ places: [Position?]) -> [SVGElement] {
    let last = places.last { $0 != nil }.flatMap { $0 }
    let lone = lonePlaces(places).filter { $0 != last }
      .map { DotMark(at: $0, radius: 2.2, paint: .first).element }
    let end = last.map { [DotMark(at: $0, radius: 3.4, paint: .first).element] } ?? []
    return LineMark(places: places, paint: .first, width: 2.2).elements + lone + end
  }
}
