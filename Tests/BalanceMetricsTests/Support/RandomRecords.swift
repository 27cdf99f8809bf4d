import CivilCalendar
import HouseholdModel
import TestSupport

/// Rituals whose ids occur as subjects in random logs.
func randomRituals(started: CalendarDate, _ random: inout SplitMix64) -> [Ritual] {
  ["tea", "a walk"].prefix(random.number(0...2)).map { id in
    let since = random.oneIn(2) ? started.advanced(by: random.number(-30...30)) : nil
    let until = random.oneIn(3) ? started.advanced(by: random.number(31...70)) : nil
    return Ritual(
      id: id, title: id, every: random.pick(Ritual.Every.allCases), since: since, until: until,
      range: nowhere)
  }
}

/// Adds check-ins, repairs, inventory rounds, step-backs and what is one partner's alone.
func addRandomRecords(to household: inout Household, _ random: inout SplitMix64) {
  let (started, asOf) = (household.settings.started, household.asOf)
  func someDay(_ random: inout SplitMix64) -> CalendarDate {
    started.advanced(by: random.number(0...max(0, started.days(to: asOf))))
  }
  let days = Set((0..<random.number(0...9)).map { _ in someDay(&random) })
  household.checkIns = days.sorted().map { randomCheckIn(on: $0, &random) }
  household.repairs = (0..<random.number(0...4)).map { index in
    let date = someDay(&random)
    return Repair(
      id: "r\(index)", date: date, initiatedBy: random.pick([nil, .both, .partner(.first)]),
      talked: random.oneIn(2) ? date.advanced(by: random.number(0...9)) : nil,
      remedy: random.oneIn(2) ? "We try" : nil,
      result: random.pick([nil, .kept, .changed, .open]), body: MarkdownText("", at: nowhere),
      range: nowhere)
  }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  household.inventories = (0..<random.number(0...2)).map { index in
    InventoryRound(
      id: "i\(index)", asked: random.pick(InventoryRound.Asked.allCases),
      discussed: random.oneIn(3) ? nil : someDay(&random),
      lists: BySeat(first: randomList(&random), second: randomList(&random)),
      guesses: BySeat(first: random.pick([nil, 60]), second: random.pick([nil, 45.5])),
      range: nowhere)
  }
  guard random.oneIn(2) else { return }
  let seat = random.pick(Seat.allCases)
  var own = OwnRecords(seat: seat)
  own.log = (0..<random.number(0...30)).map { index in
    let subject: LogEntry.Subject? =
      household.tasks.isEmpty || random.oneIn(3)
      ? .other("the bags") : .task(random.pick(household.tasks).id, nil)
    return LogEntry(
      date: someDay(&random), who: .partner(seat),
      verb: random.pick(Verb.allCases.filter(\.isOwnEdition)), subject: subject, range: nowhere)
  }.sorted { $0.date < $1.date }
  own.stepBacks = [
    StepBack(
      id: "s", author: seat, purpose: "", tasks: household.tasks.prefix(2).map(\.id),
      scope: ["the bags"], from: someDay(&random), to: random.pick([nil, asOf]),
      body: MarkdownText("", at: nowhere), range: nowhere)
  ]
  household.own = own
  household.edition = .partner(seat)
}

private func randomCheckIn(on date: CalendarDate, _ random: inout SplitMix64) -> CheckIn {
  func answers() -> CheckInAnswers {
    var scales: [CheckInScale: Double] = [:]
    for scale in CheckInScale.allCases where !random.oneIn(4) {
      let ends = Int(scale.range.lowerBound)...Int(scale.range.upperBound)
      scales[scale] = Double(random.number(ends))
    }
    return CheckInAnswers(
      partnerCarried: random.oneIn(3) ? nil : Double(random.number(0...100)),
      iCarried: random.oneIn(3) ? nil : Double(random.number(0...100)), scales: scales,
      range: nowhere)
  }
  let both = random.oneIn(4) ? nil : (answers(), answers())
  let agreements = (0..<random.number(0...5)).map { index in
    Agreement(
      who: random.pick([nil, .both, .partner(.first), .partner(.second)]), text: "a\(index)",
      by: random.oneIn(3) ? nil : date.advanced(by: random.number(-3...30)),
      state: random.pick([.open, .kept, .kept, .changed]), range: nowhere)
  }
  let together = Together(
    initiatedBy: random.pick([nil, .both, .partner(.first), .partner(.second)]),
    agreements: agreements, body: MarkdownText("", at: nowhere), range: nowhere)
  return CheckIn(
    date: date, answers: BySeat(first: both?.0, second: both?.1),
    together: both == nil || random.oneIn(2) ? together : nil)
}

private func randomList(_ random: inout SplitMix64) -> [InventoryItem] {
  (0..<random.number(1...6)).map { _ in
    let number = random.number(0...7)
    let title = random.oneIn(2) ? "Thing \(number)" : "thing \(number)"
    return InventoryItem(
      title: title, task: number < 2 ? TaskID("t\(number)") : nil, range: nowhere)
  }
}
