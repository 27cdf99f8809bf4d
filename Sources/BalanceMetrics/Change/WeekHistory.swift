internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// The paired weeks of a household that are over by `asOf`, cut by no period; gathered once.
struct WeekHistory {
  /// The paired weeks, oldest first; none without the consent of both.
  let weeks: [HistoryWeek]
  /// The day that weeks start on.
  let weekStarts: Weekday
  /// The categories, in the order of each week's `parts`.
  let categories: [CategoryID]

  init(of index: BalanceIndex) {
    weekStarts = index.log.weekStarts
    categories = index.categories.ids
    guard index.mayCompare else {
      weeks = []
      return
    }
    let end = index.log.span.end
    var found: [HistoryWeek] = []
    index.log.forEachWeek(in: index.log.span) { tally in
      guard tally.isPaired, tally.week.span.end <= end else { return }
      let isTimed = tally.isTimed
      let none = BySeat(first: 0, second: 0)
      found.append(
        HistoryWeek(
          week: tally.week, minutes: isTimed ? tally.all.minutes : none, rows: tally.all.rows,
          parts: tally.parts.prefix(index.categories.ids.count).map {
            isTimed ? $0.minutes : none
          },
          prompted: tally.prompted, answered: tally.answered))
    }
    weeks = found
  }

  /// The paired weeks among those that start in a span.
  func weeks(in span: DateSpan) -> ArraySlice<HistoryWeek> {
    weeks[firstPlace(from: span.start)..<firstPlace(from: span.end)]
  }

  /// The so many weeks that end with the last one that is over by the end of a span.
  func window(of count: Int, before end: CalendarDate) -> DateSpan {
    let next = Week(containing: end, startingOn: weekStarts).start
    return DateSpan(start: next.advanced(by: -7 * count), end: next)
  }

  /// The smooth line of some amounts, a point or nil for each paired week; one without any amount is
  /// passed over.
  func smooth(_ amounts: (HistoryWeek) -> BySeat<Int>) -> [Double?] {
    let places = weeks.indices.filter {
      let amounts = amounts(weeks[$0])
      return amounts.first + amounts.second > 0
    }
    let first = places.map { Double(amounts(weeks[$0]).first) }
    let second = places.map { Double(amounts(weeks[$0]).second) }
    var points = [Double?](repeating: nil, count: weeks.count)
    let line = smoothLine(
      weeks: places.map { weeks[0].week.start.days(to: weeks[$0].week.start) / 7 }, parts: first,
      totals: zip(first, second).map(+))
    for (place, point) in zip(places, line) { points[place] = point }
    return points
  }

  /// The place of the first paired week that starts on a day or later.
  private func firstPlace(from day: CalendarDate) -> Int {
    var low = 0
    var high = weeks.count
    while low < high {
      let middle = (low + high) / 2
      if weeks[middle].week.start < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A paired week with what both logged in it.
struct HistoryWeek {
  let week: Week
  /// Minutes and rows of task work, each partner's; `both` counts for each.
  ///
  /// Minutes are 0 where they are missing in most rows of one of the two.
  let minutes: BySeat<Int>
  let rows: BySeat<Int>
  /// Minutes by category, or 0 likewise.
  let parts: [BySeat<Int>]
  /// One's own rows that say yes, and those that say yes or no.
  let prompted: BySeat<Int>
  let answered: BySeat<Int>
}
