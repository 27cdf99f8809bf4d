package import MarkupText

/// Turns Markdown into markup that is safe to put into a page.
///
/// The text is CommonMark with the tables, strikethrough, task lists and footnotes of GFM. 1. Every
/// tag and attribute comes from a fixed list; whatever the text holds is escaped. 2. Links lead to
/// `https:`, `http:`, `mailto:`, or where `link` says. 3. Nothing is fetched from elsewhere; pictures
/// are the ones that `image` names. 4. No words
/// vanish: what can't be shown as written is shown as text, with a problem. 5. The time it takes is
/// bounded by `MarkdownLimits`.
package struct MarkdownRenderer: Sendable {
  let idPrefix: String
  let headingBase: Int
  let words: @Sendable (MarkdownPhrase) -> String
  let text: @Sendable (String) -> HTML
  let link: @Sendable (String) -> String?
  let image: @Sendable (String) -> MarkdownImage?

  /// A renderer.
  ///
  /// - Parameters:
  ///   - idPrefix: keeps the footnotes of a text apart from those of others on the same page;
  ///     letters, digits and `-`.
  ///   - headingBase: the level that a heading `#` becomes, 2…5; deeper ones follow, down to 6.
  ///   - words: what the markup says itself, in the language of the page.
  ///   - text: the markup of a run of plain text, for links to glossary terms. A run may hold line
  ///     ends. It is not called for words in links, code and alternative texts.
  ///   - link: what to write for a relative destination such as `../pages/us.md` or `#names`; nil
  ///     where it leads nowhere.
  ///   - image: what to show for a relative destination of an image; nil where it can't be one.
  package init(
    idPrefix: String, headingBase: Int, words: @escaping @Sendable (MarkdownPhrase) -> String,
    text: @escaping @Sendable (String) -> HTML = { HTML(escaping: $0) },
    link: @escaping @Sendable (String) -> String? = { _ in nil },
    image: @escaping @Sendable (String) -> MarkdownImage? = { _ in nil }
  ) {
    self.idPrefix = idPrefix
    self.headingBase = min(max(headingBase, 2), 5)
    self.words = words
    self.text = text
    self.link = link
    self.image = image
  }

  /// The markup of a text, with what is shown otherwise than it was written.
  ///
  /// A text beyond `MarkdownLimits` becomes one `<pre class="plain">`.
  package func render(_ markdown: String) -> RenderedMarkdown {
    let given = Array(markdown.utf8)
    let base = given.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes = Array(given.dropFirst(base))
    let hidden = hiddenCharacterProblems(
      in: String(decoding: bytes, as: UTF8.self), base: base)
    guard let written = write(bytes, base: base) else {
      return plain(bytes, base: base, hidden: hidden)
    }
    return RenderedMarkdown(
      html: written.html, problems: (written.problems + hidden).sorted { $0.start < $1.start },
      images: written.images)
  }

  private func write(_ bytes: [UInt8], base: Int) -> RenderedMarkdown? {
    guard ComplexityScan.exceeded(by: bytes) == nil else { return nil }
    let labels = Footnotes.labels(in: bytes)
    let added = labels.flatMap { Array("[^".utf8) + $0 + Array("]\n\n".utf8) }
    guard let document = MarkdownDocument(parsing: added + bytes) else { return nil }
    let map = SourceMap(bytes, base: base, addedLines: 2 * labels.count)
    return document.withRoot { root in
      var writer = MarkdownWriter(self, map: map)
      writer.writeDocument(root)
      return RenderedMarkdown(
        html: HTML(trusted: writer.markup), problems: writer.problems, images: writer.images)
    }
  }

  private func plain(_ bytes: [UInt8], base: Int, hidden: [MarkdownProblem]) -> RenderedMarkdown {
    let exceeded =
      ComplexityScan.exceeded(by: bytes)
      ?? LimitExceeded(what: "more than there is memory for", offset: 0)
    let problem = MarkdownProblem(
      kind: .tooComplex, start: base + exceeded.offset, end: base + exceeded.offset,
      detail: "the text has \(exceeded.what), and is shown as plain text",
      suggestion: "split the text, or make this part simpler")
    let text = withoutHidden(String(decoding: bytes, as: UTF8.self))
    return RenderedMarkdown(
      html: "<pre class=\"plain\">\(text)</pre>\n",
      problems: ([problem] + hidden).sorted { $0.start < $1.start })
  }
}
