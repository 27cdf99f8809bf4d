import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// A calm page for a bad day; nil before there is a milestone, an appreciation or a repair.
///
/// Holds no figure. Of appreciations it shows equally many from both, and none where one of the two
/// has written none.
func roughPatchPage(_ site: Site, _ prose: inout Prose) -> PageView? {
  let route = Route.roughPatch
  let written = Seat.allCases.map { appreciations(by: $0, site, &prose, on: route) }
  let reached = site.reachedMilestones.suffix(6).reversed()
  let hasRepair = !site.household.repairs.isEmpty
  guard hasRepair || !reached.isEmpty || written.contains(where: { !$0.isEmpty }) else {
    return nil
  }
  let count = min(written.map(\.count).min() ?? 0, 6)
  let partners = site.household.partners
  let thanks = Seat.allCases.map { seat -> Fields in
    [
      "glyphHTML": .html(holdingGlyph(seat.mark)), "name": .text(partners[seat].name),
      "other": .text(partners[seat.other].name),
      "items": .list(written[seat == .first ? 0 : 1].prefix(count).map { told($0, site.words) }),
    ]
  }
  var terms: [Fields] = []
  for milestone in reached { terms.append(reachedFields(milestone, site.words, &prose, on: route)) }
  let helped = whatHelped(site, on: route)
  return PageView(
    route: route, template: "rough-patch", title: site.words("page-rough-patch"),
    section: .roughPatch,
    fields: [
      "reached": .list(terms), "hasReached": .flag(!terms.isEmpty),
      "helped": .list(helped), "hasHelped": .flag(!helped.isEmpty),
      "thanks": .list(thanks), "hasThanks": .flag(count > 0),
      "cardHref": .text(route.href(to: .worksheet(.repairCard))),
      "guideHref": .text(route.href(to: .conversationGuide)),
    ])
}

/// A dated piece of what they wrote.
private struct Told {
  let date: CalendarDate
  let text: HTML
}

private func told(_ item: Told, _ words: Words) -> Fields {
  [
    "iso": .text(item.date.iso), "day": .text(words.medium(item.date)),
    "textHTML": .html(item.text),
  ]
}

/// What one wrote in thanks to the other, in the log and in check-ins, newest first.
private func appreciations(
  by seat: Seat, _ site: Site, _ prose: inout Prose, on route: Route
) -> [Told] {
  var found: [Told] = []
  for entry in site.household.log
  where entry.verb == .appreciated && entry.who == .partner(seat) {
    guard let note = entry.note else { continue }
    found.append(Told(date: entry.date, text: "<p>\(site.glossary.linked(note, on: route))</p>"))
  }
  for checkIn in site.household.checkIns {
    guard let text = checkIn.answers[seat]?.texts[.appreciations] else { continue }
    let prefix = "thanks-\(seat == .first ? 1 : 2)-\(checkIn.date.iso)-"
    found.append(
      Told(date: checkIn.date, text: prose.markup(text, on: route, prefix: prefix)))
  }
  return newestFirst(found)
}

/// Of one day, what stands later in the files comes first.
private func newestFirst(_ items: [Told]) -> [Told] {
  items.enumerated()
    .sorted { ($0.element.date, $0.offset) > ($1.element.date, $1.offset) }
    .map(\.element)
}

private func reachedFields(
  _ milestone: Milestone, _ words: Words, _ prose: inout Prose, on route: Route
) -> Fields {
  let sentence = firstSentence(of: milestone.body, words)
  let prefix = "reached-\(milestone.id.text)-"
  return [
    "iso": .text(milestone.reachedOn?.iso ?? ""),
    "day": .text(milestone.reachedOn.map(words.medium) ?? ""),
    "term": .text(milestone.term.value),
    "href": .text(route.href(to: .milestone(milestone.id))),
    "sentenceHTML": .html(sentence.map { prose.markup($0, on: route, prefix: prefix) } ?? ""),
  ]
}

/// How they came back from earlier dips, newest first: remedies kept and rituals taken up again.
///
/// Beside these, and never alone, slips that are four weeks old, told without a name.
private func whatHelped(_ site: Site, on route: Route) -> [Fields] {
  let household = site.household
  let repairs = household.repairs.filter { $0.result == .kept }.suffix(4)
  let resumed = household.log.filter { $0.verb == .resumed }
    .compactMap { resumedText($0, site, on: route) }.suffix(3)
  guard !repairs.isEmpty || !resumed.isEmpty else { return [] }
  let recently = household.asOf.advanced(by: -28)
  let slips = household.log.filter {
    $0.verb == .slipped && $0.note != nil && $0.date <= recently
  }
  let found =
    repairs.map { keptText($0, site, on: route) } + resumed
    + slips.suffix(2).map { slipText($0, site, on: route) }
  return newestFirst(found).map { told($0, site.words) }
}

private func slipText(_ entry: LogEntry, _ site: Site, on route: Route) -> Told {
  let note = site.glossary.linked(entry.note ?? "", on: route)
  let text = site.words.html("rough-slip", ["text": note])
  return Told(date: entry.date, text: "<p>\(text)</p>")
}

private func keptText(_ repair: Repair, _ site: Site, on route: Route) -> Told {
  let words = site.words
  let mended = words.html("rough-mended")
  let link: HTML = "<a href=\"\(route.href(to: .repair(repair.id)))\">\(mended)</a>"
  let text =
    repair.remedy.map {
      words.html(
        "rough-kept-remedy", ["mended": link, "text": site.glossary.linked($0, on: route)])
    } ?? words.html("rough-kept", ["mended": link])
  return Told(date: repair.date, text: "<p>\(text)</p>")
}

/// A ritual taken up again; nil where neither its title nor a note says which.
private func resumedText(_ entry: LogEntry, _ site: Site, on route: Route) -> Told? {
  var title: String?
  if case .other(let word) = entry.subject {
    title = site.household.settings.rituals.first { $0.id == word }?.title
  }
  guard title != nil || entry.note != nil else { return nil }
  let words = site.words
  let back = words(
    "rough-resumed", ["isNamed": title != nil, "ritual": title ?? ""])
  let text = words.said(back, entry.note.map { site.glossary.linked($0, on: route) })
  return Told(date: entry.date, text: "<p>\(text)</p>")
}
