package import MarkupText

/// Shares before and after a change: one line a partner between two columns, with likely ranges.
///
/// The axis is always the whole of 0…1 with a dashed line at a half. Values stand at both ends of
/// a line, the name at its right end. A line needs both ends; one end alone is a point.
package struct SlopeChart: Sendable, Hashable {
  /// One partner.
  package struct Line: Sendable, Hashable {
    /// The partner's name.
    package var name: String
    /// Whose line it is.
    package var mark: HoldingMark
    /// The share before, 0…1; nil where there is no data.
    package var before: Double?
    /// The share after, 0…1; nil where there is no data.
    package var after: Double?
    /// The likely range of the share before; nil where it isn't known.
    package var beforeRange: ClosedRange<Double>?
    /// The likely range of the share after; nil where it isn't known.
    package var afterRange: ClosedRange<Double>?

    /// A line; values that aren't finite count as no data, others are held in 0…1.
    package init(
      name: String, mark: HoldingMark, before: Double?, after: Double?,
      beforeRange: ClosedRange<Double>? = nil, afterRange: ClosedRange<Double>? = nil
    ) {
      self.name = name
      self.mark = mark
      self.before = finiteShare(before)
      self.after = finiteShare(after)
      self.beforeRange = self.before == nil ? nil : finiteRange(beforeRange)
      self.afterRange = self.after == nil ? nil : finiteRange(afterRange)
    }
  }

  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the chart is of.
  package var title: String
  /// The finding in words with its numbers and period.
  package var summary: String
  /// The left column with its number of weeks, such as `before · 6 weeks`.
  package var beforeLabel: String
  /// The right column with its number of weeks.
  package var afterLabel: String
  /// The partners; may be empty.
  package var lines: [Line]
  /// What the line at a half is called, such as `equal`.
  package var evenLabel: String

  /// A chart.
  package init(
    id: String, title: String, summary: String, beforeLabel: String, afterLabel: String,
    lines: [Line], evenLabel: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.beforeLabel = beforeLabel
    self.afterLabel = afterLabel
    self.lines = lines
    self.evenLabel = evenLabel
  }

  static let width = 360.0
  static let top = 12.0
  static let bottom = 152.0
  static let left = 58.0
  static let columns = (before: 124.0, after: 250.0)
  /// Shares to heights: 1 at the top, 0 at the bottom.
  static let shares = LinearScale(domain: (0, 1), range: (bottom, top))

  /// The drawing as markup.
  package var html: HTML {
    let slopes = lines.enumerated().map { index, line in slope(of: line, at: index) }
    let isEmpty = slopes.allSatisfy { $0.before == nil && $0.after == nil }
    let middle = (Self.columns.before + Self.columns.after) / 2
    let dash = TextMark(text: absence, at: Position(x: middle, y: 65), anchor: .middle)
    let whiskers = slopes.flatMap { $0.whiskers }
    let strokes = slopes.flatMap { $0.stroke }
    let points = slopes.flatMap { $0.points }
    let words = headings + valueLabels(of: slopes) + endLabels(of: slopes)
    return namedDrawing(
      id: id, title: title, summary: summary, width: Self.width, height: Self.bottom + 42,
      children: grid + whiskers + strokes + points + words + (isEmpty ? [dash.element] : [])
    ).classed("slope").html
  }

  private var grid: [SVGElement] {
    let columns = [Self.columns.before, Self.columns.after].map { x in
      RuleMark(
        from: Position(x: x, y: Self.top), to: Position(x: x, y: Self.bottom), paint: .line
      ).element
    }
    return shareGrid(on: Self.shares, from: Self.left, to: Self.columns.after + 8) + columns
      + evenText
  }

  private var evenText: [SVGElement] {
    guard !evenLabel.isEmpty, let y = Self.shares.position(of: 0.5) else { return [] }
    let text = shortened(evenLabel, to: Self.left - 7)
    let place = Position(x: Self.left - 5, y: y + TextMark.lineHeight)
    return [TextMark(text: text, at: place, anchor: .end).element]
  }

  /// The names of the columns, on two lines where one is too narrow.
  private var headings: [SVGElement] {
    let names = [(beforeLabel, Self.columns.before), (afterLabel, Self.columns.after)]
    return names.flatMap { label, x in
      wrapped(label, to: 122).enumerated().map { index, line in
        let place = Position(x: x, y: Self.bottom + 13)
        return TextMark(
          text: line, at: place, anchor: .middle, paint: .ink, line: Double(index)
        ).element
      }
    }
  }
}
