package import MarkupText

/// A month as a small drawing of its days, for twelve of them side by side.
///
/// Days have the marks of `CalendarGrid`; a day on which nothing was due is a faint point. The
/// drawing is always seven days wide and six weeks high, so that months compare.
package struct MiniCalendar: Sendable, Hashable {
  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// The month.
  package var title: String
  /// What became of the ritual in words, such as `kept on 3 of 4 days`.
  package var summary: String
  /// The places before the first day, held in 0…6.
  package var leadingBlanks: Int
  /// The days in order; beyond the sixth week none is drawn.
  package var marks: [RhythmMark]

  /// A month.
  package init(
    id: String, title: String, summary: String, leadingBlanks: Int, marks: [RhythmMark]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.leadingBlanks = leadingBlanks
    self.marks = marks
  }

  /// The drawing as markup, 82 × 70.
  package var html: HTML {
    let before = min(max(leadingBlanks, 0), 6)
    let days = marks.prefix(42 - before).enumerated().flatMap { index, mark -> [SVGElement] in
      let (row, column) = (index + before).quotientAndRemainder(dividingBy: 7)
      let corner = Position(x: Double(column) * 12, y: Double(row) * 12)
      guard mark == .notDue else { return mark.shapes(at: corner, size: 10) }
      let centre = Position(x: corner.x + 5, y: corner.y + 5)
      return [DotMark(at: centre, radius: 0.8, paint: .soft).element]
    }
    let dash = TextMark(text: absence, at: Position(x: 41, y: 35), anchor: .middle).element
    return namedDrawing(
      id: id, title: title, summary: summary, width: 82, height: 70,
      children: marks.isEmpty ? [dash] : days
    ).classed("minimonth").html
  }
}
