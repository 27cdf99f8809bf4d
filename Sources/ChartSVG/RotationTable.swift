package import MarkupText

/// A plan of who holds which task in which week, with the holder as a shape and a name.
///
/// The current week is marked by a border and by a word in its heading.
package struct RotationTable: Sendable, Hashable {
  /// The holder of one task in one week.
  package struct Cell: Sendable, Hashable {
    /// The shape.
    package var mark: HoldingMark
    /// The name that stands beside the shape.
    package var name: String

    /// A cell.
    package init(mark: HoldingMark, name: String) {
      self.mark = mark
      self.name = name
    }
  }

  /// One task.
  package struct Row: Sendable, Hashable {
    /// The task, perhaps as a link.
    package var label: HTML
    /// One cell a week; nil, or missing, where the task isn't held in that week.
    package var cells: [Cell?]

    /// A row.
    package init(label: HTML, cells: [Cell?]) {
      self.label = label
      self.cells = cells
    }
  }

  /// What the table says.
  package var caption: HTML
  /// The heading of the first column.
  package var rowHeading: String
  /// The weeks in order.
  package var weekHeadings: [String]
  /// Which week is now, counted from 0; nil, or beyond the weeks, where none is.
  package var currentWeek: Int?
  /// The word for now.
  package var nowWord: String
  /// The tasks; may be empty.
  package var rows: [Row]
  /// The name of the region that scrolls on narrow screens; unique on its page.
  package var label: String

  /// A plan; without a label the region is named by its headings.
  package init(
    caption: HTML, rowHeading: String, weekHeadings: [String], currentWeek: Int?,
    nowWord: String, rows: [Row], label: String? = nil
  ) {
    self.caption = caption
    self.rowHeading = rowHeading
    self.weekHeadings = weekHeadings
    self.currentWeek = currentWeek
    self.nowWord = nowWord
    self.rows = rows
    let ends = [weekHeadings.first, weekHeadings.dropFirst().last].compactMap { $0 }
    self.label = label ?? "\(rowHeading): \(ends.joined(separator: " – "))"
  }

  /// The table as markup, in a region that scrolls sideways where it must.
  package var html: HTML {
    let headings = weekHeadings.indices.map { index -> HTML in
      let now: HTML = index == currentWeek ? " <strong>\(nowWord)</strong>" : ""
      return "<th scope=\"col\"\(marked(index))>\(weekHeadings[index])\(now)</th>"
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(label)">
      <table class="rotation">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">\(rowHeading)</th>\(headings.joined())</tr></thead>
      <tbody>
      \(rows.map(line).joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }

  private func line(_ row: Row) -> HTML {
    let cells = weekHeadings.indices.map { index -> HTML in
      let cell = row.cells.indices.contains(index) ? row.cells[index] : nil
      let words = cell.map { holder($0.mark, $0.name) } ?? HTML(escaping: absence)
      return "<td\(marked(index))>\(words)</td>"
    }
    return "<tr><th scope=\"row\">\(row.label)</th>\(cells.joined())</tr>"
  }

  private func marked(_ week: Int) -> HTML { week == currentWeek ? " class=\"now\"" : "" }
}
