import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// What went well in a span, for a list of a page: milestones, celebrations, and thanks.
func wins(in span: DateSpan, _ site: Site, on route: Route) -> [HTML] {
  winLines(in: span, site, on: route).map { dated($0.date, $0.text, site.words) }
}

/// What went well in a span, oldest first: milestones, celebrations, and thanks.
///
/// - Parameters:
///   - span: the days.
///   - site: the household.
///   - route: the page they stand on.
///   - isShortened: whether only some are shown: milestones come first then, and thanks without
///     words last, for they were meant and say less.
/// - Returns: the lines with their days.
func winLines<Text: SentenceText>(
  in span: DateSpan, _ site: Site, on route: Route, isShortened: Bool = false
) -> [(date: CalendarDate, text: Text)] {
  let (words, names) = (site.words, site.names(on: route))
  var items: [(date: CalendarDate, text: Text, rank: Int)] =
    site.milestonesReached(in: span).map {
      let text: Text = words.told("reached", ["term": Text.term($0, on: route)])
      return ($0.reachedOn ?? span.start, text, isShortened ? 0 : 1)
    }
  for entry in site.entries(in: span) {
    let note = entry.note.map { Text.linked($0, site.glossary, on: route) }
    switch (entry.verb, entry.who) {
    case (.celebrated, _):
      if let text = note ?? entry.subjectWords.map({ .linked($0, site.glossary, on: route) }) {
        items.append((entry.date, text, 1))
      }
    case (.appreciated, .partner), (.appreciated, .both):
      let text: Text = words.said(thanksText(entry.who, names), note)
      items.append((entry.date, text, isShortened && note == nil ? 2 : 1))
    default: continue
    }
  }
  return items.enumerated()
    .sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.rank, one.date, left.offset) < (other.rank, other.date, right.offset)
    }
    .map { ($0.element.date, $0.element.text) }
}

extension LogEntry {
  /// What it was about, where that is words and not a task.
  var subjectWords: String? {
    if case .other(let words) = subject { return words }
    return nil
  }
}
