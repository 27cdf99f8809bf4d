import HouseholdModel
import Statistics

/// What has to hold for a milestone to date itself, in words.
func conditionText(_ condition: Milestone.Condition) -> String {
  let (title, unit) = shownMetrics[condition.metric] ?? (condition.metric, .number)
  return "dates itself once “\(title)” has stayed \(unit.text(condition.range)) for "
    + counted(condition.weeks, "week")
}

/// What pages call a metric.
func metricTitle(_ id: String) -> String { shownMetrics[id]?.title ?? id }

/// A range in the unit of a metric: `between 45 and 55 %`.
func rangeText(_ range: ClosedRange<Double>, of metric: String) -> String {
  (shownMetrics[metric]?.unit ?? .number).text(range)
}

/// What the numbers of a metric count.
private enum MetricUnit {
  case part, number, minutes, hours

  /// `between 45 and 55 %`, `between 2 and 4`.
  func text(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch self {
    case .part where low >= 0 && high <= 1:
      return between("\(wholePercent(low))", "\(wholePercent(high))", unit: "\(noBreak)%")
    case .part, .number: return between(decimalText(low), decimalText(high), unit: "")
    case .minutes: return between(decimalText(low), decimalText(high), unit: "\(noBreak)min")
    case .hours: return between(decimalText(low), decimalText(high), unit: "\(noBreak)h")
    }
  }

  private func between(_ low: String, _ high: String, unit: String) -> String {
    low == high ? "at \(low)\(unit)" : "between \(low) and \(high)\(unit)"
  }
}

private let shownMetrics: [String: (title: String, unit: MetricUnit)] = [
  "standing.share": ("share of the standing load", .part),
  "standing.cognitive": ("share of the thinking", .part),
  "standing.physical": ("share of the doing", .part),
  "standing.cognitiveGap": ("share of the thinking, less that of the doing", .number),
  "standing.count": ("share by number of tasks", .part),
  "standing.fullOwnership": ("tasks held whole", .part),
  "standing.split": ("thought of by one, done by the other", .part),
  "standing.unheld": ("what nobody holds", .part),
  "standing.neverChosen": ("tasks never chosen", .number),
  "standing.segregation": ("how far the kinds are split", .part),
  "standing.sharing": ("tasks shared", .part),
  "logged.share": ("share of the logged minutes", .part),
  "logged.rows": ("share of the logged rows", .part),
  "logged.prompted": ("what had to be asked for", .part),
  "logged.coverage": ("days with a note", .part),
  "logged.weeklyLoad": ("logged work in a week", .minutes),
  "ownTime.week": ("own time in a week", .minutes),
  "ritual.kept": ("rituals kept", .part),
  "checkin.kept": ("check-ins kept", .part),
  "checkin.sleep": ("sleep", .hours),
]
