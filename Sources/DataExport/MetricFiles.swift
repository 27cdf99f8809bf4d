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
  metricsText(of: report, for: household, measurementPieces(of: report, for: household))
}

private func metricsText(
  of report: BalanceReport, for household: Household, _ pieces: [[Measurement]]
) -> String {
  var writer = JSONWriter()
  writer.object { write(pieces, of: report, for: household, to: &$0) }
  writer.endLine()
  return writer.text
}

/// Writes the members of the document of the numbers, without building it first.
func write(
  _ pieces: [[Measurement]], of report: BalanceReport, for household: Household,
  to writer: inout JSONWriter
) {
  let partners = Seat.allCases.map { household.partners[$0].id.text }
  writer.members(metricsHead(of: report, for: household, pieces))
  writer.list("measurements") { writer in
    let list = writer
    let written = inParallel(pieces.count) { number in
      var piece = list.piece(reserving: 144 * pieces[number].count)
      for value in pieces[number] { piece.row { write(value, to: &$0, partners) } }
      return piece
    }
    written.forEach { writer.add($0) }
  }
}

/// What stands before the measurements.
private func metricsHead(
  of report: BalanceReport, for household: Household, _ pieces: [[Measurement]]
) -> [JSONValue.Member] {
  // Many stand together, so that most need not be looked up.
  var used: Set<String> = []
  var last = ""
  for value in pieces.joined() where value.metric != last {
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
  metricsTable(for: household, measurementPieces(of: report, for: household))
}

/// Every number of an edition both ways, measured once: as CSV, and as JSON in lines.
package func metricsFiles(
  of report: BalanceReport, for household: Household
) -> (table: String, document: String) {
  let pieces = measurementPieces(of: report, for: household)
  let texts = inParallel(2, inPiecesOf: 1) { number in
    number == 0
      ? metricsTable(for: household, pieces)
      : metricsText(of: report, for: household, pieces)
  }
  return (texts[0], texts[1])
}

private func metricsTable(for household: Household, _ pieces: [[Measurement]]) -> String {
  let partners = Seat.allCases.map { household.partners[$0].id.text }
  var writer = CSVWriter(reserving: 96 * count(pieces))
  let heading = [
    "metric", "period", "about", "partner", "value", "lower", "upper", "word", "unit", "gate",
    "weeks", "rows", "minutes",
  ]
  heading.forEach { writer.cell($0) }
  writer.endLine()
  inParallel(pieces.count) { number in
    var piece = CSVWriter(reserving: 96 * pieces[number].count)
    for value in pieces[number] { write(value, to: &piece, partners) }
    return piece
  }.forEach { writer.add($0) }
  return writer.text
}

/// How many there are in all pieces.
private func count(_ pieces: [[Measurement]]) -> Int { pieces.reduce(0) { $0 + $1.count } }
