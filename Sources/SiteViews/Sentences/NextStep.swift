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
  let words = site.words
  let kinds: [(tasks: [Int], question: (HouseholdTask) -> Text)] = [
    (
      site.unchosenTasks(in: month),
      { words.told("next-unchosen", ["task": Text.task($0, on: route)]) }
    ),
    (
      site.tasksWithoutOutcome(in: month),
      { words.told("next-outcome", ["task": Text.task($0, on: route)]) }
    ),
  ]
  let tasks = site.household.tasks
  if let turn {
    // The last place is the question for every week.
    let past = kinds.filter { !$0.tasks.isEmpty }
    guard let kind = past.dropFirst(turn % (past.count + 1)).first else {
      return words.told("next-support")
    }
    return kind.question(tasks[kind.tasks[turn / (past.count + 1) % kind.tasks.count]])
  }
  if month.standing.isMostlyOpen { return words.told("next-fill-in") }
  let day = month.period.span.last
  let unheld = (
    tasks: site.unheldTasks(in: month),
    question: { unheldQuestion($0, day, words, on: route) as Text }
  )
  for kind in [unheld] + kinds where !kind.tasks.isEmpty {
    return kind.question(tasks[kind.tasks[day.yearMonth.number % kind.tasks.count]])
  }
  return words.told("next-support")
}

/// What may be asked about: places among the household's tasks, since a task is costly to copy.
extension Site {
  fileprivate func unheldTasks(in month: PeriodReport) -> [Int] {
    let day = month.period.span.last
    return practicalTasks(in: month).filter { place in
      !openStages(of: household.tasks[place], on: day).isEmpty
        && !stoppedTasks.contains(household.tasks[place].id)
    }
  }

  fileprivate func unchosenTasks(in month: PeriodReport) -> [Int] {
    let unchosen = Set(month.standing.neverChosen)
    return practicalTasks(in: month).filter { unchosen.contains(household.tasks[$0].id) }
  }

  fileprivate func tasksWithoutOutcome(in month: PeriodReport) -> [Int] {
    practicalTasks(in: month).filter {
      household.tasks[$0].outcome == nil && household.tasks[$0].cadence != .once
    }
  }

  /// The tasks of a month without those of emotional categories.
  private func practicalTasks(in month: PeriodReport) -> [Int] {
    month.standing.liveTasks.compactMap(place(ofTask:)).filter {
      emotionalTasks[household.tasks[$0].category] == nil
    }
  }
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

/// A task's title as a link to its page.
func taskLink(_ task: HouseholdTask, on route: Route) -> HTML {
  taskLink(task.id, titled: task.title, on: route)
}

/// The same of what is known of the task here.
func taskLink(_ id: TaskID, titled title: String, on route: Route) -> HTML {
  "<a href=\"\(route.href(to: .task(id)))\">\(title)</a>"
}
