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
  metricsText(of: report, for: household, measurements(of: report, for: household))
}

private func metricsText(
  of report: BalanceReport, for household: Household, _ values: [Measurement]
) -> String {
  var writer = JSONWriter(reserving: 144 * values.count)
  writer.object { write(values, of: report, for: household, to: &$0) }
  writer.endLine()
  return writer.text
}

/// Writes the members of the document of the numbers, without building it first.
func write(
  _ values: [Measurement], of report: BalanceReport, for household: Household,
  to writer: inout JSONWriter
) {
  let partners = Seat.allCases.map { household.partners[$0].id.text }
  writer.members(metricsHead(of: report, for: household, values))
  writer.list("measurements") { writer in
    let list = writer
    let pieces = inPieces(values) { some in
      var piece = list.piece(reserving: 144 * some.count)
      for value in some { piece.row { write(value, to: &$0, partners) } }
      return piece
    }
    pieces.forEach { writer.add($0) }
  }
}

/// What stands before the measurements.
private func metricsHead(
  of report: BalanceReport, for household: Household, _ values: [Measurement]
) -> [JSONValue.Member] {
  // Many stand together, so that most need not be looked up.
  var used: Set<String> = []
  var last = ""
  for value in values where value.metric != last {
    last = value.metric
    used.insert(last)
  }
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
  metricsTable(for: household, measurements(of: report, for: household))
}

/// Every number of an edition both ways, measured once: as CSV, and as JSON in lines.
package func metricsFiles(
  of report: BalanceReport, for household: Household
) -> (table: String, document: String) {
  let values = measurements(of: report, for: household)
  let texts = inParallel(2, inPiecesOf: 1) { number in
    number == 0
      ? metricsTable(for: household, values)
      : metricsText(of: report, for: household, values)
  }
  return (texts[0], texts[1])
}

private func metricsTable(for household: Household, _ values: [Measurement]) -> String {
  let partners = Seat.allCases.map { household.partners[$0].id.text }
  var writer = CSVWriter(reserving: 96 * values.count)
  let heading = [
    "metric", "period", "about", "partner", "value", "lower", "upper", "word", "unit", "gate",
    "weeks", "rows", "minutes",
  ]
  heading.forEach { writer.cell($0) }
  writer.endLine()
  inPieces(values) { some in
    var piece = CSVWriter(reserving: 96 * some.count)
    for value in some { write(value, to: &piece, partners) }
    return piece
  }.forEach { writer.add($0) }
  return writer.text
}

/// What is made of pieces of a long list at the same time, in its order.
private func inPieces<Piece: Sendable>(
  _ values: [Measurement], _ make: @Sendable (ArraySlice<Measurement>) -> Piece
) -> [Piece] {
  let size = 2_048
  return inParallel((values.count + size - 1) / size, inPiecesOf: 1) { number in
    make(values[(number * size)...].prefix(size))
  }
}
