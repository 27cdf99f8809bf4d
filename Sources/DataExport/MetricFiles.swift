package import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
package import HouseholdModel
import ParallelWork

/// The version of the data files' form; it grows when a reader of an older one would misread it.
package let metricSchemaVersion = 1

/// Every number of an edition as JSON in lines, in the form of the schema that goes with it.
///
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
/// - Returns: the document; the same for the same files, byte for byte.
package func metricsText(of report: BalanceReport, for household: Household) -> String {
  joinedText(of: metricsDocument(of: report, for: household))
}

/// The same as its bytes, in pieces one after the other.
package func metricsDocument(of report: BalanceReport, for household: Household) -> [[UInt8]] {
  var writer = JSONWriter()
  writer.object { writeMetrics(of: report, for: household, to: &$0) }
  writer.endLine()
  return writer.pieces
}

/// Writes the members of the document of the numbers, without building it first.
func writeMetrics(
  of report: BalanceReport, for household: Household, to writer: inout JSONWriter
) {
  let (list, partners) = (writer.pieceOfList(), partnerIDs(of: household))
  let pieces = measuredPieces(of: report, for: household) { values in
    DocumentPiece(values, partners, blank: list)
  }
  let used = pieces.reduce(into: Set<String>()) { $0.formUnion($1.metrics) }
  writer.members(metricsHead(of: report, for: household, naming: used))
  writer.list("measurements") { writer in pieces.forEach { writer.add($0.lines) } }
}

/// A piece of the measurements as the document has them.
private struct DocumentPiece {
  /// The ids of the metrics that are in it.
  let metrics: Set<String>
  let lines: JSONWriter

  init(_ values: [Measurement], _ partners: [String], blank: JSONWriter) {
    var (used, last): (Set<String>, String) = ([], "")
    var lines = blank
    lines.reserve(144 * values.count)
    for value in values {
      // Many stand together, so that most need not be looked up.
      if value.metric != last { used.insert(value.metric) }
      last = value.metric
      lines.row { write(value, to: &$0, partners) }
    }
    (metrics, self.lines) = (used, lines)
  }
}

/// What stands before the measurements.
private func metricsHead(
  of report: BalanceReport, for household: Household, naming used: Set<String>
) -> [JSONValue.Member] {
  let definitions = MetricDefinition.all.filter { used.contains($0.id) }
  return [
    .init("schema", .number(metricSchemaVersion)),
    .init("started", .string(household.settings.started.iso)),
    .init("asOf", .string(household.asOf.iso)),
    .init("partners", .array(Seat.allCases.map { partner(household.partners[$0]) })),
    .init("definitions", .array(definitions.map(definition))),
    .init("periods", .array(allPeriods(of: report).map { period($0.period) })),
  ]
}

private func partner(_ partner: Partner) -> JSONValue {
  .object([
    .init("id", .string(partner.id.text)), .init("name", .string(partner.name)),
  ])
}

private func definition(_ definition: MetricDefinition) -> JSONValue {
  .object([
    .init("metric", .string(definition.id)), .init("unit", .string(definition.unit.rawValue)),
    .init("version", .number(definition.version)),
  ])
}

private func period(_ period: Period) -> JSONValue {
  .object([
    .init("period", .string(period.id)), .init("from", .string(period.span.start.iso)),
    .init("to", .string(period.span.last.iso)), .init("soFar", .bool(period.isSoFar)),
  ])
}

/// Every number of an edition as CSV: a line a measurement, with a heading, in the order of the JSON.
package func metricsTable(of report: BalanceReport, for household: Household) -> String {
  joinedText(of: metricsLines(of: report, for: household))
}

/// The same as its bytes, in pieces one after the other.
package func metricsLines(of report: BalanceReport, for household: Household) -> [[UInt8]] {
  let partners = partnerIDs(of: household)
  var writer = CSVWriter()
  let heading = [
    "metric", "period", "about", "partner", "value", "lower", "upper", "word", "unit", "gate",
    "weeks", "rows", "minutes",
  ]
  heading.forEach { writer.cell($0) }
  writer.endLine()
  measuredPieces(of: report, for: household) { tableLines(of: $0, partners) }
    .forEach { writer.add($0) }
  return writer.pieces
}

private func tableLines(of values: [Measurement], _ partners: [String]) -> CSVWriter {
  var lines = CSVWriter()
  lines.reserve(96 * values.count)
  for value in values { write(value, to: &lines, partners) }
  return lines
}

private func partnerIDs(of household: Household) -> [String] {
  Seat.allCases.map { household.partners[$0].id.text }
}
