import CivilCalendar
import BalanceMetrics
import HouseholdModel
import MarkupText

/// One next step as a question addressed to both, taken from what the files leave open.
///
/// First a stage that nobody holds, heaviest task first; then a task whose holder was never chosen;
/// then one whose agreed outcome is not written down; else one for every week. Tasks of emotional
/// categories are never offered.
func nextStep(_ period: PeriodReport, _ site: Site, on route: Route) -> HTML {
  let live = period.standing.liveTasks.compactMap(site.task)
    .filter { site.household.category($0.category)?.isEmotional != true }
  func link(_ task: HouseholdTask) -> HTML {
    "<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>"
  }
  let lastDay = period.period.span.last
  if let task = live.first(where: { task in
    let holders = task.holders(on: lastDay)
    return Stage.allCases.contains { holders?[$0] == .nobody }
  }), let holders = task.holders(on: lastDay) {
    let open = Stage.allCases.filter { holders[$0] == .nobody }
    let what = open.count == 4 ? "" : "the \(listed(open.map(\.gerund))) of "
    return "Nobody holds \(what)\(link(task)) right now. Would one of you like to, or is it all "
      + "right to let it go?"
  }
  if let task = live.first(where: { period.standing.neverChosen.contains($0.id) }) {
    return "Neither of you ever chose who holds \(link(task)). Is it still right as it is?"
  }
  if let task = live.first(where: { $0.outcome == nil && $0.cadence != .once }) {
    return "When is \(link(task)) done, for each of you? One sentence that you both agree on would "
      + "be enough."
  }
  return "What would make each of you feel more supported this week?"
}
