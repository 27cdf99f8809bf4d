import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel

/// A month's headline: its newest milestone, else its newest whole hand-off, else the month itself.
func headline(_ month: PeriodReport, _ site: Site, names: Names) -> String {
  let span = month.period.span
  let name = month.period.monthName
  if let milestone = site.milestonesReached(in: span).last {
    return "\(name): you reached “\(milestone.term.value)”"
  }
  let changes = site.household.changes.filter { span.contains($0.date) && $0.isWhole }
  for change in changes.reversed() {
    guard let task = site.task(change.task) else { continue }
    switch change.who {
    case .partner(let seat) where change.kind == .took:
      return "\(name): “\(task.title)” went to \(names[seat])"
    case .both where change.kind == .took: return "\(name): you hold “\(task.title)” together"
    default: continue
    }
  }
  if let event = site.household.settings.lifeEvents.last(where: { span.contains($0.date) }) {
    return "\(name): \(event.title)"
  }
  return month.period.longText
}

extension Site {
  /// All milestones that were reached, oldest first.
  var reachedMilestones: [Milestone] {
    household.milestones.filter { $0.reachedOn != nil }.sorted { left, right in
      guard let first = left.reachedOn, let second = right.reachedOn, first != second else {
        return left.id < right.id
      }
      return first < second
    }
  }

  /// Milestones reached within a span, oldest first.
  func milestonesReached(in span: DateSpan) -> [Milestone] {
    reachedMilestones.filter { $0.reachedOn.map(span.contains) ?? false }
  }

  /// Changes of holders within a span, oldest first.
  func changes(in span: DateSpan) -> [HolderChange] {
    household.changes.filter { span.contains($0.date) }
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
