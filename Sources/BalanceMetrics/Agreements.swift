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

/// The agreements of a household by the days that they belong to: read for each period.
///
/// One with a day belongs to that day once it has come; one without belongs to the day of the talk,
/// and so does one that was changed before its day came. An open one whose day is still to come, and
/// a kept one, belong nowhere yet.
struct DatedAgreements {
  private let dated: [(day: CalendarDate, counts: Count)]

  /// What an agreement counts as.
  private enum Count {
    case kept, due, openWithoutDay, changed
  }

  /// The agreements of some check-ins, of which those days have come that are not after `asOf`.
  init(of checkIns: [CheckIn], asOf: CalendarDate) {
    var dated: [(day: CalendarDate, counts: Count)] = []
    for checkIn in checkIns {
      for agreement in checkIn.together?.agreements ?? [] {
        let due = agreement.by.flatMap { $0 <= asOf ? $0 : nil }
        switch agreement.state {
        case .kept:
          if let day = agreement.by == nil ? checkIn.date : due { dated.append((day, .kept)) }
        case .open where agreement.by == nil: dated.append((checkIn.date, .openWithoutDay))
        case .open: if let due { dated.append((due, .due)) }
        case .changed: dated.append((due ?? checkIn.date, .changed))
        }
      }
    }
    self.dated = dated.sorted(by: \.day)
  }

  /// The numbers of the days of a period, cut to `asOf`.
  func numbers(in span: DateSpan) -> AgreementNumbers {
    var counts: [Count: Int] = [:]
    for agreement in dated.slice(in: span, by: \.day) {
      counts[agreement.counts, default: 0] += 1
    }
    let kept = counts[.kept, default: 0]
    return AgreementNumbers(
      kept: kept, of: kept + counts[.due, default: 0], changed: counts[.changed, default: 0],
      openWithoutDay: counts[.openWithoutDay, default: 0])
  }
}
