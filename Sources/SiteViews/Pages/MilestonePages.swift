import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText

/// The glossary: A–Z, by theme, as a timeline, and a page for each term; no themes where none is
/// given, and no timeline before something is reached.
///
/// - Parameters:
///   - site: the household and its numbers.
///   - prose: turns Markdown into markup.
///   - pages: the pages whose mentions of terms are listed.
/// - Returns: the pages, in no order.
func milestonePages(
  _ site: Site, _ prose: inout Prose, mentionedIn pages: [PageView]
) -> [PageView] {
  var terms = site.household.milestones.map { milestonePage($0, site, &prose) }
  let mentions = mentionsByTerm(in: pages + terms)
  for (index, milestone) in site.household.milestones.enumerated() {
    let route = terms[index].route
    let found = mentions[milestone.id, default: []]
    let items = found.map { page -> Fields in
      ["href": .text(route.href(to: page.route)), "title": .text(page.title)]
    }
    terms[index].fields["mentions"] = .list([folded(items, after: 12)])
    terms[index].fields["hasMentions"] = .flag(!found.isEmpty)
  }
  return [alphabetPage(site), themesPage(site), timelinePage(site)].compactMap { $0 } + terms
}

/// The pages that link to each term, sorted by path.
private func mentionsByTerm(in pages: [PageView]) -> [MilestoneID: [PageView]] {
  var mentions: [MilestoneID: [PageView]] = [:]
  for page in pages.sorted(by: { $0.route.path < $1.route.path }) {
    for id in linkedTerms(in: page) { mentions[id, default: []].append(page) }
  }
  return mentions
}

private func milestonePage(
  _ milestone: Milestone, _ site: Site, _ prose: inout Prose
) -> PageView {
  let route = Route.milestone(milestone.id)
  let tasks = milestone.tasks.compactMap(site.task).map { task -> Fields in
    ["href": .text(route.href(to: .task(task.id))), "title": .text(task.title)]
  }
  let meanings = meanings(of: milestone, site, on: route)
  let data = whatTheDataShowed(milestone, site, on: route)
  let body = prose.markup(milestone.body, on: route, prefix: "body-")
  let words = wordsAround(milestone, site, &prose, on: route)
  return PageView(
    route: route, template: "milestone", title: milestone.term.value, section: .milestones,
    fields: [
      "term": .text(milestone.term.value), "also": .text(milestone.also.joined(separator: ", ")),
      "hasAlso": .flag(!milestone.also.isEmpty), "state": .text(stateText(milestone)),
      "theme": .text(milestone.theme ?? ""), "hasTheme": .flag(milestone.theme != nil),
      "bodyHTML": .html(body),
      "meanings": .list(meanings), "hasMeanings": .flag(!meanings.isEmpty),
      "tasks": .list(tasks), "hasTasks": .flag(!tasks.isEmpty),
      "data": .list(data), "hasData": .flag(!data.isEmpty), "hasBody": .flag(!body.isEmpty),
      "words": .list(words),
      "hasWords": .flag(!words.isEmpty),
      "monthHref": .text(
        milestone.reachedOn.map { route.href(to: .month($0.yearMonth.iso)) } ?? ""),
      "month": .text(milestone.reachedOn?.yearMonth.longText ?? ""),
      "hasMonth": .flag(
        milestone.reachedOn.map { date in
          site.report.months.contains { $0.period.span.contains(date) }
        } ?? false),
      "themesHref": .text(route.href(to: .milestoneThemes)),
    ])
}

/// How far it is: `Reached on 4 October 2026`.
func stateText(_ milestone: Milestone) -> String {
  switch milestone.state {
  case .reached(let date): "Reached on \(date.longText)"
  case .target(let date): "In sight, aimed at for \(date.longText)"
  case .when(let condition): "In sight: it \(conditionText(condition))"
  case .open: "In sight; it has no date, and needs none"
  }
}

/// The week a milestone was reached in: how the load lay, and what the two wrote down.
private func whatTheDataShowed(
  _ milestone: Milestone, _ site: Site, on route: Route
) -> [Fields] {
  guard let date = milestone.reachedOn,
    let month = site.report.months.first(where: { $0.period.span.contains(date) })
  else { return [] }
  let names = site.names(on: route)
  let week = Week(containing: date, startingOn: site.household.settings.weekStarts)
  let notes = fittingRows(milestone, on: date, in: week, site).map { entry -> Fields in
    let words = site.glossary.linked(entry.note ?? "", on: route)
    return dated(entry.date, "\(entry.who.text(names).capitalizedFirst): \(words)")
  }
  return [
    [
      "hasSentence": .flag(month.standing.unheld != nil),
      "sentence": .text(
        "\(month.period.longText): "
          + standingSentence(
            month.standing, names: names, isPast: true,
            mayCompare: site.household.settings.mayCompare)),
      "week": .text(week.start.longText), "notes": .list(notes),
      "hasNotes": .flag(!notes.isEmpty),
    ]
  ]
}

