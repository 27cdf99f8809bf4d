/// How large and how tangled a Markdown text may be.
///
/// The parser takes quadratic time and memory for some texts, so everything that can grow without
/// bound has one here. Within them the worst known text takes 0.3 s and 50 MB; a long diary entry
/// stays far below each. A text beyond them is shown as plain text, whole.
struct MarkdownLimits: Sendable, Hashable {
  /// Bytes of the text.
  var bytes = 256 * 1024
  /// Bytes of a line.
  var lineBytes = 16 * 1024
  /// Quote and list markers at the start of a line.
  var markersPerLine = 32
  /// Vertical bars in a line, which are cells of a table.
  var barsPerLine = 64
  /// Columns of the widest line above which `cells` counts.
  var freeColumns = 12
  /// Columns of the widest line times lines.
  var cells = 80_000
  /// Equal punctuation marks in a row.
  var run = 400
  /// Openings `<?` and `<!`.
  var declarations = 200
  /// Characters `<`.
  var angles = 2_000
  /// Characters `[`.
  var brackets = 2_000
  /// Characters `@`.
  var ats = 2_000
  /// Lines of a paragraph.
  var paragraphLines = 4_000
  /// Bytes of reference definitions times characters `[`: what references can expand to.
  var expansion = 8_000_000

  /// The limits in force.
  static let standard = MarkdownLimits()
}

/// Which limit a text is beyond, and where.
struct LimitExceeded: Hashable {
  /// What there is too much of, to follow "has".
  let what: String
  /// The UTF-8 offset at which it was noticed.
  let offset: Int
}
