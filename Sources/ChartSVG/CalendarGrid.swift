package import MarkupText

/// A month as a table of weeks, each day with what became of a ritual on it.
///
/// A kept day is filled, a missed one a struck outline, an agreed skip has a dash, a day on which
/// nothing was due is plain. Each day says the same in words for screen readers.
package struct CalendarGrid: Sendable, Hashable {
  /// One day.
  package struct Day: Sendable, Hashable {
    /// The day of the month.
    package var number: Int
    /// What became of the ritual.
    package var mark: RhythmMark
    /// The same in words, read after the number, such as `kept`; empty where there is nothing to say.
    package var label: String

    /// A day.
    package init(number: Int, mark: RhythmMark, label: String) {
      self.number = number
      self.mark = mark
      self.label = label
    }
  }

  /// Unique on its page; the id of the table.
  package var id: String
  /// The month, such as `October 2026`.
  package var title: String
  /// The days of the week in the couple's order; their number is the number of columns.
  package var weekdayHeadings: [String]
  /// The cells before the first day, held in a week.
  package var leadingBlanks: Int
  /// The days in order; may be empty.
  package var days: [Day]

  /// A month; without headings a week has seven days.
  package init(
    id: String, title: String, weekdayHeadings: [String], leadingBlanks: Int, days: [Day]
  ) {
    self.id = id
    self.title = title
    self.weekdayHeadings = weekdayHeadings
    self.leadingBlanks = leadingBlanks
    self.days = days
  }

  /// The table as markup.
  package var html: HTML {
    let headings = weekdayHeadings.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined()
    let head: HTML = headings.isEmpty ? "" : "<thead><tr>\(headings)</tr></thead>\n"
    return """
      <table class="calendar" id="\(safeID(id))">
      <caption>\(title)</caption>
      \(head)<tbody>
      \(weeks.map { "<tr>\($0.joined())</tr>" as HTML }.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private var columns: Int { weekdayHeadings.isEmpty ? 7 : weekdayHeadings.count }

  /// The cells a week, the first and the last filled up with empty ones; one empty week at least.
  private var weeks: [[HTML]] {
    let blank: HTML = "<td></td>"
    let before = min(max(leadingBlanks, 0), columns - 1)
    var cells = Array(repeating: blank, count: before) + days.map(cell)
    let last = cells.count % columns
    if last > 0 || cells.isEmpty {
      cells += Array(repeating: blank, count: columns - last)
    }
    return stride(from: 0, to: cells.count, by: columns).map { start in
      Array(cells[start..<min(start + columns, cells.count)])
    }
  }

  private func cell(_ day: Day) -> HTML {
    let drawing: HTML =
      switch day.mark {
      case .kept, .missed, .skipped: rhythmDrawing(day.mark, size: 28).html
      case .notDue, .outside: ""
      }
    return """
      <td class="\(day.mark.name)"><span class="day">\(drawing)<span>\(day.number)</span></span>\
      \(unseen(day.label))</td>
      """
  }
}
