internal import DataExport

/// What becomes of a metric's value where the two partners change places.
package enum Mirroring: Sendable, Hashable {
  /// It is one partner's part of two: it becomes the rest.
  case rest
  /// It is the first partner's less the second's: its sign changes.
  case negative
  /// It stands for both, or names the partner it is about.
  case same
}

/// Parts that are not one partner's of two.
private let partsOfSomethingElse: Set<String> = [
  "standing.fullOwnership", "standing.split", "standing.unheld", "standing.segregation",
  "standing.sharing", "logged.prompted", "logged.coverage", "logged.estimated",
  "connection.response", "inventory.overlap", "ritual.kept", "checkin.kept", "repair.tested",
  "agreement.kept",
]

/// How a metric is mirrored, by its unit; a new one that is a part counts as one partner's until
/// it is named here, so that the law speaks up.
package func mirroring(of metric: String) -> Mirroring {
  if metric == "standing.cognitiveGap" { return .negative }
  switch MetricDefinition.byID[metric]?.unit {
  case .part: return partsOfSomethingElse.contains(metric) ? .same : .rest
  case .partDifference, .partPerWeek: return .negative
  default: return .same
  }
}
