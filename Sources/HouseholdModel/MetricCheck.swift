internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The metrics that a goal or a milestone's `when` may look at.
let aimableMetrics: Set<String> = [
  "standing.share", "standing.cognitive", "standing.physical", "standing.cognitiveGap",
  "standing.count", "standing.fullOwnership", "standing.split", "standing.unheld",
  "standing.neverChosen", "standing.segregation", "standing.sharing", "logged.share",
  "logged.rows", "logged.prompted", "logged.coverage", "logged.weeklyLoad", "ownTime.week",
  "ritual.kept", "checkin.kept", "checkin.sleep",
]

/// Whether a metric can be aimed at; no goal is set on how someone feels or reaches out.
///
/// Appends `UnknownMetric` or `EmotionalGoal`. Definitions: METRICS §7.
@discardableResult
func checkMetric(
  _ metric: Located<String>, isConfidential: Bool, diagnostics: inout [Diagnostic]
) -> Bool {
  if aimableMetrics.contains(metric.value) { return true }
  let field = Field(metric.value, at: metric.range, isConfidential: isConfidential)
  let families = ["connection.", "perception.", "checkin.", "handoff.", "stepback.", "repair."]
  if families.contains(where: { metric.value.hasPrefix($0) }) {
    diagnostics.append(.emotionalGoal(field))
  } else {
    diagnostics.append(.unknownMetric(field))
  }
  return false
}

extension Diagnostic {
  fileprivate static func emotionalGoal(_ field: Field) -> Diagnostic {
    Diagnostic(
      .emotionalGoal, .error, "\(field.quoted) isn't something to aim at", at: field.range,
      explanation: "No goal is set on feeling, reaching out or mending.",
      suggestion: "choose one of standing.*, logged.*, ownTime.*, ritual.*, or checkin.kept",
      isConfidential: field.isConfidential)
  }

  fileprivate static func unknownMetric(_ field: Field) -> Diagnostic {
    let near = field.isConfidential ? nil : didYouMean(field.text, among: aimableMetrics)
    return Diagnostic(
      .unknownMetric, .error, "\(field.quoted) isn't a metric", at: field.range,
      suggestion: near ?? "choose a metric such as standing.share or logged.share",
      isConfidential: field.isConfidential)
  }
}
