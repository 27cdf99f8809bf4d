import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText

/// One next step as a question addressed to both, taken from what the files leave open.
///
/// Stages that nobody holds come first, then tasks whose holder was never chosen, then those without
/// an agreed outcome; else it is one for every week. From month to month the question moves on to
/// the next of its kind. Tasks of emotional categories are never offered.
func nextStep(_ month: PeriodReport, _ site: Site, on route: Route) -> HTML {
  let live = month.standing.liveTasks.compactMap(site.task)
    .filter { site.household.category($0.category)?.isEmotional != true }
  let day = month.period.span.last
  let kinds: [([HouseholdTask], (HouseholdTask) -> HTML)] = [
    (live.filter { !openStages(of: $0, on: day).isEmpty }, { unheldQuestion($0, day, on: route) }),
    (
      live.filter { month.standing.neverChosen.contains($0.id) },
      { "Neither of you ever chose who holds \(link($0, on: route)). Is it still right as it is?" }
    ),
    (
      live.filter { $0.outcome == nil && $0.cadence != .once },
      {
        "When is \(link($0, on: route)) done, for each of you? One sentence that you both agree "
          + "on would be enough."
      }
    ),
  ]
  for (tasks, question) in kinds where !tasks.isEmpty {
    let month = day.yearMonth
    return question(tasks[(month.year * 12 + month.month) % tasks.count])
  }
  return "What would make each of you feel more supported this week?"
}

private func openStages(of task: HouseholdTask, on day: CalendarDate) -> [Stage] {
  let holders = task.holders(on: day)
  return Stage.allCases.filter { holders?[$0] == .nobody }
}

private func unheldQuestion(
  _ task: HouseholdTask, _ day: CalendarDate, on route: Route
) -> HTML {
  let open = openStages(of: task, on: day)
  let what = open.count == Stage.allCases.count ? "" : "the \(listed(open.map(\.gerund))) of "
  return "Nobody holds \(what)\(link(task, on: route)) right now. Would one of you like to, or is "
    + "it all right to let it go?"
}

private func link(_ task: HouseholdTask, on route: Route) -> HTML {
  "“<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>”"
}
