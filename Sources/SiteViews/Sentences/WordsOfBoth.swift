import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// What each answered to the three questions in the newest check-in of a span that both answered.
///
/// - Parameters:
///   - span: the days.
///   - site: the household.
///   - prose: turns Markdown into markup.
///   - route: the page they stand on.
/// - Returns: one item for `partials/words`, or none.
func wordsOfBoth(
  in span: DateSpan, _ site: Site, _ prose: inout Prose, on route: Route
) -> [Fields] {
  let asked = CheckInHeading.threeQuestions
  let newest = site.checkIns(in: span).last { checkIn in
    checkIn.answers.both.contains { answers in asked.contains { answers?.texts[$0] != nil } }
  }
  guard let newest else { return [] }
  var sides: [Fields] = []
  for seat in Seat.allCases {
    var entries: [Fields] = []
    for heading in asked {
      guard let text = newest.answers[seat]?.texts[heading] else { continue }
      let prefix = "words-\(seat == .first ? 1 : 2)-\(heading.rawValue)-"
      entries.append([
        "title": .text(site.words.title(heading)),
        "textHTML": .html(prose.markup(text, on: route, prefix: prefix)),
      ])
    }
    sides.append([
      "name": .text(site.household.partners[seat].name),
      "glyphHTML": .html(holdingGlyph(seat.mark)), "entries": .list(entries),
      "hasEntries": .flag(!entries.isEmpty),
    ])
  }
  return [
    [
      "sides": .list(sides), "href": .text(route.href(to: .checkIn(newest.date))),
      "day": .text(site.words.long(newest.date)),
    ]
  ]
}
