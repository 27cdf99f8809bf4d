import BalanceMetrics
import DataExport
import Foundation
import SiteRendering
import SiteTemplates
import Testing

@testable import SiteViews

/// A row of a table of `docs/METRICS.md`.
private struct DocumentRow {
  let ids: [String]
  let cells: [String]
}

/// The rows of the tables of `docs/METRICS.md` whose head holds a word, in their order.
private func rows(ofTablesWith word: String) throws -> [DocumentRow] {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/METRICS.md")
  var rows: [DocumentRow] = []
  var isInside = false
  for line in try String(contentsOf: path, encoding: .utf8).split(
    separator: "\n", omittingEmptySubsequences: false)
  {
    guard line.hasPrefix("|") else {
      isInside = false
      continue
    }
    let cells = line.replacing("\\|", with: "¦").split(
      separator: "|", omittingEmptySubsequences: false
    ).dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    if cells.first == "id" {
      isInside = cells.contains(word)
    } else if isInside, !line.hasPrefix("|---") {
      let ids = (cells.first ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
      rows.append(DocumentRow(ids: ids, cells: cells))
    }
  }
  return rows
}

/// Ids of what is no number of the data files: what others are made of, and a plan.
private let withoutNumbers: Set<String> = ["weight", "rotation.proposal"]

/// The ids in the order of METRICS, where what belongs together stands in one place.
private let order = [
  "weight", "standing.share", "standing.cognitive", "standing.physical", "standing.cognitiveGap",
  "standing.byCategory", "standing.byStage", "standing.count", "standing.band",
  "standing.fullOwnership", "standing.split", "standing.unheld", "standing.neverChosen",
  "standing.segregation", "standing.sharing", "standing.heldSince", "logged.share", "logged.rows",
  "logged.byCategory", "logged.byStage", "logged.prompted", "logged.promptedDifference",
  "logged.coverage", "logged.weeklyLoad", "logged.estimated", "lettingGo.week",
  "handoff.quietWeeks", "stepback.rescued", "handoff.state", "connection.initiation",
  "connection.response", "connection.responseDifference", "connection.appreciation",
  "connection.noticing", "connection.energy", "connection.containment", "perception.overclaim",
  "perception.gap", "perception.fairness", "checkin.energy", "checkin.capacity",
  "checkin.wellbeing", "checkin.closeness", "checkin.feeling", "checkin.sleep", "inventory.lists",
  "inventory.overlap", "inventory.guess", "capacity.expected", "capacity.spike", "ownTime.week",
  "ownTime.planned", "ritual.kept", "ritual.medianGap", "ritual.daysToResume", "checkin.kept",
  "repair.daysToTalk", "repair.tested", "repair.result", "agreement.kept", "logged.trend",
  "logged.smooth", "logged.beforeAfter", "stepback.uptake", "goal.distance", "milestone.when",
  "nextMoves.share", "rotation.proposal",
]

/// The ids of code, schema, Method page and `docs/METRICS.md` are the same.
struct MethodAgreementTests {
  @Test func `what docs define is what the code measures, in the order of METRICS`() throws {
    let defined = try rows(ofTablesWith: "formula").flatMap(\.ids)
    #expect(defined == order)
    #expect(Set(defined).subtracting(withoutNumbers) == Set(MetricDefinition.all.map(\.id)))
    #expect(Set(MetricDefinition.all.map(\.id)).count == MetricDefinition.all.count)
  }

  @Test func `every definition says its unit, absence, gate, source, blind spot and version`()
    throws
  {
    let (defined, told) = (
      try rows(ofTablesWith: "formula"), try rows(ofTablesWith: "what it cannot see")
    )
    #expect(defined.allSatisfy { $0.cells.count == 7 } && told.allSatisfy { $0.cells.count == 4 })
    for row in defined + told where row.ids.isEmpty || row.cells.contains(where: \.isEmpty) {
      Issue.record("\(row.ids): \(row.cells)")
    }
    #expect(told.flatMap(\.ids).count == order.count && Set(told.flatMap(\.ids)) == Set(order))
    let versions = Dictionary(
      told.flatMap { row in row.ids.map { ($0, row.cells.last ?? "") } }
    ) { first, _ in first }
    for metric in MetricDefinition.all {
      #expect(versions[metric.id] == "\(metric.version)", "\(metric.id)")
    }
  }

  @Test func `the schema names each metric once`() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(
        with: Data(TemplateCatalog.standard.metricsSchema.utf8)) as? [String: Any])
    let metric = (schema["$defs"] as? [String: Any])?["metric"] as? [String: Any]
    #expect(metric?["enum"] as? [String] == MetricDefinition.all.map(\.id))
  }

  @Test func `the Method page tells each metric once, with nothing left empty`() throws {
    let names = MethodRow.parts.map(\.part)
    let ids = MethodRow.parts.flatMap(\.rows).flatMap(\.ids)
    #expect(ids.count == order.count && Set(ids) == Set(order))
    let site = Site(
      household: smallHousehold(), report: balanceReport(of: smallHousehold()), words: english)
    var count = 0
    for case .list(let rows)? in methodParts(site, names).map({ $0["rows"] }) {
      for row in rows {
        count += 1
        for name in ["title", "text", "gate", "unit", "source", "blind", "anchor"] {
          guard case .text(let text)? = row[name], !text.isEmpty, !text.contains("⟦") else {
            Issue.record("'\(name)' is empty in \(row)")
            continue
          }
        }
      }
    }
    #expect(count == MethodRow.parts.flatMap(\.rows).count && count > 40)
  }

  @Test func `every row has its own words in every language`() throws {
    for path in TemplateCatalog.standard.paths where path.hasSuffix(".ftl") {
      let text = try #require(TemplateCatalog.standard.texts[path])
      let own = { (key: String) -> Substring in
        let start = text.firstRange(of: "\n\(key) = ")?.upperBound ?? text.endIndex
        let end = text[start...].firstRange(of: "\n  }")?.lowerBound ?? text.endIndex
        return text[start..<end]
      }
      for row in MethodRow.parts.flatMap(\.rows) {
        let label = (row.ids.first ?? "").replacing(".", with: "-")
        for key in ["method-row", "method-row-blind"] {
          #expect(own(key).contains("[\(label)]"), "\(path): \(key) \(label)")
        }
        #expect(own("method-row-gate").contains("[\(row.gate.rawValue)]"))
      }
    }
  }
}
