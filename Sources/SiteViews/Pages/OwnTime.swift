import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Time of one's own in the last twelve weeks, newest first: what was set aside beside what was had.
func ownTimeRows(_ site: Site, on route: Route) -> [HTML] {
  var spells: [OwnSpell] = []
  for entry in site.entries(in: site.lastTwelveWeeks) {
    guard entry.verb == .plannedRest || entry.verb == .rested else { continue }
    let found = spells.lastIndex {
      $0.date == entry.date && $0.who == entry.who && $0.subject == entry.subjectWords
    }
    if let found {
      spells[found].add(entry)
    } else {
      spells.append(OwnSpell(entry))
    }
  }
  return spells.reversed().map { dated($0.date, $0.text(site, on: route), site.words) }
}

/// Room that one made for the other in the last twelve weeks, newest first.
func roomRows(_ site: Site, on route: Route) -> [HTML] {
  let names = site.names(on: route)
  return site.entries(in: site.lastTwelveWeeks).filter { $0.verb == .madeRoom }.reversed()
    .map { entry in
      let note = entry.note.map { site.glossary.linked($0, on: route) }
      return dated(entry.date, site.words.said(roomText(entry.who, names), note), site.words)
    }
}

/// One's own time of a day.
private struct OwnSpell {
  let date: CalendarDate
  let who: LogEntry.Actor
  let subject: String?
  private var planned: [LogEntry] = []
  private var had: [LogEntry] = []

  init(_ entry: LogEntry) {
    (date, who, subject) = (entry.date, entry.who, entry.subjectWords)
    add(entry)
  }

  mutating func add(_ entry: LogEntry) {
    if entry.verb == .rested { had.append(entry) } else { planned.append(entry) }
  }

  /// `Ana: Thursday water, 70 min (75 min set aside)`, with what was written.
  func text(_ site: Site, on route: Route) -> HTML {
    let words = site.words
    let mayCompare = site.household.settings.mayCompare
    let planned = length(self.planned, mayCompare, words)
    let had = length(self.had, mayCompare, words)
    let kind =
      self.had.isEmpty
      ? planned == nil ? "set" : "planned"
      : had == nil ? "alone" : planned == nil ? "had" : "both"
    let text = words.html(
      "own-time",
      [
        "kind": kind, "name": site.names(on: route).subject(who.holder),
        "what": subject.map { site.glossary.linked($0, on: route) }
          ?? words.html("own-time-unnamed"),
        "planned": planned ?? "", "had": had ?? "",
      ])
    return (self.had + self.planned).compactMap(\.note).reduce(text) { text, note in
      "\(text). \(words.quoted(site.glossary.linked(note, on: route)))"
    }
  }

  /// The length of one row, or of all together where both agreed to sums.
  private func length(
    _ entries: [LogEntry], _ mayCompare: Bool, _ words: Words
  ) -> String? {
    let minutes = entries.compactMap(\.minutes)
    guard !minutes.isEmpty, mayCompare || minutes.count == 1 else { return nil }
    return words.length(Minutes(minutes.reduce(0) { $0 + min($1.count, 1_000_000_000) }))
  }
}

extension Site {
  /// The 84 days that end with the newest.
  fileprivate var lastTwelveWeeks: DateSpan {
    DateSpan(from: household.asOf.advanced(by: -83), through: household.asOf)
  }
}
