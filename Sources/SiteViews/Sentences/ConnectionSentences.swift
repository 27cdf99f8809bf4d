import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// A row about connection as a sentence in the couple's words; nil where the row holds no words.
///
/// Never a count: a row without words says nothing here.
func connectionSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  guard case let text = words(of: entry, site, on: route), !text.isEmpty else { return nil }
  let said = site.words.html(
    "connection-said",
    [
      "act": entry.act(site.names(on: route)), "wanted": entry.wanted?.rawValue ?? "nothing",
      "text": text,
    ])
  return said + energyAfter(entry, site.words)
}

/// How one felt afterwards, in a word; nothing where the row does not say.
func energyAfter(_ entry: LogEntry, _ words: Words) -> HTML {
  entry.energyAfter.map { energy in
    let text = words("row-energy", ["energy": String(min(max(energy, -2), 2))])
    return " <span class=\"soft\">\(text)</span>"
  } ?? ""
}

private func words(of entry: LogEntry, _ site: Site, on route: Route) -> HTML {
  if let note = entry.note { return site.glossary.linked(note, on: route) }
  guard case .other(let subject) = entry.subject, !site.isName(subject) else { return "" }
  return site.glossary.linked(subject, on: route)
}

extension Site {
  /// Whether a subject is only a word for one of the two.
  func isName(_ subject: String) -> Bool {
    let word = subject.lowercased()
    return household.partners.both.contains { partner in
      ([partner.id.text, partner.name] + partner.alsoKnownAs).contains { $0.lowercased() == word }
    }
  }
}

extension LogEntry {
  /// Who did what, without what it was about: `Ana planned`, `You both reached out`.
  func act(_ names: Names) -> String {
    names.words(
      "row-act", ["verb": verb, "who": who.holder.mark, "name": names.subject(who.holder)])
  }
}
