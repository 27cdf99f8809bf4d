import BalanceMetrics
import HouseholdModel
import Messages
import Statistics

/// What a goal looks at and between which ends: `Share of the standing load: between 45 and 55 %`.
///
/// A share is the first partner's part unless the goal names one; where the range is the same from
/// both seats it is said of both.
func goalRangeText(_ goal: Goal, names: Names) -> String {
  let words = names.words
  let title = words.title(ofMetric: goal.metric).capitalizedFirst
  let range = words.range(goal.range, ofMetric: goal.metric)
  let isEven = abs(goal.range.lowerBound + goal.range.upperBound - 1) < 1e-9
  switch (goal.metric.isShare, goal.partner) {
  case (true, nil) where isEven:
    return words("goal-range-each", ["metric": title, "range": range])
  case (true, let seat):
    return words(
      "goal-range-part", ["metric": title, "range": range, "name": names[seat ?? .first]])
  case (false, let seat?):
    return words("goal-range-of", ["metric": title, "range": range, "name": names[seat]])
  case (false, nil): return words("goal-range", ["metric": title, "range": range])
  }
}

/// Where the metric of a goal stands, how far that is from its range, and where it is heading where
/// that is known (goal.distance); nil where there is no number of it.
func standingOfGoal(_ goal: Goal, _ site: Site, names: Names) -> String? {
  guard !site.isJustBegun,
    let found = site.report.change.goals.first(where: { $0.goal == goal.id })
  else { return nil }
  switch found.state {
  case .waitsForBoth: return names.words("waits-for-both")
  case .absent: return nil
  case .stands(let standings):
    if let open = openText(goal, found, site, names.words) { return open }
    let level = levelText(goal, found, site, names: names)
    let said: [String?] =
      level.map { [$0, distanceText(standings, ofMetric: goal.metric, names.words)] }
      ?? [valuesText(goal, found, standings, names: names)]
    let trend = found.trend.flatMap { trendSentence($0, names: names) }
    return (said + [trend]).compactMap { $0 }.joined(separator: " ")
  }
}

/// That most of what there is to hold has no holder yet, so that no part of it says anything; nil
/// where that is not so, and of metrics that are not about the two's parts.
private func openText(
  _ goal: Goal, _ found: GoalDistance, _ site: Site, _ words: Words
) -> String? {
  let isOfNobody = ["standing.unheld", "standing.neverChosen"].contains(goal.metric)
  guard goal.metric.hasPrefix("standing."), !isOfNobody,
    let month = site.report.months.first(where: { $0.period == found.period }),
    month.standing.isMostlyOpen
  else { return nil }
  return words(
    "goal-month", ["month": words.long(month.period), "text": words("standing-open")])
}

/// Where a metric stands, as the report's own pages say it, range before point; nil of those that
/// are said by their values alone.
private func levelText(
  _ goal: Goal, _ found: GoalDistance, _ site: Site, names: Names
) -> String? {
  let words = names.words
  let periods = site.report.months + [site.report.lastTwelveWeeks].compactMap { $0 }
  guard let report = periods.first(where: { $0.period == found.period }) else { return nil }
  func inMonth(_ text: String) -> String {
    words("goal-month", ["month": words.long(report.period), "text": text])
  }
  switch goal.metric {
  case "standing.unheld": return unheldText(report, words)
  case "standing.neverChosen":
    let tasks = words.counted("count-task", report.standing.neverChosen.count)
    return inMonth(words("goal-never-chosen", ["tasks": tasks]))
  case "standing.share":
    return inMonth(
      standingSentence(
        report.standing, names: names, isPast: !report.period.isSoFar, mayCompare: true))
  case "logged.weeklyLoad": return weeklyLoadSentence(report.logged, words)
  case "logged.share": return loggedSentence(report.logged, names: names)
  case "logged.rows": return rowsSentence(report.logged, names: names)
  default:
    return report.standing.told.flatMap { partText(goal.metric, $0, names: names) }
      .map(inMonth)
  }
}

/// How far a value that was said before is from the range; nothing of more than one.
private func distanceText(
  _ standings: [GoalDistance.Standing], ofMetric metric: String, _ words: Words
) -> String? {
  guard let only = standings.first, standings.count == 1 else { return nil }
  return only.distance == 0
    ? words("goal-inside")
    : words("goal-outside", ["distance": words.distance(only.distance, ofMetric: metric)])
}

