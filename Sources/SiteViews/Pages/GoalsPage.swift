import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// The couple's goals by their dates, each with what it looks at; nil without one.
///
/// Says where a metric stands, how far that is from the range, and where it is heading.
///
/// - Parameters:
///   - site: the household and its numbers.
///   - hasRhythms: whether the site has the page that a goal of a rhythm leads to.
/// - Returns: the page.
func goalsPage(_ site: Site, hasRhythms: Bool) -> PageView? {
  let route = Route.goals
  let sorted = site.household.settings.goals.enumerated().sorted { left, right in
    switch (left.element.by, right.element.by) {
    case (let one?, let other?): (one, left.offset) < (other, right.offset)
    case (nil, nil): left.offset < right.offset
    case (let one, _): one != nil
    }
  }
  guard !sorted.isEmpty else { return nil }
  let (words, names) = (site.words, site.names(on: route))
  let hasCheckIns = !site.household.checkIns.isEmpty
  let goals = sorted.map { _, goal -> Fields in
    let standing = standingOfGoal(goal, site, names: names)
    let place = place(of: goal)
    let milestones = site.household.milestones.filter { $0.goals.contains(goal.id) }
    return [
      "titleHTML": .html(site.glossary.linked(goal.title, on: route)),
      "range": .text(goalRangeText(goal, names: names)),
      "by": .text(byText(goal, asOf: site.household.asOf, words)),
      "standing": .text(standing ?? ""), "hasStanding": .flag(standing != nil),
      "hasPlace": .flag(place == .rhythms && hasRhythms || place == .checkIns && hasCheckIns),
      "placeHref": .text(place.map { route.href(to: $0) } ?? ""),
      "placeTitle": .text(
        place == .rhythms ? words("page-rhythms") : words("page-check-ins")),
      "milestones": .list(
        milestones.map {
          ["linkHTML": .html(termLink($0.id, HTML(escaping: $0.term.value), on: route))]
        }),
      "hasMilestones": .flag(!milestones.isEmpty),
    ]
  }
  return PageView(
    route: route, template: "goals", title: words("page-goals"), section: .rhythms,
    fields: [
      "goals": .list(goals), "methodHref": .text(route.href(to: .method)),
    ])
}

/// The page that tells of a metric in words.
private func place(of goal: Goal) -> Route? {
  switch goal.metric {
  case "ritual.kept", "checkin.kept", "ownTime.week": .rhythms
  case "checkin.sleep": .checkIns
  default: nil
  }
}

private func byText(_ goal: Goal, asOf: CalendarDate, _ words: Words) -> String {
  guard let by = goal.by else { return words("goal-no-day") }
  return by <= asOf
    ? words("goal-day-past", ["day": words.long(by)]) : words("goal-day", ["day": words.long(by)])
}
