import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// One next step as a question addressed to both, taken from what the files leave open.
///
/// Where most holders are not written down yet, it asks for a few. Else stages that nobody holds come
/// first, then tasks whose holder was never chosen, then those without
/// an agreed outcome; else it is one for every week. From month to month the question moves on to
/// the next of its kind. Tasks of emotional categories are never offered, nor what someone stopped
/// holding on purpose. On a page about the past, which says its `turn`, nothing is asked about who
/// holds what now, and the kinds take turns.
func nextStep<Text: SentenceText>(
  _ month: PeriodReport, _ site: Site, on route: Route, pastTurn turn: Int? = nil
) -> Text {
  let live = month.standing.liveTasks.compactMap(site.task)
    .filter { site.household.category($0.category)?.isEmotional != true }
  let (day, words) = (month.period.span.last, site.words)
  let kinds: [([HouseholdTask], (HouseholdTask) -> Text)] = [
    (
      live.filter { !openStages(of: $0, on: day).isEmpty && !site.wasStopped($0) },
      { unheldQuestion($0, day, words, on: route) }
    ),
    (
      live.filter { month.standing.neverChosen.contains($0.id) },
      { words.told("next-unchosen", ["task": Text.task($0, on: route)]) }
    ),
    (
      live.filter { $0.outcome == nil && $0.cadence != .once },
      { words.told("next-outcome", ["task": Text.task($0, on: route)]) }
    ),
  ]
  if let turn {
    // The last place is the question for every week.
    let past = kinds.dropFirst().filter { !$0.0.isEmpty }
    guard let (tasks, question) = past.dropFirst(turn % (past.count + 1)).first else {
      return words.told("next-support")
    }
    return question(tasks[turn / (past.count + 1) % tasks.count])
  }
  if month.standing.isMostlyOpen { return words.told("next-fill-in") }
  for (tasks, question) in kinds where !tasks.isEmpty {
    return question(tasks[day.yearMonth.number % tasks.count])
  }
  return words.told("next-support")
}

extension YearMonth {
  /// A number that grows by one from month to month.
  var number: Int { year * 12 + month }
}

private func openStages(of task: HouseholdTask, on day: CalendarDate) -> [Stage] {
  let holders = task.holders(on: day)
  return Stage.allCases.filter { holders?[$0] == .nobody }
}

private func unheldQuestion<Text: SentenceText>(
  _ task: HouseholdTask, _ day: CalendarDate, _ words: Words, on route: Route
) -> Text {
  let open = openStages(of: task, on: day)
  let link = Text.task(task, on: route)
  guard open.count < Stage.allCases.count else {
    return words.told("next-unheld", ["task": link])
  }
  return words.told(
    "next-unheld-part", ["stages": words.listedOfTask(open), "task": link])
}

extension Site {
  /// Whether the last that happened to a task is that someone stopped holding it.
  fileprivate func wasStopped(_ task: HouseholdTask) -> Bool {
    household.changes.last { $0.task == task.id }?.kind == .stopped
  }
}

/// A task's title as a link to its page.
func taskLink(_ task: HouseholdTask, on route: Route) -> HTML {
  "<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>"
}
