import MarkupText

extension MarkdownWriter {
  /// Opens a part of a line; whether what is in it is to be written.
  mutating func enterInline(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .lineBreak: markup += "<br>\n"
    case .code: markup += "<code>\(escaped(withoutHidden(node.literal)))</code>"
    case .htmlInline: writeRawInline(node)
    case .image: writeImage(node)
    case .footnoteReference: writeReference(node)
    case .emphasis:
      markup += "<em>"
      return true
    case .strong:
      markup += "<strong>"
      return true
    case .strikethrough:
      markup += "<del>"
      return true
    case .link:
      openLink(node)
      return true
    default: return true
    }
    return false
  }

  private mutating func writeRawInline(_ node: MarkdownNode) {
    let literal = node.literal
    // A closing tag says nothing that its opening tag hasn't.
    if !literal.hasPrefix("</") || rawLine != blockLine {
      report(
        .rawMarkup, place(of: literal, node), "markup in Markdown is shown as it is typed",
        "write it in Markdown, or put a backslash before '<'")
    }
    rawLine = blockLine
    markup += escaped(withoutHidden(literal))
  }

  private mutating func openLink(_ node: MarkdownNode) {
    let destination = node.destination
    let title = withoutHidden(node.title)
    switch linkVerdict(destination) {
    case .external(let target):
      markup += externalLink(to: target, title: title)
      openLinks.append("</a>")
    case .inside(let target):
      if let found = renderer.link(target), case .inside(let safe) = linkVerdict(found) {
        markup += "<a href=\"\(escaped(percentCoded(safe)))\""
        markup += title.isEmpty ? ">" : " title=\"\(escaped(title))\">"
        openLinks.append("</a>")
      } else {
        refuse(node, .deadLink, "'\(withoutHidden(target))' leads to nothing in the site")
      }
    case .refused(let reason):
      refuse(
        node, destination.isEmpty ? .deadLink : .unsafeLink,
        destination.isEmpty ? "a link \(reason)" : "'\(shown(destination))' \(reason)")
    }
  }

  private mutating func refuse(
    _ node: MarkdownNode, _ kind: MarkdownProblem.Kind, _ detail: String
  ) {
    openLinks.append("")
    report(
      kind, linkPlace(node), "\(detail), so its words are shown without a link",
      kind == .deadLink
        ? "name a file of content/, or a whole address with https://"
        : "write a whole address with https://, or leave the link out")
  }

  /// From the bracket that opens a link to its end, where that is on the same line.
  func linkPlace(_ node: MarkdownNode, opening: String = "[") -> Range<Int> {
    let line = map.line(node.startLine > 0 ? node.startLine : blockLine)
    let angle = "<\(node.destination)>"
    let isAngle = opening == "[" && node.firstChild?.literal == node.destination
    let start = place(of: isAngle ? angle : opening, node)
    if isAngle { return start }
    guard line.contains(start.lowerBound), node.endColumn >= node.startColumn,
      node.endLine == node.startLine
    else { return start }
    let length = node.endColumn - node.startColumn + 1
    return start.lowerBound..<min(max(start.upperBound, start.lowerBound + length), line.upperBound)
  }

  mutating func footnoteNumber(_ node: MarkdownNode) -> Int {
    footnotes.number(ofPlace: Int(node.literal) ?? 0)
  }

  private mutating func writeReference(_ node: MarkdownNode) {
    let number = footnoteNumber(node)
    guard !isInLink else {
      markup += "<sup>\(number)</sup>"
      return
    }
    let name = footnoteReferenceName(number, footnotes.countReference(to: number))
    markup += "<sup><a class=\"footnote-ref\" id=\"\(escaped(name))\" "
    markup += "href=\"#\(escaped("\(renderer.idPrefix)fn-\(number)"))\">\(number)</a></sup>"
  }
}
