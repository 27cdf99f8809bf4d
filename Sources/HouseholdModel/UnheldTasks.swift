internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// Notes tasks that were stopped and have lain with nobody for over 60 days, `UnheldTask`.
func noteUnheldTasks(of household: Household, diagnostics: inout [Diagnostic]) {
  var last: [TaskID: HolderChange] = [:]
  for change in household.changes { last[change.task] = change }
  for task in household.tasks where task.until == nil {
    guard let change = last[task.id], change.kind == .stopped,
      change.after == StageHolders(all: .nobody), change.date.days(to: household.asOf) > 60
    else { continue }
    diagnostics.append(
      Diagnostic(
        .unheldTask, .note,
        "'\(task.id.text)' has lain with nobody since \(change.date.iso)", at: change.range,
        notes: [.init("the task is written here", at: task.range)],
        suggestion: "if it is over, write its last day into 'until' of the task"))
  }
}
