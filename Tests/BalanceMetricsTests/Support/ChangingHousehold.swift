import CivilCalendar
import HouseholdModel
import SourceText
import TestSupport

/// The random household of a seed with changes, step-backs, goals, milestones, rituals, life events
/// and check-ins; the same for the same seed of `seeds`.
func changingHousehold(seed: Int) -> Household {
  var random = SplitMix64(seed: seed + 7_000_000)
  var household = randomHousehold(seed: seed)
  let span = household.span
  func anyDay(_ random: inout SplitMix64) -> CalendarDate {
    span.start.advanced(by: random.number(0...span.dayCount - 1))
  }
  household.tasks = household.tasks.map { task in
    HouseholdTask(
      id: task.id, title: task.title, category: task.category, holding: task.holding,
      load: task.load,
      dislike: BySeat(
        first: random.oneIn(3) ? nil : random.number(1...5),
        second: random.oneIn(3) ? nil : random.number(1...5)),
      cadence: task.cadence, usualMinutes: task.usualMinutes, isChosen: task.isChosen,
      isPinned: random.oneIn(6), since: task.since, until: task.until, range: task.range)
  }
  household.changes = household.tasks.flatMap(changes).filter { span.contains($0.date) }
    .sorted { ($0.date, $0.task) < ($1.date, $1.task) }
  for index in 0..<random.number(0...2) where !household.tasks.isEmpty {
    let from = anyDay(&random)
    household.stepBacks.append(
      StepBack(
        id: "s\(index)", author: random.pick(Seat.allCases), purpose: "to see",
        tasks: [random.pick(household.tasks).id], scope: random.oneIn(2) ? ["A Walk"] : [],
        from: from, to: random.oneIn(3) ? nil : from.advanced(by: random.number(0...30)),
        body: MarkdownText("", at: nowhere), range: nowhere))
  }
  household.settings.lifeEvents = (0..<random.number(0...2)).map { _ in
    LifeEvent(date: anyDay(&random), title: "an event", range: nowhere)
  }
  household.settings.rituals = Ritual.Every.allCases.shuffled(using: &random).prefix(2).map {
    Ritual(
      id: $0.rawValue, title: "a ritual", every: $0,
      since: random.oneIn(2) ? nil : anyDay(&random), range: nowhere)
  }
  for ritual in household.settings.rituals {
    for day in span.days where random.oneIn(3) {
      household.log.append(
        LogEntry(
          date: day, who: .both, verb: .kept, subject: .other(ritual.id), range: nowhere))
    }
  }
  household.settings.target = random.pick([.even, .capacity])
  let dates = Set((0..<random.number(0...6)).map { _ in anyDay(&random) })
  household.checkIns = dates.sorted().map {
    CheckIn(
      date: $0, answers: BySeat(first: answers(&random), second: answers(&random)), together: nil)
  }
  household.settings.goals = aimable.map { metric in
    Goal(
      id: metric, title: metric, metric: metric, partner: random.pick([nil, .first, .second]),
      range: range(of: metric, &random), place: nowhere)
  }
  household.milestones = aimable.map { metric in
    Milestone(
      id: MilestoneID(metric), term: Located(metric, at: nowhere),
      state: .when(
        Milestone.Condition(
          metric: metric, range: range(of: metric, &random), weeks: random.number(1...3))),
      body: MarkdownText("", at: nowhere), range: nowhere)
  }
  return household
}

/// The metrics that may be aimed at.
let aimable = [
  "standing.share", "standing.cognitive", "standing.physical", "standing.cognitiveGap",
  "standing.count", "standing.fullOwnership", "standing.split", "standing.unheld",
  "standing.neverChosen", "standing.segregation", "standing.sharing", "logged.share",
  "logged.rows", "logged.prompted", "logged.coverage", "logged.weeklyLoad", "ownTime.week",
  "ritual.kept", "checkin.kept", "checkin.sleep",
]

/// What a metric may be: the ends are no round numbers, so that no value lies on one.
private func range(of metric: String, _ random: inout SplitMix64) -> ClosedRange<Double> {
  let size =
    switch metric {
    case "standing.cognitiveGap": 100.0
    case "logged.weeklyLoad", "ownTime.week": 300.0
    case "standing.neverChosen": 4.0
    case "checkin.sleep": 10.0
    default: 1.0
    }
  let low = Double(random.number(0...700)) / 1000 + 0.000_123
  return low * size...(low + Double(random.number(50...600)) / 1000) * size
}

private func answers(_ random: inout SplitMix64) -> CheckInAnswers? {
  random.oneIn(6)
    ? nil
    : CheckInAnswers(
      scales: [.capacity: Double(random.number(0...5)), .sleep: Double(random.number(4...9))],
      range: nowhere)
}

/// The `took` rows that a task's spans come from.
private func changes(of task: HouseholdTask) -> [HolderChange] {
  zip(task.holding, task.holding.dropFirst()).flatMap { before, after in
    let changed = Stage.allCases.filter { before.holders[$0] != after.holders[$0] }
    let holders = changed.map { after.holders[$0] }
    return holders.indices.filter { holders.firstIndex(of: holders[$0]) == $0 }
      .map { holders[$0] }.filter { $0 != .nobody }.map { holder in
        HolderChange(
          date: after.from, task: task.id, kind: .took, who: holder,
          stages: changed.filter { after.holders[$0] == holder }, before: before.holders,
          after: after.holders, range: nowhere)
      }
  }
}
