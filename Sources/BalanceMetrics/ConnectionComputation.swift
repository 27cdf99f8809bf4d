internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// The rows of connection arranged by day: built once, read for each period.
struct ConnectionIndex {
  private let days: WrittenDays
  private let weekStarts: Weekday
  /// Rows of a verb of connection on days that count, by day.
  private let rows: [Row]
  /// Each time someone reached out by name, by day: rows, and who asked for a check-in.
  private let initiations: [Bid]
  /// The bids, by day.
  private let bids: [Bid]
  /// The months in which each logged a reply.
  private let replyMonths: BySeat<Set<YearMonth>>

  /// What periods ask of a row.
  private struct Row {
    let date: CalendarDate
    let verb: Verb
    let who: LogEntry.Actor
    let energyAfter: Int?
  }

  init(of household: Household, days: WrittenDays) {
    self.days = days
    weekStarts = household.settings.weekStarts
    let rows = household.log.filter { $0.verb.isConnection && days.counts($0.date) }
      .sorted(by: \.date)
    self.rows = rows.map {
      Row(date: $0.date, verb: $0.verb, who: $0.who, energyAfter: $0.energyAfter)
    }
    bids = matchedBids(in: rows)
    initiations =
      (bids + Self.askedFor(household.checkIns, rows).filter { days.counts($0.day) })
      .sorted(by: \.day)
    var months = BySeat<Set<YearMonth>>(first: [], second: [])
    for row in rows where row.verb == .responded {
      if case .partner(let seat) = row.who { months[seat].insert(row.date.yearMonth) }
    }
    replyMonths = months
  }

  /// Who asked for each check-in, but where a row of that day says the same.
  private static func askedFor(_ checkIns: [CheckIn], _ rows: [LogEntry]) -> [Bid] {
    checkIns.compactMap { checkIn in
      guard case .partner(let seat)? = checkIn.together?.initiatedBy else { return nil }
      let day = DateSpan(from: checkIn.date, through: checkIn.date)
      let isSaid = rows.slice(in: day, by: \.date).contains {
        $0.verb == .initiated && $0.who == .partner(seat) && $0.subject == .other("check-in")
      }
      return isSaid ? nil : Bid(day: checkIn.date, seat: seat)
    }
  }

  /// The connection of a span.
  ///
  /// - Parameters:
  ///   - span: the days of the period.
  ///   - weeks: its paired weeks, cut to it.
  ///   - mayCompare: whether the two may be put side by side.
  /// - Returns: the numbers.
  func report(
    in span: DateSpan, paired weeks: [DateSpan], mayCompare: Bool
  ) -> ConnectionReport {
    let rows = rows.slice(in: span, by: \.date)
    let thanks = rows.count { $0.verb == .appreciated }
    let isWritten = thanks > 0 || days.hasWrittenDay(in: span)
    return ConnectionReport(
      appreciations: isWritten ? thanks : nil,
      comparison: mayCompare ? comparison(of: rows, in: span, weeks) : nil)
  }

  private func comparison(
    of rows: ArraySlice<Row>, in span: DateSpan, _ weeks: [DateSpan]
  ) -> ConnectionComparison? {
    let result = ConnectionComparison(
      initiation: initiation(in: span), response: response(in: span, weeks),
      noticing: noticing(in: rows),
      energy: BySeat(first: energy(of: .first, in: rows), second: energy(of: .second, in: rows)))
    let isEmpty =
      result.initiation == nil && result.response == nil && result.noticing.isEmpty
      && result.energy.first == nil && result.energy.second == nil
    return isEmpty ? nil : result
  }

  private func initiation(in span: DateSpan) -> Initiation? {
    var series = WeekSeries()
    var week: Week?
    var counts = BySeat(first: 0, second: 0)
    for item in initiations.slice(in: span, by: \.day) {
      let next = Week(containing: item.day, startingOn: weekStarts)
      if next != week {
        series.add(counts, rowCount: 0)
        counts = BySeat(first: 0, second: 0)
        week = next
      }
      counts[item.seat] += 1
    }
    series.add(counts, rowCount: 0)
    guard series.count > 0 else { return nil }
    var range: ShareRange?
    if case .ranged(_, let found, _) = series.gated { range = found }
    return Initiation(counts: series.sum, weeks: series.count, range: range)
  }

  private func noticing(in rows: ArraySlice<Row>) -> [Noticing] {
    let verbs: [Verb] = [.noticedDistance, .raised, .followedUp, .stayed]
    var counts = verbs.map { _ in (first: 0, second: 0, together: 0, all: 0) }
    for row in rows {
      guard let place = verbs.firstIndex(of: row.verb) else { continue }
      counts[place].all += 1
      switch row.who {
      case .partner(.first): counts[place].first += 1
      case .partner(.second): counts[place].second += 1
      case .both: counts[place].together += 1
      case .rotating, .outside: break
      }
    }
    return zip(verbs, counts).compactMap { verb, count in
      guard count.all > 0 else { return nil }
      return Noticing(
        verb: verb, by: BySeat(first: count.first, second: count.second), together: count.together)
    }
  }

  private func energy(of seat: Seat, in rows: ArraySlice<Row>) -> EnergyAfter? {
    let given = rows.compactMap { $0.who == .partner(seat) ? $0.energyAfter : nil }
    guard given.count >= 3, let median = quantile(0.5, of: given.map(Double.init)) else {
      return nil
    }
    return EnergyAfter(median: median, rows: given.count)
  }

  // MARK: Response

  private func response(in span: DateSpan, _ paired: [DateSpan]) -> BidResponse? {
    guard !bids.slice(in: span, by: \.day).isEmpty else { return nil }
    let weeks = paired.map { bids.slice(in: $0, by: \.day) }
    func direction(_ seat: Seat) -> (x: [Double], n: [Double], state: BidResponse.Direction) {
      var (answered, made, all) = (0, 0, 0)
      var (x, n): ([Double], [Double]) = ([], [])
      for week in weeks {
        let own = week.filter { $0.seat == seat }
        let counted = own.filter { replyMonths[seat.other].contains($0.day.yearMonth) }
        let replies = counted.count(where: \.isAnswered)
        all += own.count
        made += counted.count
        answered += replies
        x.append(Double(replies))
        n.append(Double(counted.count))
      }
      return (x, n, made > 0 ? .answered(answered, of: made) : all > 0 ? .notLogged : .noBids)
    }
    let (first, second) = (direction(.first), direction(.second))
    var difference: LoggedComparison.Difference?
    if weeks.count >= 4,
      let result = weekClusterDifference(x1: first.x, n1: first.n, x2: second.x, n2: second.n),
      result.standardError >= 1e-12
    {
      difference = LoggedComparison.Difference(
        value: result.difference, lower: result.lower, upper: result.upper)
    }
    return BidResponse(
      directions: BySeat(first: first.state, second: second.state), difference: difference,
      pairedWeeks: weeks.count)
  }
}
