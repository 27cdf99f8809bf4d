import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// A row with a note as a sentence, in the words of who wrote it; nil for a row without one, and for
/// changes of holders, which are told as hand-offs.
func rowSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  guard let note = entry.note, let act = act(of: entry, site, on: route) else { return nil }
  let text = site.glossary.linked(note, on: route)
  let length: HTML =
    entry.minutes.map { " <span class=\"soft\">\(site.words.length($0))</span>" } ?? ""
  return (act.isEmpty ? text : site.words.said(act, text)) + length
}

/// What a row says happened; empty where its note says it all, nil where it is told elsewhere.
private func act(of entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  let names = site.names(on: route)
  switch entry.verb {
  case .took, .stopped: return nil
  case .celebrated: return ""
  case .appreciated: return HTML(escaping: thanksText(entry.who, names))
  case .madeRoom: return HTML(escaping: roomText(entry.who, names))
  default: break
  }
  let what = subject(of: entry, site, on: route)
  guard let what, !entry.verb.isConnection else { return HTML(escaping: entry.act(names)) }
  let holder = entry.who.holder
  return site.words.html(
    "row-act-about",
    ["verb": entry.verb, "who": holder.mark, "name": names.subject(holder), "what": what])
}

/// `Ana made room for Ben`.
func roomText(_ who: LogEntry.Actor, _ names: Names) -> String {
  guard case .partner(let seat) = who else { return names.words("row-room-both") }
  return names.words("row-room", ["name": names[seat], "other": names[seat.other]])
}

/// `Ana thanked Ben`.
func thanksText(_ who: LogEntry.Actor, _ names: Names) -> String {
  guard case .partner(let seat) = who else { return names.words("row-thanks-both") }
  return names.words("row-thanks", ["name": names[seat], "other": names[seat.other]])
}

/// What a row is about: a task as a link, a ritual by its title, other words as written.
private func subject(of entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  switch entry.subject {
  case .task(let id, _): site.title(ofTask: id).map { taskLink(id, titled: $0, on: route) }
  case .other(let words) where !site.isName(words):
    site.glossary.linked(site.ritual(words)?.title ?? words, on: route)
  case .other, nil: nil
  }
}

/// The rows without a note, told together: who did what, each thing once.
///
/// Connection without words says nothing here, and neither does a ritual that did not take place.
func plainRowsSentence(
  _ entries: some Sequence<LogEntry>, _ site: Site, on route: Route
) -> String? {
  let (words, names) = (site.words, site.names(on: route))
  let actors: [LogEntry.Actor] = [
    .partner(names.leading), .partner(names.following), .both,
  ]
  var found: [LogEntry.Actor: [Verb: [String]]] = [:]
  for entry in entries where entry.note == nil && entry.verb.isToldWithoutWords {
    guard let title = plainSubject(of: entry, site).map(words.quoted) else { continue }
    if found[entry.who]?[entry.verb]?.contains(title) != true {
      found[entry.who, default: [:]][entry.verb, default: []].append(title)
    }
  }
  let sentences = actors.compactMap { actor -> String? in
    let who = actor.holder.mark
    let acts = Verb.toldWithoutWords.compactMap { verb -> String? in
      found[actor]?[verb].map {
        words("rows-act", ["verb": verb, "who": who, "what": words.listed($0)])
      }
    }
    guard let first = acts.first else { return nil }
    let all = acts.dropFirst().reduce(first) { words("rows-next", ["first": $0, "next": $1]) }
    return words("rows-all", ["who": who, "name": names.subject(actor.holder), "acts": all])
  }
  return sentences.isEmpty ? nil : sentences.joined(separator: " ")
}

private func plainSubject(of entry: LogEntry, _ site: Site) -> String? {
  switch entry.subject {
  case .task(let id, _): site.title(ofTask: id)
  case .other(let words): site.ritual(words)?.title ?? words
  case nil: nil
  }
}

extension Verb {
  /// Whether a row of it says something without a note.
  fileprivate var isToldWithoutWords: Bool { stage != nil || self == .kept || self == .tried }

  fileprivate static let toldWithoutWords = allCases.filter(\.isToldWithoutWords)
}

extension Site {
  /// The ritual of an id.
  func ritual(_ id: String) -> Ritual? { household.settings.rituals.first { $0.id == id } }
}
