package import BalanceMetrics
internal import CivilCalendar
package import HouseholdModel
import ParallelWork

/// Every number of a report that an edition may hold, period by period, in the order of METRICS.
///
/// - Parameters:
///   - report: the numbers; without the consent of both nothing in them compares.
///   - household: what the edition may show; values about a task, ritual, goal, round, step-back or
///     milestone that it lacks are left out.
/// - Returns: the measurements of months, years, the last 12 weeks and the whole, then those that
///   belong to a day.
package func measurements(of report: BalanceReport, for household: Household) -> [Measurement] {
  Array(measurementPieces(of: report, for: household).joined())
}

/// The same in pieces, in their order: there are very many.
func measurementPieces(
  of report: BalanceReport, for household: Household
) -> [[Measurement]] {
  let blank = Gathering(household: household)
  let periods = allPeriods(of: report)
  let ofPeriods = inParallel(periods.count, inPiecesOf: 4) { place in
    var gathering = blank
    // Most are of one task; room for all at once saves moving them again and again.
    gathering.reserveCapacity(household.tasks.count + 100)
    gathering.addStanding(periods[place])
    gathering.addLogged(periods[place])
    gathering.addConnection(periods[place])
    gathering.addTalks(periods[place])
    gathering.addRhythms(periods[place])
    return gathering.measurements
  }
  var ofDays = blank
  ofDays.addScales(report)
  ofDays.addCapacity(report)
  ofDays.addOwnTime(report)
  ofDays.addInventories(report)
  ofDays.addChange(report.change)
  ofDays.addNextMoves(report.change.nextMoves)
  if let own = report.own { ofDays.addOwn(own) }
  return ofPeriods + [ofDays.measurements]
}

/// The periods of a report in the order of the data files.
package func allPeriods(of report: BalanceReport) -> [PeriodReport] {
  report.months + report.years + [report.lastTwelveWeeks, report.whole].compactMap { $0 }
}

extension Period {
  /// The id of the period in the data files: `2026-10`, `2026`, `last-12-weeks`, `whole`.
  package var id: String {
    switch kind {
    case .month(let month): month.iso
    case .year(let year): String(year)
    case .whole: "whole"
    case .lastTwelveWeeks: "last-12-weeks"
    }
  }
}

/// Measurements on their way, and what the edition knows.
struct Gathering {
  let household: Household
  private(set) var measurements: [Measurement] = []
  let tasks: Set<TaskID>
  let rituals: Set<String>
  /// The dates of the answers that the edition shows, by whose they are.
  private let answered: [Seat: Set<CalendarDate>]

  init(household: Household) {
    self.household = household
    answered = Dictionary(
      uniqueKeysWithValues: Seat.allCases.map { seat in
        (seat, Set(household.checkIns.lazy.filter { $0.answers[seat] != nil }.map(\.date)))
      })
    tasks = Set(household.tasks.map(\.id))
    rituals = Set(household.settings.rituals.map(\.id))
  }

  /// Whether the edition shows what a partner answered on a date.
  func mayShowAnswers(of seat: Seat, on date: CalendarDate) -> Bool {
    answered[seat]?.contains(date) ?? false
  }

  /// Whether both agreed to see numbers side by side.
  var mayCompare: Bool { household.settings.mayCompare }

  mutating func add(_ measurement: Measurement) { measurements.append(measurement) }

  mutating func reserveCapacity(_ count: Int) { measurements.reserveCapacity(count) }

  /// Adds what compares the two, or that it waits for both.
  mutating func add(
    comparing metrics: String..., in period: String, _ add: (inout Gathering) -> Void
  ) {
    guard mayCompare else {
      for metric in metrics { self.add(Measurement(metric, in: period, gate: .waitsForBoth)) }
      return
    }
    add(&self)
  }
}
