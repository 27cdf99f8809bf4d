import BalanceMetrics
import CivilCalendar
import HouseholdModel
import SourceText

/// Where everything in these tests is written.
let nowhere = SourceRange(file: 0, start: 0, end: 0)

/// The day of a strict ISO date.
func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is a day") }
  return date
}

/// Holders stage by stage: `1` and `2` the partners, `b` both, `r` rotating, `o` outside, `-` nobody.
func held(_ text: String) -> StageHolders {
  let holders = text.map { character -> Holder in
    switch character {
    case "1": .partner(.first)
    case "2": .partner(.second)
    case "b": .both
    case "r": .rotating
    case "o": .outside
    default: .nobody
    }
  }
  guard holders.count == 4 else { preconditionFailure("\(text) names four stages") }
  return StageHolders(notice: holders[0], plan: holders[1], do: holders[2], check: holders[3])
}

/// A task; `holding` has a first day and four holders for each span.
func task(
  _ id: String, _ holding: [(String, String)], in category: String = "household",
  load: LoadRating = .joint(1), cadence: Cadence? = nil, minutes: Int? = nil,
  isChosen: Bool? = nil, until: String? = nil
) -> HouseholdTask {
  let spans = holding.map { HoldingSpan(from: day($0.0), holders: held($0.1)) }
  return HouseholdTask(
    id: TaskID(id), title: id, category: CategoryID(category), holding: spans, load: load,
    cadence: cadence, usualMinutes: minutes.map { Minutes($0) }, isChosen: isChosen,
    since: spans[0].from, until: until.map { day($0) }, range: nowhere)
}

/// A log row; `who` is `1`, `2` or `b`.
func row(
  _ date: String, _ who: Character, _ verb: Verb, _ task: String? = nil, _ minutes: Int? = nil,
  prompted: Bool? = nil
) -> LogEntry {
  LogEntry(
    date: day(date), who: who == "b" ? .both : .partner(who == "1" ? .first : .second), verb: verb,
    subject: task.map { .task(TaskID($0), nil) }, minutes: minutes.map { Minutes($0) },
    isPrompted: prompted, range: nowhere)
}

/// A row about anything but a task; `who` is `1`, `2` or `b`, `line` its place in its file.
func act(
  _ date: String, _ who: Character, _ verb: Verb, _ subject: String? = nil, _ minutes: Int? = nil,
  energy: Int? = nil, file: Int = 0, line: Int = 0
) -> LogEntry {
  LogEntry(
    date: day(date), who: who == "b" ? .both : .partner(who == "1" ? .first : .second), verb: verb,
    subject: subject.map { .other($0) }, minutes: minutes.map { Minutes($0) },
    energyAfter: energy, range: SourceRange(file: file, start: line, end: line))
}

/// A check-in with answers of both, or with what was written together alone.
func checkIn(
  _ date: String, _ first: CheckInAnswers? = nil, _ second: CheckInAnswers? = nil,
  askedBy: LogEntry.Actor? = nil, agreements: [Agreement]? = nil
) -> CheckIn {
  let together = Together(
    initiatedBy: askedBy, agreements: agreements ?? [], body: MarkdownText("", at: nowhere),
    range: nowhere)
  return CheckIn(
    date: day(date), answers: BySeat(first: first, second: second),
    together: askedBy == nil && agreements == nil ? nil : together)
}

/// One's answers in a check-in: what each carried in percent, and figures.
func said(
  _ iCarried: Double? = nil, _ partnerCarried: Double? = nil,
  _ scales: [CheckInScale: Double] = [:]
) -> CheckInAnswers {
  CheckInAnswers(
    partnerCarried: partnerCarried, iCarried: iCarried, scales: scales, range: nowhere)
}

/// An agreement; `[x]`, `[ ]` or `[~]` for one that is struck through, and its day.
func agreement(_ box: String, _ by: String? = nil) -> Agreement {
  Agreement(
    who: nil, text: box, by: by.map { day($0) },
    state: box == "[x]" ? .kept : box == "[ ]" ? .open : .changed, range: nowhere)
}

/// A household from `started` to `asOf`, whose weeks start on Monday and who agreed to compare.
func household(
  _ started: String, _ asOf: String, tasks: [HouseholdTask] = [], log: [LogEntry] = [],
  turns: [String: [String: Turn]] = [:], pauses: [(String, String)] = [],
  compare: BySeat<Bool> = BySeat(first: true, second: true),
  attention: [Cadence: Double] = [:]
) -> Household {
  func partner(_ id: String, _ seat: Seat) -> Partner {
    Partner(id: PartnerID(id), seat: seat, name: id, range: nowhere)
  }
  let settings = CoupleSettings(
    started: day(started), compare: compare, attention: attention,
    pauses: pauses.map {
      Pause(span: DateSpan(from: day($0.0), through: day($0.1)), title: nil, range: nowhere)
    })
  let weeks = turns.map { task, weeks in
    (
      TaskID(task),
      Dictionary(uniqueKeysWithValues: weeks.map { (Week(start: day($0.key)), $0.value) })
    )
  }
  return Household(
    partners: BySeat(first: partner("a", .first), second: partner("b", .second)),
    settings: settings, tasks: tasks, log: log.sorted { $0.date < $1.date },
    turns: Dictionary(uniqueKeysWithValues: weeks), asOf: day(asOf))
}

/// A period of these days, both included.
func period(_ first: String, _ last: String) -> Period {
  Period(
    kind: .whole, span: DateSpan(from: day(first), through: day(last)), isSoFar: false)
}

/// Whether two numbers agree as METRICS asks, to 1e−9.
func agrees(_ one: Double?, _ other: Double?) -> Bool {
  guard let one, let other else { return one == nil && other == nil }
  return (one - other).magnitude <= 1e-9
}
