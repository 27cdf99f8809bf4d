internal import SourceText

/// The line a problem begins on, as it was written, with a run of carets under the place.
///
/// A tab of the line stands as a tab in the caret line too, so that both shift alike wherever the
/// terminal has its stops. A line wider than `limit` columns is cut around the place with `…`.
struct Excerpt: Sendable, Hashable {
  /// The line, as it is printed.
  let line: String
  /// Blanks, tabs and carets, as long as they are needed.
  let carets: String

  /// The excerpt of `text` with carets under the columns of `run`.
  ///
  /// - Parameters:
  ///   - text: a line without its end.
  ///   - run: the columns from 1, half-open; an empty run is one caret, and what lies beyond the
  ///     end of the line is cut to the column after it.
  ///   - limit: the widest line that is shown whole, in terminal columns.
  init(of text: String, marking run: Range<Int>, limit: Int = 100) {
    let glyphs = text.map(Glyph.init)
    let first = min(max(run.lowerBound - 1, 0), glyphs.count)
    let last = min(max(run.upperBound - 1, first), glyphs.count)
    let window = Excerpt.window(of: glyphs, around: first, limit: limit)
    var line = window.lowerBound > 0 ? "…" : ""
    var carets = window.lowerBound > 0 ? " " : ""
    for index in window {
      let glyph = glyphs[index]
      line += glyph.text
      if index < first {
        carets += glyph.text == "\t" ? "\t" : String(repeating: " ", count: glyph.width)
      } else if index < last {
        // A caret and a tab would be one stop too many; the tab alone keeps what follows in place.
        if glyph.text != "\t" {
          carets += String(repeating: "^", count: glyph.width)
        } else {
          carets += index + 1 < last ? "\t" : "^"
        }
      } else if index == first {
        carets += "^"
      }
    }
    if window.upperBound < glyphs.count { line += "…" }
    if first == glyphs.count { carets += "^" }
    self.line = line
    self.carets = carets
  }

  /// The glyphs that are shown: all, or those around `place` that fit.
  private static func window(of glyphs: [Glyph], around place: Int, limit: Int) -> Range<Int> {
    var total = 0
    for glyph in glyphs { total += glyph.width }
    guard total > limit else { return 0..<glyphs.count }
    var start = place
    var before = 0
    while start > 0, before + glyphs[start - 1].width <= limit * 2 / 5 {
      start -= 1
      before += glyphs[start].width
    }
    var end = place
    var used = before
    while end < glyphs.count, used + glyphs[end].width <= limit {
      used += glyphs[end].width
      end += 1
    }
    // Room that is left at the end of the line shows more of what stands before.
    while start > 0, used + glyphs[start - 1].width <= limit {
      start -= 1
      used += glyphs[start].width
    }
    return start..<end
  }
}
