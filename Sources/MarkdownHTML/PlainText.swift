/// The words in a node, a space for each line end and between blocks.
func visibleText(_ root: MarkdownNode) -> String {
  var words = ""
  var node = root.firstChild
  while let current = node {
    switch current.kind {
    case .text, .code: words += current.literal
    case .softBreak, .lineBreak: words += " "
    case .paragraph, .heading, .tableCell, .htmlBlock, .thematicBreak, .codeBlock:
      if let last = words.last, !last.isWhitespace { words += "\n" }
      if current.kind == .codeBlock { words += current.literal }
    default: break
    }
    var after = current.firstChild ?? current.next
    var climbing = current
    while after == nil, let parent = climbing.parent, parent != root {
      climbing = parent
      after = parent.next
    }
    node = after
  }
  return words
}

/// The words of a Markdown text without any marks, blocks on lines of their own.
///
/// For finding mentions of a term and for first sentences: link texts and code are in it, addresses,
/// raw markup and labels of footnotes aren't. A text beyond the limits comes back as it is.
package func plainText(ofMarkdown markdown: String) -> String {
  let bytes = Array(markdown.utf8)
  guard ComplexityScan.exceeded(by: bytes) == nil,
    let document = MarkdownDocument(parsing: bytes)
  else { return withoutHidden(markdown) }
  return document.withRoot { withoutHidden(visibleText($0)) }
}
