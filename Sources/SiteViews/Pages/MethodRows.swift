import BalanceMetrics
import DataExport
import HouseholdModel
import Messages

/// Metrics that the Method page tells in one row: the first names its texts.
struct MethodRow {
  /// The ids of METRICS.
  let ids: [String]
  /// When they are shown.
  let gate: Gate

  init(_ ids: String..., gate: Gate) {
    self.ids = ids
    self.gate = gate
  }

  /// What has to be there for a number to be shown.
  enum Gate: String, CaseIterable, MessageArgument {
    case none, both, weeks, rows, difference, initiation, energy, block, trend, smooth, sides, own
    case answered, claims, lists, spike, five, aim
  }

  /// The rows part by part, in the order of METRICS.
  static let parts: [(part: String, rows: [MethodRow])] = [
    (
      "standing",
      [
        MethodRow("weight", gate: .none), MethodRow("standing.share", gate: .both),
        MethodRow(
          "standing.cognitive", "standing.physical", "standing.cognitiveGap", gate: .both),
        MethodRow("standing.byCategory", "standing.byStage", "standing.count", gate: .both),
        MethodRow("standing.band", gate: .both), MethodRow("standing.fullOwnership", gate: .both),
        MethodRow("standing.split", gate: .both), MethodRow("standing.unheld", gate: .none),
        MethodRow("standing.neverChosen", gate: .none),
        MethodRow("standing.segregation", "standing.sharing", gate: .both),
        MethodRow("standing.heldSince", gate: .none),
      ]
    ),
    (
      "logged",
      [
        MethodRow("logged.share", gate: .weeks), MethodRow("logged.rows", gate: .weeks),
        MethodRow("logged.byCategory", "logged.byStage", gate: .rows),
        MethodRow("logged.prompted", "logged.promptedDifference", gate: .difference),
        MethodRow("logged.coverage", gate: .own), MethodRow("logged.weeklyLoad", gate: .none),
        MethodRow("logged.estimated", gate: .none),
      ]
    ),
    (
      "letting-go",
      [
        MethodRow("lettingGo.week", "connection.containment", gate: .own),
        MethodRow("handoff.quietWeeks", gate: .own), MethodRow("stepback.rescued", gate: .own),
        MethodRow("handoff.state", gate: .block),
      ]
    ),
    (
      "connection",
      [
        MethodRow("connection.initiation", gate: .initiation),
        MethodRow("connection.response", "connection.responseDifference", gate: .difference),
        MethodRow("connection.appreciation", gate: .none),
        MethodRow("connection.noticing", gate: .both),
        MethodRow("connection.energy", gate: .energy),
      ]
    ),
    (
      "perception",
      [
        MethodRow("perception.overclaim", gate: .claims),
        MethodRow("perception.gap", gate: .claims),
        MethodRow(
          "perception.fairness", "checkin.energy", "checkin.capacity", "checkin.wellbeing",
          "checkin.closeness", "checkin.feeling", "checkin.sleep", gate: .answered),
        MethodRow("inventory.lists", "inventory.overlap", "inventory.guess", gate: .lists),
      ]
    ),
    (
      "rhythms",
      [
        MethodRow("capacity.expected", gate: .claims), MethodRow("capacity.spike", gate: .spike),
        MethodRow("ownTime.week", "ownTime.planned", gate: .both),
        MethodRow(
          "ritual.kept", "ritual.medianGap", "ritual.daysToResume", "checkin.kept", gate: .none),
        MethodRow("repair.daysToTalk", "repair.tested", "repair.result", gate: .none),
        MethodRow("agreement.kept", gate: .five),
      ]
    ),
    (
      "change",
      [
        MethodRow("logged.trend", gate: .trend), MethodRow("logged.smooth", gate: .smooth),
        MethodRow("logged.beforeAfter", gate: .sides), MethodRow("stepback.uptake", gate: .both),
        MethodRow("goal.distance", gate: .aim), MethodRow("milestone.when", gate: .aim),
      ]
    ),
    (
      "next",
      [
        MethodRow("nextMoves.share", gate: .both), MethodRow("rotation.proposal", gate: .none),
      ]
    ),
  ]
}

/// How the numbers of some parts are made: formula, gate, unit, version, source, and what each
/// cannot see.
///
/// - Parameters:
///   - site: the household.
///   - names: the parts that are told.
/// - Returns: a title and rows for `partials/metric-rows`, part by part.
func methodParts(_ site: Site, _ names: [String]) -> [Fields] {
  MethodRow.parts.filter { names.contains($0.part) }.map { part, rows in
    [
      "title": .text(site.words("method-part", ["part": part])),
      "rows": .list(rows.map { methodRow($0, site) }),
    ]
  }
}

private func methodRow(_ method: MethodRow, _ site: Site) -> Fields {
  let words = site.words
  let first = method.ids.first ?? ""
  let row = String(first.map { $0 == "." ? "-" : $0 })
  let definitions = method.ids.compactMap { MetricDefinition.byID[$0] }
  var units: [String] = []
  for unit in definitions.map({ words("data-unit", ["unit": $0.unit]) })
  where !units.contains(unit) {
    units.append(unit)
  }
  if units.isEmpty { units = [words("method-row-units", ["row": row])] }
  let text = words(
    "method-row", ["row": row, "firstName": site.household.partners.first.name])
  let title = words(
    "method-row-title",
    ["row": row, "title": definitions.isEmpty ? first : words.title(ofMetric: first)])
  return [
    "anchor": .text(row), "title": .text(title.capitalizedFirst),
    "ids": .list(method.ids.map { ["id": .text($0)] }),
    "text": .text(row == "weight" ? text + assumedSentence(site) : text),
    "gate": .text(words("method-row-gate", ["gate": method.gate])),
    "unit": .text(
      words(
        "method-row-unit",
        [
          "units": words.listed(units),
          "version": words.grouped(definitions.map(\.version).max() ?? 1),
        ])),
    "source": .text(words("method-row-source", ["row": row])),
    "blind": .text(words("method-row-blind", ["row": row])),
  ]
}

/// How many of the newest month's tasks have no rating; empty where all have one.
private func assumedSentence(_ site: Site) -> String {
  guard let standing = site.report.months.last?.standing, standing.assumedLoads > 0 else {
    return ""
  }
  return " "
    + site.words(
      "method-weight-assumed",
      [
        "assumed": site.words.counted("count-task", standing.assumedLoads),
        "live": String(standing.liveTasks.count),
      ])
}
