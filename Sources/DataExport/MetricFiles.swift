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
  var writer = JSONWriter()
  writer.object { writeMetrics(of: report, for: household, to: &$0) }
  writer.endLine()
  return writer.text
}

/// The same as its bytes, handed on piece by piece as they are made.
///
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
///   - named: the ids of all metrics that are in it, as `metricsLines` gives them; nil to find out.
///   - take: gets the pieces, in their order.
package func metricsDocument(
  of report: BalanceReport, for household: Household, naming named: Set<String>?,
  _ take: ([UInt8]) -> Void
) {
  let named = named ?? metricsNamed(of: report, for: household)
  var writer = JSONWriter()
  writer.object { writer in
    let (blank, partners) = (writer.pieceOfList(), partnerIDs(of: household))
    writer.members(metricsHead(of: report, for: household, naming: named))
    writer.list("measurements") { writer in
      forEachPiece(of: report, for: household) {
        documentLines(of: $0, partners, blank: blank)
      } _: {
        writer.add($0)
        writer.taken().forEach(take)
      }
    }
  }
  writer.endLine()
  writer.taken().forEach(take)
}

/// Writes the members of the document of the numbers, without building it first.
func writeMetrics(
  of report: BalanceReport, for household: Household, to writer: inout JSONWriter
) {
  let (blank, partners) = (writer.pieceOfList(), partnerIDs(of: household))
  var (list, named) = (blank, Set<String>())
  forEachPiece(of: report, for: household) { values in
    (named: metricsNamed(in: values), lines: documentLines(of: values, partners, blank: blank))
  } _: {
    named.formUnion($0.named)
    list.add($0.lines)
  }
  writer.members(metricsHead(of: report, for: household, naming: named))
  writer.list("measurements") { $0.add(list) }
}

/// Some measurements as the document has them.
private func documentLines(
  of values: [Measurement], _ partners: [String], blank: JSONWriter
) -> JSONWriter {
  var lines = blank
  lines.reserve(144 * values.count)
  for value in values {
    lines.row { write(value, to: &$0, partners) }
  }
  return lines
}

/// The ids of the metrics that some measurements are of.
private func metricsNamed(in values: [Measurement]) -> Set<String> {
  var (named, last): (Set<String>, String) = ([], "")
  // Many stand together, so that most need not be looked up.
  for value in values where value.metric != last {
    named.insert(value.metric)
    last = value.metric
  }
  return named
}

/// The ids of the metrics that all measurements are of.
private func metricsNamed(of report: BalanceReport, for household: Household) -> Set<String> {
  var named: Set<String> = []
  forEachPiece(of: report, for: household) {
    metricsNamed(in: $0)
  } _: {
    named.formUnion($0)
  }
  return named
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
    .init("periods", .array(allPeriods(of: report).map(period))),
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
  var pieces: [[UInt8]] = []
  metricsLines(of: report, for: household) { pieces.append($0) }
  return joinedText(of: pieces)
}

/// The same as its bytes, handed on piece by piece as they are made.
///
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
///   - take: gets the pieces, in their order.
/// - Returns: the ids of the metrics that are in it.
@discardableResult
package func metricsLines(
  of report: BalanceReport, for household: Household, _ take: ([UInt8]) -> Void
) -> Set<String> {
  let partners = partnerIDs(of: household)
  var (writer, named) = (CSVWriter(), Set<String>())
  let heading = [
    "metric", "period", "about", "partner", "value", "lower", "upper", "word", "unit", "gate",
    "weeks", "rows", "minutes",
  ]
  heading.forEach { writer.cell($0) }
  writer.endLine()
  forEachPiece(of: report, for: household) {
    (named: metricsNamed(in: $0), lines: tableLines(of: $0, partners))
  } _: {
    named.formUnion($0.named)
    writer.add($0.lines)
    writer.taken().forEach(take)
  }
  return named
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
