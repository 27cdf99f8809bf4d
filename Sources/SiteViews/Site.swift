import BalanceMetrics
import CivilCalendar
import Diagnostics
import HouseholdModel
import MarkupText
import Messages

/// What every page is made from, with its ways in: a household of many years is asked often.
///
/// There is one of a site, which each of its tens of thousands of pages is given: as a value, every page that
/// is yet to be made would hold a copy of its two kilobytes.
final class Site: Sendable {
  let household: Household
  let report: BalanceReport
  let words: Words
  let glossary: Glossary
  /// Every month with its numbers, by its first day.
  let months: Dated<PeriodReport>
  /// The months that have a page, oldest first.
  let toldMonths: [PeriodReport]
  /// The years that have a page, oldest first.
  let toldYears: [PeriodReport]
  /// The milestones that dated themselves, with what had to hold; they are reached on that day.
  let datedByWhen: [MilestoneID: Milestone.Condition]
  /// For each task, the first day on which a holder gave it to somebody else.
  let givenAway: [TaskID: [Holder: CalendarDate]]
  /// The tasks that go by turns at some time, from A to Z by their titles.
  let rotatingTasks: [HouseholdTask]
  /// The tasks of which the last that happened is that someone stopped holding them.
  let stoppedTasks: Set<TaskID>
  /// The tasks of what is felt rather than done by category, from A to Z by their titles.
  let emotionalTasks: [CategoryID: [HouseholdTask]]
  private let tasks: [TaskID: Int]
  /// Places in the log, which a household of many years should have in memory once.
  private let entriesByTask: [TaskID: [Int32]]
  /// Every change of holders with how it holds, in the order of the log.
  let handOffs: [ToldHandOff]
  private let log: Dated<LogEntry>
  /// The milestones that were reached, by the day they were.
  let reached: Dated<Milestone>
  private let milestonesByTask: [TaskID: [Milestone]]
  /// The moments, by their day.
  let moments: Dated<Moment>
  /// The repairs, by their day.
  let repairs: Dated<Repair>
  /// The step-backs, by the day they began.
  let stepBacks: Dated<StepBack>
  /// The check-ins, by their day.
  let checkIns: Dated<CheckIn>
  /// The changes of holders, by their day.
  let changes: Dated<HolderChange>
  /// The agreements, by the day they belong to.
  let agreements: Dated<MadeAgreement>
  /// The agreements, the newest check-in's first, in the order written.
  let newestAgreements: [MadeAgreement]
  /// The words of `newestAgreements`.
  let agreementWords: WordIndex
  private let handOffsByTask: [TaskID: [ToldHandOff]]

