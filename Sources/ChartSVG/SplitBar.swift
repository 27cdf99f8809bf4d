package import MarkupText

/// A small bar split between the two partners, with its share in words beside it.
package struct SplitBar: Sendable, Hashable {
  /// The first partner's share, 0…1; nil where there is no data, which is drawn as a dashed outline.
  package var first: Double?
  /// The share as the couple reads it, such as `62 %`; always shown.
  package var text: String

  /// A bar; a share that isn't finite counts as no data, others are held in 0…1.
  package init(first: Double?, text: String) {
    self.first = finiteShare(first)
    self.text = text
  }

  /// The bar, hidden from screen readers, and its text.
  package var html: HTML {
    """
    <span class="split">\(bar.html)<span class="t">\(text.isEmpty ? absence : text)</span></span>
    """
  }

  private var bar: SVGElement {
    let tick = SVGElement("line", ["x1": "50%", "x2": "50%", "y1": 0, "y2": 12]).stroked(.soft)
    return SVGElement(
      "svg", ["aria-hidden": "true", "width": "100%", "height": 12],
      children: parts + (first == nil ? [] : [tick])
    ).classed("splitbar")
  }

  private var parts: [SVGElement] {
    guard let first else {
      return [
        SVGElement("rect", ["x": "1%", "y": 2.5, "width": "98%", "height": 7])
          .filled(.none).stroked(.shared, dashes: "3 3")
      ]
    }
    let middle = first * 100
    let left = BarMark(from: 0, to: middle, top: 2, height: 8, paint: .first)
    let right = BarMark(from: middle, to: 100, top: 2, height: 8, paint: .second)
    return [left.element, right.element].compactMap { $0 }
  }
}

/// What stands where there is no data.
let absence = "–"

/// A share held in 0…1; nil where there is none or it isn't finite.
func finiteShare(_ share: Double?) -> Double? {
  guard let share, share.isFinite else { return nil }
  return min(max(share, 0), 1)
}
