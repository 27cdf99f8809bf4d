import BalanceMetrics
import CivilCalendar
import HouseholdModel
import SourceText
import TestSupport

/// Seeds of the households that laws are tried on.
let seeds = 1...320

/// A small household of whatever can be written, the same for the same seed of `seeds`.
func randomHousehold(seed: Int) -> Household { households[seed - 1] }

/// The report of a household as it is, the same for the same seed of `seeds`.
func randomReport(seed: Int) -> BalanceReport { reports[seed - 1] }

private let reports = seeds.map { balanceReport(of: randomHousehold(seed: $0)) }

/// Made once: many laws are tried on each.
private let households = seeds.map { seed in
  var random = SplitMix64(seed: seed)
  let started = day("2025-11-01").advanced(by: random.number(0...60))
  let asOf = started.advanced(by: random.pick([0, 5, 20, 40, 70, 110]) + random.number(0...9))
  var settings = CoupleSettings(started: started)
  settings.compare = BySeat(first: !random.oneIn(12), second: !random.oneIn(12))
  settings.weekStarts = random.pick(Weekday.allCases)
  settings.categories = Array(
    Category.standard.shuffled(using: &random).prefix(random.number(1...6)))
  for cadence in Cadence.allCases where random.oneIn(5) {
    settings.attention[cadence] = random.pick([0, 0.5, 1, 2.5, 7])
  }
  settings.pauses = (0..<random.number(0...3)).map { _ in
    let first = started.advanced(by: random.number(-5...90))
    let last = first.advanced(by: random.number(0...12))
    return Pause(span: DateSpan(from: first, through: last), title: nil, range: nowhere)
  }
  let tasks = (0..<random.number(0...8)).map { index in
    randomTask("t\(index)", settings, asOf: asOf, &random)
  }
  var turns: [TaskID: [Week: Turn]] = [:]
  for task in tasks {
    var week = Week(containing: started.advanced(by: -14), startingOn: settings.weekStarts)
    while week.start <= asOf {
      if random.oneIn(2) {
        turns[task.id, default: [:]][week] = random.pick([
          .partner(.first), .partner(.second), .both, .outside,
        ])
      }
      week = Week(start: week.start.advanced(by: 7))
    }
  }
  func partner(_ id: String, _ seat: Seat) -> Partner {
    Partner(id: PartnerID(id), seat: seat, name: id, range: nowhere)
  }
  settings.rituals = randomRituals(started: started, &random)
  settings.cadence.checkIn = random.pick(Ritual.Every.allCases)
  var household = Household(
    partners: BySeat(first: partner("a", .first), second: partner("b", .second)),
    settings: settings, tasks: tasks, log: randomLog(settings, tasks, asOf: asOf, &random),
    turns: turns, asOf: asOf)
  addRandomRecords(to: &household, &random)
  return household
}

private func randomTask(
  _ id: String, _ settings: CoupleSettings, asOf: CalendarDate, _ random: inout SplitMix64
) -> HouseholdTask {
  let holders: [Holder] = [
    .partner(.first), .partner(.second), .both, .rotating, .outside, .nobody,
  ]
  let since =
    random.oneIn(3) ? settings.started.advanced(by: random.number(-20...60)) : settings.started
  var spans: [HoldingSpan] = []
  var from = since
  for _ in 0..<random.number(1...4) {
    let all = StageHolders(all: random.pick(holders))
    let each = StageHolders(
      notice: random.pick(holders), plan: random.pick(holders), do: random.pick(holders),
      check: random.pick(holders))
    spans.append(HoldingSpan(from: from, holders: random.oneIn(2) ? all : each))
    from = from.advanced(by: random.number(0...40))
  }
  func rating() -> Double? { random.oneIn(3) ? nil : Double(random.number(2...10)) / 2 }
  let loads = BySeat(first: rating(), second: rating())
  let joint = Double(random.number(1...5))
  let until = spans[spans.count - 1].from.advanced(by: random.number(0...40))
  return HouseholdTask(
    id: TaskID(id), title: id, category: random.pick(settings.categories).id, holding: spans,
    load: random.oneIn(3)
      ? .joint(joint) : loads.first == nil && loads.second == nil ? .unrated : .each(loads),
    cadence: random.oneIn(4) ? nil : random.pick(Cadence.allCases),
    usualMinutes: random.oneIn(2) ? Minutes(random.number(0...60)) : nil,
    isChosen: random.pick([nil, true, false]), since: since,
    until: random.oneIn(3) ? until : nil, range: nowhere)
}

private func randomLog(
  _ settings: CoupleSettings, _ tasks: [HouseholdTask], asOf: CalendarDate,
  _ random: inout SplitMix64
) -> [LogEntry] {
  let verbs = Verb.allCases.filter { !$0.isOwnEdition }
  let keen = BySeat(first: random.number(1...6), second: random.number(1...6))
  // Some couples write everything as done together: the same share each week.
  let isTogether = random.oneIn(10)
  var log: [LogEntry] = []
  // A row before `started` is in no period.
  for date in DateSpan(from: settings.started.advanced(by: -2), through: asOf).days {
    for seat in Seat.allCases {
      while random.number(0...6) < keen[seat] {
        let isWork = !random.oneIn(3) && !tasks.isEmpty
        let verb =
          isWork
          ? random.pick(verbs.filter { $0.stage != nil })
          : random.oneIn(3) ? random.pick([.initiated, .responded]) : random.pick(verbs)
        let subject: LogEntry.Subject? =
          isWork
          ? .task(random.pick(tasks).id, random.oneIn(4) ? .check : nil)
          : random.pick([nil, .other("a walk"), .other("check-in"), .other("tea")])
        let who: LogEntry.Actor =
          isTogether || random.oneIn(6)
          ? .both : verb == .took && random.oneIn(2) ? .rotating : .partner(seat)
        log.append(
          LogEntry(
            date: date, who: who, verb: verb, subject: subject,
            minutes: random.oneIn(2) ? nil : Minutes(random.number(0...90)),
            isPrompted: random.pick([nil, true, false]),
            energyAfter: random.oneIn(2) ? nil : random.number(-2...2),
            range: SourceRange(file: random.number(0...2), start: log.count, end: log.count)))
      }
    }
  }
  return log
}
