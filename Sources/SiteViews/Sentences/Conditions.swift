import BalanceMetrics
import HouseholdModel
import Messages
import Statistics

extension Site {
  /// What has to hold for a milestone to date itself, or that it waits for the yes of both.
  func condition(_ condition: Milestone.Condition) -> String {
    household.settings.mayCompare || !comparesPartners(condition.metric)
      ? words.condition(condition) : words("milestone-waits")
  }
}

extension Words {
  /// What has to hold for a milestone to date itself, in words.
  func condition(_ condition: Milestone.Condition) -> String {
    self(
      "milestone-when",
      [
        "metric": title(ofMetric: condition.metric),
        "range": range(condition.range, ofMetric: condition.metric),
        "weeks": counted("count-week", condition.weeks),
      ])
  }

  /// What pages call a metric.
  func title(ofMetric id: String) -> String {
    self(
      "metric-title",
      ["metric": String(id.map { $0 == "." ? "-" : $0 }), "id": id])
  }

  /// A range in the unit of a metric: `between 45 and 55 %`, `at 3`.
  func range(_ range: ClosedRange<Double>, ofMetric id: String) -> String {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch units[id] ?? .number {
    case .part where low >= 0 && high <= 1:
      let (low, high) = (wholePercent(low), wholePercent(high))
      return low == high
        ? self("range-at", ["value": percent(high)]) : self.range((low, high))
    case .part, .number: return between(decimal(low), decimal(high), inUnit: decimal(high))
    case .minutes:
      let unit = self("number-minutes", ["number": decimal(high)])
      return between(decimal(low), decimal(high), inUnit: unbroken(unit))
    case .hours: return between(decimal(low), decimal(high), inUnit: hours(decimal(high)))
    }
  }

  /// A value in the unit of a metric: `58 %`, `6.5 h`.
  func value(_ value: Double, ofMetric id: String) -> String {
    switch units[id] ?? .number {
    case .part: percent(of: value)
    case .number: decimal(value)
    case .minutes: length(minutes: value)
    case .hours: hours(decimal(value))
    }
  }

  /// How far a value is from something, in the unit of a metric and without a direction: `3 in a
  /// hundred`, `40 min`.
  func distance(_ distance: Double, ofMetric id: String) -> String {
    let size = distance.magnitude
    let isGap = id == "standing.cognitiveGap"
    switch units[id] ?? .number {
    case .part: return inAHundred(size)
    case .number: return isGap ? inAHundred(size / 100) : decimal(size)
    case .minutes: return length(minutes: size)
    case .hours: return hours(decimal(size))
    }
  }

  private func inAHundred(_ part: Double) -> String {
    self("goal-hundredths", ["count": wholePercent(part)])
  }

  private func between(_ low: String, _ high: String, inUnit last: String) -> String {
    low == high
      ? self("range-at", ["value": last]) : self("range-between", ["lower": low, "upper": last])
  }
}

/// What the numbers of a metric count.
private enum MetricUnit {
  case part, number, minutes, hours
}

private let units: [String: MetricUnit] = [
  "standing.share": .part, "standing.cognitive": .part, "standing.physical": .part,
  "standing.count": .part, "standing.fullOwnership": .part, "standing.split": .part,
  "standing.unheld": .part, "standing.segregation": .part, "standing.sharing": .part,
  "logged.share": .part, "logged.rows": .part, "logged.prompted": .part,
  "logged.coverage": .part, "logged.weeklyLoad": .minutes, "ownTime.week": .minutes,
  "ritual.kept": .part, "checkin.kept": .part, "checkin.sleep": .hours,
]
