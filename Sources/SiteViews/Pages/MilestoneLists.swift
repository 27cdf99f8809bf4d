import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// All terms under their letters.
func alphabetPage(_ site: Site) -> PageView {
  let route = Route.milestones
  let words = site.words
  let sorted = site.sortedMilestones
  let themes = words.sorted(Set(sorted.compactMap(\.theme))) { $0 }
  let theme = ListFilter(
    words("filter-theme"), .first, of: themes, among: sorted.map { [$0.theme].compactMap(\.self) },
    title: \.capitalizedFirst)
  let state = ListFilter(
    words("filter-state"), .second, of: [true, false], among: sorted.map { [$0.reachedOn != nil] }
  ) { words($0 ? "filter-reached" : "filter-in-sight") }
  let alphabet = Alphabet(
    sorted.map { milestone in
      let marks =
        (theme?.marks(of: [milestone.theme].compactMap(\.self)) ?? "")
        + (state?.marks(of: [milestone.reachedOn != nil]) ?? "")
      return (
        milestone.term.value,
        summaryFields(milestone, words, on: route).with(["marks": .text(marks)])
      )
    }, in: words.language)
  let inSight = inSight(site, on: route)
  let candidates = site.milestoneSuggestions.map { suggestion -> Fields in
    [
      "text": .text(
        words("candidate-question", ["term": suggestion.term, "why": suggestion.why]))
    ]
  }
  return PageView(
    route: route, template: "milestones", title: words("page-milestones"), section: .milestones,
    fields: [
      "letters": .list(alphabet.letters), "alphabet": .list(alphabet.row),
      "hasTerms": .flag(!sorted.isEmpty), "count": .text(words.counted("count-term", sorted.count)),
      "inSight": .list(inSight), "hasInSight": .flag(!inSight.isEmpty),
      "candidates": .list(candidates), "hasCandidates": .flag(!candidates.isEmpty),
    ]
  ).with([theme?.fields, state?.fields].compactMap(\.self).filterFields)
}

/// The terms by the themes that the couple gave them; nil where it gave none.
func themesPage(_ site: Site) -> PageView? {
  let route = Route.milestoneThemes
  let themes = site.words.sorted(Set(site.household.milestones.compactMap(\.theme))) { $0 }
  guard !themes.isEmpty else { return nil }
  var groups = themes.map { theme in
    (theme, site.sortedMilestones.filter { $0.theme == theme })
  }
  let other = site.sortedMilestones.filter { $0.theme == nil }
  if !other.isEmpty { groups.append((site.words("milestones-no-theme"), other)) }
  return PageView(
    route: route, template: "milestones-by-theme", title: site.words("page-milestone-themes"),
    section: .milestones,
    fields: [
      "themes": .list(
        groups.map { theme, items in
          [
            "theme": .text(theme.capitalizedFirst),
            "items": .list(items.map { summaryFields($0, site.words, on: route) }),
          ]
        })
    ])
}

/// What was reached, the newest first; nil before that.
func timelinePage(_ site: Site) -> PageView? {
  let route = Route.milestoneTimeline
  let reached = site.reachedMilestones.reversed()
  let years = Set(reached.compactMap { $0.reachedOn?.year }).sorted(by: >)
  guard !years.isEmpty else { return nil }
  let inSight = inSight(site, on: route)
  return PageView(
    route: route, template: "milestones-timeline", title: site.words("page-milestone-timeline"),
    section: .milestones,
    fields: [
      "years": .list(
        years.map { year in
          [
            "year": .text(String(year)),
            "items": .list(
              reached.filter { $0.reachedOn?.year == year }.map {
                summaryFields($0, site.words, on: route)
              }),
          ]
        }),
      "inSight": .list(inSight),
      "hasInSight": .flag(!inSight.isEmpty),
    ])
}

private func summaryFields(_ milestone: Milestone, _ words: Words, on route: Route) -> Fields {
  [
    "term": .text(milestone.term.value), "href": .text(route.href(to: .milestone(milestone.id))),
    "also": .text(milestone.also.joined(separator: ", ")),
    "hasAlso": .flag(!milestone.also.isEmpty),
    "iso": .text(milestone.reachedOn?.iso ?? ""),
    "day": .text(milestone.reachedOn.map(words.medium) ?? ""),
    "isReached": .flag(milestone.reachedOn != nil),
  ]
}

extension Site {
  /// The glossary from A to Z.
  var sortedMilestones: [Milestone] {
    words.sorted(household.milestones) { $0.term.value }
  }
}
