import CivilCalendar
import HouseholdModel
import MarkupText

/// A row about connection as a sentence in the couple's words; nil where the row holds no words.
///
/// Never a count: a row without words says nothing here.
func connectionSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  let names = site.names(on: route)
  guard case let words = words(of: entry, site, on: route), !words.isEmpty else { return nil }
  let act = "\(entry.who.subjectText(names)) \(entry.verb.pastText)"
  let heard: String =
    switch entry.wanted {
    case .listen: ", to be listened to"
    case .help: ", asking for help"
    case nil: ""
    }
  return "\(act)\(heard): “\(words)”\(energyAfter(entry))"
}

/// How one felt afterwards, in a word; nothing where the row does not say.
func energyAfter(_ entry: LogEntry) -> HTML {
  entry.energyAfter.map { " <span class=\"soft\">afterwards \(energyWord($0))</span>" } ?? ""
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

extension LogEntry.Actor {
  /// Who acted, at the start of a sentence.
  func subjectText(_ names: Names) -> String {
    self == .both ? "You both" : text(names).capitalizedFirst
  }
}

extension Verb {
  /// What was done, as a sentence says it.
  var pastText: String {
    switch self {
    case .initiated: "reached out"
    case .responded: "answered"
    case .soothed: "soothed"
    case .listened: "listened"
    case .acknowledged: "acknowledged"
    case .appreciated: "said thank you"
    case .apologised: "apologised"
    case .smallAct: "did a small thing"
    case .noticedDistance: "noticed some distance"
    case .raised: "brought something up"
    case .followedUp: "came back to something"
    case .stayed: "stayed"
    default: rawValue.replacing("-", with: " ")
    }
  }
}
