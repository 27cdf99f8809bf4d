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
  measuredPieces(of: report, for: household) { $0 }.flatMap(\.self)
}

/// What is made of the same in pieces, in their order, on every processor.
///
/// There are very many, and none of a piece is kept once something is made of it.
func measuredPieces<Result: Sendable>(
  of report: BalanceReport, for household: Household,
  _ make: @Sendable ([Measurement]) -> Result
) -> [Result] {
  let blank = Gathering(household: household)
  let periods = allPeriods(of: report)
  return inParallel(periods.count + 1, inPiecesOf: 4) { place in
    var gathering = blank
    if place < periods.count {
      gathering.add(periods[place])
    } else {
      gathering.addDays(of: report)
    }
    return make(gathering.measurements)
  }
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

  /// Adds all that belongs to a period.
  fileprivate mutating func add(_ period: PeriodReport) {
    // Most are of one task; room for all at once saves moving them again and again.
    measurements.reserveCapacity(household.tasks.count + 100)
    addStanding(period)
    addLogged(period)
    addConnection(period)
    addTalks(period)
    addRhythms(period)
  }

  /// Adds all that belongs to a day.
  fileprivate mutating func addDays(of report: BalanceReport) {
    addScales(report)
    addCapacity(report)
    addOwnTime(report)
    addInventories(report)
    addChange(report.change)
    addNextMoves(report.change.nextMoves)
    if let own = report.own { addOwn(own) }
  }

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