/// Up to six rows of a week that belong to a milestone: that name it, that are about its tasks, of
/// its day, or thanks; in the order of their days.
private func fittingRows(
  _ milestone: Milestone, on date: CalendarDate, in week: Week, _ site: Site
) -> [LogEntry] {
  let glossary = Glossary([milestone])
  func rank(_ entry: LogEntry) -> Int {
    if glossary.mentions(in: entry.note ?? "") { return 0 }
    if case .task(let id, _) = entry.subject, milestone.tasks.contains(id) { return 1 }
    return entry.date == date ? 2 : entry.verb == .appreciated || entry.verb == .celebrated ? 3 : 4
  }
  let rows = site.entries(in: week.span).enumerated().filter { $0.element.note != nil }
    .map { (rank: rank($0.element), place: $0.offset, entry: $0.element) }
    .filter { $0.rank < 4 }
    .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(6)
  return rows.sorted { $0.place < $1.place }.map(\.entry)
}

/// What both said in the check-in of the week in which it was reached.
private func wordsAround(
  _ milestone: Milestone, _ site: Site, _ prose: inout Prose, on route: Route
) -> [Fields] {
  guard let date = milestone.reachedOn else { return [] }
  let week = Week(containing: date, startingOn: site.household.settings.weekStarts)
  return wordsOfBoth(in: week.span, site, &prose, on: route)
}

private func alphabetPage(_ site: Site) -> PageView {
  let route = Route.milestones
  let sorted = site.household.milestones.sorted { ($0.sortKey, $0.id) < ($1.sortKey, $1.id) }
  var letters: [(letter: String, items: [Fields])] = []
  for milestone in sorted {
    let letter = milestone.letter
    if letters.last?.letter != letter { letters.append((letter, [])) }
    letters[letters.count - 1].items.append(summaryFields(milestone, on: route))
  }
  let inSight = inSight(site, on: route)
  return PageView(
    route: route, template: "milestones", title: "Milestones", section: .milestones,
    fields: [
      "letters": .list(
        letters.map {
          [
            "letter": .text($0.letter), "anchor": .text("letter-" + anchor(of: $0.letter)),
            "items": .list($0.items),
          ]
        }),
      "hasTerms": .flag(!sorted.isEmpty), "count": .text(counted(sorted.count, "term")),
      "inSight": .list(inSight), "hasInSight": .flag(!inSight.isEmpty),
    ])
}

private func themesPage(_ site: Site) -> PageView? {
  let route = Route.milestoneThemes
  let themes = Set(site.household.milestones.compactMap(\.theme)).sorted()
  guard !themes.isEmpty else { return nil }
  var groups = themes.map { theme in
    (theme, site.household.milestones.filter { $0.theme == theme })
  }
  let other = site.household.milestones.filter { $0.theme == nil }
  if !other.isEmpty { groups.append(("Without a theme", other)) }
  return PageView(
    route: route, template: "milestones-by-theme", title: "Milestones by theme",
    section: .milestones,
    fields: [
      "themes": .list(
        groups.map { theme, items in
          [
            "theme": .text(theme.capitalizedFirst),
            "items": .list(
              items.sorted { ($0.sortKey, $0.id) < ($1.sortKey, $1.id) }
                .map { summaryFields($0, on: route) }),
          ]
        })
    ])
}

private func timelinePage(_ site: Site) -> PageView? {
  let route = Route.milestoneTimeline
  let reached = site.reachedMilestones.reversed()
  let years = Set(reached.compactMap { $0.reachedOn?.year }).sorted(by: >)
  guard !years.isEmpty else { return nil }
  let inSight = inSight(site, on: route)
  return PageView(
    route: route, template: "milestones-timeline", title: "Milestones in time",
    section: .milestones,
    fields: [
      "years": .list(
        years.map { year in
          [
            "year": .text(String(year)),
            "items": .list(
              reached.filter { $0.reachedOn?.year == year }.map { summaryFields($0, on: route) }),
          ]
        }),
      "inSight": .list(inSight),
      "hasInSight": .flag(!inSight.isEmpty),
    ])
}

private func summaryFields(_ milestone: Milestone, on route: Route) -> Fields {
  [
    "term": .text(milestone.term.value), "href": .text(route.href(to: .milestone(milestone.id))),
    "also": .text(milestone.also.joined(separator: ", ")),
    "hasAlso": .flag(!milestone.also.isEmpty),
    "iso": .text(milestone.reachedOn?.iso ?? ""),
    "day": .text(milestone.reachedOn?.mediumText ?? ""),
    "isReached": .flag(milestone.reachedOn != nil),
  ]
}

private func anchor(of letter: String) -> String {
  letter.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
    ? letter.lowercased()
    : letter.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
}

extension Milestone {
  /// What the glossary sorts by: no case, no leading quotes or marks.
  var sortKey: String { String(term.value.lowercased().drop { !$0.isLetter && !$0.isNumber }) }

  /// The letter it stands under; `#` for anything that starts with none.
  var letter: String {
    guard let first = sortKey.first, first.isLetter else { return "#" }
    return String(first).uppercased()
  }
}
