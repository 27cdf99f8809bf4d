import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText

/// A page for each week in which something was written, reached or changed, oldest first.
func weekPages(_ site: Site) -> [PageView] {
  let weeks = site.toldWeeks
  return weeks.indices.map { index in
    weekPage(
      weeks[index], earlier: index > 0 ? weeks[index - 1] : nil,
      later: index + 1 < weeks.count ? weeks[index + 1] : nil, site)
  }
}

extension Site {
  /// The weeks that have a page, oldest first: from `started` to `asOf`, without the empty ones.
  var toldWeeks: [Week] {
    let span = household.span
    let days =
      household.log.map(\.date) + household.changes.map(\.date) + household.checkIns.map(\.date)
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
  let turns = turnFields(week, site, on: route)
  let handOffs = site.changes(in: span).map { change in
    let note = change.note.map { "“\(site.glossary.linked($0, on: route))”" as HTML } ?? ""
    return dated(change.date, handOffSentence(change, site, on: route) + " " + note)
  }
  let reached = site.milestonesReached(in: span).map { milestone in
    dated(
      milestone.reachedOn ?? week.start,
      termLink(milestone.id, HTML(escaping: milestone.term.value), on: route))
  }
  let talks = site.checkIns(in: span).map { checkIn in
    let title = checkIn.together?.title ?? "Check-in"
    return dated(
      checkIn.date, "<a href=\"\(route.href(to: .checkIn(checkIn.date)))\">\(title)</a>")
  }
  let days = span.days.compactMap { dayFields($0, site, on: route) }
  let lead = weekLead(week, site)
  let isNow = span.contains(site.household.asOf)
  let month = site.report.months.last { $0.period.span.start <= span.last }
  return PageView(
    route: route, template: "week", title: "The week of \(week.start.longText)", section: .months,
    fields: [
      "meta": .text(weekMeta(week, site)), "heading": .text(span.longText),
      "lead": .text(lead), "hasLead": .flag(!lead.isEmpty), "isNow": .flag(isNow),
      "turnsHeading": .text(isNow ? "Whose turn it is" : "Whose turn it was"),
      "turns": .list(turns), "hasTurns": .flag(!turns.isEmpty),
      "handOffs": .list(handOffs), "hasHandOffs": .flag(!handOffs.isEmpty),
      "reached": .list(reached), "hasReached": .flag(!reached.isEmpty),
      "talks": .list(talks), "hasTalks": .flag(!talks.isEmpty),
      "days": .list(days), "hasDays": .flag(!days.isEmpty),
      "nextStepHTML": .html(
        month.map { nextStep($0, site, on: route) }
          ?? "What would make each of you feel more supported this week?"),
      "hasAround": .flag(earlier != nil || later != nil),
      "around": .list(
        [("Earlier", earlier), ("Later", later)].compactMap { word, other in
          other.map {
            [
              "word": .text(word), "label": .text($0.span.shortText),
              "href": .text(route.href(to: .week($0))),
            ]
          }
        }),
    ])
}

/// `Week · so far · 31 entries`.
private func weekMeta(_ week: Week, _ site: Site) -> String {
  let rows = site.entries(in: week.span).count
  var parts = ["Week"]
  if week.span.last > site.household.asOf { parts.append("so far") }
  if rows > 0 { parts.append(counted(rows, "entry", plural: "entries")) }
  return parts.joined(separator: " · ")
}

/// Pauses and what happened in life; empty in most weeks.
private func weekLead(_ week: Week, _ site: Site) -> String {
  let settings = site.household.settings
  let life = settings.lifeEvents.filter { week.span.contains($0.date) }.map {
    "\($0.date.longText): \($0.title)."
  }
  let pauses = settings.pauses.compactMap { pause -> String? in
    let days = pause.span.intersection(week.span)
    guard !days.isEmpty else { return nil }
    let title = pause.title.map { " (\($0))" } ?? ""
    return days == week.span
      ? "The log rested all week\(title)." : "The log rested on \(days.longText)\(title)."
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
    "iso": .text(day.iso), "day": .text("\(day.weekday.name) \(day.shortText)"),
    "told": .list(told.map { ["textHTML": .html($0)] }), "hasTold": .flag(!told.isEmpty),
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
        "who": .text(turn.holder.text(names)),
      ]
    }
  }
}

extension Site {
  /// The tasks that rotate on a day of a span, by title.
  func rotatingTasks(in span: DateSpan) -> [HouseholdTask] {
    household.tasks.filter { task in
      [max(span.start, task.since), span.last].contains { day in
        guard span.contains(day), let holders = task.holders(on: day) else { return false }
        return Stage.allCases.contains { holders[$0] == .rotating }
      }
    }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
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

extension Weekday {
  /// `Monday`.
  var name: String { rawValue.capitalizedFirst }
}

extension DateSpan {
  /// `5–11 Oct`, `28 Sep – 4 Oct`.
  var shortText: String {
    start.yearMonth == last.yearMonth
      ? "\(start.day)–\(last.shortText)" : "\(start.shortText) – \(last.shortText)"
  }
}
