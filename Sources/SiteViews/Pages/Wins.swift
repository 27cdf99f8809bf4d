import SourceText
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// What went well in a span, oldest first: milestones, celebrations, and thanks.
func wins(in span: DateSpan, _ site: Site, on route: Route) -> [Fields] {
  let (words, names) = (site.words, site.names(on: route))
  var items: [(date: CalendarDate, text: HTML, isBare: Bool)] =
    site.milestonesReached(in: span).map {
      let link = termLink($0.id, HTML(escaping: $0.term.value), on: route)
      return ($0.reachedOn ?? span.start, words.html("reached", ["term": link]), false)
    }
  for entry in site.entries(in: span) {
    let note = entry.note.map { site.glossary.linked($0, on: route) }
    switch (entry.verb, entry.who) {
    case (.celebrated, _):
      if let text = note ?? entry.subjectWords.map({ site.glossary.linked($0, on: route) }) {
        items.append((entry.date, text, false))
      }
    case (.appreciated, .partner), (.appreciated, .both):
      let text = words.said(thanksText(entry.who, names), note)
      items.append((entry.date, text, note == nil))
    default: continue
    }
  }
  // A thank-you without words comes last: it was meant, and says less.
  return items.enumerated()
    .sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.isBare != other.isBare { return other.isBare }
      return (one.date, left.offset) < (other.date, right.offset)
    }
    .map { dated($0.element.date, $0.element.text, words) }
}

extension LogEntry {
  /// What it was about, where that is words and not a task.
  var subjectWords: String? {
    if case .other(let words) = subject { return words }
    return nil
  }
}

/// A line of a list that starts with its day.
func dated(_ date: CalendarDate, _ text: HTML, _ words: Words) -> Fields {
  ["iso": .text(date.iso), "day": .text(words.short(date)), "textHTML": .html(text)]
}

/// The first lines of a list for the page, and the rest for a part that opens.
func folded(_ items: [Fields], after count: Int) -> Fields {
  let more = Array(items.dropFirst(count))
  return [
    "items": .list(Array(items.prefix(count))), "more": .list(more),
    "hasMore": .flag(!more.isEmpty), "moreCount": .text(String(more.count)),
  ]
}
