import CivilCalendar
import HouseholdModel
import SourceText
import TestSupport

/// Seeds of the households whose pages are read.
let seeds = 1...200

/// A small household with a few of everything that pages speak of, the same for the same seed.
///
/// Its people are Ana and Ben; all else that a couple would write is `zz` with a number.
func randomHousehold(seed: Int) -> Household {
  var random = SplitMix64(seed: seed)
  var settings = CoupleSettings(started: date("2025-11-01").advanced(by: random.number(0...60)))
  settings.compare = BySeat(first: true, second: true)
  settings.weekStarts = random.pick(Weekday.allCases)
  settings.lifeEvents = (0..<random.number(0...2)).map {
    LifeEvent(
      date: settings.started.advanced(by: random.number(-9...120)), title: "zz\($0) life",
      range: nowhere)
  }
  let asOf = settings.started.advanced(by: random.pick([0, 20, 50, 110]) + random.number(0...9))
  if random.oneIn(3) {
    let first = settings.started.advanced(by: random.number(0...60))
    settings.pauses = [
      Pause(
        span: DateSpan(from: first, through: first.advanced(by: random.number(0...9))),
        title: random.pick([nil, "zz rest"]), range: nowhere)
    ]
  }
  var household = smallHousehold()
  household.settings = settings
  household.asOf = asOf
  household.changes = []
  household.tasks = []
  for number in 0..<random.number(0...6) { household.addTask(number, &random) }
  household.changes.sort { $0.date < $1.date }
  household.log = randomLog(household, &random)
  household.milestones = (0..<random.number(0...4)).map { number in
    randomMilestone(number, household, &random)
  }
  household.pages = (0..<random.number(0...2)).map { number in
    FreePage(
      id: "zz\(number)", title: "zz\(number) page", order: nil,
      body: MarkdownText("About *zz0* zz and zz1 zz.\n", at: nowhere), range: nowhere)
  }
  return household
}

extension Household {
  fileprivate mutating func addTask(_ number: Int, _ random: inout SplitMix64) {
    let id = TaskID("zz\(number)")
    let category = random.pick(settings.categories)
    let since =
      random.oneIn(4)
      ? min(settings.started.advanced(by: random.number(0...60)), asOf) : settings.started
    var holders = StageHolders(all: random.pick(Holder.all(turns: !category.isEmotional)))
    if random.oneIn(3) {
      for stage in Stage.allCases { holders[stage] = random.pick(Holder.all(turns: false)) }
    }
    var spans = [HoldingSpan(from: since, holders: holders)]
    var day = since
    for _ in 0..<random.number(0...3) {
      day = day.advanced(by: random.number(3...40))
      guard day <= asOf, let change = randomChange(id, day, holders, category, &random) else {
        break
      }
      changes.append(change)
      holders = change.after
      spans.append(HoldingSpan(from: day, holders: holders))
    }
    let loads: [LoadRating] = [
      .unrated, .joint(Double(random.number(2...10)) / 2),
      .each(BySeat(first: Double(random.number(1...5)), second: random.pick([nil, 2.5]))),
    ]
    tasks.append(
      HouseholdTask(
        id: id, title: "zz\(number) task", category: category.id, holding: spans,
        load: random.pick(loads), cadence: random.pick([nil] + Cadence.allCases),
        usualMinutes: random.pick([nil, Minutes(random.number(0...90))]),
        outcome: random.pick([nil, "zz is done"]), isChosen: random.pick([nil, true, false]),
        externalised: random.pick([nil, "zz list"]), since: since,
        until: random.oneIn(6) ? day.advanced(by: 20) : nil,
        notes: random.pick([nil, MarkdownText("zz notes, zz1 zz", at: nowhere)]), range: nowhere))
  }
}

private func randomChange(
  _ task: TaskID, _ day: CalendarDate, _ before: StageHolders, _ category: Category,
  _ random: inout SplitMix64
) -> HolderChange? {
  let seat = random.pick(Seat.allCases)
  let isStop = random.oneIn(5)
  let who: Holder =
    isStop || !random.oneIn(3)
    ? .partner(seat) : random.pick(Holder.all(turns: !category.isEmotional))
  guard who != .nobody else { return nil }
  var after = before
  for stage in Stage.allCases where random.oneIn(2) || task.text.hasSuffix("1") {
    if !isStop { after[stage] = who }
    if isStop, before[stage] == who { after[stage] = .nobody }
  }
  let stages = Stage.allCases.filter { before[$0] != after[$0] }
  guard !stages.isEmpty else { return nil }
  return HolderChange(
    date: day, task: task, kind: isStop ? .stopped : .took, who: who, stages: stages,
    before: before, after: after, note: random.pick([nil, "zz1 zz wanted"]), range: nowhere)
}

extension Holder {
  fileprivate static func all(turns: Bool) -> [Holder] {
    [.partner(.first), .partner(.second), .both, .outside, .nobody] + (turns ? [.rotating] : [])
  }
}

private func randomLog(_ household: Household, _ random: inout SplitMix64) -> [LogEntry] {
  let verbs = Verb.allCases.filter { !$0.isOwnEdition && $0 != .took && $0 != .stopped }
  let keen = BySeat(first: random.number(0...5), second: random.number(0...5))
  let isTogether = random.oneIn(10)
  var log: [LogEntry] = []
  for day in household.span.days {
    for seat in Seat.allCases where random.number(0...9) < keen[seat] {
      let task = household.tasks.isEmpty ? nil : random.pick(household.tasks).id
      let verb = random.oneIn(3) ? random.pick(verbs) : random.pick([.did, .planned, .noticed])
      log.append(
        LogEntry(
          date: day, who: isTogether || random.oneIn(9) ? .both : .partner(seat), verb: verb,
          subject: task.map { .task($0, nil) },
          minutes: random.oneIn(3) ? nil : Minutes(random.number(0...90)),
          note: random.oneIn(3) ? "zz0 zz \(random.number(0...9))" : nil, range: nowhere))
    }
  }
  return log
}

private func randomMilestone(
  _ number: Int, _ household: Household, _ random: inout SplitMix64
) -> Milestone {
  let day = household.settings.started.advanced(by: random.number(0...household.span.dayCount - 1))
  let condition = Milestone.Condition(
    metric: random.pick(["standing.share", "logged.weeklyLoad", "standing.cognitiveGap"]),
    range: 0.45...0.55, weeks: random.number(1...9))
  return Milestone(
    id: MilestoneID("zz\(number)"), term: Located("zz\(number) zz", at: nowhere),
    also: random.pick([[], ["zz also \(number)"]]),
    state: random.pick([.reached(day), .target(day.advanced(by: 200)), .when(condition), .open]),
    theme: random.pick([nil, "zz theme"]), tasks: household.tasks.prefix(1).map(\.id),
    meaning: BySeat(first: random.pick([nil, "zz mine"]), second: random.pick([nil, "zz yours"])),
    body: MarkdownText("zz body and zz\((number + 1) % 4) zz.", at: nowhere), range: nowhere)
}
