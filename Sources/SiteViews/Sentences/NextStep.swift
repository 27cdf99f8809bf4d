import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// One next step as a question addressed to both, taken from what the files leave open.
///
/// Stages that nobody holds come first, then tasks whose holder was never chosen, then those without
/// an agreed outcome; else it is one for every week. From month to month the question moves on to
/// the next of its kind. Tasks of emotional categories are never offered.
func nextStep(_ month: PeriodReport, _ site: Site, on route: Route) -> HTML {
  let live = month.standing.liveTasks.compactMap(site.task)
    .filter { site.household.category($0.category)?.isEmotional != true }
  let (day, words) = (month.period.span.last, site.words)
  let kinds: [([HouseholdTask], (HouseholdTask) -> HTML)] = [
    (
      live.filter { !openStages(of: $0, on: day).isEmpty },
      { unheldQuestion($0, day, words, on: route) }
    ),
    (
      live.filter { month.standing.neverChosen.contains($0.id) },
      { words.html("next-unchosen", ["task": taskLink($0, on: route)]) }
    ),
    (
      live.filter { $0.outcome == nil && $0.cadence != .once },
      { words.html("next-outcome", ["task": taskLink($0, on: route)]) }
    ),
  ]
  for (tasks, question) in kinds where !tasks.isEmpty {
    let month = day.yearMonth
    return question(tasks[(month.year * 12 + month.month) % tasks.count])
  }
  return words.html("next-support")
}

private func openStages(of task: HouseholdTask, on day: CalendarDate) -> [Stage] {
  let holders = task.holders(on: day)
  return Stage.allCases.filter { holders?[$0] == .nobody }
}

private func unheldQuestion(
  _ task: HouseholdTask, _ day: CalendarDate, _ words: Words, on route: Route
) -> HTML {
  let open = openStages(of: task, on: day)
  let link = taskLink(task, on: route)
  guard open.count < Stage.allCases.count else {
    return words.html("next-unheld", ["task": link])
  }
  return words.html(
    "next-unheld-part", ["stages": words.listedOfTask(open), "task": link])
}

/// A task's title as a link to its page.
func taskLink(_ task: HouseholdTask, on route: Route) -> HTML {
  "<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>"
}
