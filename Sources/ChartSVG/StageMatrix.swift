package import MarkupText

/// A table of tasks against the stages of a task, with the holder of each as a shape and a name.
package struct StageMatrix: Sendable, Hashable {
  /// The holder of one stage of one task.
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
    /// One cell a stage, in the order of the headings; missing ones are shown as absent.
    package var cells: [Cell]
    /// Words under the label of a row where doing and thinking lie with different people.
    package var note: HTML?

    /// A row.
    package init(label: HTML, cells: [Cell], note: HTML? = nil) {
      self.label = label
      self.cells = cells
      self.note = note
    }
  }

  /// Tasks of one kind.
  package struct Group: Sendable, Hashable {
    /// The kind; an empty title has no heading row.
    package var title: String
    /// Its tasks.
    package var rows: [Row]

    /// A group.
    package init(title: String, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// What the table says.
  package var caption: HTML
  /// The heading of the first column.
  package var rowHeading: String
  /// The stages.
  package var stageHeadings: [String]
  /// The tasks.
  package var groups: [Group]
  /// One small bar a stage with the share of its holders, if shown.
  package var footer: [SplitBar]?
  /// What the footer row is called.
  package var footerHeading: String
  /// The name of the region that scrolls on narrow screens; unique on its page.
  package var label: String

  /// A matrix; without a label the region is named by its headings.
  package init(
    caption: HTML, rowHeading: String, stageHeadings: [String], groups: [Group],
    footer: [SplitBar]? = nil, footerHeading: String = "", label: String? = nil
  ) {
    self.caption = caption
    self.rowHeading = rowHeading
    self.stageHeadings = stageHeadings
    self.groups = groups
    self.footer = footer
    self.footerHeading = footerHeading
    self.label = label ?? "\(rowHeading): \(stageHeadings.joined(separator: ", "))"
  }

  /// The table as markup, in a region that scrolls sideways where it must.
  package var html: HTML {
    let headings = stageHeadings.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined()
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(label)">
      <table class="stages">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">\(rowHeading)</th>\(headings)</tr></thead>
      \(groups.map(body).joined(separator: "\n"))\(foot)
      </table>
      </div>
      """
  }

  private func body(of group: Group) -> HTML {
    let title: HTML =
      group.title.isEmpty
      ? ""
      : """
      <tr class="group"><th scope="rowgroup" colspan="\(stageHeadings.count + 1)">\
      \(group.title)</th></tr>\n
      """
    return "<tbody>\n\(title)\(group.rows.map(line).joined(separator: "\n"))\n</tbody>"
  }

  private func line(_ row: Row) -> HTML {
    let cells = stageHeadings.indices.map { index -> HTML in
      guard row.cells.indices.contains(index) else { return "<td>\(absence)</td>" }
      let cell = row.cells[index]
      return "<td>\(holder(cell.mark, cell.name))</td>"
    }
    let note: HTML = row.note.map { " <span class=\"note\">\($0)</span>" } ?? ""
    let start: HTML = row.note == nil ? "<tr>" : "<tr class=\"differs\">"
    return "\(start)<th scope=\"row\">\(row.label)\(note)</th>\(cells.joined())</tr>"
  }

  private var foot: HTML {
    guard let footer else { return "" }
    let cells = stageHeadings.indices.map { index -> HTML in
      let bar =
        footer.indices.contains(index) ? footer[index] : SplitBar(first: nil, text: absence)
      return "<td>\(bar.html)</td>"
    }
    let heading: HTML =
      footerHeading.isEmpty ? "<td></td>" : "<th scope=\"row\">\(footerHeading)</th>"
    return "\n<tfoot>\n<tr>\(heading)\(cells.joined())</tr>\n</tfoot>"
  }
}
