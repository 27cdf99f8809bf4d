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
  var all: [Measurement] = []
  forEachPiece(of: report, for: household) {
    $0
  } _: {
    all += $0
  }
  return all
}

/// Makes something of the same in pieces, on every processor, and hands it on in their order.
///
/// There are very many, and none of a piece is kept once something is made of it; of what is made only
/// so much as keeps the processors busy is there at a time.
func forEachPiece<Result: Sendable>(
  of report: BalanceReport, for household: Household,
  _ make: @Sendable ([Measurement]) -> Result, _ take: (Result) -> Void
) {
  let blank = Gathering(household: household)
  let days = Gathering.days(of: report)
  let count = report.periodCount + days.count
  let batch = 64
  for first in stride(from: 0, to: count, by: batch) {
    inParallel(min(batch, count - first), inPiecesOf: 4) { number in
      var gathering = blank
      let place = first + number
      if place < report.periodCount {
        gathering.add(report.period(at: place))
      } else {
        days[place - report.periodCount](&gathering)
      }
      return make(gathering.measurements)
    }.forEach(take)
  }
}

/// The periods of a report in the order of the data files.
package func allPeriods(of report: BalanceReport) -> [Period] {
  (0..<report.periodCount).map { report.period(at: $0).period }
}

extension BalanceReport {
  /// How many periods there are in the data files.
  fileprivate var periodCount: Int { months.count + years.count + wholes.count }

  /// One of them; there may be very many, whose numbers are left where they are.
  fileprivate func period(at place: Int) -> PeriodReport {
    guard place >= months.count else { return months[place] }
    let rest = place - months.count
    return rest < years.count ? years[rest] : wholes[rest - years.count]
  }

  private var wholes: [PeriodReport] { [lastTwelveWeeks, whole].compactMap(\.self) }
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

  /// What adds all that belongs to a day, in parts of which none adds very much.
  fileprivate static func days(
    of report: BalanceReport
  ) -> [@Sendable (inout Gathering) -> Void] {
    let scales = report.scales.flatMap { series in
      parts(of: series.points).map { points -> @Sendable (inout Gathering) -> Void in
        { $0.addScale(series.metric, points) }
      }
    }
    let ownTime = parts(of: report.ownTime).map { weeks -> @Sendable (inout Gathering) -> Void in
      { $0.addOwnTime(weeks) }
    }
    return scales + [{ $0.addCapacity(report) }] + ownTime + [
      { $0.addInventories(report) }, { $0.addChange(report.change) },
      { gathering in
        gathering.addNextMoves(report.change.nextMoves)
        if let own = report.own { gathering.addOwn(own) }
      },
    ]
  }

  private static func parts<Element>(of all: [Element]) -> [ArraySlice<Element>] {
    let size = 256
    return stride(from: 0, to: all.count, by: size).map { all[$0..<min($0 + size, all.count)] }
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
