package import MarkupText

/// Rows of shares on one axis: what one believes, what the other believes, what the log says.
///
/// A ring is the own estimate, a triangle what the other attributes, a dot the log. The axis is
/// always the whole of 0…1. Every mark has its word and number under it, moved apart where they
/// would touch; marks of one number share it. Neither estimates nor log are called right.
package struct Dumbbell: Sendable, Hashable {
  /// One partner, or one kind of work.
  package struct Row: Sendable, Hashable {
    /// What the row is of.
    package var label: String
    /// Whose share it is, which gives the row its colour and a shape before its label; nil where
    /// it is nobody's in particular.
    package var mark: HoldingMark?
    /// The own estimate, 0…1; nil where there is none.
    package var estimate: Double?
    /// The share in the log, 0…1; nil where there is none.
    package var log: Double?
    /// What the other attributes, 0…1; nil where there is none.
    package var other: Double?

    /// A row; values that aren't finite count as none, others are held in 0…1.
    package init(
      label: String, mark: HoldingMark? = nil, estimate: Double?, log: Double?, other: Double?
    ) {
      self.label = label
      self.mark = mark
      self.estimate = finiteShare(estimate)
      self.log = finiteShare(log)
      self.other = finiteShare(other)
    }
  }

  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the chart is of.
  package var title: String
  /// The finding in words with its numbers and period.
  package var summary: String
  /// The rows; may be empty.
  package var rows: [Row]
  /// The word under a ring, such as `own view`.
  package var estimateWord: String
  /// The word under a dot, such as `log`.
  package var logWord: String
  /// The word under a triangle, such as `the other’s view`.
  package var otherWord: String
  /// What the middle of the axis is called, such as `equal`.
  package var evenLabel: String

  /// A chart.
  package init(
    id: String, title: String, summary: String, rows: [Row], estimateWord: String,
    logWord: String, otherWord: String, evenLabel: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.rows = rows
    self.estimateWord = estimateWord
    self.logWord = logWord
    self.otherWord = otherWord
    self.evenLabel = evenLabel
  }

  static let width = 360.0
  static let rowHeight = 68.0
  static let labelGap = 9.0
  /// Shares to places across.
  static let shares = LinearScale(domain: (0, 1), range: (14, 346))

  /// The drawing as markup.
  package var html: HTML {
    let count = max(rows.count, 1)
    let bottom = Double(count) * Self.rowHeight
    let drawn = rows.enumerated().flatMap { index, row in
      elements(of: row, from: Double(index) * Self.rowHeight)
    }
    return namedDrawing(
      id: id, title: title, summary: summary, width: Self.width, height: bottom + 36,
      children: (rows.isEmpty ? track(at: 34) + [nothing(at: 57)] : drawn) + axis(under: bottom)
    ).classed("dumbbell").html
  }

  private func elements(of row: Row, from top: Double) -> [SVGElement] {
    let marks = marks(of: row)
    let y = top + 34
    return heading(of: row, at: top + 9) + track(at: y) + span(of: marks, at: y)
      + marks.map { $0.shape(at: y) } + labels(of: marks, at: y + 23)
      + (marks.isEmpty ? [nothing(at: y + 23)] : [])
  }

  private func heading(of row: Row, at y: Double) -> [SVGElement] {
    let glyph = row.mark.map { HolderPoint(mark: $0, at: Position(x: 8, y: y), radius: 4).element }
    let x = glyph == nil ? 4.0 : 18
    let label = TextMark(
      text: shortened(row.label, to: Self.width - x - 4), at: Position(x: x, y: y), paint: .ink)
    return [glyph, label.element].compactMap { $0 }
  }

  /// The whole axis of one row with a foot at each quarter.
  private func track(at y: Double) -> [SVGElement] {
    let feet = [0, 0.25, 0.5, 0.75, 1].flatMap { share -> [SVGElement] in
      guard let x = Self.shares.position(of: share) else { return [] }
      let isHalf = share == 0.5
      let reach = isHalf ? 10.0 : 4
      let foot = RuleMark(
        from: Position(x: x, y: y - reach), to: Position(x: x, y: y + reach),
        paint: isHalf ? .soft : .line, dashes: isHalf ? "3 3" : nil)
      return [foot.element]
    }
    let whole = RuleMark(
      from: Position(x: Self.shares.range.from, y: y),
      to: Position(x: Self.shares.range.to, y: y), paint: .line)
    return [whole.element] + feet
  }

  private func span(of marks: [DumbbellMark], at y: Double) -> [SVGElement] {
    guard let low = marks.first?.x, let high = marks.last?.x, high > low else { return [] }
    let line = SVGElement(
      "line",
      ["x1": .number(low), "x2": .number(high), "y1": .number(y), "y2": .number(y)])
    return [line.stroked(.soft, width: 1.4)]
  }

  private func nothing(at y: Double) -> SVGElement {
    TextMark(text: absence, at: Position(x: Self.width / 2, y: y), anchor: .middle).element
  }

  private func axis(under bottom: Double) -> [SVGElement] {
    let ends: [(Double, TextMark.Anchor)] = [(0, .start), (0.5, .middle), (1, .end)]
    let ticks = ends.compactMap { share, anchor -> SVGElement? in
      let x = share == 0.5 ? Self.width / 2 : share * (Self.width - 4) + 2
      return TextMark(
        text: percentText(share), at: Position(x: x, y: bottom + 9), anchor: anchor
      ).element
    }
    let even = TextMark(
      text: shortened(evenLabel, to: 200), at: Position(x: Self.width / 2, y: bottom + 25),
      anchor: .middle)
    return ticks + (evenLabel.isEmpty ? [] : [even.element])
  }
}
