package import MarkupText

/// A row of periods, oldest first, each with what became of a weekly or monthly ritual in it.
///
/// A list: every period has its mark, its short name under it, and the mark in words for screen
/// readers. Where the row is too long for the page it goes on in the next line.
package struct PeriodStrip: Sendable, Hashable {
  /// One period.
  package struct Cell: Sendable, Hashable {
    /// What became of the ritual.
    package var mark: RhythmMark
    /// The period's short name, such as `5 Oct`; may be empty.
    package var label: String
    /// The mark in words, such as `kept`, read after the name.
    package var text: String

    /// A period.
    package init(mark: RhythmMark, label: String, text: String) {
      self.mark = mark
      self.label = label
      self.text = text
    }
  }

  /// What the row is of, for screen readers.
  package var title: String
  /// The periods; may be empty.
  package var cells: [Cell]

  /// A row.
  package init(title: String, cells: [Cell]) {
    self.title = title
    self.cells = cells
  }

  /// The list as markup; a dash where there are no periods.
  package var html: HTML {
    guard !cells.isEmpty else { return "<p class=\"soft\">\(absence)</p>" }
    let items = cells.map { cell -> HTML in
      """
      <li class="\(cell.mark.name)">\(rhythmDrawing(cell.mark, size: 18).html)\
      <span class="t">\(cell.label)</span>\(unseen(cell.text))</li>
      """
    }
    return """
      <ol class="periods" aria-label="\(title)">
      \(items.joined(separator: "\n"))
      </ol>
      """
  }
}
