import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Every change of holders, newest first, with how it holds; nil without one.
func handOffsPage(_ site: Site) -> PageView? {
  let route = Route.handOffs
  guard !site.household.changes.isEmpty else { return nil }
  let words = site.words
  let all = Array(site.handOffs.reversed())
  let recent = Array(all.prefix(12))
  let older = Dictionary(grouping: all.dropFirst(12), by: \.change.date.year)
    .sorted { $0.key > $1.key }
  let drawn = all.first { item in
    item.handOff != nil
      && beforeAfterSentence(of: item.change.date, site, names: site.names(on: route)) != nil
  }
  var dates: Set<CalendarDate> = []
  func cards(_ items: [ToldHandOff]) -> FieldValue {
    .list(
      items.map { item in
        let isNew = item.handOff != nil && dates.insert(item.change.date).inserted
        return card(
          item, drawing: isNew, isOpen: item.change.date == drawn?.change.date, site, on: route)
      })
  }
  let life = lifeEvents(site, on: route)
  let current = all.filter(\.isInTransition)
  return PageView(
    route: route, template: "hand-offs", title: words("page-hand-offs"), section: .holding,
    fields: [
      "meta": .text(
        words(
          "handoffs-meta",
          [
            "changes": words.counted("count-change", all.count),
            "day": words.long(site.household.settings.started),
          ])),
      "hasCurrent": .flag(!current.isEmpty), "cards": cards(recent),
      "older": .list(
        older.map { year, items in
          [
            "summary": .text(
              words(
                "labelled",
                ["label": String(year), "text": words.counted("count-change", items.count)])),
            "cards": cards(items),
          ]
        }),
      "lifeHTML": .rows(life), "hasLife": .flag(!life.isEmpty),
      "waits": .flag(!site.household.settings.mayCompare),
      "guideHref": .text(route.href(to: .conversationGuide)),
      "nextStepHTML": .html(handOffNextStep(current.first, site, on: route)),
    ])
}

/// Life events with what the logged work was before and after, newest first.
private func lifeEvents(_ site: Site, on route: Route) -> [HTML] {
  site.household.settings.lifeEvents.sorted { $0.date > $1.date }.compactMap { event in
    beforeAfterSentence(of: event.date, site, names: site.names(on: route)).map { text in
      dated(
        event.date, reading: site.words.medium(event.date),
        site.words.labelled(site.glossary.linked(event.title, on: route), text), site.words)
    }
  }
}

/// A hand-off; what was before and after a day is drawn once, open for the newest.
private func card(
  _ item: ToldHandOff, drawing: Bool, isOpen: Bool, _ site: Site, on route: Route
) -> Fields {
  let note = item.change.note
  let state = item.stateText(site.words)
  let around =
    drawing ? beforeAfterSentence(of: item.change.date, site, names: site.names(on: route)) : nil
  let figure =
    drawing && around != nil
    ? beforeAfterFields(
      of: item.change.date, title: site.title(ofTask: item.change.task) ?? "", site, on: route)
    : nil
  return [
    "figure": .list(figure.map { [$0] } ?? []), "isOpen": .flag(isOpen),
    "iso": .text(item.change.date.iso), "day": .text(site.words.long(item.change.date)),
    "textHTML": .html(handOffSentence(item.change, site, on: route)),
    "hasNote": .flag(note != nil),
    "noteHTML": .html(note.map { site.glossary.linked($0, on: route) } ?? ""),
    "state": .text(state), "hasState": .flag(!state.isEmpty),
    "beforeAfter": .text(around ?? ""), "hasBeforeAfter": .flag(around != nil),
    "isInTransition": .flag(item.isInTransition),
  ]
}

/// One next step for both: about what is in its first weeks, else what the files leave open.
private func handOffNextStep(
  _ current: ToldHandOff?, _ site: Site, on route: Route
) -> HTML {
  guard let change = current?.change, let task = site.task(change.task),
    site.household.category(task.category)?.isEmotional != true
  else {
    return site.currentMonth.map { nextStep($0, site, on: route) }
      ?? site.words.html("next-support")
  }
  return site.words.html("handoff-next", ["task": taskLink(task, on: route)])
}
