internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// What became of agreements over one period (agreement.kept).
package struct AgreementNumbers: Sendable, Hashable {
  /// k: checked ones.
  package let kept: Int
  /// n: checked ones and open ones whose day has come.
  package let of: Int
  /// Wilson's 95 % range of kept/of, two parts 0…1; nil below 5, then words.
  package let range: ShareRange?
  /// Struck through: in neither number, and said.
  package let changed: Int
  /// Open ones without a day, made in the period: listed, in neither number.
  package let openWithoutDay: Int

  /// Counts; the range follows from them.
  package init(kept: Int = 0, of: Int = 0, changed: Int = 0, openWithoutDay: Int = 0) {
    self.kept = kept
    self.of = of
    self.changed = changed
    self.openWithoutDay = openWithoutDay
    range =
      of >= 5
      ? wilsonRange(kept, of: of).map { ShareRange(Share($0.lower), Share($0.upper)) } : nil
  }

  /// kept/of, 0…1; nil where there is none.
  package var part: Double? { of > 0 ? Double(kept) / Double(of) : nil }
}

/// The agreements of a span.
///
/// One with a day belongs to that day once it has come; one without belongs to the day of the talk,
/// and so does one that was changed before its day came.
///
/// - Parameters:
///   - checkIns: the check-ins of the household.
///   - span: the days of the period, cut to `asOf`.
///   - asOf: the last day that counts.
/// - Returns: the numbers.
func agreementNumbers(
  of checkIns: [CheckIn], in span: DateSpan, asOf: CalendarDate
) -> AgreementNumbers {
  var (kept, due, changed, open) = (0, 0, 0, 0)
  for checkIn in checkIns {
    for agreement in checkIn.together?.agreements ?? [] {
      let isDue = agreement.by.map { $0 <= asOf && span.contains($0) }
      let isMade = span.contains(checkIn.date)
      switch agreement.state {
      case .kept where isDue ?? isMade:
        kept += 1
        due += 1
      case .open where isDue == true: due += 1
      case .open where isDue == nil && isMade: open += 1
      case .changed where agreement.by.map({ $0 > asOf }) ?? true ? isMade : isDue == true:
        changed += 1
      case .kept, .open, .changed: continue
      }
    }
  }
  return AgreementNumbers(kept: kept, of: due, changed: changed, openWithoutDay: open)
}
