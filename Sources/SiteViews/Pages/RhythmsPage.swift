import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// Rituals and check-ins as calendars, own time, boundaries and pauses; nil where there is none.
func rhythmsPage(_ site: Site) -> PageView? {
  let route = Route.rhythms
  let household = site.household
  let settings = household.settings
  let rituals = settings.rituals.compactMap { ritual in
    site.report.rituals.first { $0.id == ritual.id }.map {
      ritualFields(ritual, Rhythm(record: $0), site, on: route)
    }
  }
  let checkIns =
    household.checkIns.isEmpty
    ? [] : site.report.checkIns.map { [checkInFields($0, site, on: route)] } ?? []
  let ownTime = ownTimeFields(site, on: route)
  let room = roomFields(site, on: route)
  let boundaries = boundaryFields(site, on: route)
  let pauses = pauseFields(site, on: route)
  let ahead = settings.lifeEvents.filter { $0.date > household.asOf }
    .sorted { ($0.date, $0.title) < ($1.date, $1.title) }
  let lists = [rituals, checkIns, ownTime, room, boundaries, pauses]
  guard lists.contains(where: { !$0.isEmpty }) || !ahead.isEmpty else { return nil }
  let legend = rituals + checkIns
  return PageView(
    route: route, template: "rhythms", title: "Rhythms", section: .rhythms,
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
      "ahead": .list(
        ahead.map {
          [
            "iso": .text($0.date.iso), "day": .text($0.date.mediumText),
            "textHTML": .html(site.glossary.linked($0.title, on: route)),
          ]
        }),
      "hasAhead": .flag(!ahead.isEmpty),
    ])
}

private func ritualFields(
  _ ritual: Ritual, _ told: Rhythm, _ site: Site, on route: Route
) -> Fields {
  let asOf = site.household.asOf
  let starts = site.household.settings.weekStarts
  let isDaily = ritual.every == .daily
  let calendars = isDaily ? told.calendars(id: ritual.id, asOf: asOf, weekStarts: starts) : []
  let months =
    isDaily
    ? told.smallMonths(id: ritual.id, title: ritual.title, asOf: asOf, weekStarts: starts) : []
  let strip = isDaily ? nil : told.strip(title: ritual.title, asOf: asOf)
  let notes = ritualNotes(ritual, site, on: route)
  return [
    "titleHTML": .html(site.glossary.linked(ritual.title, on: route)),
    "every": .text(ritual.every.ritualText + sinceText(ritual, site)),
    "sentence": .text(told.sentence),
    "stripHTML": .html(strip ?? ""), "hasStrip": .flag(strip != nil),
    "calendars": .list(calendars.map { ["calendarHTML": .html($0)] }),
    "hasCalendars": .flag(!calendars.isEmpty),
    "months": .list(months), "hasMonths": .flag(!months.isEmpty),
    "notes": .list([folded(notes, after: 3)]), "hasNotes": .flag(!notes.isEmpty),
  ]
}

private func sinceText(_ ritual: Ritual, _ site: Site) -> String {
  guard let since = ritual.since, since > site.household.settings.started else { return "" }
  return since > site.household.asOf
    ? ", from \(since.longText) on" : ", since \(since.longText)"
}

/// What they wrote about a ritual, newest first.
private func ritualNotes(_ ritual: Ritual, _ site: Site, on route: Route) -> [Fields] {
  site.household.log.reversed().compactMap { entry in
    guard entry.subject == .other(ritual.id), let note = entry.note else { return nil }
    let words = site.glossary.linked(note, on: route)
    let text: HTML
    switch entry.verb {
    case .kept: text = words
    case .resumed: text = "It came back: \(words)"
    case .skipped: text = "Left out: \(words)"
    case .missed: text = "Not this time: \(words)"
    default: return nil
    }
    return [
      "iso": .text(entry.date.iso), "day": .text(entry.date.mediumText), "textHTML": .html(text),
    ]
  }
}

private func checkInFields(
  _ record: RhythmRecord, _ site: Site, on route: Route
) -> Fields {
  let told = Rhythm(record: record)
  let strip = told.strip(title: "Check-ins", asOf: site.household.asOf)
  return [
    "every": .text(record.every.ritualText), "sentence": .text(told.sentence),
    "stripHTML": .html(strip ?? ""), "next": .text(nextCheckInSentence(site)),
    "href": .text(route.href(to: .checkIns)),
  ]
}

/// Boundaries with their review dates: those whose day has come first, then by day.
private func boundaryFields(_ site: Site, on route: Route) -> [Fields] {
  let asOf = site.household.asOf
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
      review = "\(day.longText) was the day to look at it again. Does it still fit?"
    case let day?: review = "To be looked at again on \(day.longText)."
    case nil: review = "It stands until you speak of it again."
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
      let words = pause.title.map { ": \(site.glossary.linked($0, on: route))" as HTML } ?? ""
      return ["textHTML": .html("\(pause.span.longText)\(words)")]
    }
}

extension Ritual.Every {
  /// How often a ritual comes.
  fileprivate var ritualText: String {
    switch self {
    case .daily: "every day"
    case .weekly: "every week"
    case .biweekly: "every two weeks"
    case .monthly: "every month"
    }
  }
}
