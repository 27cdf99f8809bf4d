import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// This week's turns and the list of all weeks by month; nil where no week has a page and no task
/// rotates.
func weeksPage(_ site: Site) -> PageView? {
  let route = Route.weeks
  let (words, weeks) = (site.words, site.toldWeeks)
  let now = site.week(of: site.household.asOf)
  let rotation = rotation(around: now, site, on: route)
  guard !weeks.isEmpty || rotation != nil else { return nil }
  let years = Dictionary(grouping: weeks, by: \.start.year).sorted { $0.key > $1.key }
  let recent = site.household.asOf.yearMonth.advanced(by: -11)
  let next = nextCheckInSentence(site)
  func months(_ weeks: [Week]) -> FieldValue {
    .list(
      Dictionary(grouping: weeks, by: \.start.yearMonth).sorted { $0.key > $1.key }
        .map { month, weeks in
          [
            "month": .text(words.long(month)),
            "weeks": .list(weeks.sorted(by: >).map { listItem($0, site, on: route) }),
          ]
        })
  }
  let older = years.compactMap { year, weeks -> Fields? in
    let weeks = weeks.filter { $0.start.yearMonth < recent }
    return weeks.isEmpty
      ? nil
      : [
        "summary": .text(
          words(
            "labelled",
            ["label": String(year), "text": words.counted("count-week", weeks.count)])),
        "months": months(weeks),
      ]
  }
  return PageView(
    route: route, template: "weeks", title: words("page-weeks"), section: .months,
    fields: [
      "heading": .text(words("page-week", ["day": words.long(now.start)])),
      "hasNow": .flag(weeks.contains(now)), "nowHref": .text(route.href(to: .week(now))),
      "hasRotation": .flag(rotation != nil), "rotationHTML": .html(rotation ?? ""),
      "sheetHref": .text(route.href(to: .worksheet(.rotation))),
      "checkInSheetHref": .text(route.href(to: .worksheet(.checkIn))),
      "nextCheckIn": .text(next),
      "months": months(weeks.filter { $0.start.yearMonth >= recent }),
      "hasWeeks": .flag(!weeks.isEmpty), "older": .list(older),
      "nextStepHTML": .html(
        site.currentMonth.map { nextStep($0, site, on: route) }
          ?? words.html("next-support")),
    ])
}

/// A week in the list, with the one thing that names it best: their own title of a check-in, what was
/// reached, what changed hands, what life brought, what they celebrated, or a pause.
private func listItem(_ week: Week, _ site: Site, on route: Route) -> Fields {
  let (words, span) = (site.words, week.span)
  let title = site.checkIns(in: span).compactMap { $0.together?.title }.last
  let reached = site.milestonesReached(in: span).last.map {
    words("week-name-reached", ["term": $0.term.value])
  }
  let moved = site.movedTasks(in: span).first { $0.extent == .whole }.flatMap { site.task($0.task) }
    .map { words("week-name-moved", ["task": $0.title]) }
  let life = site.household.settings.lifeEvents.last { span.contains($0.date) }?.title
  let joy = site.entries(in: span).last { $0.verb == .celebrated && $0.note != nil }?.note
  let pause = site.household.settings.pauses.last {
    !$0.span.intersection(span).isEmpty
  }?.title
  return [
    "href": .text(route.href(to: .week(week))), "label": .text(words.short(span)),
    "name": .text(title ?? reached ?? moved ?? life ?? joy ?? pause ?? ""),
  ]
}

/// Whose turn it is from the week before this one to the second after it; nil without a turn.
private func rotation(around now: Week, _ site: Site, on route: Route) -> HTML? {
  let (words, names) = (site.words, site.names(on: route))
  let weeks = (-1...2).map { Week(start: now.start.advanced(by: $0 * 7)) }
  let span = DateSpan(start: weeks[0].start, end: weeks[3].span.end)
  let rows = site.rotatingTasks(in: span).map { task in
    RotationTable.Row(
      label: taskLink(task, on: route),
      cells: weeks.map { week in
        site.household.turns[task.id]?[week].map { turn in
          RotationTable.Cell(mark: turn.holder.mark, name: names.cell(turn.holder))
        }
      })
  }
  guard rows.contains(where: { $0.cells.contains { $0 != nil } }) else { return nil }
  return RotationTable(
    caption: words.html("rotation-caption"), rowHeading: words("task"),
    weekHeadings: weeks.map { words.short($0.span) }, currentWeek: 1,
    nowWord: words("rotation-now"), rows: rows, label: words("rotation-label")
  ).html
}
