internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// What a period's logged work is made of, gathered week by week.
struct LoggedTally {
  /// Rows of the period outside pauses.
  private(set) var rowCount = 0
  /// Minutes after crediting, and the estimated ones among them.
  private(set) var minutes = 0
  private(set) var estimatedMinutes = 0
  /// Minutes of each whole, pause-free week with a row, `both` counted once.
  private(set) var wholeWeeks: [Double] = []
  /// The paired weeks, cut to the span; of them minutes, rows, and the parts of the minutes.
  private(set) var paired: [DateSpan] = []
  private(set) var share = WeekSeries()
  private(set) var rows = WeekSeries()
  /// By category, then by stage.
  private(set) var parts: [WeekSeries]
  /// Own rows that say yes, and that say yes or no, by paired week.
  private var prompted = BySeat(first: [Double](), second: [Double]())
  private var answered = BySeat(first: [Double](), second: [Double]())

  /// The sums of a span.
  ///
  /// - Parameters:
  ///   - log: the log.
  ///   - span: the days of the period.
  ///   - mayCompare: whether the two may be put side by side; without, nothing of it is gathered.
  init(of log: LogIndex, in span: DateSpan, mayCompare: Bool) {
    parts = [WeekSeries](repeating: WeekSeries(), count: log.categoryCount + Stage.allCases.count)
    log.forEachWeek(in: span) { week in
      rowCount += week.all.rowCount
      minutes += week.all.total
      estimatedMinutes += week.estimatedMinutes
      if week.days == 7, week.all.rowCount > 0 { wholeWeeks.append(Double(week.minutesOnce)) }
      guard mayCompare, week.isPaired else { return }
      paired.append(week.week.span.intersection(span))
      rows.add(week.all.rows, rowCount: week.all.rowCount)
      if week.isTimed {
        share.add(week.all.minutes, rowCount: week.all.rowCount)
        for (index, part) in week.parts.enumerated() {
          parts[index].add(part.minutes, rowCount: part.rowCount)
        }
      }
      for seat in Seat.allCases {
        prompted[seat].append(Double(week.prompted[seat]))
        answered[seat].append(Double(week.answered[seat]))
      }
    }
  }

  /// logged.prompted; nil where either partner has no row that says yes or no.
  var promptedParts: LoggedComparison.Prompted? {
    func count(_ weeks: BySeat<[Double]>) -> BySeat<Int> {
      BySeat(first: Int(weeks.first.reduce(0, +)), second: Int(weeks.second.reduce(0, +)))
    }
    let all = count(answered)
    guard all.first > 0, all.second > 0 else { return nil }
    return LoggedComparison.Prompted(
      prompted: count(prompted), of: all, difference: promptedDifference)
  }

  /// The difference of the two; nil before 4 paired weeks and where the weeks do not differ.
  private var promptedDifference: LoggedComparison.Difference? {
    guard paired.count >= 4,
      let result = weekClusterDifference(
        x1: prompted.first, n1: answered.first, x2: prompted.second, n2: answered.second),
      result.standardError >= 1e-12
    else { return nil }
    return LoggedComparison.Difference(
      value: result.difference, lower: result.lower, upper: result.upper)
  }
}
