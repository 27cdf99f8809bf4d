import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText

/// Every change of holders, newest first, with what came after it; nil without one.
func handOffsPage(_ site: Site) -> PageView? {
  let route = Route.handOffs
  guard !site.household.changes.isEmpty else { return nil }
  let all = site.household.changes.reversed().map { SinceHandOff($0, site) }
  let recent = Array(all.prefix(12))
  let older = Dictionary(grouping: all.dropFirst(12), by: \.change.date.year)
    .sorted { $0.key > $1.key }
  func cards(_ items: [SinceHandOff]) -> FieldValue {
    .list(items.map { card($0, site, on: route) })
  }
  let current = all.filter(\.isInTransition)
  return PageView(
    route: route, template: "hand-offs", title: "Hand-offs", section: .holding,
    fields: [
      "meta": .text(
        "Hand-offs · \(counted(all.count, "change")) since "
          + site.household.settings.started.longText),
      "hasCurrent": .flag(!current.isEmpty), "cards": cards(recent),
      "older": .list(
        older.map { year, items in
          [
            "summary": .text("\(year): \(counted(items.count, "change"))"), "cards": cards(items),
          ]
        }),
      "waits": .flag(!site.household.settings.mayCompare),
      "guideHref": .text(route.href(to: .conversationGuide)),
      "nextStepHTML": .html(handOffNextStep(current.first, site, on: route)),
    ])
}

private func card(_ item: SinceHandOff, _ site: Site, on route: Route) -> Fields {
  let note = item.change.note
  let rows = item.rowsText(site, site.names(on: route))
  return [
    "iso": .text(item.change.date.iso), "day": .text(item.change.date.longText),
    "textHTML": .html(handOffSentence(item.change, site, on: route)),
    "hasNote": .flag(note != nil),
    "noteHTML": .html(note.map { site.glossary.linked($0, on: route) } ?? ""),
    "transition": .text(item.transitionText), "rows": .text(rows),
    "hasMore": .flag(!(item.transitionText + rows).isEmpty),
    "isInTransition": .flag(item.isInTransition),
  ]
}

/// One next step for both: about what is in its first weeks, else what the files leave open.
private func handOffNextStep(
  _ current: SinceHandOff?, _ site: Site, on route: Route
) -> HTML {
  guard let change = current?.change, let task = site.task(change.task),
    site.household.category(task.category)?.isEmotional != true
  else {
    return site.currentMonth.map { nextStep($0, site, on: route) }
      ?? "What would make each of you feel more supported this week?"
  }
  let link: HTML = "“<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>”"
  return "\(link) is in its first weeks where it lies now. What would each of you need to leave it "
    + "there with an easy mind?"
}
