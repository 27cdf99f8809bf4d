import CivilCalendar
import BalanceMetrics
import HouseholdModel
import Messages

extension StandingLoad {
  /// Whether any live task was rated, so that weights say more than attention.
  var isRated: Bool { liveTasks.isEmpty || assumedLoads < liveTasks.count }

  /// Whether more than half of all there is to hold has no holder, as in a list that was just begun.
  var isMostlyOpen: Bool { unheld.map { $0 > 0.5 } ?? false }

  /// What puts the two side by side on a page; nil where there is nothing of it, and where it is
  /// mostly open: of the little that is filled in, a share would say nothing of the two.
  var told: StandingComparison? { isMostlyOpen ? nil : comparison }
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
  let words = names.words
  guard mayCompare else { return words("waits-for-both") }
  if standing.isMostlyOpen { return words("standing-open") }
  guard let comparison = standing.comparison else { return words("standing-none") }
  let (leading, following) = (names[names.leading], names[names.following])
  let band = comparison.band.percents(of: names.leading)
  let point = comparison.share.percent(of: names.leading)
  let rest = words.percent(100 - point)
  if comparison.band.crossesEven {
    return words(
      "standing-crossing",
      [
        "range": words.range(band), "isPast": isPast, "leading": leading, "following": following,
        "part": words.percent(point), "isRated": standing.isRated,
      ])
  }
  if band.lower == band.upper {
    return words(
      "standing-point",
      [
        "part": words.percent(point), "isPast": isPast, "leading": leading, "rest": rest,
        "following": following,
      ])
  }
  return words(
    "standing-band",
    [
      "range": words.range(band), "isPast": isPast, "leading": leading, "following": following,
      "isRated": standing.isRated, "point": words.grouped(point), "rest": rest,
    ])
}

/// How the thinking and the doing lie between the two, or why nothing is said of it.
func stagesSentence(
  _ standing: StandingLoad, names: Names, isPast: Bool, mayCompare: Bool
) -> String {
  let words = names.words
  guard mayCompare else { return words("waits-for-both") }
  guard let comparison = standing.told else {
    return words(standing.isMostlyOpen ? "standing-open" : "standing-no-stages")
  }
  guard let thinking = comparison.cognitive, let doing = comparison.physical
  else { return words("standing-no-stages") }
  let (mind, hand) = (thinking.percent(of: names.leading), doing.percent(of: names.leading))
  return words(
    "standing-stages",
    [
      "isPast": isPast, "leading": names[names.leading], "following": names[names.following],
      "mind": words.percent(mind), "mindRest": words.percent(100 - mind),
      "hand": words.grouped(hand), "handRest": words.percent(100 - hand),
    ])
}

/// What changed since the month before the latest hand-off, said by that hand-off (METRICS §1).
///
/// Nil where nothing changed hands, or where there is nothing to compare.
func changeSentence(_ site: Site, until period: Period, names: Names) -> String? {
  let words = site.words
  let months = site.months.through(period.span.last)
  guard let last = months.last(where: { $0.period.span.last <= period.span.last }),
    let now = last.standing.told,
    let change = site.changes.through(period.span.last).last(where: {
      $0.kind == .took && $0.isWhole
    }),
    let task = site.task(change.task), site.month(of: change.date) != nil
  else { return nil }
  let index = site.months.through(change.date).endIndex - 1
  guard index > 0, let before = months[index - 1].standing.told else { return nil }
  let (leading, following) = (names[names.leading], names[names.following])
  let (old, new) = (
    before.share.percent(of: names.leading), now.share.percent(of: names.leading)
  )
  let isLongAgo = last.period.span.start.year != months[index].period.span.start.year
  let month =
    isLongAgo ? words.long(months[index].period) : words.month(months[index].period)
  let since = months[index...].prefix { $0.period.span.last <= last.period.span.last }
  guard
    old != new
      || since.contains(where: { $0.standing.told?.share.percent(of: names.leading) != old })
  else {
    return words(
      "standing-unchanged",
      [
        "part": words.percent(new), "leading": leading, "rest": words.percent(100 - new),
        "following": following, "task": task.title, "month": month,
      ])
  }
  return words(
    "standing-before",
    [
      "part": words.percent(old), "leading": leading, "rest": words.percent(100 - old),
      "following": following, "task": task.title, "month": month,
    ])
}

/// The finding of the line over months, for those who do not see it.
func standingLineSummary(_ months: [PeriodReport], names: Names) -> String {
  let words = names.words
  let points = months.compactMap { month in month.standing.told.map { (month, $0) } }
  guard let first = points.first, let last = points.last else { return words("line-empty") }
  func part(_ point: (PeriodReport, StandingComparison)) -> String {
    words(
      "line-month",
      [
        "part": words.percent(point.1.share.percent(of: names.leading)),
        "month": words.long(point.0.period),
      ])
  }
  let parts = points.count > 1 ? [part(first), part(last)] : [part(last)]
  return words(
    "line-standing",
    [
      "leading": names[names.leading], "following": names[names.following],
      "parts": words.listed(parts),
      "range": words.range(last.1.band.percents(of: names.leading)),
    ])
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
