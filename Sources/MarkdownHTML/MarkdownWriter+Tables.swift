import MarkupText

/// Where in a table the writer is.
struct TableState {
  /// A class for each column, or nothing.
  var classes: [String] = []
  var column = 0
  var isHeader = false
  var hasBody = false
}

extension MarkdownWriter {
  /// Opens a table, a row or a cell; always true.
  mutating func enterTable(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .table:
      table = TableState(classes: node.alignments.map(alignmentClass))
      markup += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
      markup += "\(escaped(tableLabel(node)))\">\n<table>\n"
    case .tableRow:
      table.column = 0
      table.isHeader = node.isHeader
      if table.isHeader {
        markup += "<thead>\n<tr>"
      } else {
        markup += table.hasBody ? "<tr>" : "<tbody>\n<tr>"
        table.hasBody = true
      }
    case .tableCell:
      let align = table.column < table.classes.count ? table.classes[table.column] : ""
      markup += table.isHeader ? "<th scope=\"col\"\(align)>" : "<td\(align)>"
      table.column += 1
    default: break
    }
    return true
  }

  /// Closes what `enterTable` opened.
  mutating func leaveTable(_ node: MarkdownNode) {
    switch node.kind {
    case .table: markup += table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n"
    case .tableRow: markup += table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n"
    case .tableCell: markup += table.isHeader ? "</th>" : "</td>"
    default: break
    }
  }

  private func alignmentClass(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "l"): " class=\"align-left\""
    case UInt8(ascii: "c"): " class=\"align-center\""
    case UInt8(ascii: "r"): " class=\"align-right\""
    default: ""
    }
  }

  /// The heads of the columns, which tell one table of a page from the others.
  private mutating func tableLabel(_ node: MarkdownNode) -> String {
    var heads: [String] = []
    var cell = node.firstChild?.firstChild
    while let current = cell {
      let words = withoutHidden(visibleText(current))
      if !words.isEmpty { heads.append(words) }
      cell = current.next
    }
    let label = String(heads.joined(separator: ", ").prefix(80))
    tableLabels[label, default: 0] += 1
    return renderer.words(.table(heads: label, number: tableLabels[label] ?? 1))
  }
}
