/// The words under a row of a dumbbell.
extension Dumbbell {
  /// One label: marks of the same number share it.
  private struct Label: Sendable, Hashable {
    var x: Double
    var words: [String]
    var number: String

    var text: String { cut(to: .infinity) }

    /// The words, cut where they don't leave room for the number.
    func cut(to width: Double) -> String {
      let shown = words.filter { !$0.isEmpty }.joined(separator: ", ")
      guard !shown.isEmpty else { return number }
      let whole = "\(isolated(shown)) \(number)"
      // Widths are sums, which rounding makes a hair unlike.
      guard textWidth(whole) > width + 0.01 else { return whole }
      return "\(isolated(shortened(shown, to: width - textWidth(" \(number)")))) \(number)"
    }
  }

  /// The words under the marks, moved apart, each with a thread to a mark that isn't above it.
  func labels(of marks: [DumbbellMark], at y: Double) -> [SVGElement] {
    let labels = labels(of: marks)
    let room = Self.width - 4 - Self.labelGap * Double(max(labels.count - 1, 0))
    let allowed = sharedOut(room, among: labels.map { textWidth($0.text) })
    let texts = zip(labels, allowed).map { $0.cut(to: $1) }
    let halves = texts.map { textWidth($0) / 2 }
    guard let first = halves.first, let last = halves.last, first + last <= Self.width - 4 else {
      return []
    }
    // Distances are those of the middles; the ends keep half their own width from the edges.
    let gaps = zip(halves, halves.dropFirst()).map { $0 + $1 + Self.labelGap }
    let places = dodged(
      labels.map(\.x), gaps: gaps, within: (first + 2)...(Self.width - 2 - last))
    return labels.indices.flatMap { index -> [SVGElement] in
      let (from, to, half) = (labels[index].x, places[index], halves[index])
      let label = TextMark(text: texts[index], at: Position(x: to, y: y), anchor: .middle)
      guard abs(to - from) > half - 4 else { return [label.element] }
      let reach = max(half - 6, 0)
      let thread = RuleMark(
        from: Position(x: from, y: y - 14),
        to: Position(x: to + (from > to ? reach : -reach), y: y - 7), paint: .soft)
      return [thread.element, label.element]
    }
  }

  private func labels(of marks: [DumbbellMark]) -> [Label] {
    marks.reduce(into: []) { labels, mark in
      if labels.last?.number == mark.number {
        labels[labels.count - 1].words.append(mark.word)
      } else {
        labels.append(Label(x: mark.x, words: [mark.word], number: mark.number))
      }
    }
  }

  /// Room for each of some widths: its own where all fit, else the narrow keep theirs and the wide
  /// share what is left.
  private func sharedOut(_ room: Double, among widths: [Double]) -> [Double] {
    var left = room
    var most = 0.0
    for (index, width) in widths.sorted().enumerated() {
      most = left / Double(widths.count - index)
      if width > most { break }
      left -= width
      most = width
    }
    return widths.map { min($0, most) }
  }
}
