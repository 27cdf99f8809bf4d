import MarkupText

/// What a site has for the destination of an image.
package enum MarkdownImage: Sendable, Hashable {
  /// A picture: its address from the page, and its size in pixels.
  case shown(source: String, width: Int, height: Int)
  /// Nothing to show: what follows the address in a message, and how to mend it.
  case refused(MarkdownProblem.Kind, detail: String, suggestion: String)
}

extension MarkdownWriter {
  /// Writes a picture of the site, or the words that stand for it.
  mutating func writeImage(_ node: MarkdownNode) {
    let words = withoutHidden(alternativeText(node))
    let destination = node.destination
    let place = linkPlace(node, opening: "![")
    guard case .inside(let target) = linkVerdict(destination), let image = renderer.image(target)
    else {
      report(
        .imageNotShown, place,
        "the image '\(shown(destination))' is not shown; its alternative text is",
        "save the picture into images/, and name that file")
      writeWords(words, of: destination)
      return
    }
    switch image {
    case .shown(let source, let width, let height):
      guard case .inside(let safe) = linkVerdict(source) else {
        writeWords(words, of: destination)
        return
      }
      if words.allSatisfy(\.isWhitespace) {
        report(
          .imageWithoutWords, place,
          "the image '\(shown(destination))' has no words for whoever can't see it",
          "say in a few words what it shows, between the square brackets")
      }
      let title = withoutHidden(node.title)
      images.append(source)
      markup += "<img src=\"\(escaped(percentCoded(safe)))\" alt=\"\(escaped(words))\""
      markup += title.isEmpty ? "" : " title=\"\(escaped(title))\""
      markup += " width=\"\(width)\" height=\"\(height)\" loading=\"lazy\">"
    case .refused(let kind, let detail, let suggestion):
      report(kind, place, "the image '\(shown(destination))' \(detail)", suggestion)
      writeWords(words, of: destination)
    }
  }

  /// Writes what stands in the place of an image, with a link if it is a safe one.
  private mutating func writeWords(_ words: String, of destination: String) {
    let text = escaped(words.isEmpty ? renderer.words(.image) : words)
    if !isInLink, case .external(let target) = linkVerdict(destination),
      target.lowercased().hasPrefix("https:")
    {
      markup += externalLink(to: target) + "<span class=\"image-text\">\(text)</span></a>"
    } else {
      markup += "<span class=\"image-text\">\(text)</span>"
    }
  }

  /// The words in a node, without any markup.
  private mutating func alternativeText(_ root: MarkdownNode) -> String {
    var words = ""
    var node = root.firstChild
    while let current = node {
      switch current.kind {
      case .text, .code, .htmlInline: words += current.literal
      case .softBreak, .lineBreak: words += " "
      case .footnoteReference: words += "[\(footnoteNumber(current))]"
      default: break
      }
      node = current.following(within: root)
    }
    return words
  }

  /// An address as a message shows it.
  func shown(_ destination: String) -> String {
    let visible = String(
      String.UnicodeScalarView(
        destination.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    let text = withoutHidden(visible)
    return text.count > 60 ? text.prefix(59) + "…" : text
  }
}
