import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Stepping in where one had let go.
let lettingGo: Set<Verb> = [
  .reminded, .redid, .hovered, .rescued, .fixed, .overApologised,
]

/// What was kept in, said after all, or softened for the other.
let containment: Set<Verb> = [.heldBack, .voiced, .managedReaction]

/// The rows of some verbs, the newest first.
func ownRows(_ own: OwnRecords, _ verbs: Set<Verb>, _ site: Site) -> [Fields] {
  folds(own.log.reversed().filter { verbs.contains($0.verb) }.map { ownLine($0, site) })
}

/// All other rows of their own.
func ownNotes(_ own: OwnRecords, _ site: Site) -> [Fields] {
  folds(
    own.log.reversed().filter { !lettingGo.contains($0.verb) && !containment.contains($0.verb) }
      .map { ownLine($0, site) })
}

/// A list that folds, or nothing for an empty one.
private func folds(_ lines: [HTML]) -> [Fields] {
  lines.isEmpty ? [] : [folded(lines, after: 12)]
}

/// `Reminded, Laundry: “…”`.
private func ownLine(_ entry: LogEntry, _ site: Site) -> HTML {
  let words = site.words
  var act = HTML(escaping: words("log-verb", ["verb": entry.verb]).capitalizedFirst)
  switch entry.subject {
  case .task(let id, _):
    let own = site.household.own?.tasks.first { $0.id == id }?.title ?? id.text
    let task = site.task(id).map { taskLink($0, on: .own) } ?? HTML(escaping: own)
    act = words.html("list-next", ["first": act, "next": task])
  case .other(let subject) where !site.isName(subject):
    act = words.html("list-next", ["first": act, "next": subject])
  case .other, nil: break
  }
  let text = words.said(act, entry.note.map { site.glossary.linked($0, on: .own) })
  return dated(
    entry.date, reading: words.medium(entry.date), text + energyAfter(entry, words), words)
}
