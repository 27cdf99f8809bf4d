package import MarkupText

/// A line of shares over months, small, for several side by side on one scale.
///
/// The scale is always the whole of 0…1 with a dashed line at a half: up is more with the first
/// partner. A gap breaks line and band; the last value has a dot.
package struct MiniLine: Sendable, Hashable {
  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the line is of.
  package var title: String
  /// The finding in words with its numbers and period.
  package var summary: String
  /// The first partner's share, 0…1, oldest first; nil where there is no data.
  package var values: [Double?]
  /// The likely ranges, one a value; nil, or missing, where it isn't known.
  package var ranges: [ClosedRange<Double>?]

  /// A line; values that aren't finite count as no data, others are held in 0…1.
  package init(
    id: String, title: String, summary: String, values: [Double?],
    ranges: [ClosedRange<Double>?] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.values = values.map(finiteShare)
    self.ranges = ranges.map(finiteRange)
  }

  /// The drawing as markup, 110 × 60.
  package var html: HTML {
    let across = PointScale(count: values.count, range: 5...105)
    let places = values.enumerated().map { index, value -> Position? in
      guard let value, let y = Self.down.position(of: value),
        let x = across.position(of: Double(index))
      else { return nil }
      return Position(x: x, y: y)
    }
    let slices = places.enumerated().map { index, place -> AreaMark.Slice? in
      guard let place, ranges.indices.contains(index), let range = ranges[index],
        let top = Self.down.position(of: range.upperBound),
        let bottom = Self.down.position(of: range.lowerBound)
      else { return nil }
      return AreaMark.Slice(x: place.x, top: top, bottom: bottom)
    }
    let last = places.last { $0 != nil }.flatMap { $0 }
    let lone = lonePlaces(places).filter { $0 != last }
      .map { DotMark(at: $0, radius: 1.4, paint: .first).element }
    let end = last.map { [DotMark(at: $0, radius: 2.6, paint: .first).element] } ?? []
    return namedDrawing(
      id: id, title: title, summary: summary, width: 110, height: 60,
      children: AreaMark(slices: slices, fill: .band, whisker: .first).elements + Self.rules
        + LineMark(places: places, paint: .first, width: 1.6).elements + lone + end
    ).classed("mini").html
  }

  /// Shares to heights.
  static let down = LinearScale(domain: (0, 1), range: (56, 4))

  /// The ends of the scale and its middle.
  static var rules: [SVGElement] {
    [4.0, 30, 56].map { y in
      RuleMark(
        from: Position(x: 0, y: y), to: Position(x: 110, y: y),
        paint: y == 30 ? .soft : .line, dashes: y == 30 ? "2 3" : nil
      ).element
    }
  }
}

/// Small lines side by side, each under its name with its last value beside it.
package struct SmallMultiples: Sendable, Hashable {
  /// One line with its words.
  package struct Item: Sendable, Hashable {
    /// The drawing; its title is for screen readers.
    package var drawing: HTML
    /// What it is of, perhaps as a link.
    package var label: HTML
    /// The last value as the couple reads it, such as `62 %`; empty where there is none.
    package var value: String
    /// What it says, under it; may be empty.
    package var note: String

    /// A drawing with its words.
    package init(drawing: HTML, label: HTML, value: String, note: String = "") {
      self.drawing = drawing
      self.label = label
      self.value = value
      self.note = note
    }

    /// A line with its words.
    package init(line: MiniLine, label: HTML, value: String) {
      self.init(drawing: line.html, label: label, value: value)
    }
  }

  /// The lines, in the order in which they are shown; may be empty.
  package var items: [Item]

  /// A row of lines.
  package init(items: [Item]) { self.items = items }

  /// The list as markup, laid out by the stylesheet; a dash where there is no line.
  package var html: HTML {
    guard !items.isEmpty else { return "<p class=\"soft\">\(absence)</p>" }
    let lines = items.map { item -> HTML in
      """
      <li><span class="name"><span>\(item.label)</span> \
      <span class="n">\(item.value.isEmpty ? absence : item.value)</span></span>
      \(item.drawing)\(note(item.note))</li>
      """
    }
    return "<ul class=\"multiples\">\n\(lines.joined(separator: "\n"))\n</ul>"
  }

  private func note(_ text: String) -> HTML {
    text.isEmpty ? "" : "\n<span class=\"note\">\(text)</span>"
  }
}
