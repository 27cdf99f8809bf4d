extension TwoLines {
  /// The points of both lines; those of one date with one answer are moved a hair apart.
  var places: (first: [Position?], second: [Position?]) {
    let aside = 2.3
    let pairs = labels.indices.map { index -> (Position?, Position?) in
      let one = place(of: answer(first, index), at: index)
      let other = place(of: answer(second, index), at: index)
      guard let one, let other, abs(one.y - other.y) < 2 * aside else { return (one, other) }
      let middle = (one.y + other.y) / 2
      let sign = one.y > other.y ? 1.0 : -1
      return (
        Position(x: one.x, y: middle + sign * aside),
        Position(x: other.x, y: middle - sign * aside)
      )
    }
    return (pairs.map(\.0), pairs.map(\.1))
  }

  private func answer(_ answers: [Double?], _ index: Int) -> Double? {
    answers.indices.contains(index) ? answers[index] : nil
  }

  private func place(of answer: Double?, at index: Int) -> Position? {
    guard let answer, let y = heights.clampedPosition(of: answer),
      let x = place(of: index)
    else { return nil }
    return Position(x: x, y: y)
  }

  /// A rule and a word at every tick; words that would touch are left out, never an end.
  var grid: [SVGElement] {
    let scale = PointScale(
      count: tickLabels.count, range: -(heights.range.from)...(-heights.range.to))
    let every = Int((TextMark.lineHeight / max(scale.step, 0.1)).rounded(.up))
    return tickLabels.indices.flatMap { index -> [SVGElement] in
      guard let height = scale.position(of: Double(index)) else { return [] }
      let y = -height
      let rule = RuleMark(
        from: Position(x: left, y: y), to: Position(x: right, y: y), paint: .line
      ).element
      let isShown = (tickLabels.count - 1 - index).isMultiple(of: max(every, 1))
      guard isShown, !tickLabels[index].isEmpty else { return [rule] }
      let text = shortened(tickLabels[index], to: left - 7)
      return [rule, TextMark(text: text, at: Position(x: left - 5, y: y), anchor: .end).element]
    }
  }

  /// A line and its shapes, the last one larger.
  func line(_ mark: HoldingMark, through places: [Position?]) -> [SVGElement] {
    let stroke = LineMark(places: places, paint: mark.paint, width: 2).elements
    let last = places.last { $0 != nil }.flatMap { $0 }
    let shown = step >= 9 ? places.compactMap { $0 } : lonePlaces(places)
    let points = shown.filter { $0 != last }.map { HolderPoint(mark: mark, at: $0, radius: 2.6) }
    let end = last.map { [HolderPoint(mark: mark, at: $0, radius: 3.6)] } ?? []
    return stroke + (points + end).map(\.element)
  }

  /// The names and last values beside the lines' ends, moved apart.
  func endLabels(_ one: [Position?], _ other: [Position?]) -> [SVGElement] {
    let x = right + 9
    let ends = [(one, firstLabel), (other, secondLabel)]
    let labels = ends.compactMap { places, text -> StackedLabel? in
      guard let last = places.last(where: { $0 != nil }).flatMap({ $0 }), !text.isEmpty else {
        return nil
      }
      return StackedLabel(y: last.y, lines: wrapped(text, to: Self.width - 2 - x))
    }
    let leaders = ends.flatMap { places, text -> [SVGElement] in
      guard let last = places.last(where: { $0 != nil }).flatMap({ $0 }), !text.isEmpty,
        right - 2 - last.x > max(step / 2, 1), labels.count > 0
      else { return [] }
      return leader(from: last, to: right)
    }
    return leaders
      + stackedLabels(labels, at: x, anchor: .start, within: (Self.top - 8)...(Self.bottom + 8))
  }
}