  init(household: Household, report: BalanceReport, words: Words) {
    var household = household
    datedByWhen = household.dateMilestones(by: report.change.milestones)
    self.household = household
    self.report = report
    self.words = words
    glossary = Glossary(household.milestones)
    months = Dated(report.months, on: \.period.span.start)
    toldMonths = Self.toldMonths(of: household, report: report)
    toldYears = Self.toldYears(of: report, months: toldMonths)
    rotatingTasks = words.sorted(household.tasks.filter(\.everRotates), by: \.title)
    let emotional = Set(household.settings.categories.filter(\.isEmotional).map(\.id))
    emotionalTasks = Dictionary(
      grouping: words.sorted(
        household.tasks.filter { emotional.contains($0.category) }, by: \.title),
      by: \.category)
    tasks = Dictionary(household.tasks.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let lastChanges = Dictionary(household.changes.map { ($0.task, $0.kind) }) { _, last in last }
    stoppedTasks = Set(lastChanges.filter { $0.value == .stopped }.keys)
    var entries: [TaskID: [Int32]] = [:]
    for (place, entry) in household.log.enumerated() {
      if case .task(let id, _) = entry.subject { entries[id, default: []].append(Int32(place)) }
    }
    entriesByTask = entries
    log = Dated(household.log, on: \.date)
    reached = Dated(reaching: household.milestones)
    var milestones: [TaskID: [Milestone]] = [:]
    for milestone in household.milestones {
      for id in Set(milestone.tasks) { milestones[id, default: []].append(milestone) }
    }
    milestonesByTask = milestones
    moments = Dated(household.moments, on: \.date)
    repairs = Dated(household.repairs, on: \.date)
    stepBacks = Dated(household.stepBacks, on: \.from)
    checkIns = Dated(household.checkIns, on: \.date)
    changes = Dated(household.changes, on: \.date)
    let asOf = household.asOf
    agreements = Dated(household.checkIns.flatMap(\.made)) { $0.day(asOf: asOf) }
    newestAgreements = household.checkIns.reversed().flatMap(\.made)
    agreementWords = WordIndex(newestAgreements.map(\.agreement.text))
    var givenAway: [TaskID: [Holder: CalendarDate]] = [:]
    for change in household.changes {
      guard let former = change.formerHolder, former != change.who else { continue }
      let first = givenAway[change.task]?[former] ?? change.date
      givenAway[change.task, default: [:]][former] = min(first, change.date)
    }
    self.givenAway = givenAway
    handOffs = ToldHandOff.all(of: household, report.change.handOffs)
    handOffsByTask = Dictionary(grouping: handOffs, by: \.change.task)
  }

  func names(on route: Route) -> Names { Names(household.partners, on: route, words: words) }

  /// What pages call a category: the couple's title, or the language's own for one of the guide's.
  func title(of id: CategoryID) -> String {
    guard let category = household.category(id) else { return id.text }
    guard category.isOfGuide else { return category.title }
    return words("category-title", ["category": id.text])
  }

  func task(_ id: TaskID) -> HouseholdTask? { tasks[id].map { household.tasks[$0] } }

  /// What a task is called; without a copy of all that is known of it.
  func title(ofTask id: TaskID) -> String? { tasks[id].map { household.tasks[$0].title } }

  /// Where a task stands among the household's.
  func place(ofTask id: TaskID) -> Int? { tasks[id] }

  /// Every change of a task's holders with how it holds, in the order of the log.
  func handOffs(of id: TaskID) -> [ToldHandOff] { handOffsByTask[id] ?? [] }

  /// The milestones that belong to a task, in their order.
  func milestones(about id: TaskID) -> [Milestone] { milestonesByTask[id] ?? [] }

  /// The rows about a task or a stage of it, oldest first.
  func entries(about id: TaskID) -> some BidirectionalCollection<LogEntry> {
    (entriesByTask[id] ?? []).lazy.map { [log = household.log] in log[Int($0)] }
  }

  /// The rows of a span, oldest first.
  func entries(in span: DateSpan) -> ArraySlice<LogEntry> { log[span] }

  /// Whether there is nothing to tell yet: no row, and no stage that one of the two holds.
  var isJustBegun: Bool {
    guard household.log.isEmpty else { return false }
    return !household.tasks.contains { task in
      task.holding.contains { span in
        Stage.allCases.contains { [.nobody, .outside].contains(span.holders[$0]) == false }
      }
    }
  }

  /// The month that a day lies in; nil for one outside of the record.
  func month(of day: CalendarDate) -> PeriodReport? {
    months.through(day).last.flatMap { $0.period.span.contains(day) ? $0 : nil }
  }

  /// The month that is told first: the newest one that is over, else the newest.
  var currentMonth: PeriodReport? {
    toldMonths.last { !$0.period.isSoFar } ?? toldMonths.last
  }
}

extension HouseholdTask {
  /// Whether a stage of it goes by turns at any time.
  fileprivate var everRotates: Bool {
    holding.contains { span in Stage.allCases.contains { span.holders[$0] == .rotating } }
  }
}

extension Household {
  /// Marks milestones with a `when` as reached on the day that dates them (milestone.when).
  ///
  /// - Parameter dates: what the numbers say.
  /// - Returns: what had to hold for each that was marked.
  fileprivate mutating func dateMilestones(
    by dates: [MilestoneDate]
  ) -> [MilestoneID: Milestone.Condition] {
    let days = Dictionary(dates.map { ($0.milestone, $0.date) }) { first, _ in first }
    var marked: [MilestoneID: Milestone.Condition] = [:]
    for (place, milestone) in milestones.enumerated() {
      guard case .when(let condition) = milestone.state, let day = days[milestone.id] ?? nil else {
        continue
      }
      marked[milestone.id] = condition
      milestones[place] = Milestone(
        id: milestone.id, term: milestone.term, also: milestone.also, state: .reached(day),
        theme: milestone.theme, tasks: milestone.tasks, goals: milestone.goals,
        meaning: milestone.meaning, body: milestone.body,
        isForFacilitator: milestone.isForFacilitator, range: milestone.range)
    }
    return marked
  }
}
