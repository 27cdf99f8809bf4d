import DataExport
import HouseholdModel
import Messages

/// The metrics of METRICS §3 to §8, part by part, each row by the id that its texts go by.
private let parts: [(part: String, rows: [[String]])] = [
  (
    "letting-go",
    [
      ["handoff.state"], ["lettingGo.week", "connection.containment"], ["handoff.quietWeeks"],
      ["stepback.rescued"], ["logged.coverage"],
    ]
  ),
  (
    "connection",
    [
      ["connection.initiation"], ["connection.response", "connection.responseDifference"],
      ["connection.appreciation"], ["connection.noticing"], ["connection.energy"],
    ]
  ),
  (
    "perception",
    [
      ["perception.overclaim"], ["perception.gap"],
      [
        "perception.fairness", "checkin.energy", "checkin.capacity", "checkin.wellbeing",
        "checkin.closeness", "checkin.feeling", "checkin.sleep",
      ], ["inventory.lists", "inventory.overlap", "inventory.guess"],
    ]
  ),
  (
    "rhythms",
    [
      ["capacity.expected"], ["capacity.spike"], ["ownTime.week", "ownTime.planned"],
      ["ritual.kept", "ritual.medianGap", "ritual.daysToResume", "checkin.kept"],
      ["repair.daysToTalk", "repair.tested", "repair.result"], ["agreement.kept"],
    ]
  ),
  (
    "change",
    [
      ["logged.trend"], ["logged.smooth"], ["logged.beforeAfter"], ["stepback.uptake"],
      ["goal.distance"], ["milestone.when"],
    ]
  ),
  ("next", [["nextMoves.share"]]),
]

/// How each of these numbers is made, where it comes from and what it cannot see.
func methodParts(_ words: Words) -> [Fields] {
  parts.map { part, rows in
    [
      "title": .text(words("method-part", ["part": part])),
      "rows": .list(rows.map { methodRow($0, words) }),
    ]
  }
}

private func methodRow(_ ids: [String], _ words: Words) -> Fields {
  let row = String((ids.first ?? "").map { $0 == "." ? "-" : $0 })
  let definitions = ids.compactMap { MetricDefinition.byID[$0] }
  var units: [String] = []
  for unit in definitions.map({ words("data-unit", ["unit": $0.unit]) })
  where !units.contains(unit) {
    units.append(unit)
  }
  return [
    "anchor": .text(row), "title": .text(words.title(ofMetric: ids.first ?? "").capitalizedFirst),
    "ids": .list(ids.map { ["id": .text($0)] }),
    "text": .text(words("method-row", ["row": row])),
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
