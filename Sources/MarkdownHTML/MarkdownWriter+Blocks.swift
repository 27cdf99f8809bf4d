import MarkupText

extension MarkdownWriter {
  /// Opens a block; whether what is in it is to be written.
  mutating func enterBlock(_ node: MarkdownNode) -> Bool {
    if node.startLine > 0 {
      (blockLine, blockEnd) = (node.startLine, node.endLine)
    } else if let next = node.next, next.startLine > 0 {
      // A paragraph that the parser has cut from the table after it has no place of its own.
      (blockLine, blockEnd) = (next.startLine, next.endLine)
    }
    switch node.kind {
    case .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .table: coverage.cover(node)
    default: break
    }
    switch node.kind {
    case .blockQuote: markup += "<blockquote>\n"
    case .list:
      if node.isOrdered {
        markup += node.listStart == 1 ? "<ol>\n" : "<ol start=\"\(node.listStart)\">\n"
      } else {
        markup += node.firstChild?.kind == .taskItem ? "<ul class=\"tasks\">\n" : "<ul>\n"
      }
    case .item: markup += "<li>"
    case .taskItem:
      let (mark, word) = node.isChecked ? ("☑", "done") : ("☐", "open")
      markup += "<li class=\"task \(word)\">"
      let label = escaped(renderer.words(.task(isDone: node.isChecked)))
      markup += "<span class=\"box\" role=\"img\" aria-label=\"\(label)\">\(mark)</span> "
    case .paragraph:
      // What was put before the text for its footnotes.
      guard !(1...max(1, map.addedLines)).contains(node.startLine) || map.addedLines == 0 else {
        return false
      }
      if !isTight(node) { markup += "<p>" }
    case .heading: markup += "<h\(headingLevel(node))>"
    case .thematicBreak:
      markup += "<hr>\n"
      return false
    case .codeBlock:
      markup += "<pre><code>\(escaped(withoutHidden(node.literal)))</code></pre>\n"
      return false
    case .htmlBlock:
      writeRawBlock(node)
      return false
    default: return enterTable(node)
    }
    return true
  }

  /// Shows a block of raw markup as the text that it is.
  private mutating func writeRawBlock(_ node: MarkdownNode) {
    let literal = node.literal
    let words = literal.drop { $0.isWhitespace }
    let range = map.find(
      Array(words.utf8.prefix { $0 != 0x0A && $0 != 0x0D }), line: node.startLine,
      column: node.startColumn, blockLine: node.startLine, blockEnd: node.endLine)
    report(
      .rawMarkup, range, "markup in Markdown is shown as it is typed",
      "write it in Markdown, or put a backslash before each '<'")
    markup += "<pre class=\"plain\">\(escaped(withoutHidden(literal)))</pre>\n"
  }

  /// Writes a footnote, with a way back to each place that refers to it.
  mutating func writeFootnote(_ number: Int, _ node: MarkdownNode, isUsed: Bool) {
    if !isUsed {
      let label = map.definitionLabel(ofLine: node.startLine).map { withoutHidden($0) } ?? "^"
      report(
        .unusedFootnote, map.words(ofLine: node.startLine),
        "nothing refers to the footnote '\(label.dropFirst())', so it is shown at the end",
        "write '[\(label)]' where it belongs")
    }
    let name = "\(renderer.idPrefix)fn-\(number)"
    markup += "<li id=\"\(escaped(name))\">"
    write(node)
    for reference in 0..<(footnotes.references[number] ?? 0) {
      let target = footnoteReferenceName(number, reference + 1)
      markup += "<a class=\"footnote-back\" href=\"#\(escaped(target))\" "
      let label = renderer.words(.back(note: number, place: reference + 1))
      markup += "aria-label=\"\(escaped(label))\">↩</a>\n"
    }
    markup += "</li>\n"
  }

  /// Shows lines that the parser took for something else.
  mutating func writeLost(_ lost: Coverage.Lost) {
    let lines = lost.lines.map {
      escaped(withoutHidden(String(decoding: map.bytes[$0], as: UTF8.self)))
    }
    markup += "<p class=\"plain\">\(lines.joined(separator: "\n"))</p>\n"
    let label = withoutHidden(lost.label)
    report(
      lost.isFootnote ? .unusedFootnote : .hiddenLine, lost.lines[0],
      lost.isFootnote
        ? "the footnote '\(label)' is there twice; this one is shown at the end"
        : "Markdown takes a line that starts with '[\(label)]:' for the address of a link, so it is "
          + "shown at the end",
      lost.isFootnote ? "give it another label" : "put a backslash before the '['")
  }

  /// The id of a place that refers to a footnote.
  func footnoteReferenceName(_ number: Int, _ count: Int) -> String {
    let name = "\(renderer.idPrefix)fnref-\(number)"
    return count > 1 ? "\(name)-\(count)" : name
  }
}
