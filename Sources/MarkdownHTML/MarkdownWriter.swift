import MarkupText

/// Writes the markup of one tree, without recursion: the depth of a text is its author's.
struct MarkdownWriter {
  let renderer: MarkdownRenderer
  let map: SourceMap
  var markup = ""
  var problems: [MarkdownProblem] = []
  /// The files of the pictures that were written.
  var images: [String] = []
  var footnotes = Footnotes()
  /// Plain text that has been met and not yet written: the parser cuts runs at every mark.
  var pending = ""
  /// What closes each open link; empty for one that was refused.
  var openLinks: [String] = []
  /// The lines of the innermost block that holds words.
  var blockLine = 1
  var blockEnd = 1
  /// The block that raw markup was reported in last.
  var rawLine = 0
  var coverage: Coverage
  var table = TableState()
  var tableLabels: [String: Int] = [:]

  init(_ renderer: MarkdownRenderer, map: SourceMap) {
    self.renderer = renderer
    self.map = map
    coverage = Coverage(map)
  }

  /// Whether the words that come are inside a link.
  var isInLink: Bool { openLinks.contains { !$0.isEmpty } }

  /// Writes the text, and its footnotes at the end.
  mutating func writeDocument(_ root: MarkdownNode) {
    write(root)
    var isOpen = false
    while let note = footnotes.next() {
      if !isOpen { markup += "<div class=\"footnotes\">\n<ol>\n" }
      isOpen = true
      writeFootnote(note.number, note.node, isUsed: note.isUsed)
    }
    if isOpen { markup += "</ol>\n</div>\n" }
    for lost in coverage.lost() { writeLost(lost) }
  }

  /// Writes a node with all that is in it.
  mutating func write(_ root: MarkdownNode) {
    var node = root
    while true {
      if enter(node, isRoot: node == root) {
        if let child = node.firstChild {
          node = child
          continue
        }
        leave(node)
      }
      while node != root, node.next == nil, let parent = node.parent {
        node = parent
        leave(node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }

  /// Opens a node; whether what is in it is to be written, after which `leave` is called.
  private mutating func enter(_ node: MarkdownNode, isRoot: Bool) -> Bool {
    switch node.kind {
    case .text:
      pending += node.literal
      return false
    case .softBreak:
      pending += "\n"
      return false
    default: flushText()
    }
    switch node.kind {
    case .document: return true
    case .footnoteDefinition:
      if !isRoot { footnotes.define(node) }
      coverage.cover(node)
      return isRoot
    case .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell:
      return enterBlock(node)
    default: return enterInline(node)
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    flushText()
    switch node.kind {
    case .blockQuote: markup += "</blockquote>\n"
    case .list: markup += node.isOrdered ? "</ol>\n" : "</ul>\n"
    case .item, .taskItem: markup += "</li>\n"
    case .paragraph: markup += isTight(node) ? "\n" : "</p>\n"
    case .heading: markup += "</h\(headingLevel(node))>\n"
    case .table, .tableRow, .tableCell: leaveTable(node)
    case .emphasis: markup += "</em>"
    case .strong: markup += "</strong>"
    case .strikethrough: markup += "</del>"
    case .link: markup += openLinks.popLast() ?? ""
    default: break
    }
  }

  /// The level that a heading gets in the page.
  func headingLevel(_ node: MarkdownNode) -> Int {
    min(6, node.level - 1 + renderer.headingBase)
  }

  /// Whether a paragraph stands in a list whose items have no space between them.
  func isTight(_ paragraph: MarkdownNode) -> Bool {
    guard let item = paragraph.parent, item.kind == .item || item.kind == .taskItem else {
      return false
    }
    return item.parent?.isTight ?? false
  }

  /// Writes the text that has been met, its bare addresses as links.
  mutating func flushText() {
    guard !pending.isEmpty else { return }
    let text = withoutHidden(pending)
    pending = ""
    guard !isInLink else {
      markup += escaped(text)
      return
    }
    for part in bareLinks(in: text) {
      switch part {
      case .words(let words): markup += renderer.text(String(words)).text
      case .address(let address):
        if case .external(let target) = linkVerdict(String(address)) {
          markup += externalLink(to: target) + escaped(address) + "</a>"
        } else {
          markup += escaped(address)
        }
      }
    }
  }

  /// Adds a problem with an offset range of `map.bytes`.
  mutating func report(
    _ kind: MarkdownProblem.Kind, _ range: Range<Int>, _ detail: String, _ suggestion: String
  ) {
    problems.append(
      MarkdownProblem(
        kind: kind, start: range.lowerBound + map.base, end: range.upperBound + map.base,
        detail: detail, suggestion: suggestion))
  }

  /// Where the first line of some words stands in the innermost block.
  func place(of words: String, _ node: MarkdownNode) -> Range<Int> {
    let line = words.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    return map.find(
      Array(line), line: node.startLine, column: node.startColumn, blockLine: blockLine,
      blockEnd: blockEnd)
  }
}

/// The opening tag of a link to another site.
func externalLink(to target: String, title: String = "") -> String {
  let title = title.isEmpty ? "" : " title=\"\(escaped(title))\""
  return "<a class=\"external\" href=\"\(escaped(target))\"\(title) "
    + "rel=\"noopener noreferrer nofollow\" referrerpolicy=\"no-referrer\">"
}
