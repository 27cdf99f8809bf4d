package import MarkupText

/// Both partners' answers over time on one scale: the first's with squares, the second's with
/// circles.
///
/// A gap breaks a line. Where both gave the same answer the two points stand one above the other,
/// a hair apart, so that neither hides the other. Where points stand too close for their shapes
/// only the last ones, and those that a line can't show, have one.
package struct TwoLines: Sendable, Hashable {
  /// Unique on its page; the ids of the drawing's parts begin with it.
  package var id: String
  /// What the chart is of.
  package var title: String
  /// The finding in words with its numbers and period.
  package var summary: String
  /// The dates, oldest first.
  package var labels: [String]
  /// Where each date stands, in days or any other unit, rising; empty where they stand evenly.
  package var days: [Double]
  /// The first partner's answers, one a date; nil, or missing, where there is none.
  package var first: [Double?]
  /// The second partner's answers, one a date; nil, or missing, where there is none.
  package var second: [Double?]
  /// The whole scale; answers outside it are held inside.
  package var domain: ClosedRange<Double>
  /// What stands at the scale, evenly spaced from its lower end to its upper, such as `1` to `5`.
  package var tickLabels: [String]
  /// The first partner's name, at the end of the first line.
  package var firstName: String
  /// The second partner's name, at the end of the second line.
  package var secondName: String
  /// The last answer as the couple reads it, after the first partner's name; may be empty.
  package var firstValue: String
  /// The last answer as the couple reads it, after the second partner's name; may be empty.
  package var secondValue: String

  /// A chart; answers that aren't finite count as none.
  package init(
    id: String, title: String, summary: String, labels: [String], days: [Double] = [],
    first: [Double?], second: [Double?], domain: ClosedRange<Double>, tickLabels: [String],
    firstName: String, secondName: String, firstValue: String, secondValue: String
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.labels = labels
    self.days = days.count == labels.count && days.allSatisfy(\.isFinite) ? days : []
    self.first = first.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
    self.second = second.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
    self.domain = domain
    self.tickLabels = tickLabels
    self.firstName = firstName
    self.secondName = secondName
    self.firstValue = firstValue
    self.secondValue = secondValue
  }

  static let width = 360.0
  static let top = 14.0
  static let bottom = 134.0

  /// The drawing as markup.
  package var html: HTML {
    let places = places
    let isEmpty = (places.first + places.second).allSatisfy { $0 == nil }
    let middle = Position(x: (left + right) / 2, y: (Self.top + Self.bottom) / 2 - 15)
    let dash = TextMark(text: absence, at: middle, anchor: .middle)
    return namedDrawing(
      id: id, title: title, summary: summary, width: Self.width, height: Self.bottom + 25,
      children: grid + line(.first, through: places.first) + line(.second, through: places.second)
        + axisLabels(
          labels, at: labels.indices.map(place), under: Self.bottom, width: Self.width)
        + endLabels(places.first, places.second) + (isEmpty ? [dash.element] : [])
    ).classed("twolines").html
  }

  /// Where the plot begins, beside the words of its scale.
  var left: Double { min(max((tickLabels.map { textWidth($0) }.max() ?? 0) + 9, 18), 100) }
  /// Where the plot ends, beside the labels of the lines.
  var right: Double {
    let widest = [firstLabel, secondLabel].map { textWidth($0) }.max() ?? 0
    return Self.width - min(max(widest, 20), 92) - 12
  }
  /// What stands at the end of the first line.
  var firstLabel: String { label(firstName, firstValue) }
  /// What stands at the end of the second line.
  var secondLabel: String { label(secondName, secondValue) }

  private func label(_ name: String, _ value: String) -> String {
    [isolated(name), value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Answers to heights.
  var heights: LinearScale {
    LinearScale(
      domain: (domain.lowerBound, domain.upperBound), range: (Self.bottom - 6, Self.top))
  }
  /// Dates to places across; days to their distance, where they are known.
  func place(of index: Int) -> Double? {
    let (from, to) = (left + 8, right - 2)
    guard let first = days.first, let last = days.last, days.indices.contains(index) else {
      return PointScale(count: labels.count, range: from...to).position(of: Double(index))
    }
    return LinearScale(domain: (first, last), range: (from, to)).clampedPosition(of: days[index])
  }

  /// The least distance between two dates.
  var step: Double {
    let places = labels.indices.compactMap(place)
    return zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? (right - left - 10)
  }
}
