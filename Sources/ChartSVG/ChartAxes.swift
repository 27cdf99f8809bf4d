/// Quarters of the whole, each with its percentage, with a dashed line at a half.
func shareGrid(on shares: LinearScale, from left: Double, to right: Double) -> [SVGElement] {
  [0, 0.25, 0.5, 0.75, 1].flatMap { share -> [SVGElement] in
    guard let y = shares.position(of: share) else { return [] }
    let isHalf = share == 0.5
    let rule = RuleMark(
      from: Position(x: left, y: y), to: Position(x: right, y: y),
      paint: isHalf ? .soft : .line, dashes: isHalf ? "4 4" : nil)
    let tick = TextMark(
      text: "\(fixedDecimal(share * 100)) %", at: Position(x: left - 5, y: y), anchor: .end)
    return [rule.element, tick.element]
  }
}

/// A share as a whole percentage, its sign kept on the line.
func percentText(_ share: Double) -> String { "\(fixedDecimal(share * 100, decimals: 0))\u{A0}%" }

/// As many labels under an axis as fit without touching, counted back from the last.
func axisLabels(
  _ texts: [String], at places: PointScale, under bottom: Double
) -> [SVGElement] {
  let labels = texts.map { shortened($0, to: 72) }
  let widest = labels.map { textWidth($0) }.max() ?? 0
  let every = labelStep(widest: widest, step: places.step, count: labels.count)
  return labels.indices.flatMap { index -> [SVGElement] in
    guard (labels.count - 1 - index).isMultiple(of: every), !labels[index].isEmpty,
      let x = places.position(of: Double(index))
    else { return [] }
    return axisLabel(labels[index], at: x, under: bottom)
  }
}

/// Labels at places of their own, rising: the last, the first, and as many between as fit without
/// touching, counted back from the last.
///
/// A label at the edge of a drawing `width` wide is moved inside.
func axisLabels(
  _ texts: [String], at places: [Double?], under bottom: Double, width: Double
) -> [SVGElement] {
  let labels = zip(texts, places).compactMap { text, place -> PlacedLabel? in
    let text = shortened(text, to: 72)
    return place.flatMap { text.isEmpty ? nil : PlacedLabel(text: text, foot: $0, within: width) }
  }
  guard let first = labels.first, let last = labels.last else { return [] }
  var kept = [last]
  for label in labels.dropLast().reversed() where label.isFree(of: kept[kept.count - 1]) {
    if label == first || first.isFree(of: label) { kept.append(label) }
  }
  return kept.reversed().flatMap { axisLabel($0.text, at: $0.x, under: bottom, footAt: $0.foot) }
}

/// A label under an axis, moved inside the drawing.
private struct PlacedLabel: Hashable {
  let text: String
  let foot: Double
  let x: Double

  init(text: String, foot: Double, within width: Double) {
    let half = textWidth(text) / 2
    (self.text, self.foot) = (text, foot)
    x = min(max(foot, half + 2), width - 2 - half)
  }

  /// Whether it ends before a later one begins.
  func isFree(of later: PlacedLabel) -> Bool {
    x + textWidth(text) / 2 + 6 <= later.x - textWidth(later.text) / 2
  }
}

/// A label with a foot that ties it to the axis.
private func axisLabel(
  _ text: String, at x: Double, under bottom: Double, footAt foot: Double? = nil
) -> [SVGElement] {
  let foot = foot ?? x
  let rule = RuleMark(
    from: Position(x: foot, y: bottom), to: Position(x: foot, y: bottom + 3), paint: .line)
  let label = TextMark(text: text, at: Position(x: x, y: bottom + 15.5), anchor: .middle)
  return [rule.element, label.element]
}

/// Every how many places there is a label: steps that a year can be told by, then whole years.
private func labelStep(widest: Double, step: Double, count: Int) -> Int {
  let fits = { (every: Int) in Double(every) * step >= widest + 6 }
  if let small = [1, 2, 3, 4, 6].first(where: fits) { return small }
  var every = 12
  while !fits(every), every < count { every += 12 }
  return every
}

/// A dotted line from a last value that lies before the end of the plot to its label.
func leader(from last: Position, to right: Double) -> [SVGElement] {
  guard right - last.x > 1 else { return [] }
  let from = Position(x: last.x + 5, y: last.y)
  let to = Position(x: right + 4, y: last.y)
  return [RuleMark(from: from, to: to, paint: .soft, dashes: "1 3").element]
}

/// A range held in 0…1; nil where there is none or an end isn't finite.
func finiteRange(_ range: ClosedRange<Double>?) -> ClosedRange<Double>? {
  guard let low = finiteShare(range?.lowerBound), let high = finiteShare(range?.upperBound) else {
    return nil
  }
  return low...high
}
