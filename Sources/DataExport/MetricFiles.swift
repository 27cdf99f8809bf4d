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
    let size = 2_048
    let list = writer
    let pieces = inParallel((values.count + size - 1) / size, inPiecesOf: 1) { number in
      let some = values[(number * size)...].prefix(size)
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
  let heading = [
    "metric", "period", "about", "partner", "value", "lower", "upper", "word", "unit", "gate",
    "weeks", "rows", "minutes",
  ]
  let lines = values.map { cells(of: $0, household) }
  return csvText([heading] + lines)
}

private func cells(of measurement: Measurement, _ household: Household) -> [String] {
  func number(_ value: Double?) -> String { value.map(decimalText) ?? "" }
  func count(_ value: Int?) -> String { value.map { String($0) } ?? "" }
  let partner = measurement.partner.map { household.partners[$0].id.text }
  let unit = MetricDefinition.byID[measurement.metric]?.unit.rawValue
  var cells = [measurement.metric, measurement.period ?? "", measurement.about ?? ""]
  cells += [partner ?? "", number(measurement.value), number(measurement.lower)]
  cells += [number(measurement.upper), measurement.word ?? "", unit ?? ""]
  cells += [measurement.gate.rawValue, count(measurement.weeks), count(measurement.rows)]
  return cells + [count(measurement.minutes)]
}
