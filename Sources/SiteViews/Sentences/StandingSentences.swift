import CivilCalendar
import BalanceMetrics
import HouseholdModel

/// What takes the place of every comparison that one of the two has not agreed to.
let waitsForBoth = "This waits for both of you."

extension StandingLoad {
  /// Whether any live task was rated, so that weights say more than attention.
  var isRated: Bool { liveTasks.isEmpty || assumedLoads < liveTasks.count }
}

/// How much of what is held in mind lies with each, range before point (METRICS §0, §1).
///
/// - Parameters:
///   - standing: the numbers.
///   - names: whose names, in which order.
///   - isPast: whether the period is over.
///   - mayCompare: whether both agreed to see shares side by side.
/// - Returns: one sentence.
func standingSentence(
  _ standing: StandingLoad, names: Names, isPast: Bool, mayCompare: Bool
) -> String {
  guard mayCompare else { return waitsForBoth }
  guard let comparison = standing.comparison else {
    return "Neither of you holds anything yet, so there is no share to show."
  }
  let lie = isPast ? "lay" : "lies"
  let basis =
    standing.isRated
    ? "as you rated the loads" : "with every task counted alike, as none is rated yet"
  let (leading, following) = (names.leading, names.following)
  let band = comparison.band.percents(of: leading)
  let point = comparison.share.percent(of: leading)
  if comparison.band.crossesEven {
    return "Who carries more depends on what you count: \(rangeText(band)) of what is held in "
      + "mind \(lie) with \(names[leading]) and the rest with \(names[following]) "
      + "(\(point)\(noBreak)% \(basis))."
  }
  if band.lower == band.upper {
    return "\(point)\(noBreak)% of what is held in mind \(lie) with \(names[leading]) and "
      + "\(100 - point)\(noBreak)% with \(names[following])."
  }
  return "\(rangeText(band)) of what is held in mind \(lie) with \(names[leading]) and the rest "
    + "with \(names[following]), depending on what you count; \(basis), it "
    + "\(isPast ? "was" : "is") \(point) and \(100 - point)\(noBreak)%."
}

/// How the thinking and the doing lie between the two.
func stagesSentence(
  _ standing: StandingLoad, names: Names, isPast: Bool, mayCompare: Bool
) -> String {
  guard mayCompare else { return waitsForBoth }
  guard let thinking = standing.comparison?.cognitive, let doing = standing.comparison?.physical
  else { return "There is no share to show for thinking and doing yet." }
  let (leading, following) = (names.leading, names.following)
  let (mind, hand) = (thinking.percent(of: leading), doing.percent(of: leading))
  return "Of the thinking (noticing, planning and checking) \(mind)\(noBreak)% "
    + "\(isPast ? "lay" : "lies") with \(names[leading]) and \(100 - mind)\(noBreak)% with "
    + "\(names[following]); of the doing, \(hand) and \(100 - hand)\(noBreak)%."
}

/// What changed since the month before the latest hand-off, said by that hand-off (METRICS §1).
///
/// Nil where nothing changed hands, or where there is nothing to compare.
func changeSentence(_ site: Site, until period: Period, names: Names) -> String? {
  let months = site.report.months
  guard let last = months.last(where: { $0.period.span.last <= period.span.last }),
    let now = last.standing.comparison,
    let change = site.household.changes.last(where: {
      $0.kind == .took && $0.isWhole && $0.date <= period.span.last
    }),
    let task = site.task(change.task),
    let index = months.firstIndex(where: { $0.period.span.contains(change.date) }), index > 0,
    let before = months[index - 1].standing.comparison
  else { return nil }
  let (leading, following) = (names.leading, names.following)
  let (old, new) = (before.share.percent(of: leading), now.share.percent(of: leading))
  let isLongAgo = last.period.span.start.year != months[index].period.span.start.year
  let month = isLongAgo ? months[index].period.longText : months[index].period.monthName
  let since = months[index...].prefix { $0.period.span.last <= last.period.span.last }
  guard
    old != new
      || since.contains(where: { $0.standing.comparison?.share.percent(of: leading) != old })
  else {
    return "It has stayed at \(new)\(noBreak)% with \(names[leading]) and \(100 - new)\(noBreak)% "
      + "with \(names[following]) since “\(task.title)” changed hands in \(month)."
  }
  return "Before “\(task.title)” changed hands in \(month) it was \(old)\(noBreak)% with "
    + "\(names[leading]) and \(100 - old)\(noBreak)% with \(names[following])."
}

/// The finding of the line over months, for those who do not see it.
func standingLineSummary(_ months: [PeriodReport], names: Names) -> String {
  let points = months.compactMap { month in month.standing.comparison.map { (month, $0) } }
  guard let first = points.first, let last = points.last else {
    return "There is no month with a share yet."
  }
  let seat = names.leading
  func part(_ point: (PeriodReport, StandingComparison)) -> String {
    "\(point.1.share.percent(of: seat))\(noBreak)% in \(point.0.period.longText)"
  }
  let band = last.1.band.percents(of: seat)
  let end = "weight band then \(rangeText(band)); the rest lay with \(names[names.following])."
  guard points.count > 1 else { return "\(names[seat]) held \(part(last)), \(end)" }
  return "\(names[seat]) held \(part(first)) and \(part(last)), \(end)"
}

/// `Between 53 and 63 %`, or `58 %` where the ends print alike.
func rangeText(_ range: (lower: Int, upper: Int)) -> String {
  range.lower == range.upper
    ? "\(range.lower)\(noBreak)%"
    : "between \(range.lower) and \(range.upper)\(noBreak)%"
}

extension Share {
  /// Whole percent of one partner's part; the two always sum to 100.
  func percent(of seat: Seat) -> Int {
    let first = SiteViews.percent(self)
    return seat == .first ? first : 100 - first
  }
}

extension ShareRange {
  /// The ends in whole percent of one partner's part, lower first.
  func percents(of seat: Seat) -> (lower: Int, upper: Int) {
    let ends = (lower.percent(of: seat), upper.percent(of: seat))
    return (min(ends.0, ends.1), max(ends.0, ends.1))
  }
}

extension Period {
  /// `October`; other periods say themselves.
  var monthName: String {
    if case .month(let month) = kind { return month.name }
    return span.longText
  }

  /// `October 2026`, `2026`; other periods say their days.
  var longText: String {
    switch kind {
    case .month(let month): month.longText
    case .year(let year): String(year)
    case .whole, .lastTwelveWeeks: span.longText
    }
  }
}
