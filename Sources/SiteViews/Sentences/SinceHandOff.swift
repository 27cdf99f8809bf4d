import CivilCalendar
import HouseholdModel
import Messages

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
  func transitionText(_ words: Words) -> String {
    guard change.kind == .took else { return "" }
    let again = changedAgain.map { words("handoff-changed-again", ["day": words.long($0)]) }
    if let day = changedAgain, transition.contains(day) { return again ?? "" }
    let last = words.long(transition.last)
    if isInTransition { return words("handoff-in-transition", ["day": last]) }
    let was = words("handoff-was-in-transition", ["day": last])
    return again.map { "\(was) \($0)" } ?? was
  }

  /// Who wrote the entries since, in figures that the two can check on the task's page.
  ///
  /// Without the consent of both only how many there are; nothing about emotional work.
  func rowsText(_ site: Site, _ names: Names) -> String {
    guard case .partner = change.who, change.kind == .took,
      let task = site.task(change.task), site.household.category(task.category)?.isEmotional != true
    else { return "" }
    let words = site.words
    guard !rows.isEmpty else { return words("handoff-unwritten") }
    let early = rows.filter { transition.contains($0.date) }
    let late = rows.filter { !transition.contains($0.date) }
    func text(_ rows: [LogEntry]) -> String {
      if rows.isEmpty { return words("handoff-no-rows") }
      return site.household.settings.mayCompare
        ? whoText(rows, names) : words.counted("count-entry", rows.count)
    }
    let isAll = change.stages.count == Stage.allCases.count
    let stages = words.listedOfTask(change.stages)
    guard !isInTransition, changedAgain.map({ $0 >= transition.end }) ?? true else {
      return words(
        "handoff-rows-since", ["isAll": isAll, "stages": stages, "rows": text(rows)])
    }
    return words(
      "handoff-rows",
      ["isAll": isAll, "stages": stages, "early": text(early), "late": text(late)])
  }

  /// `9 entries by Ben, 3 by Ana and 1 by both of you`.
  private func whoText(_ rows: [LogEntry], _ names: Names) -> String {
    let words = names.words
    func count(_ who: LogEntry.Actor) -> Int { rows.count { $0.who == who } }
    let (first, second) = (count(.partner(names.leading)), count(.partner(names.following)))
    var parts = [
      words(
        "handoff-rows-first",
        [
          "count": first, "entries": words.counted("count-entry", first),
          "name": names[names.leading],
        ]),
      words(
        "handoff-rows-second",
        ["count": words.number(second), "name": names[names.following]]),
    ]
    if count(.both) > 0 {
      parts.append(words("handoff-rows-both", ["count": words.number(count(.both))]))
    }
    return words.listed(parts)
  }
}
