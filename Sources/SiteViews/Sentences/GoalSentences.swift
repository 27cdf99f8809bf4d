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

/// Where the metric of a goal stands, as the report's own pages say it, with their gates; nil where
/// this version has no number of it.
///
/// What one holds is told of the month that is told first, what was logged of the last twelve weeks.
func standingOfGoal(_ goal: Goal, _ site: Site, names: Names) -> String? {
  guard let month = site.currentMonth, !site.isJustBegun else { return nil }
  let words = site.words
  let logged = (site.report.lastTwelveWeeks ?? month).logged
  func inMonth(_ text: String) -> String {
    words("goal-month", ["month": words.long(month.period), "text": text])
  }
  switch goal.metric {
  case "standing.unheld": return unheldText(month, words)
  case "standing.neverChosen":
    let tasks = words.counted("count-task", month.standing.neverChosen.count)
    return inMonth(words("goal-never-chosen", ["tasks": tasks]))
  case "logged.weeklyLoad": return weeklyLoadSentence(logged, words)
  default: break
  }
  guard goal.metric.hasPrefix("standing.") || goal.metric.hasPrefix("logged.") else { return nil }
  guard site.household.settings.mayCompare else { return words("waits-for-both") }
  switch goal.metric {
  case "standing.share":
    return inMonth(
      standingSentence(
        month.standing, names: names, isPast: !month.period.isSoFar, mayCompare: true))
  case "logged.share": return loggedSentence(logged, names: names)
  case "logged.rows": return rowsSentence(logged, names: names)
  default:
    return month.standing.comparison.flatMap { partText(goal.metric, $0, names: names) }
      .map(inMonth)
  }
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
  case .waits: return words("waits-for-both")
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
        "weeks": words.counted("count-week", weeks), "isEven": range.includesEven,
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
