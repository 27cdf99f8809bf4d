import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// Both partners' answers on one scale over all check-ins, as a chart and as a table.
///
/// - Parameters:
///   - scale: the scale.
///   - site: the household.
///   - route: the page it stands on.
/// - Returns: the fields of a figure; nil where fewer than two dates have an answer.
func scaleFigure(_ scale: CheckInScale, _ site: Site, on route: Route) -> Fields? {
  let answered = site.household.checkIns.filter { checkIn in
    checkIn.answers.both.contains { $0?.scales[scale] != nil }
  }
  guard answered.count > 1, let oldest = answered.first, let newest = answered.last else {
    return nil
  }
  let (words, names) = (site.words, site.names(on: route))
  let columns = spaced(
    site.household.checkIns.filter { $0.date >= oldest.date && $0.date <= newest.date },
    every: site.household.settings.cadence.checkIn.days
  ) { $0.date }
  func answers(_ seat: Seat) -> [Double?] {
    columns.map { $0.item?.answers[seat]?.scales[scale] }
  }
  func ends(_ seat: Seat) -> String {
    let given = answers(seat).compactMap { $0 }
    guard let first = given.first, let last = given.last else {
      return words("scale-ends-none", ["name": names[seat]])
    }
    return words(
      "scale-ends-of",
      [
        "name": names[seat], "first": words.answer(first, scale),
        "last": words.answer(last, scale),
      ])
  }
  func endValue(_ seat: Seat) -> String {
    answers(seat).compactMap { $0 }.last.map { words.answer($0, scale) } ?? ""
  }
  let chart = TwoLines(
    id: scale.rawValue, title: words.title(scale),
    summary: words(
      "scale-summary",
      [
        "from": words.long(oldest.date), "to": words.long(newest.date), "first": ends(.first),
        "second": ends(.second),
      ]),
    labels: columns.map { $0.item == nil ? "" : words.short($0.date) },
    days: columns.map { Double(oldest.date.days(to: $0.date)) }, first: answers(.first),
    second: answers(.second),
    domain: scale.axis.first...scale.axis.last,
    tickLabels: scale.axis.marks.map { words.answer($0, scale) },
    firstName: names[.first], secondName: names[.second],
    firstValue: endValue(.first), secondValue: endValue(.second))
  let rows = answered.reversed().map { checkIn -> Fields in
    func cell(_ seat: Seat) -> String {
      checkIn.answers[seat]?.scales[scale].map { words.answer($0, scale) } ?? "–"
    }
    return [
      "day": .text(words.medium(checkIn.date)), "iso": .text(checkIn.date.iso),
      "href": .text(route.href(to: .checkIn(checkIn.date))), "first": .text(cell(.first)),
      "second": .text(cell(.second)),
    ]
  }
  return [
    "title": .text(words.title(scale)), "ends": .text(words.ends(scale)),
    "chartHTML": .html(chart.html),
    "rows": .list(rows),
  ]
}

/// Things with an empty place for each turn of a cadence that went by without one, so that a line
/// breaks there; up to half a turn late is still its turn.
func spaced<Item>(
  _ items: [Item], every days: Int, date: (Item) -> CalendarDate
) -> [(date: CalendarDate, item: Item?)] {
  var places: [(date: CalendarDate, item: Item?)] = []
  for item in items {
    if let last = places.last?.date {
      let turns = (last.days(to: date(item)) + (days - 1) / 2) / days
      for turn in 1..<max(turns, 1) { places.append((last.advanced(by: turn * days), nil)) }
    }
    places.append((date(item), item))
  }
  return places
}

extension CheckInScale {
  /// The ends of its axis with the marks on it.
  fileprivate var axis: (first: Double, last: Double, marks: [Double]) {
    if self == .sleep { return (0, 12, [0, 6, 12]) }
    let whole = Int(range.lowerBound)...Int(range.upperBound)
    return (range.lowerBound, range.upperBound, whole.map(Double.init))
  }
}
