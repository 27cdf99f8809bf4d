import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// A page for each week in which something was written, reached or changed, oldest first.
func weekPages(_ site: Site) -> [PageMaker] {
  let weeks = site.toldWeeks
  return weeks.indices.map { index in
    PageMaker(.week(weeks[index])) { _ in
      weekPage(
        weeks[index], earlier: index > 0 ? weeks[index - 1] : nil,
        later: index + 1 < weeks.count ? weeks[index + 1] : nil, site)
    }
  }
}

extension Site {
  /// The weeks that have a page, oldest first: from `started` to `asOf`, without the empty ones.
  var toldWeeks: [Week] {
    let span = household.span
    let days =
      household.logDays + household.changes.map(\.date) + household.checkIns.map(\.date)
      + household.milestones.compactMap(\.reachedOn)
    return Set(days.filter(span.contains).map { week(of: $0) }).sorted()
  }

  /// The couple's week that a day lies in.
  func week(of day: CalendarDate) -> Week {
    Week(containing: day, startingOn: household.settings.weekStarts)
  }
}

private func weekPage(_ week: Week, earlier: Week?, later: Week?, _ site: Site) -> PageView {
  let route = Route.week(week)
  let span = week.span
  let words = site.words
  let turns = turnFields(week, site, on: route)
  let handOffs = site.changes(in: span).map {
    dated($0.date, handOffLine($0, site, on: route), words)
  }
  let reached = site.milestonesReached(in: span).map { milestone in
    dated(
      milestone.reachedOn ?? week.start,
      termLink(milestone.id, HTML(escaping: milestone.term.value), on: route), words)
  }
  let talks = site.checkIns(in: span).map { checkIn in
    let title = checkIn.together?.title ?? words("check-in")
    return dated(
      checkIn.date, "<a href=\"\(route.href(to: .checkIn(checkIn.date)))\">\(title)</a>", words)
  }
  let days = span.days.compactMap { dayFields($0, site, on: route) }
  let lead = weekLead(week, site)
  let isNow = span.contains(site.household.asOf)
  let month = site.months.through(span.last).last
  return PageView(
    route: route, template: "week", title: words("page-week", ["day": words.long(week.start)]),
    section: .months,
    fields: [
      "meta": .text(weekMeta(week, site)), "heading": .text(words.long(span)),
      "lead": .text(lead), "hasLead": .flag(!lead.isEmpty), "isNow": .flag(isNow),
      "turnsHeading": .text(words("week-turns", ["isPast": !isNow])),
      "turns": .list(turns), "hasTurns": .flag(!turns.isEmpty),
      "handOffsHTML": .rows(handOffs), "hasHandOffs": .flag(!handOffs.isEmpty),
      "reachedHTML": .rows(reached), "hasReached": .flag(!reached.isEmpty),
      "talksHTML": .rows(talks), "hasTalks": .flag(!talks.isEmpty),
      "days": .list(days), "hasDays": .flag(!days.isEmpty),
      "nextStepHTML": .html(
        month.map {
          nextStep($0, site, on: route, pastTurn: isNow ? nil : week.start.dayNumber / 7)
        }
          ?? words.html("next-support")),
    ]
  ).with(around(earlier, later, words) { (words.short($0.span), route.href(to: .week($0))) })
}

/// `Week · so far · 31 entries`.
private func weekMeta(_ week: Week, _ site: Site) -> String {
  let rows = site.entries(in: week.span).count
  var parts = [site.words("week")]
  if week.span.last > site.household.asOf { parts.append(site.words("so-far")) }
  if rows > 0 { parts.append(site.words.counted("count-entry", rows)) }
  return parts.joined(separator: " · ")
}

/// Pauses and what happened in life; empty in most weeks.
private func weekLead(_ week: Week, _ site: Site) -> String {
  let (words, settings) = (site.words, site.household.settings)
  let life = settings.lifeEvents.filter { week.span.contains($0.date) }.map {
    words("labelled", ["label": words.long($0.date), "text": $0.title]) + "."
  }
  let pauses = settings.pauses.compactMap { pause -> String? in
    let days = pause.span.intersection(week.span)
    // A log that rested has no rows; where it has some, they say more.
    guard !days.isEmpty, days != week.span || site.entries(in: week.span).isEmpty else {
      return nil
    }
    let (isNamed, title) = (pause.title != nil, pause.title ?? "")
    return days == week.span
      ? words("pause-week", ["isNamed": isNamed, "title": title])
      : words("pause-days", ["days": words.long(days), "isNamed": isNamed, "title": title])
  }
  return (life + pauses).joined(separator: " ")
}

/// What was written on a day; nil where nothing was, or nothing that says something by itself.
private func dayFields(_ day: CalendarDate, _ site: Site, on route: Route) -> Fields? {
  let entries = site.entries(in: DateSpan(from: day, through: day))
  let told = entries.compactMap { rowSentence($0, site, on: route) }
  let plain = plainRowsSentence(entries, site, on: route)
  guard !told.isEmpty || plain != nil else { return nil }
  return [
    "iso": .text(day.iso),
    "day": .text(
      site.words(
        "date-with-weekday",
        ["weekday": site.words.name(day.weekday), "date": site.words.short(day)])),
    "toldHTML": .rows(told.map { "<li>\($0)</li>" }),
    "hasTold": .flag(!told.isEmpty),
    "plain": .text(plain ?? ""), "hasPlain": .flag(plain != nil),
  ]
}

/// Whose turn it is with each rotating task of a week, by title.
private func turnFields(_ week: Week, _ site: Site, on route: Route) -> [Fields] {
  let names = site.names(on: route)
  return site.rotatingTasks(in: week.span).compactMap { task in
    site.household.turns[task.id]?[week].map { turn in
      [
        "href": .text(route.href(to: .task(task.id))), "title": .text(task.title),
        "who": .text(names.cell(turn.holder)),
      ]
    }
  }
}

extension Site {
  /// The tasks that rotate on a day of a span, by title.
  func rotatingTasks(in span: DateSpan) -> [HouseholdTask] {
    rotatingTasks.filter { task in
      [max(span.start, task.since), span.last].contains { day in
        guard span.contains(day), let holders = task.holders(on: day) else { return false }
        return Stage.allCases.contains { holders[$0] == .rotating }
      }
    }
  }
}

extension Turn {
  /// Who that is, as holders are told.
  var holder: Holder {
    switch self {
    case .partner(let seat): .partner(seat)
    case .both: .both
    case .outside: .outside
    }
  }
}
