internal import Diagnostics
internal import SiteViews

/// A month in brief as lines of a terminal, its lists as long as there is room for.
///
/// - Parameters:
///   - summary: the month.
///   - width: the most columns of a line, 24 or more.
/// - Returns: the lines with their ends; no line is wider, and none ends in a space.
func summaryText(_ summary: MonthSummary, width: Int) -> String {
  // A screen of 80 columns holds about forty lines; narrower ones are scrolled further anyway.
  let room = 44 * max(80, width) / width
  var lines: [String] = []
  for limit in [5, 4, 3, 2] {
    lines = summaryLines(summary, width: width, limit: limit)
    if lines.count <= room { break }
  }
  return lines.map { $0 + "\n" }.joined()
}

private func summaryLines(_ summary: MonthSummary, width: Int, limit: Int) -> [String] {
  var blocks = [
    terminalLines(summary.headline, width: width) + terminalLines(summary.basis, width: width),
    terminalLines(summary.lead, width: width),
  ]
  blocks += summary.parts.map { part in
    let shown = part.isList ? part.lines.prefix(limit) : part.lines[...]
    return terminalLines(summary.title(of: part, showing: shown.count), width: width)
      + inset(partLines(Array(shown), width: width - indent))
  }
  blocks.append(terminalLines(summary.readOn, width: width))
  return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
}

/// Parts under their titles as lines of a terminal, all of them.
func partsText(_ parts: [MonthSummary.Part], width: Int) -> String {
  let blocks = parts.map { part in
    terminalLines(part.title, width: width) + inset(partLines(part.lines, width: width - indent))
  }
  return blocks.joined(separator: [""]).map { $0 + "\n" }.joined()
}

/// How far the lines of a part stand in from its title, and their ends from their beginnings.
private let indent = 2

private func inset(_ lines: [String], by columns: Int = indent) -> [String] {
  lines.map { String(repeating: " ", count: columns) + $0 }
}

/// The lines of a part: days and states in a column of their own where that leaves them room.
private func partLines(_ lines: [MonthSummary.Line], width: Int) -> [String] {
  let labels = lines.map { $0.label.map { terminalLines($0, width: width) } ?? [] }
  let column = labels.joined().map { terminalColumns(of: $0) + indent }.max() ?? 0
  let isBeside = column <= width / 3 && labels.allSatisfy { $0.count <= 1 }
  return zip(lines, labels).flatMap { line, label -> [String] in
    if let label = label.first, isBeside {
      let texts = inset(terminalLines(line.text, width: width - column), by: column)
      let start = label + String(repeating: " ", count: column - terminalColumns(of: label))
      return texts.enumerated().map {
        $0.offset == 0 ? start + $0.element.dropFirst(column) : $0.element
      }
    }
    if !label.isEmpty { return label + inset(terminalLines(line.text, width: width - indent)) }
    // The first line reaches to the edge, the others stand in.
    let texts = terminalLines(line.text, width: width - indent)
    return texts.prefix(1) + inset(Array(texts.dropFirst()))
  }
}
