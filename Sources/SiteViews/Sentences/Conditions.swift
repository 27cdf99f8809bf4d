import HouseholdModel
import Statistics

/// What has to hold for a milestone to date itself, in words.
func conditionText(_ condition: Milestone.Condition) -> String {
  let low = condition.range.lowerBound
  let high = condition.range.upperBound
  let isShare =
    high <= 1 && (condition.metric.hasPrefix("standing.") || condition.metric.hasPrefix("logged."))
  let range =
    isShare
    ? "between \(wholePercent(low)) and \(wholePercent(high))\(noBreak)%"
    : "between \(decimalText(low)) and \(decimalText(high))"
  return "dates itself once “\(metricTitle(condition.metric))” has stayed \(range) for "
    + counted(condition.weeks, "week")
}

/// What pages call a metric.
func metricTitle(_ id: String) -> String {
  let titles = [
    "standing.share": "share of the standing load", "standing.cognitive": "share of the thinking",
    "standing.physical": "share of the doing", "standing.count": "share by number of tasks",
    "standing.fullOwnership": "tasks held whole", "standing.unheld": "what nobody holds",
    "standing.segregation": "how far the kinds are split", "standing.sharing": "tasks shared",
    "logged.share": "share of the logged minutes", "logged.rows": "share of the logged rows",
  ]
  return titles[id] ?? id
}
