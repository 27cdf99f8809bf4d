/// What a metric is: its unit, and the version of its definition in `docs/METRICS.md`.
package struct MetricDefinition: Sendable, Hashable {
  /// The id of METRICS.
  package let id: String
  /// The unit of its values.
  package let unit: Unit
  /// The version of its definition; it grows when the same files would give another number.
  package let version: Int

  /// The units of values.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    /// A part, 0…1; of two it is the first partner's, and the second's is the rest.
    case part
    /// A difference of two parts, first partner's minus second's, −1…1.
    case partDifference
    /// The change of a part in a week.
    case partPerWeek
    /// Percent, as the couple wrote it.
    case percent
    /// Percentage points.
    case percentagePoints
    case count
    case countPerWeek
    case minutes
    case days
    case weeks
    /// A number on the scale of the check-in.
    case scale
    /// The metric's own: that of what a goal aims at.
    case asTheGoal
    /// A word.
    case word
  }

  private init(_ id: String, _ unit: Unit, version: Int = 1) {
    self.id = id
    self.unit = unit
    self.version = version
  }

  /// Every metric that the data files can hold, in the order of METRICS.
  package static let all = [
    MetricDefinition("standing.share", .part), MetricDefinition("standing.cognitive", .part),
    MetricDefinition("standing.physical", .part),
    MetricDefinition("standing.cognitiveGap", .percentagePoints),
    MetricDefinition("standing.byCategory", .part), MetricDefinition("standing.byStage", .part),
    MetricDefinition("standing.count", .part), MetricDefinition("standing.band", .part),
    MetricDefinition("standing.fullOwnership", .part), MetricDefinition("standing.split", .part),
    MetricDefinition("standing.unheld", .part), MetricDefinition("standing.neverChosen", .count),
    MetricDefinition("standing.segregation", .part), MetricDefinition("standing.sharing", .part),
    MetricDefinition("standing.heldSince", .days), MetricDefinition("logged.share", .part),
    MetricDefinition("logged.rows", .part), MetricDefinition("logged.byCategory", .part),
    MetricDefinition("logged.byStage", .part), MetricDefinition("logged.prompted", .part),
    MetricDefinition("logged.promptedDifference", .partDifference),
    MetricDefinition("logged.coverage", .part), MetricDefinition("logged.weeklyLoad", .minutes),
    MetricDefinition("logged.estimated", .part), MetricDefinition("logged.trend", .partPerWeek),
    MetricDefinition("logged.smooth", .part),
    MetricDefinition("logged.beforeAfter", .partDifference),
    MetricDefinition("lettingGo.week", .count), MetricDefinition("handoff.state", .word),
    MetricDefinition("handoff.quietWeeks", .weeks),
    MetricDefinition("connection.initiation", .part),
    MetricDefinition("connection.response", .part),
    MetricDefinition("connection.responseDifference", .partDifference),
    MetricDefinition("connection.appreciation", .count),
    MetricDefinition("connection.noticing", .count), MetricDefinition("connection.energy", .scale),
    MetricDefinition("connection.containment", .count),
    MetricDefinition("perception.overclaim", .percentagePoints),
    MetricDefinition("perception.gap", .percentagePoints),
    MetricDefinition("perception.fairness", .scale), MetricDefinition("checkin.energy", .scale),
    MetricDefinition("checkin.capacity", .scale), MetricDefinition("checkin.wellbeing", .scale),
    MetricDefinition("checkin.closeness", .scale), MetricDefinition("checkin.feeling", .scale),
    MetricDefinition("checkin.sleep", .scale), MetricDefinition("inventory.lists", .count),
    MetricDefinition("inventory.overlap", .part), MetricDefinition("inventory.guess", .percent),
    MetricDefinition("capacity.expected", .part), MetricDefinition("capacity.spike", .scale),
    MetricDefinition("ownTime.week", .minutes), MetricDefinition("ownTime.planned", .minutes),
    MetricDefinition("ritual.kept", .part), MetricDefinition("ritual.medianGap", .days),
    MetricDefinition("ritual.daysToResume", .days), MetricDefinition("checkin.kept", .part),
    MetricDefinition("repair.daysToTalk", .days), MetricDefinition("repair.tested", .part),
    MetricDefinition("repair.result", .count), MetricDefinition("agreement.kept", .part),
    MetricDefinition("stepback.uptake", .countPerWeek),
    MetricDefinition("stepback.rescued", .count),
    MetricDefinition("goal.distance", .asTheGoal), MetricDefinition("milestone.when", .word),
    MetricDefinition("nextMoves.share", .part),
  ]

  /// The definitions by id.
  package static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
