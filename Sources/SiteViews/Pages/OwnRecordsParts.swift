import HouseholdModel
import MarkupText

/// The tasks of one's own folder, with what done means and the notes.
func ownTasks(_ own: OwnRecords, _ prose: inout Prose) -> [Fields] {
  var items: [Fields] = []
  for task in own.tasks {
    var text = paragraphs([task.outcome])
    if let notes = task.notes {
      text += prose.markup(notes, on: .own, prefix: "own-task-\(task.id.text)-")
    }
    items.append(["title": .text(task.title), "textHTML": .html(text)])
  }
  return items
}

/// The repairs of one's own folder and those kept private, newest first.
func ownRepairs(_ own: OwnRecords, _ site: Site, _ prose: inout Prose) -> [Fields] {
  var items: [Fields] = []
  for repair in own.repairs.reversed() {
    var text = paragraphs([repair.pause, repair.impact, repair.remedy, repair.test])
    text += prose.markup(repair.body, on: .own, prefix: "own-repair-\(repair.id)-")
    items.append(["title": .text(site.words.long(repair.date)), "textHTML": .html(text)])
  }
  return items
}

private func paragraphs(_ texts: [String?]) -> HTML {
  texts.compactMap { $0 }.map { "<p>\($0)</p>" as HTML }.joined(separator: "\n")
}
