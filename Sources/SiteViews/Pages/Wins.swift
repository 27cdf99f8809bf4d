import SourceText
import CivilCalendar
import HouseholdModel
import MarkupText

/// What went well in a span, oldest first: milestones, celebrations, and thanks.
func wins(in span: DateSpan, _ site: Site, on route: Route) -> [Fields] {
  let names = site.names(on: route)
  var items: [(date: CalendarDate, text: HTML)] = site.milestonesReached(in: span).map {
    let link = termLink($0.id, HTML(escaping: $0.term.value), on: route)
    return ($0.reachedOn ?? span.start, "You reached \(link).")
  }
  for entry in site.entries(in: span) {
    guard let note = entry.note else { continue }
    let words = site.glossary.linked(note, on: route)
    switch (entry.verb, entry.who) {
    case (.celebrated, _): items.append((entry.date, words))
    case (.appreciated, .partner(let seat)):
      items.append((entry.date, "\(names[seat]) thanked \(names[seat.other]): “\(words)”"))
    default: continue
    }
  }
  return items.sorted { $0.date < $1.date }.map { dated($0.date, $0.text) }
}

/// A line of a list that starts with its day.
func dated(_ date: CalendarDate, _ text: HTML) -> Fields {
  ["iso": .text(date.iso), "day": .text(date.shortText), "textHTML": .html(text)]
}

/// The first lines of a list for the page, and the rest for a part that opens.
func folded(_ items: [Fields], after count: Int) -> Fields {
  let more = Array(items.dropFirst(count))
  return [
    "items": .list(Array(items.prefix(count))), "more": .list(more),
    "hasMore": .flag(!more.isEmpty), "moreCount": .text(String(more.count)),
  ]
}
