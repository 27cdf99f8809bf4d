import CivilCalendar
import HouseholdModel
import MarkupText

/// A row with a note as a sentence, in the words of who wrote it; nil for a row without one, and for
/// changes of holders, which are told as hand-offs.
func rowSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  guard let note = entry.note else { return nil }
  let words = site.glossary.linked(note, on: route)
  guard let act = act(of: entry, site, on: route) else { return nil }
  let length: HTML =
    entry.minutes.map { " <span class=\"soft\">\(lengthText($0))</span>" } ?? ""
  return act.isEmpty ? "\(words)\(length)" : "\(act): “\(words)”\(length)"
}

/// What a row says happened; empty where its note says it all, nil where it is told elsewhere.
private func act(of entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  let names = site.names(on: route)
  let who = HTML(escaping: entry.who.subjectText(names))
  let what = subject(of: entry, site, on: route)
  let about: HTML = what.isEmpty ? "" : " " + what
  switch entry.verb {
  case .took, .stopped: return nil
  case .celebrated: return ""
  case .slipped: return "Something slipped"
  case .missed: return what.isEmpty ? "It did not take place" : "\(what) did not take place"
  case .skipped: return what.isEmpty ? "It was left out" : "\(what) was left out"
  case .resumed: return what.isEmpty ? "It came back" : "\(what) came back"
  case .appreciated: return HTML(escaping: thanksText(entry.who, names))
  case .madeRoom: return HTML(escaping: roomText(entry.who, names))
  case .plannedRest: return "\(who) set time aside" + (what.isEmpty ? "" : " for \(what)")
  case .rested:
    return "\(who) had time of \(entry.who == .both ? "your" : "their") own"
      + (what.isEmpty ? "" : " for \(what)")
  case .session: return "\(who) had a session" + (what.isEmpty ? "" : " about \(what)")
  case .asked: return "\(who) asked" + (what.isEmpty ? "" : " about \(what)")
  default: return "\(who) \(entry.verb.pastText)\(entry.verb.isConnection ? "" : about)"
  }
}

/// `Ana made room for Ben`.
func roomText(_ who: LogEntry.Actor, _ names: Names) -> String {
  guard case .partner(let seat) = who else { return "You made room for each other" }
  return "\(names[seat]) made room for \(names[seat.other])"
}

private func thanksText(_ who: LogEntry.Actor, _ names: Names) -> String {
  guard case .partner(let seat) = who else { return "You thanked each other" }
  return "\(names[seat]) thanked \(names[seat.other])"
}

/// What a row is about: a task as a link, a ritual by its title, other words as written.
private func subject(of entry: LogEntry, _ site: Site, on route: Route) -> HTML {
  switch entry.subject {
  case .task(let id, _):
    guard let task = site.task(id) else { return "" }
    return "“<a href=\"\(route.href(to: .task(id)))\">\(task.title)</a>”"
  case .other(let words) where !site.isName(words):
    return "“\(site.glossary.linked(site.ritual(words)?.title ?? words, on: route))”"
  case .other, nil: return ""
  }
}

/// The rows without a note, told together: who did what, each thing once.
///
/// Connection without words says nothing here, and neither does a ritual that did not take place.
func plainRowsSentence(
  _ entries: some Sequence<LogEntry>, _ site: Site, on route: Route
) -> String? {
  let names = site.names(on: route)
  let actors: [LogEntry.Actor] = [
    .partner(names.leading), .partner(names.following), .both,
  ]
  var found: [LogEntry.Actor: [Verb: [String]]] = [:]
  for entry in entries where entry.note == nil && entry.verb.isToldWithoutWords {
    guard let title = plainSubject(of: entry, site) else { continue }
    if found[entry.who]?[entry.verb]?.contains(title) != true {
      found[entry.who, default: [:]][entry.verb, default: []].append(title)
    }
  }
  let parts = actors.compactMap { who -> String? in
    let acts = Verb.allCases.compactMap { verb -> String? in
      found[who]?[verb].map { "\(verb.pastText) \(listed($0))" }
    }
    return acts.isEmpty ? nil : "\(who.subjectText(names)) \(acts.joined(separator: ", "))"
  }
  return parts.isEmpty ? nil : parts.joined(separator: ". ") + "."
}

private func plainSubject(of entry: LogEntry, _ site: Site) -> String? {
  switch entry.subject {
  case .task(let id, _): site.task(id).map { "“\($0.title)”" }
  case .other(let words): "“\(site.ritual(words)?.title ?? words)”"
  case nil: nil
  }
}

extension Verb {
  /// Whether a row of it says something without a note.
  fileprivate var isToldWithoutWords: Bool { stage != nil || self == .kept || self == .tried }
}

extension Site {
  /// The ritual of an id.
  func ritual(_ id: String) -> Ritual? { household.settings.rituals.first { $0.id == id } }
}
