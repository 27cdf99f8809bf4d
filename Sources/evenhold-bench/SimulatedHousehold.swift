import CivilCalendar
import HouseholdModel
import SourceText
import TestSupport

/// How a simulated couple logs.
struct SimulatedHabits {
  /// The part of the minutes that is the first partner's in the long run, 0…1.
  let share: Double
  /// Rows of both on an average day.
  let rowsPerDay: Double
  /// The days from the first to the last.
  let span: DateSpan
  /// Whether each also writes something else, such as a thank-you, on two days of every week.
  let keepsTheLog: Bool

  /// How alike the weeks are: the parts of single weeks scatter around `share` by a beta distribution
  /// of this strength, which for an even split is a standard deviation of 10 points.
  static let weekStrength = 24.0
}

/// A household of a seed whose true share is known.
///
/// Rows of one week are alike: each week has its own part, around the true one, and its own amount
/// of work; each row falls to one of the two by that part, and lasts as long as it lasts, whoever's
/// it is. So the part of all minutes tends to `share`.
func simulatedHousehold(_ habits: SimulatedHabits, random: inout SplitMix64) -> Household {
  let nowhere = SourceRange(file: 0, start: 0, end: 0)
  func partner(_ id: String, _ seat: Seat) -> Partner {
    Partner(id: PartnerID(id), seat: seat, name: id, range: nowhere)
  }
  let holders = StageHolders(notice: .both, plan: .both, do: .both, check: .both)
  let tasks = (0..<6).map { index in
    HouseholdTask(
      id: TaskID("t\(index)"), title: "t\(index)",
      category: Category.standard[index % Category.standard.count].id,
      holding: [HoldingSpan(from: habits.span.start, holders: holders)], load: .joint(3),
      cadence: .weekly, usualMinutes: nil, isChosen: nil, since: habits.span.start, until: nil,
      range: nowhere)
  }
  let verbs: [Verb] = [.noticed, .planned, .did, .did, .did, .checked]
  var log: [LogEntry] = []
  var week = Week(containing: habits.span.start, startingOn: .monday)
  while week.start < habits.span.end {
    let share = random.beta(mean: habits.share, strength: SimulatedHabits.weekStrength)
    let amount = habits.rowsPerDay * (0.6 + 0.8 * random.part())
    for offset in 0..<7 {
      let rows = random.poisson(amount)
      let date = week.start.advanced(by: offset)
      guard habits.span.contains(date) else { continue }
      for _ in 0..<rows {
        log.append(
          LogEntry(
            date: date, who: .partner(random.part() < share ? .first : .second),
            verb: random.pick(verbs), subject: .task(random.pick(tasks).id, nil),
            minutes: Minutes(random.pick([5, 5, 10, 10, 15, 20, 30, 45, 60, 90])), range: nowhere))
      }
    }
    if habits.keepsTheLog {
      for seat in Seat.allCases {
        for offset in (0..<7).shuffled(using: &random).prefix(2) {
          let date = week.start.advanced(by: offset)
          guard habits.span.contains(date) else { continue }
          log.append(
            LogEntry(date: date, who: .partner(seat), verb: .appreciated, range: nowhere))
        }
      }
    }
    week = Week(start: week.start.advanced(by: 7))
  }
  return Household(
    partners: BySeat(first: partner("a", .first), second: partner("b", .second)),
    settings: CoupleSettings(
      started: habits.span.start, compare: BySeat(first: true, second: true)),
    tasks: tasks, log: log.sorted { $0.date < $1.date }, asOf: habits.span.last)
}
