package import CivilCalendar
package import Diagnostics
package import RecordParsing
internal import SourceText

/// One household out of all that the files say, with what the couple's edition may show.
///
/// Everything is checked, private rows and records too; these are then dropped. Words that cannot be
/// looked up are reported and left out, so that one run reports everything; whoever calls stops
/// where there is an error. Linear in the records but for sorting.
///
/// - Parameters:
///   - records: what the files say.
///   - asOf: the last day that counts; nil for the newest day of something that happened. A given
///     day drops later rows, changes, turns and tasks, and makes a later `reached` a target.
///   - diagnostics: gets what was found.
/// - Returns: the household; nil only where `couple.yaml` declares no two partners or no start.
package func validatedHousehold(
  from records: Records, asOf: CalendarDate?, diagnostics: inout [Diagnostic]
) -> Household? {
  guard let couple = records.couple,
    let partners = PartnerDirectory(couple, diagnostics: &diagnostics),
    let started = couple.started?.value
  else { return nil }
  let settings = checkedSettings(
    couple, started: started, partners: partners, diagnostics: &diagnostics)
  let tasks = TaskBook(
    records, check: TaskCheck(partners: partners, settings: settings), diagnostics: &diagnostics)
  var log = LogCheck(partners: partners, settings: settings, tasks: tasks)
  log.reserveCapacity(records.log.count)
  for record in records.log { log.add(record, diagnostics: &diagnostics) }
  let isPast: (CalendarDate) -> Bool = { day in asOf.map { day <= $0 } ?? true }
  let history = HoldingHistory(
    log.changes.filter { isPast($0.date.value) }, of: tasks, diagnostics: &diagnostics)
  var turns = TurnCheck(partners: partners, settings: settings, tasks: tasks, history: history)
  for record in records.turns { turns.add(record, diagnostics: &diagnostics) }
  var milestones = MilestoneCheck(
    partners: partners, tasks: tasks, goals: couple.goals.map(\.id.value))
  milestones.add(records.milestones, diagnostics: &diagnostics)
  let checkIns = CheckInCheck(
    records, partners: partners, started: started, diagnostics: &diagnostics)
  let inventories = InventoryCheck(
    records, partners: partners, settings: settings, tasks: tasks, diagnostics: &diagnostics)

  var entries = log.entries
  entries.sort { ($0.date, $0.range) < ($1.date, $1.range) }
  var household = Household(
    partners: partners.partners, settings: settings,
    tasks: tasks.sorted.map { $0.task(holding: history.spans[$0.id] ?? []) },
    log: entries,
    changes: history.changes, turns: turns.turns,
    milestones: milestones.milestones.sorted { $0.id < $1.id },
    pages: checkedPages(records.pages, diagnostics: &diagnostics), asOf: asOf ?? started)
  household.checkIns = checkIns.checkIns
  household.inventories = inventories.rounds
  let reached = records.milestones.compactMap { record in
    record.visibility == .private
      ? nil : record.reached.map { ($0, MilestoneID(record.id.value)) }
  }
  if let asOf {
    household.drop(after: asOf)
    checkReach(
      of: asOf, log: household.log,
      others: reached.map(\.0) + checkIns.days + inventories.days, started: started,
      diagnostics: &diagnostics)
  } else {
    household.asOf = newestDay(
      log: household.log, milestones: reached, others: checkIns.days + inventories.days,
      started: started, diagnostics: &diagnostics)
  }
  noteUnheldTasks(of: household, diagnostics: &diagnostics)
  return household
}

extension TaskDraft {
  /// The task with its history.
  fileprivate func task(holding: [HoldingSpan]) -> HouseholdTask {
    HouseholdTask(
      id: id, title: record.title, alsoKnownAs: record.alsoKnownAs.map(\.value),
      category: category.id, holding: holding, load: load, dislike: dislike, cadence: cadence,
      usualMinutes: record.minutes.map(Minutes.init), outcome: record.outcome,
      isChosen: record.isChosen, externalised: record.externalised, isPinned: record.isPinned,
      since: since, until: until, notes: record.body.map { MarkdownText($0.value, at: $0.range) },
      range: record.range)
  }
}

extension Household {
  /// Drops every dated thing after a day (METRICS §0).
  fileprivate mutating func drop(after day: CalendarDate) {
    log.removeAll { $0.date > day }
    changes.removeAll { $0.date > day }
    let gone = Set(tasks.filter { $0.since > day }.map(\.id))
    tasks.removeAll { gone.contains($0.id) }
    turns = turns.filter { !gone.contains($0.key) }.mapValues { weeks in
      weeks.filter { $0.key.start <= day }
    }
    log.removeAll { entry in
      if case .task(let id, _) = entry.subject { gone.contains(id) } else { false }
    }
    changes.removeAll { gone.contains($0.task) }
    milestones = milestones.map { $0.seen(on: day, without: gone) }
    checkIns.removeAll { $0.date > day }
    inventories = inventories.compactMap { $0.seen(on: day, without: gone) }
  }
}

extension InventoryRound {
  /// The round as of a day, without later rows; nil where that leaves one list empty.
  ///
  /// A later `discussed` is not there yet, and rows of tasks that are not yet there keep their title
  /// alone.
  fileprivate func seen(on day: CalendarDate, without gone: Set<TaskID>) -> InventoryRound? {
    func seen(_ items: [InventoryItem]) -> [InventoryItem] {
      items.filter { $0.day.map { $0 <= day } ?? true }.map { item in
        guard let task = item.task, gone.contains(task) else { return item }
        return InventoryItem(
          title: item.title, verb: item.verb, category: item.category, day: item.day,
          note: item.note, range: item.range)
      }
    }
    let lists = BySeat(first: seen(lists.first), second: seen(lists.second))
    guard lists.both.allSatisfy({ !$0.isEmpty }) else { return nil }
    return InventoryRound(
      id: id, asked: asked, discussed: discussed.flatMap { $0 <= day ? $0 : nil }, lists: lists,
      guesses: guesses, range: range)
  }
}

extension Milestone {
  /// The milestone as of a day: a later `reached` is a target, tasks not yet there are left out.
  fileprivate func seen(on day: CalendarDate, without gone: Set<TaskID>) -> Milestone {
    var state = state
    if case .reached(let date) = state, date > day { state = .target(date) }
    return Milestone(
      id: id, term: term, also: also, state: state, theme: theme,
      tasks: tasks.filter { !gone.contains($0) }, goals: goals, meaning: meaning, body: body,
      range: range)
  }
}
