import BalanceMetrics
import HouseholdModel
import Statistics

/// What a goal looks at and between which ends: `Share of the standing load: between 45 and 55 %`.
///
/// A share is the first partner's part unless the goal names one; where the range is the same from
/// both seats it is said of both.
func goalRangeText(_ goal: Goal, names: Names) -> String {
  let title = metricTitle(goal.metric).capitalizedFirst
  let range = rangeText(goal.range, of: goal.metric)
  let isEven = abs(goal.range.lowerBound + goal.range.upperBound - 1) < 1e-9
  switch (goal.metric.isShare, goal.partner) {
  case (true, nil) where isEven: return "\(title): \(range) for each of you"
  case (true, let seat): return "\(title): \(range) with \(names[seat ?? .first])"
  case (false, let seat?): return "\(title), \(names[seat]): \(range)"
  case (false, nil): return "\(title): \(range)"
  }
}

/// Where the metric of a goal stands, as the report's own pages say it, with their gates; nil where
/// this version has no number of it.
///
/// What one holds is told of the month that is told first, what was logged of the last twelve weeks.
func standingOfGoal(_ goal: Goal, _ site: Site, names: Names) -> String? {
  guard let month = site.currentMonth, !site.isJustBegun else { return nil }
  let logged = (site.report.lastTwelveWeeks ?? month).logged
  switch goal.metric {
  case "standing.unheld": return unheldText(month)
  case "standing.neverChosen":
    let count = month.standing.neverChosen.count
    return "\(month.period.longText): \(counted(count, "task")) that nobody ever chose."
  case "logged.weeklyLoad": return weeklyLoadSentence(logged)
  default: break
  }
  guard goal.metric.hasPrefix("standing.") || goal.metric.hasPrefix("logged.") else { return nil }
  guard site.household.settings.mayCompare else { return waitsForBoth }
  switch goal.metric {
  case "standing.share":
    let sentence = standingSentence(
      month.standing, names: names, isPast: !month.period.isSoFar, mayCompare: true)
    return "\(month.period.longText): \(sentence)"
  case "logged.share": return loggedSentence(logged, names: names)
  case "logged.rows": return rowsSentence(logged, names: names)
  default:
    return month.standing.comparison.flatMap { partText(goal.metric, $0, names: names) }
      .map { "\(month.period.longText): \($0)" }
  }
}

/// The parts of the standing load that have no range.
private func partText(
  _ metric: String, _ comparison: StandingComparison, names: Names
) -> String? {
  func parts(_ share: Share?, of what: String) -> String? {
    share.map {
      "of \(what), \($0.percent(of: names.leading))\(noBreak)% with \(names[names.leading]) and "
        + "\($0.percent(of: names.following))\(noBreak)% with \(names[names.following])."
    }
  }
  switch metric {
  case "standing.cognitive": return parts(comparison.cognitive, of: "the thinking")
  case "standing.physical": return parts(comparison.physical, of: "the doing")
  case "standing.count": return parts(comparison.count, of: "the tasks, each counted alike")
  case "standing.cognitiveGap":
    guard let thinking = parts(comparison.cognitive, of: "the thinking"),
      let doing = parts(comparison.physical, of: "the doing")
    else { return nil }
    return "\(thinking) \(doing.capitalizedFirst)"
  case "standing.fullOwnership":
    return comparison.fullOwnership.map {
      "\(percentText($0)) of what you hold, by weight, lies whole in one hand."
    }
  case "standing.split":
    return comparison.split.map { split in
      "\(names[names.leading]) thinks of \(percentText(split[names.leading])) that "
        + "\(names[names.following]) does, and \(names[names.following]) of "
        + "\(percentText(split[names.following])) that \(names[names.leading]) does."
    }
  case "standing.segregation":
    return comparison.segregation.map {
      "\(percentText($0)) would have to change hands for each kind of work to be spread like the "
        + "whole."
    }
  case "standing.sharing":
    return "\(grouped(comparison.sharing.shared)) of \(counted(comparison.sharing.of, "task")) "
      + "shared about evenly."
  default: return nil
  }
}

/// How the logged rows lie between the two, behind the same gates as the minutes.
private func rowsSentence(_ logged: LoggedWork, names: Names) -> String {
  guard let rows = logged.comparison?.rows else { return waitsForBoth }
  func parts(_ share: Share) -> String {
    "\(share.percent(of: names.leading))\(noBreak)% by \(names[names.leading]) and "
      + "\(share.percent(of: names.following))\(noBreak)% by \(names[names.following])"
  }
  switch rows {
  case .waits: return waitsForBoth
  case .tooFewRows(let count): return "Too few to say (\(counted(count, "row")))."
  case .withoutRange(let share, let weeks):
    return "Of the logged rows, \(parts(share)). Too early for a range "
      + "(\(counted(weeks, "week")))."
  case .degenerate(let share, let weeks, _):
    return "Of the logged rows, \(parts(share)) (\(counted(weeks, "week")))."
  case .ranged(let share, let range, let weeks):
    let rest =
      "\(rangeText(range.percents(of: names.leading))) of the logged rows were by "
      + "\(names[names.leading]) and the rest by \(names[names.following]) "
      + "(\(parts(share)), over \(counted(weeks, "week")))."
    return range.includesEven
      ? "About even, as far as this log can tell: \(rest)" : rest.capitalizedFirst
  }
}

private func unheldText(_ month: PeriodReport) -> String? {
  guard let unheld = month.standing.unheld else { return nil }
  let sentence = unheldSentence(month)
  return sentence.isEmpty && unheld <= 0.0005
    ? "\(month.period.longText): nothing lay with nobody." : sentence
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