/// The values themselves with their distances: one, or one for each of the two.
private func valuesText(
  _ goal: Goal, _ found: GoalDistance, _ standings: [GoalDistance.Standing], names: Names
) -> String {
  let words = names.words
  func said(_ standing: GoalDistance.Standing?) -> String {
    guard let standing else { return words("goal-value-unknown") }
    let value = words.value(standing.reading.value, ofMetric: goal.metric)
    return standing.distance == 0
      ? words("goal-value-inside", ["value": value])
      : words(
        "goal-value-outside",
        ["value": value, "distance": words.distance(standing.distance, ofMetric: goal.metric)])
  }
  let period = found.period.map(words.long) ?? ""
  guard goal.partner == nil, standings.contains(where: { $0.reading.partner != nil }) else {
    return words("goal-value", ["period": period, "text": said(standings.first)])
  }
  func each(_ seat: Seat) -> String { said(standings.first { $0.reading.partner == seat }) }
  return words(
    "goal-value-each",
    [
      "period": period, "leading": names[names.leading], "following": names[names.following],
      "text": each(names.leading), "rest": each(names.following),
    ])
}

/// The parts of the standing load that have no range.
private func partText(
  _ metric: String, _ comparison: StandingComparison, names: Names
) -> String? {
  let words = names.words
  let (leading, following) = (names.leading, names.following)
  func parts(_ share: Share?, of what: String) -> String? {
    share.map {
      words(
        "goal-parts",
        [
          "what": what, "leading": names[leading], "following": names[following],
          "part": words.percent($0.percent(of: leading)),
          "rest": words.percent($0.percent(of: following)),
        ])
    }
  }
  switch metric {
  case "standing.cognitive": return parts(comparison.cognitive, of: "thinking")
  case "standing.physical": return parts(comparison.physical, of: "doing")
  case "standing.count": return parts(comparison.count, of: "tasks")
  case "standing.cognitiveGap":
    guard let thinking = parts(comparison.cognitive, of: "thinking"),
      let doing = parts(comparison.physical, of: "doing")
    else { return nil }
    return "\(thinking) \(doing.capitalizedFirst)"
  case "standing.fullOwnership":
    return comparison.fullOwnership.map {
      words("goal-whole", ["part": words.percent(of: $0)])
    }
  case "standing.split":
    return comparison.split.map { split in
      words(
        "goal-split",
        [
          "leading": names[leading], "following": names[following],
          "leadingPart": words.percent(of: split[leading]),
          "followingPart": words.percent(of: split[following]),
        ])
    }
  case "standing.segregation":
    return comparison.segregation.map {
      words("goal-segregation", ["part": words.percent(of: $0)])
    }
  case "standing.sharing":
    let sharing = comparison.sharing
    return words(
      "goal-sharing",
      [
        "shared": words.number(sharing.shared), "tasks": words.counted("count-task", sharing.of),
      ])
  default: return nil
  }
}

/// How the logged rows lie between the two, behind the same gates as the minutes.
private func rowsSentence(_ logged: LoggedWork, names: Names) -> String {
  let words = names.words
  guard let rows = logged.comparison?.rows else { return words("waits-for-both") }
  func said(_ share: Share, _ weeks: Int, isEarly: Bool) -> String {
    words(
      "logged-rows",
      [
        "part": words.percent(share.percent(of: names.leading)),
        "rest": words.percent(share.percent(of: names.following)),
        "leading": names[names.leading], "following": names[names.following],
        "weeks": words.counted("count-week", weeks), "isEarly": isEarly,
      ])
  }
  switch rows {
  case .waits: return words("logged-waits")
  case .tooFewRows(let count):
    return words("logged-few", ["rows": words.counted("count-row", count)])
  case .withoutRange(let share, let weeks): return said(share, weeks, isEarly: true)
  case .degenerate(let share, let weeks, _): return said(share, weeks, isEarly: false)
  case .ranged(let share, let range, let weeks):
    return words(
      "logged-rows-ranged",
      [
        "range": words.range(range.percents(of: names.leading)),
        "part": words.percent(share.percent(of: names.leading)),
        "rest": words.percent(share.percent(of: names.following)),
        "leading": names[names.leading], "following": names[names.following],
        "weeks": words.counted("count-week", weeks), "certainty": range.certainty(of: share),
      ]
    ).capitalizedFirst
  }
}

private func unheldText(_ month: PeriodReport, _ words: Words) -> String? {
  guard let unheld = month.standing.unheld else { return nil }
  let sentence = unheldSentence(month, words)
  return sentence.isEmpty && unheld <= 0.0005
    ? words("goal-all-held", ["month": words.long(month.period)]) : sentence
}

extension String {
  /// Whether a metric is the first partner's part of something.
  fileprivate var isShare: Bool {
    [
      "standing.share", "standing.cognitive", "standing.physical", "standing.count",
      "logged.share", "logged.rows",
    ].contains(self)
  }
}
