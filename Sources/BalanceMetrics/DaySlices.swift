internal import CivilCalendar
internal import HouseholdModel

extension Array {
  /// The elements of a span, in an array that is sorted by day; two binary searches.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - day: an element's day.
  /// - Returns: the slice.
  func slice(in span: DateSpan, by day: (Element) -> CalendarDate) -> ArraySlice<Element> {
    let first = firstIndex(from: span.start, by: day)
    return self[first..<Swift.max(first, firstIndex(from: span.end, by: day))]
  }

  private func firstIndex(from date: CalendarDate, by day: (Element) -> CalendarDate) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if day(self[middle]) < date { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The elements by day; of one day in the order they have.
  func sorted(by day: (Element) -> CalendarDate) -> [Element] {
    // Nearly all come in this order: the files are named by month.
    guard indices.dropFirst().contains(where: { day(self[$0]) < day(self[$0 - 1]) }) else {
      return self
    }
    return enumerated()
      .sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }
}

/// The days from `started` to `asOf`: which lie in a pause, and which have a visible row.
struct WrittenDays {
  /// The days it covers.
  let span: DateSpan
  private var paused: [Bool]
  private var written: [Bool]

  init(of household: Household) {
    span = household.span
    paused = [Bool](repeating: false, count: span.dayCount)
    written = paused
    for pause in household.settings.pauses {
      for day in pause.span.intersection(span).days { paused[span.start.days(to: day)] = true }
    }
    for place in household.log.indices { write(on: household.log[place].date) }
  }

  /// Notes a row of a day.
  mutating func write(on day: CalendarDate) {
    if span.contains(day) { written[span.start.days(to: day)] = true }
  }

  /// Forgets all rows.
  mutating func erase() { written = [Bool](repeating: false, count: span.dayCount) }

  /// Whether a day counts: it lies in the span and in no pause.
  func counts(_ day: CalendarDate) -> Bool {
    span.contains(day) && !paused[span.start.days(to: day)]
  }

  /// Whether a day has a row.
  func isWritten(_ day: CalendarDate) -> Bool {
    span.contains(day) && written[span.start.days(to: day)]
  }

  /// Whether a day of a span counts and has a row.
  func hasWrittenDay(in days: DateSpan) -> Bool {
    days.intersection(span).days.contains { counts($0) && isWritten($0) }
  }

  /// The days of a span that count.
  func open(in days: DateSpan) -> [CalendarDate] { days.intersection(span).days.filter(counts) }
}
