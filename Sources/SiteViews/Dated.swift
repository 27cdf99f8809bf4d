import CivilCalendar

/// Things with a day, oldest first; those of a span are found without looking at the rest.
struct Dated<Element: Sendable>: Sendable {
  /// All of them, oldest first; those of one day in the order given.
  let all: [Element]
  private let days: [Int32]

  init(_ elements: [Element], on day: (Element) -> CalendarDate) {
    let keys = elements.map { Int32(clamping: day($0).dayNumber) }
    // What is in order already, as the log is, shares its memory with what was given.
    guard zip(keys, keys.dropFirst()).contains(where: >) else {
      (all, days) = (elements, keys)
      return
    }
    let order = elements.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    all = order.map { elements[$0] }
    days = order.map { keys[$0] }
  }

  /// Those whose day lies in a span, oldest first.
  subscript(span: DateSpan) -> ArraySlice<Element> {
    all[place(of: span.start)..<place(of: span.end)]
  }

  /// Those whose day is not after a day, oldest first.
  func through(_ day: CalendarDate) -> ArraySlice<Element> {
    all[..<place(of: day.advanced(by: 1))]
  }

  /// How many there are before a day.
  private func place(of day: CalendarDate) -> Int {
    let day = Int32(clamping: day.dayNumber)
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
