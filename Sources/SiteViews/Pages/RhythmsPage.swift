import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Rituals and check-ins as calendars, own time, boundaries and pauses; nil where there is none.
func rhythmsPage(_ site: Site) -> PageView? {
  let route = Route.rhythms
  let (words, household) = (site.words, site.household)
  let settings = household.settings
  let rituals = settings.rituals.compactMap { ritual in
    site.report.rituals.first { $0.id == ritual.id }.map {
      ritualFields(ritual, Rhythm(record: $0), site, on: route)
    }
  }
  let checkIns =
    household.checkIns.isEmpty
    ? [] : site.report.checkIns.map { [checkInFields($0, site, on: route)] } ?? []
  let ownTime = ownTimeRows(site, on: route)
  let room = roomRows(site, on: route)
  let boundaries = boundaryFields(site, on: route)
  let pauses = pauseFields(site, on: route)
  let ahead = words.sorted(
    settings.lifeEvents.filter { $0.date > household.asOf }, by: \.title
  ).sorted { $0.date < $1.date }
  let lists = [rituals, checkIns, boundaries, pauses]
  guard lists.contains(where: { !$0.isEmpty }) || !(ownTime + room).isEmpty || !ahead.isEmpty
  else { return nil }
  let legend = rituals + checkIns
  return PageView(
    route: route, template: "rhythms", title: words("page-rhythms"), section: .rhythms,
    fields: [
      "rituals": .list(rituals), "hasRituals": .flag(!rituals.isEmpty),
      "checkIns": .list(checkIns), "hasMarks": .flag(!legend.isEmpty),
      "keptHTML": .html(rhythmGlyph(.kept)), "missedHTML": .html(rhythmGlyph(.missed)),
      "skippedHTML": .html(rhythmGlyph(.skipped)), "plainHTML": .html(rhythmGlyph(.notDue)),
      "hasOwnTime": .flag(!(ownTime + room).isEmpty),
      "ownTime": .list([folded(ownTime, after: 8)]), "hasOwn": .flag(!ownTime.isEmpty),
      "room": .list([folded(room, after: 5)]), "hasRoom": .flag(!room.isEmpty),
      "boundaries": .list(boundaries), "hasBoundaries": .flag(!boundaries.isEmpty),
      "pauses": .list(pauses), "hasPauses": .flag(!pauses.isEmpty),
      "aheadHTML": .rows(
        ahead.map {
          dated(
            $0.date, reading: words.medium($0.date), site.glossary.linked($0.title, on: route),
            words)
        }),
      "hasAhead": .flag(!ahead.isEmpty),
    ])
}

private func ritualFields(
  _ ritual: Ritual, _ told: Rhythm, _ site: Site, on route: Route
) -> Fields {
  let (words, asOf) = (site.words, site.household.asOf)
  let starts = site.household.settings.weekStarts
  let isDaily = ritual.every == .daily
  let calendars =
    isDaily ? told.calendars(id: ritual.id, asOf: asOf, weekStarts: starts, words) : []
  let months =
    isDaily
    ? told.smallMonths(
      id: ritual.id, title: ritual.title, asOf: asOf, weekStarts: starts, words) : []
  let strip = isDaily ? nil : told.strip(title: ritual.title, asOf: asOf, words)
  let notes = ritualNotes(ritual, site, on: route)
  return [
    "titleHTML": .html(site.glossary.linked(ritual.title, on: route)),
    "every": .text(oftenText(ritual, site)),
    "sentence": .text(told.sentence(words)),
    "stripHTML": .html(strip ?? ""), "hasStrip": .flag(strip != nil),
    "calendars": .list(calendars.map { ["calendarHTML": .html($0)] }),
    "hasCalendars": .flag(!calendars.isEmpty),
    "months": .list(months), "hasMonths": .flag(!months.isEmpty),
    "notes": .list([folded(notes, after: 3)]), "hasNotes": .flag(!notes.isEmpty),
  ]
}

/// How often a ritual comes, and since when, where that is not from the start.
private func oftenText(_ ritual: Ritual, _ site: Site) -> String {
  let words = site.words
  let often = words("rhythm-every", ["every": ritual.every])
  guard let since = ritual.since, since > site.household.settings.started else { return often }
  return since > site.household.asOf
    ? words("rhythm-every-from", ["often": often, "day": words.long(since)])
    : words("rhythm-every-since", ["often": often, "day": words.long(since)])
}

/// What they wrote about a ritual, newest first.
private func ritualNotes(_ ritual: Ritual, _ site: Site, on route: Route) -> [HTML] {
  let words = site.words
  return site.household.log.reversed().compactMap { entry in
    guard entry.subject == .other(ritual.id), let note = entry.note else { return nil }
    var text = site.glossary.linked(note, on: route)
    switch entry.verb {
    case .kept: break
    case .resumed, .skipped, .missed:
      text = words.html("rhythm-note", ["verb": entry.verb, "text": text])
    default: return nil
    }
    return dated(entry.date, reading: words.medium(entry.date), text, words)
  }
}

private func checkInFields(
  _ record: RhythmRecord, _ site: Site, on route: Route
) -> Fields {
  let words = site.words
  let told = Rhythm(record: record)
  let strip = told.strip(
    title: words("page-check-ins"), asOf: site.household.asOf, words)
  return [
    "every": .text(words("rhythm-every", ["every": record.every])),
    "sentence": .text(told.sentence(words)),
    "stripHTML": .html(strip ?? ""), "next": .text(nextCheckInSentence(site)),
    "href": .text(route.href(to: .checkIns)),
  ]
}

/// Boundaries with their review dates: those whose day has come first, then by day.
private func boundaryFields(_ site: Site, on route: Route) -> [Fields] {
  let (words, asOf) = (site.words, site.household.asOf)
  let sorted = site.household.settings.boundaries.enumerated().sorted { left, right in
    switch (left.element.review, right.element.review) {
    case (let one?, let other?): (one, left.offset) < (other, right.offset)
    case (nil, nil): left.offset < right.offset
    case (let one, _): one != nil
    }
  }
  return sorted.map { _, boundary in
    let review: String
    switch boundary.review {
    case let day? where day <= asOf:
      review = words("boundary-due", ["day": words.long(day)])
    case let day?: review = words("boundary-review", ["day": words.long(day)])
    case nil: review = words("boundary-stands")
    }
    return [
      "name": .text(site.household.partners[boundary.partner].name),
      "glyphHTML": .html(holdingGlyph(boundary.partner.mark)),
      "textHTML": .html(site.glossary.linked(boundary.text, on: route)), "review": .text(review),
    ]
  }
}

/// Holidays from logging of the last year and those to come, newest first.
private func pauseFields(_ site: Site, on route: Route) -> [Fields] {
  let start = site.household.asOf.advanced(by: -365)
  return site.household.settings.pauses.filter { $0.span.end > start }
    .sorted { ($0.span.start, $0.title ?? "") > ($1.span.start, $1.title ?? "") }
    .map { pause in
      let days = site.words.long(pause.span)
      let text: HTML? = pause.title.map {
        site.words.labelled(days, site.glossary.linked($0, on: route))
      }
      return ["textHTML": .html(text ?? HTML(escaping: days))]
    }
}
