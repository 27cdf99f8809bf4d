package import MarkupText

/// A text as markup that is safe to put into a page, with what could not be shown as it was written.
package struct RenderedMarkdown: Sendable, Hashable {
  /// The markup; empty for a text without words.
  package var html: HTML
  /// What was shown otherwise than it was written, in the order of its places.
  package var problems: [MarkdownProblem]
  /// The files of the pictures that it shows, as the renderer was told them, in the order written.
  package var images: [String]

  /// Markup with its problems and pictures.
  package init(html: HTML, problems: [MarkdownProblem] = [], images: [String] = []) {
    self.html = html
    self.problems = problems
    self.images = images
  }
}

/// Something in a Markdown text that is shown otherwise than it was written.
package struct MarkdownProblem: Sendable, Hashable {
  /// What it is; the raw values are the names that diagnostics use.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Markup such as `<b>`; it is shown as it was typed.
    case rawMarkup = "RawMarkup"
    /// A text outside the `MarkdownLimits`; it is shown as plain text.
    case tooComplex = "MarkdownTooComplex"
    /// A link that may not be followed; its words are shown without it.
    case unsafeLink = "UnsafeLink"
    /// A link to nothing in the site; its words are shown without it.
    case deadLink = "DeadLink"
    /// An image that isn't in the folder of pictures; its alternative text is shown.
    case imageNotShown = "ImageNotShown"
    /// An image that leads to no file; its alternative text is shown.
    case deadImage = "DeadImage"
    /// An image of a kind that isn't read; its alternative text is shown.
    case imageKindNotRead = "ImageKindNotRead"
    /// An image whose file can't be read as a picture; its alternative text is shown.
    case imageDamaged = "ImageDamaged"
    /// An image that is too large; its alternative text is shown.
    case imageTooLarge = "ImageTooLarge"
    /// An image without an alternative text.
    case imageWithoutWords = "ImageWithoutWords"
    /// A footnote that the text doesn't refer to; it is shown at the end.
    case unusedFootnote = "UnusedFootnote"
    /// A line such as `[Ana]: yes`, which Markdown takes for the address of a link; shown at the end.
    case hiddenLine = "HiddenLine"
    /// A character without a shape that changes how others are read; it is left out.
    case hiddenCharacter = "HiddenCharacter"
  }

  /// What it is.
  package var kind: Kind
  /// The UTF-8 offset in the text at which it starts.
  package var start: Int
  /// The UTF-8 offset after it; never before `start`.
  package var end: Int
  /// One line: lower case, no full stop, words of the text in single quotes.
  package var detail: String
  /// How to mend it, as a verb phrase.
  package var suggestion: String

  /// A problem at its place.
  package init(kind: Kind, start: Int, end: Int, detail: String, suggestion: String) {
    self.kind = kind
    self.start = start
    self.end = max(start, end)
    self.detail = detail
    self.suggestion = suggestion
  }
}
