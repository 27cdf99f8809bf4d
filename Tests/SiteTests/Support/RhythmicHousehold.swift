import CivilCalendar
import HouseholdModel
import SourceText

/// A row of the log; `who` is `1`, `2` or `b`.
func entry(
  _ day: String, _ who: Character, _ verb: Verb, _ subject: LogEntry.Subject? = nil,
  minutes: Int? = nil, note: String? = nil
) -> LogEntry {
  LogEntry(
    date: date(day), who: who == "b" ? .both : .partner(who == "1" ? .first : .second),
    verb: verb, subject: subject, minutes: minutes.map { Minutes($0) }, note: note, range: nowhere)
}

/// The small household, with what comes round: three rituals, goals, boundaries, turns, a pause.
///
/// Its weeks begin on 5, 12, 19, 26 January, 2, 9, 16 and 23 February; the last is not over.
func rhythmicHousehold(mayCompare: Bool = true) -> Household {
  var household = talkingHousehold(mayCompare: mayCompare)
  household.settings.cadence = CheckInCadence(checkIn: .weekly)
  household.settings.rituals = [
    ritual("sunday-plan", "Reading the week aloud", .weekly),
    ritual("back-step", "Ten minutes on the back step", .daily, since: "2026-02-16"),
    ritual("cinema", "Cinema", .monthly, until: "2026-01-31"),
  ]
  household.settings.goals = goals
  household.settings.boundaries = [
    Boundary(
      partner: .second, text: "Knock twice", review: date("2026-05-01"), range: nowhere),
    Boundary(partner: .first, text: "No maps at night", review: nil, range: nowhere),
    Boundary(
      partner: .first, text: "At half past nine I <close>", review: date("2026-02-20"),
      range: nowhere),
  ]
  household.settings.pauses = [
    Pause(
      span: DateSpan(from: date("2026-01-26"), through: date("2026-02-01")), title: "The lake",
      range: nowhere)
  ]
  household.settings.lifeEvents.append(
    LifeEvent(date: date("2026-09-01"), title: "School starts", range: nowhere))
  household.tasks.append(
    HouseholdTask(
      id: TaskID("bedtime"), title: "Bedtime", category: CategoryID("children"),
      holding: [
        HoldingSpan(from: date("2026-01-05"), holders: StageHolders(all: .rotating))
      ], since: date("2026-01-05"), range: nowhere))
  household.turns[TaskID("bedtime")] = [
    Week(start: date("2026-02-16")): .partner(.first),
    Week(start: date("2026-02-23")): .partner(.second),
    Week(start: date("2026-03-02")): .both,
  ]
  household.log = (household.log + rhythmRows).enumerated()
    .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  return household
}

private func ritual(
  _ id: String, _ title: String, _ every: Ritual.Every, since: String? = nil, until: String? = nil
) -> Ritual {
  Ritual(
    id: id, title: title, every: every, since: since.map { date($0) },
    until: until.map { date($0) }, range: nowhere)
}

private let goals = [
  Goal(
    id: "someday", title: "More walks", metric: "ritual.kept", range: 0.75...1, place: nowhere),
  Goal(
    id: "even", title: "A floor that lies level", metric: "standing.share", range: 0.45...0.55,
    by: date("2026-12-31"), place: nowhere),
  Goal(
    id: "sleep", title: "Ben sleeps", metric: "checkin.sleep", partner: .second, range: 7...9,
    by: date("2026-02-01"), place: nowhere),
]

private let rhythmRows = [
  entry("2026-01-11", "b", .kept, .other("sunday-plan"), note: "Out loud & slowly"),
  entry("2026-01-18", "b", .missed, .other("sunday-plan"), note: "Fever"),
  entry("2026-01-25", "b", .skipped, .other("sunday-plan")),
  entry("2026-01-31", "b", .kept, .other("cinema")),
  entry("2026-02-15", "1", .resumed, .other("sunday-plan"), note: "And there it was"),
  entry("2026-02-16", "b", .kept, .other("back-step")),
  entry("2026-02-18", "b", .kept, .other("back-step")),
  entry("2026-02-17", "2", .plannedRest, .other("quartet"), minutes: 90),
  entry("2026-02-17", "2", .rested, .other("quartet"), minutes: 75, note: "In tune"),
  entry("2026-02-19", "1", .plannedRest, nil, minutes: 60),
  entry("2026-02-17", "1", .madeRoom, nil, note: "Took the children to the river"),
  entry("2026-02-24", "1", .did, .task(TaskID("groceries"), nil), minutes: 10, note: "Milk"),
]
