package import MarkupText

/// One row of three counts: only on the first partner's list, on both, only on the second's.
///
/// The counts stand in words under the bar with the holders' shapes; the bar is hidden from screen
/// readers. Nothing on any list is a dashed outline.
package struct ThreePartBar: Sendable, Hashable {
  /// How many are on the first partner's list alone.
  package var first: Int
  /// How many are on both lists.
  package var both: Int
  /// How many are on the second partner's list alone.
  package var second: Int
  /// What the first part is called, such as `only Ana`.
  package var firstName: String
  /// What the middle part is called, such as `both`.
  package var bothName: String
  /// What the last part is called, such as `only Ben`.
  package var secondName: String

  /// A bar; counts below zero count as zero.
  package init(
    first: Int, both: Int, second: Int, firstName: String, bothName: String, secondName: String
  ) {
    self.first = max(first, 0)
    self.both = max(both, 0)
    self.second = max(second, 0)
    self.firstName = firstName
    self.bothName = bothName
    self.secondName = secondName
  }

  /// The bar and its counts as markup.
  package var html: HTML {
    let bar = SVGElement(
      "svg", ["aria-hidden": "true", "width": "100%", "height": 18], children: parts)
    return """
      <div class="threepart">
      \(bar.html)
      <p>\(count(.first, firstName, first)) \(count(.both, bothName, both)) \
      \(count(.second, secondName, second))</p>
      </div>
      """
  }

  private func count(_ mark: HoldingMark, _ name: String, _ number: Int) -> HTML {
    "<span class=\"part\">\(holder(mark, name)) <strong>\(number)</strong></span>"
  }

  private var parts: [SVGElement] {
    let sizes = [first, both, second].map(Double.init)
    let total = sizes.reduce(0, +)
    guard total > 0 else {
      let outline = SVGElement("rect", ["x": "0.5%", "y": 1.5, "width": "99%", "height": 15])
      return [outline.filled(.none).stroked(.shared, dashes: "3 3")]
    }
    let left = sizes[0] / total * 100
    let right = 100 - sizes[2] / total * 100
    let bars = [
      BarMark(from: 0, to: left, top: 1, height: 16, paint: .first),
      BarMark(from: left, to: right, top: 1, height: 16, paint: .shared),
      BarMark(from: right, to: 100, top: 1, height: 16, paint: .second),
    ]
    return bars.compactMap(\.element) + hatch(from: left, to: right) + seams([left, right])
  }

  /// Thin stripes over the middle part: one wide line whose dashes are the stripes.
  private func hatch(from left: Double, to right: Double) -> [SVGElement] {
    guard both > 0 else { return [] }
    return [
      SVGElement("line", ["x1": .percent(left), "x2": .percent(right), "y1": 9, "y2": 9])
        .stroked(.paper, width: 16, dashes: "1.2 5.8")
    ]
  }

  /// A thread of paper between two parts.
  private func seams(_ places: [Double]) -> [SVGElement] {
    Set(places).sorted().filter { $0 > 0 && $0 < 100 }.map { place in
      SVGElement("line", ["x1": .percent(place), "x2": .percent(place), "y1": 0, "y2": 18])
        .stroked(.paper, width: 1.5)
    }
  }
}
