internal import Diagnostics
internal import HouseholdModel

/// Writes a measurement as the document has it: the members that it has something for, in their order.
func write(_ measurement: Measurement, to row: inout JSONWriter, _ partners: [String]) {
  row.cell(Cell.metric, measurement.metric)
  if let period = measurement.period { row.cell(Cell.period, period) }
  if let about = measurement.about { row.cell(Cell.about, about) }
  if let seat = measurement.partner { row.cell(Cell.partner, partners[seat == .first ? 0 : 1]) }
  if let value = measurement.value { row.cell(Cell.value, value) }
  if let lower = measurement.lower { row.cell(Cell.lower, lower) }
  if let upper = measurement.upper { row.cell(Cell.upper, upper) }
  if let word = measurement.word { row.cell(Cell.word, word) }
  row.cell(Cell.gate, measurement.gate.rawValue)
  if let weeks = measurement.weeks { row.cell(Cell.weeks, weeks) }
  if let rows = measurement.rows { row.cell(Cell.rows, rows) }
  if let minutes = measurement.minutes { row.cell(Cell.minutes, minutes) }
}

/// Writes a measurement as a line of the table, with an empty cell where it has nothing.
func write(_ measurement: Measurement, to line: inout CSVWriter, _ partners: [String]) {
  line.cell(measurement.metric)
  line.cell(measurement.period)
  line.cell(measurement.about)
  line.cell(measurement.partner.map { partners[$0 == .first ? 0 : 1] })
  line.cell(measurement.value.map(decimalText))
  line.cell(measurement.lower.map(decimalText))
  line.cell(measurement.upper.map(decimalText))
  line.cell(measurement.word)
  line.cell(MetricDefinition.byID[measurement.metric]?.unit.rawValue)
  line.cell(measurement.gate.rawValue)
  line.cell(measurement.weeks)
  line.cell(measurement.rows)
  line.cell(measurement.minutes)
  line.endLine()
}

/// The names of the members.
private enum Cell {
  static let metric = JSONCellName("metric")
  static let period = JSONCellName("period")
  static let about = JSONCellName("about")
  static let partner = JSONCellName("partner")
  static let value = JSONCellName("value")
  static let lower = JSONCellName("lower")
  static let upper = JSONCellName("upper")
  static let word = JSONCellName("word")
  static let gate = JSONCellName("gate")
  static let weeks = JSONCellName("weeks")
  static let rows = JSONCellName("rows")
  static let minutes = JSONCellName("minutes")
}
