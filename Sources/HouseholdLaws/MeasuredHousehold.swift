internal import BalanceMetrics
package import CivilCalendar
package import DataExport
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import SourceText

/// Every number that the data files of one edition hold of a made-up household.
package struct MeasuredHousehold: Sendable {
  /// The values, sorted by what they are about.
  package var values: [Value]
  /// The days of each period, by its id.
  package let spans: [String: DateSpan]
  /// The last day that counts.
  package let asOf: CalendarDate
  /// The day on which each of the couple's weeks starts.
  package let weekStarts: Weekday
  /// Errors in the files, as they are said.
  package let errors: [String]

  /// A measurement by the name of all that it is about.
  package struct Value: Sendable, Hashable {
    /// Metric, period, what it is about, and the partner's id.
    package var name: String
    /// The id of its metric.
    package var metric: String
    /// The id of its period; nil for what belongs to a day.
    package var period: String?
    /// What it is about, as the data files say it.
    package var about: String?
    /// Its value, in the metric's unit.
    package var number: Double?
    /// The lower end of its range.
    package var lower: Double?
    /// The upper end of its range.
    package var upper: Double?
    /// A value that is a word.
    package var word: String?
    /// What may be said of it.
    package var gate: Measurement.Gate
    /// The weeks it rests on.
    package var weeks: Int?
    /// The rows it rests on.
    package var rows: Int?
    /// The minutes it rests on.
    package var minutes: Int?
  }
}

/// The numbers of the edition of one partner, who has numbers of that one's own too.
///
/// - Parameters:
///   - household: the files.
///   - reader: the id of the partner, or `couple` or `facilitator`.
///   - hidden: ids of those whose private files, rows and keys are left out.
/// - Returns: the numbers; nil where the files hold no household.
package func measured(
  _ household: MadeUpHousehold, for reader: String = "ana", without hidden: Set<String> = []
) -> MeasuredHousehold? {
  var problems: [Diagnostic] = []
  guard let read = read(household, for: reader, without: hidden, diagnostics: &problems) else {
    return nil
  }
  let report = balanceReport(of: read)
  let values = measurements(of: report, for: read.shown(to: read.edition)).map { value in
    let partner = value.partner.map { read.partners[$0].id.text }
    let words = [value.metric, value.period ?? "", value.about ?? "", partner ?? ""]
    return MeasuredHousehold.Value(
      name: words.joined(separator: " | "), metric: value.metric, period: value.period,
      about: value.about, number: value.value, lower: value.lower, upper: value.upper,
      word: value.word, gate: value.gate, weeks: value.weeks, rows: value.rows,
      minutes: value.minutes)
  }
  let periods = allPeriods(of: report).map { ($0.id, $0.span) }
  return MeasuredHousehold(
    values: values.sorted(by: MeasuredHousehold.precedes),
    spans: Dictionary(periods) { first, _ in first }, asOf: read.asOf,
    weekStarts: read.settings.weekStarts,
    errors: problems.filter { $0.severity == .error }.map(\.summary))
}

/// The household of the files, for an edition.
func read(
  _ household: MadeUpHousehold, for reader: String, without hidden: Set<String>,
  diagnostics: inout [Diagnostic]
) -> Household? {
  let records = parsedRecords(
    of: SourceSet(household.files(without: hidden)), diagnostics: &diagnostics)
  let edition: Edition =
    switch reader {
    case "couple": .couple
    case "facilitator": .facilitator
    default: .partner(household.couple.partners.first == reader ? .first : .second)
    }
  return validatedHousehold(
    from: records, asOf: household.asOf.flatMap { CalendarDate(iso: $0) }, edition: edition,
    diagnostics: &diagnostics)
}

extension MeasuredHousehold {
  /// The order of values: by name, then by number.
  static func precedes(_ left: Value, _ right: Value) -> Bool {
    if left.name != right.name { return left.name < right.name }
    return (left.number ?? -1) < (right.number ?? -1)
  }

  /// The values as they would be with the two partners in each other's place.
  package func mirrored(goals: [MadeUpHousehold.Aim]) -> [Value] {
    values.map { value in
      var mirror = value
      var how = mirroring(of: value.metric)
      if value.metric == "goal.distance" {
        // A goal's own metric decides; that of one named partner stays.
        let goal = goals.first { $0.id == value.about && $0.partner == nil }
        how = goal.map { mirroring(of: $0.metric) == .same ? .same : .negative } ?? .same
      }
      if value.metric == "standing.band", let end = value.about {
        let other = end == "lower" ? "upper" : "lower"
        mirror.about = other
        mirror.name = value.name.replacing(end, with: other)
      }
      func turned(_ number: Double?) -> Double? {
        switch how {
        case .rest: number.map { 1 - $0 }
        case .negative: number.map { -$0 }
        case .same: number
        }
      }
      mirror.number = turned(value.number)
      mirror.lower = turned(how == .same ? value.lower : value.upper)
      mirror.upper = turned(how == .same ? value.upper : value.lower)
      return mirror
    }.sorted(by: Self.precedes)
  }
}

/// What two lists of values disagree in, to nine decimals; the lists are sorted.
package func disagreements(
  _ left: [MeasuredHousehold.Value], _ right: [MeasuredHousehold.Value], limit: Int = 4
) -> [String] {
  var found: [String] = []
  var (one, other) = (left[...], right[...])
  while found.count < limit, !one.isEmpty || !other.isEmpty {
    guard let here = one.first else {
      found.append("\(other.removeFirst().name) is new")
      continue
    }
    guard let there = other.first, there.name <= here.name else {
      found.append("\(one.removeFirst().name) is missing")
      continue
    }
    guard there.name == here.name else {
      found.append("\(other.removeFirst().name) is new")
      continue
    }
    if let what = disagreement(here, there) { found.append("\(here.name): \(what)") }
    one.removeFirst()
    other.removeFirst()
  }
  return found
}

private func disagreement(
  _ left: MeasuredHousehold.Value, _ right: MeasuredHousehold.Value
) -> String? {
  for (name, one, other) in [
    ("value", left.number, right.number), ("lower", left.lower, right.lower),
    ("upper", left.upper, right.upper),
  ] where !agree(one, other) {
    return "\(name) \(one.map { "\($0)" } ?? "none") and \(other.map { "\($0)" } ?? "none")"
  }
  for (name, one, other) in [
    ("weeks", left.weeks, right.weeks), ("rows", left.rows, right.rows),
    ("minutes", left.minutes, right.minutes),
  ] where one != other {
    return "\(name) \(one.map { "\($0)" } ?? "none") and \(other.map { "\($0)" } ?? "none")"
  }
  if left.word != right.word { return "\(left.word ?? "none") and \(right.word ?? "none")" }
  return left.gate == right.gate ? nil : "gate \(left.gate) and \(right.gate)"
}

private func agree(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return (left - right).magnitude <= 1e-9 * max(1, left.magnitude, right.magnitude)
}
