/// A label of one line or two beside a plot, whose middle wants to stand at a height.
struct StackedLabel: Sendable, Hashable {
  var y: Double
  var lines: [String]
}

/// Labels in one column moved apart so that none covers another, in the order of their heights.
///
/// All stay within `bounds`; labels of the same height keep the order in which they are given.
func stackedLabels(
  _ labels: [StackedLabel], at x: Double, anchor: TextMark.Anchor,
  within bounds: ClosedRange<Double>
) -> [SVGElement] {
  let texts = labels.flatMap(\.lines)
  let line = TextMark.lineHeight(of: texts)
  let sorted = labels.enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }
    .map(\.element)
  let most = Double(sorted.map(\.lines.count).max() ?? 0)
  let half = most * line / 2
  guard most > 0, bounds.upperBound - bounds.lowerBound > 2 * half else { return [] }
  let places = dodged(
    sorted.map(\.y), gap: most * line,
    within: (bounds.lowerBound + half)...(bounds.upperBound - half))
  return zip(sorted, places).flatMap { label, place in
    label.lines.enumerated().map { index, text in
      TextMark(
        text: text, at: Position(x: x, y: place), anchor: anchor, paint: .ink,
        line: Double(index) - Double(label.lines.count - 1) / 2,
        step: TextMark.lineStep(of: texts)
      ).classed("end")
    }
  }
}
