import CivilCalendar
import HouseholdModel

/// A change of holders with what came after it, up to the next change of the same stages.
struct SinceHandOff {
  let change: HolderChange
  /// The day from which on some of its stages lay elsewhere again.
  let changedAgain: CalendarDate?
  /// The rows of task work in its stages from its day on, oldest first.
  let rows: [LogEntry]
  private let asOf: CalendarDate

  init(_ change: HolderChange, _ site: Site) {
    let again = site.household.changes.first {
      $0.task == change.task && $0.date > change.date
        && !Set($0.stages).isDisjoint(with: change.stages)
    }
    let end = again?.date ?? site.household.asOf.advanced(by: 1)
    self.change = change
    changedAgain = again?.date
    asOf = site.household.asOf
    rows = site.entries(about: change.task).filter { entry in
      guard let stage = entry.verb.stage, change.stages.contains(stage) else { return false }
      return entry.date >= change.date && entry.date < end
    }
  }

  /// The first four weeks.
  var transition: DateSpan { DateSpan(start: change.date, end: change.date.advanced(by: 28)) }

  /// Whether the first four weeks are not over.
  var isInTransition: Bool {
    change.kind == .took && changedAgain == nil && transition.contains(asOf)
  }

  /// How long it is in transition, or was; empty where nobody took it.
  var transitionText: String {
    guard change.kind == .took else { return "" }
    if let day = changedAgain, transition.contains(day) {
      return "It changed again on \(day.longText)."
    }
    let last = transition.last.longText
    if isInTransition { return "In transition until \(last). Untidy is how it starts." }
    let again = changedAgain.map { " It changed again on \($0.longText)." } ?? ""
    return "It was in transition until \(last).\(again)"
  }

  /// Who wrote the entries since, in figures that the two can check on the task's page.
  ///
  /// Without the consent of both only how many there are; nothing about emotional work.
  func rowsText(_ site: Site, _ names: Names) -> String {
    guard case .partner = change.who, change.kind == .took,
      let task = site.task(change.task), site.household.category(task.category)?.isEmotional != true
    else { return "" }
    guard !rows.isEmpty else {
      return "Nothing is written about it since, which says nothing about who does it."
    }
    let early = rows.filter { transition.contains($0.date) }
    let late = rows.filter { !transition.contains($0.date) }
    let mayCompare = site.household.settings.mayCompare
    func text(_ rows: [LogEntry]) -> String {
      mayCompare ? whoText(rows, names) : counted(rows.count, "entry", plural: "entries")
    }
    let what =
      change.stages.count == Stage.allCases.count
      ? "Written about it" : "Written about the \(listed(change.stages.map(\.gerund)))"
    let first = "\(what) in the first four weeks: \(early.isEmpty ? "nothing" : text(early))"
    guard !isInTransition, changedAgain.map({ $0 >= transition.end }) ?? true else {
      return "\(what) since: \(text(rows))."
    }
    return "\(first); after that: \(late.isEmpty ? "nothing" : text(late))."
  }

  /// `9 entries by Ben, 3 by Ana and 1 by both of you`.
  private func whoText(_ rows: [LogEntry], _ names: Names) -> String {
    func count(_ who: LogEntry.Actor) -> Int { rows.count { $0.who == who } }
    let leading = count(.partner(names.leading))
    let following = count(.partner(names.following))
    let first = leading == 0 ? "no entry" : counted(leading, "entry", plural: "entries")
    let second = following == 0 ? "none" : grouped(following)
    var parts = [
      "\(first) by \(names[names.leading])", "\(second) by \(names[names.following])",
    ]
    if count(.both) > 0 { parts.append("\(grouped(count(.both))) by both of you") }
    return listed(parts)
  }
}
