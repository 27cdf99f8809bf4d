import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages

/// A month's headline: the couple's own, else its newest milestone, else its newest whole hand-off,
/// else the month itself.
func headline(_ month: PeriodReport, _ site: Site, names: Names) -> String {
  let (span, words) = (month.period.span, site.words)
  let name = words.month(month.period)
  if let title = site.checkIns(in: span).compactMap({ $0.together?.title }).last { return title }
  if let milestone = site.milestonesReached(in: span).last {
    return words("headline-reached", ["month": name, "term": milestone.term.value])
  }
  let moved = Set(site.movedTasks(in: span).map(\.task))
  for change in site.changes(in: span).reversed() where change.isWhole {
    guard moved.contains(change.task), let task = site.task(change.task) else { continue }
    switch change.who {
    case .partner(let seat) where change.kind == .took:
      return words(
        "headline-moved",
        [
          "month": name, "task": task.title, "name": names[seat],
          "cameBack": site.cameBack(change),
        ])
    case .both where change.kind == .took:
      return words("headline-together", ["month": name, "task": task.title])
    default: continue
    }
  }
  if let event = site.household.settings.lifeEvents.last(where: { span.contains($0.date) }) {
    return words("headline-life", ["month": name, "event": event.title])
  }
  return words.long(month.period)
}

extension Site {
  /// All milestones that were reached, oldest first.
  var reachedMilestones: [Milestone] { reached.all }

  /// Milestones reached within a span, oldest first.
  func milestonesReached(in span: DateSpan) -> ArraySlice<Milestone> { reached[span] }

  /// Changes of holders within a span, oldest first.
  func changes(in span: DateSpan) -> ArraySlice<HolderChange> { changes[span] }

  /// The tasks that lie elsewhere at the end of a span than at its start, each once, by id.
  func movedTasks(in span: DateSpan) -> [MovedTask] {
    Dictionary(grouping: changes(in: span), by: \.task).sorted { $0.key < $1.key }
      .compactMap { task, changes in
        guard let first = changes.first, let last = changes.last, first.before != last.after else {
          return nil
        }
        let extent: MovedTask.Extent =
          !last.isWhole ? .part : last.after.notice == .nobody ? .letGo : .whole
        return MovedTask(task: task, extent: extent)
      }
  }
}

/// A task that changed hands over a span.
struct MovedTask {
  /// The task.
  let task: TaskID
  /// How much of it.
  let extent: Extent

  /// How much of a task moved: all of it to one place, to nobody, or a part.
  enum Extent {
    case whole, letGo, part
  }
}

extension Dated<Milestone> {
  /// The milestones of a list that were reached, by that day, then by id.
  init(reaching milestones: [Milestone]) {
    let reached = milestones.compactMap { milestone in
      milestone.reachedOn.map { (milestone: milestone, day: $0) }
    }
    let days = Dated<(milestone: Milestone, day: CalendarDate)>(
      reached.sorted { $0.milestone.id < $1.milestone.id }, on: \.day)
    self.init(days.all.map(\.milestone)) { $0.reachedOn ?? CalendarDate(dayNumber: 0) }
  }
}

extension Milestone {
  /// The day it was reached, if it was.
  ///
  /// Not inlined: the optimizer of Swift 6.3.1 crashes on it where it is (CopyPropagation).
  @inline(never)
  var reachedOn: CalendarDate? {
    if case .reached(let date) = state { return date }
    return nil
  }
}
