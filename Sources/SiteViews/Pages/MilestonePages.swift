import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import ParallelWork

/// The glossary: A–Z, by theme, as a timeline; no themes where none is given, and no timeline before
/// something is reached.
func glossaryPages(_ site: Site) -> [PageView] {
  [alphabetPage(site), themesPage(site), timelinePage(site)].compactMap(\.self)
}

/// A page for each term.
///
/// - Parameters:
///   - site: the household and its numbers.
///   - prose: gains what is met in their Markdown.
///   - mentions: where terms are mentioned on other pages; gains where they are on these.
/// - Returns: the pages, in the order of the milestones.
func termPages(_ site: Site, _ prose: inout Prose, _ mentions: inout Mentions) -> [PageView] {
  let (blank, milestones) = (prose.blank, site.household.milestones)
  let made = inParallel(milestones.count) { number in
    var prose = blank
    return (page: milestonePage(milestones[number], site, &prose), met: prose.met)
  }
  for one in made { prose.add(one.met) }
  var terms = made.map(\.page)
  mentions.add(Mentions(on: terms))
  let found = mentions.byTerm
  for (index, milestone) in milestones.enumerated() {
    terms[index].tell(mentions: found[milestone.id, default: []])
  }
  return terms
}

/// The page of one term alone.
///
/// - Parameters:
///   - route: where it lies.
///   - site: the household and its numbers.
///   - prose: gains what is met in its Markdown.
///   - mentions: where terms are mentioned.
/// - Returns: the page; nil where that route is no term's.
func termPage(
  at route: Route, _ site: Site, _ prose: inout Prose, _ mentions: Mentions
) -> PageView? {
  guard let milestone = site.household.milestones.first(where: { .milestone($0.id) == route })
  else { return nil }
  var page = milestonePage(milestone, site, &prose)
  page.tell(mentions: mentions.pages(with: milestone.id))
  return page
}

extension PageView {
  /// Names the pages that mention the term of this one.
  fileprivate mutating func tell(mentions pages: [Mentions.Page]) {
    let items = pages.map { page -> Fields in
      ["href": .text(route.href(to: page.route)), "title": .text(page.title)]
    }
    fields["mentions"] = .list([folded(items, after: 12)])
    fields["hasMentions"] = .flag(!pages.isEmpty)
  }
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
      "hasAlso": .flag(!milestone.also.isEmpty), "state": .text(stateText(milestone, site)),
      "theme": .text(milestone.theme ?? ""), "hasTheme": .flag(milestone.theme != nil),
      "bodyHTML": .html(body),
      "meanings": .list(meanings), "hasMeanings": .flag(!meanings.isEmpty),
      "tasks": .list(tasks), "hasTasks": .flag(!tasks.isEmpty),
      "data": .list(data), "hasData": .flag(!data.isEmpty), "hasBody": .flag(!body.isEmpty),
      "words": .list(words),
      "hasWords": .flag(!words.isEmpty),
      "monthHref": .text(
        milestone.reachedOn.map { route.href(to: .month($0.yearMonth.iso)) } ?? ""),
      "month": .text(milestone.reachedOn.map { site.words.long($0.yearMonth) } ?? ""),
      "hasMonth": .flag(
        milestone.reachedOn.map { date in
          site.month(of: date) != nil
        } ?? false),
      "themesHref": .text(route.href(to: .milestoneThemes)),
    ]
  ).with(neighbours(of: milestone, site, on: route))
}

/// The milestones that were reached before and after one; none where it is still in sight.
private func neighbours(of milestone: Milestone, _ site: Site, on route: Route) -> Fields {
  let (reached, day) = (site.reached, milestone.reachedOn)
  let place = day.flatMap { day in
    reached[DateSpan(from: day, through: day)].indices.first { reached.all[$0].id == milestone.id }
  }
  return around(place ?? reached.all.count + 1, in: reached.all, site.words) { other in
    (other.term.value, route.href(to: .milestone(other.id)))
  }
}

/// How far it is: `Reached on 4 October 2026`.
func stateText(_ milestone: Milestone, _ site: Site) -> String {
  let words = site.words
  switch milestone.state {
  case .reached(let date):
    guard let condition = site.datedByWhen[milestone.id] else {
      return words("milestone-reached", ["day": words.long(date)])
    }
    return words(
      "milestone-dated-itself",
      [
        "day": words.long(date), "metric": words.title(ofMetric: condition.metric),
        "range": words.range(condition.range, ofMetric: condition.metric),
        "weeks": words.counted("count-week", condition.weeks),
      ])
  case .target(let date): return words("milestone-aimed-at", ["day": words.long(date)])
  case .when(let condition):
    return words("milestone-dates-itself", ["when": site.condition(condition)])
  case .open: return words("milestone-open")
  }
}

/// The week a milestone was reached in: how the load lay, and what the two wrote down.
private func whatTheDataShowed(
  _ milestone: Milestone, _ site: Site, on route: Route
) -> [Fields] {
  guard let date = milestone.reachedOn,
    let month = site.month(of: date)
  else { return [] }
  let (words, names) = (site.words, site.names(on: route))
  let week = Week(containing: date, startingOn: site.household.settings.weekStarts)
  let notes = fittingRows(milestone, on: date, in: week, site).map { entry -> HTML in
    let text = site.glossary.linked(entry.note ?? "", on: route)
    return dated(entry.date, words.labelled(names.label(entry), text), words)
  }
  return [
    [
      "hasSentence": .flag(month.standing.unheld != nil),
      "sentence": .text(
        words(
          "goal-month",
          [
            "month": words.long(month.period),
            "text": standingSentence(
              month.standing, names: names, isPast: true,
              mayCompare: site.household.settings.mayCompare),
          ])),
      "week": .text(words.long(week.start)),
      "notesHTML": .rows(notes),
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
