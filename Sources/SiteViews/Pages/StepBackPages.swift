import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Step-backs that both agreed to: the list, and a page each; nothing without one.
func stepBackPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  let all = site.household.stepBacks
  guard !all.isEmpty else { return [] }
  let route = Route.stepBacks
  let items = all.reversed().map { item -> Fields in
    [
      "href": .text(route.href(to: .stepBack(item.id))),
      "title": .text(stepBackTitle(item, site)), "days": .text(item.days(site.words)),
    ]
  }
  var pages = [
    PageView(
      route: route, template: "step-backs", title: site.words("page-step-backs"),
      section: .connection,
      fields: ["stepBacks": .list(items)])
  ]
  for place in all.indices { pages.append(stepBackPage(place, of: all, site, &prose)) }
  return pages
}

private func stepBackPage(
  _ place: Int, of all: [StepBack], _ site: Site, _ prose: inout Prose
) -> PageView {
  let item = all[place]
  let route = Route.stepBack(item.id)
  let body = prose.markup(item.body, on: route, prefix: "step-back-")
  let outcome = outcomeText(item, asOf: site.household.asOf, site.words)
  let phases = phases(of: item, site, on: route)
  let names = site.names(on: route)
  let uptake = uptakeRows(item, site)
  let beforeAfter = beforeAfterSentence(of: item.from, site, names: names)
  let figure = beforeAfterFields(
    of: item.from, title: stepBackTitle(item, site), site, on: route)
  return PageView(
    route: route, template: "step-back", title: stepBackTitle(item, site), section: .connection,
    fields: [
      "heading": .text(stepBackTitle(item, site)), "days": .text(item.days(site.words)),
      "names": .text(names.both),
      "uptake": .list(uptake), "hasUptake": .flag(!uptake.isEmpty),
      "authorName": .text(names[item.author]), "otherName": .text(names[item.author.other]),
      "before": .text(site.words("step-back-before")),
      "during": .text(site.words("step-back-during")),
      "after": .text(site.words("step-back-after")),
      "figure": .list(figure.map { [$0] } ?? []),
      "beforeAfter": .text(beforeAfter ?? ""), "hasBeforeAfter": .flag(beforeAfter != nil),
      "purposeHTML": .html(site.glossary.linked(item.purpose, on: route)),
      "scope": .list(scopeFields(item, site, on: route)),
      "hasScope": .flag(!(item.tasks.isEmpty && item.scope.isEmpty)),
      "allowed": .list(
        item.allowed.map { ["textHTML": .html(site.glossary.linked($0, on: route))] }),
      "hasAllowed": .flag(!item.allowed.isEmpty), "hasOutcome": .flag(!outcome.isEmpty),
      "outcome": .text(outcome), "mayHelp": .flag(item.outcome == .nothingChanged),
      "phases": .list(phases), "hasPhases": .flag(!phases.isEmpty),
      "bodyHTML": .html(body), "hasBody": .flag(!body.isEmpty),
    ]
  ).with(
    around(place, in: all, site.words) { other in
      (stepBackTitle(other, site), route.href(to: .stepBack(other.id)))
    })
}

/// What the other took up before, meanwhile and after, a week (stepback.uptake); empty without the
/// consent of both, and where there is no row of it.
private func uptakeRows(_ item: StepBack, _ site: Site) -> [Fields] {
  let words = site.words
  guard let uptake = site.report.change.stepBacks.first(where: { $0.id == item.id }) else {
    return []
  }
  let phases = [uptake.before, uptake.during, uptake.after]
  func row(_ title: String, _ count: (StepBackUptake.Phase) -> Int) -> Fields? {
    guard phases.contains(where: { $0.map { count($0) > 0 } ?? false }) else { return nil }
    let cells = phases.map { $0.map { words.decimal(tenths($0.perWeek(count($0)))) } ?? "–" }
    return [
      "title": .text(title), "before": .text(cells[0]), "during": .text(cells[1]),
      "after": .text(cells[2]),
    ]
  }
  return [
    row(words("step-back-unasked")) { $0.unprompted },
    row(words("step-back-prompted")) { $0.prompted },
    row(words("step-back-unsaid")) { $0.unsaid }, row(words("step-back-asked")) { $0.asked },
    row(words("step-back-tried")) { $0.tried },
  ].compactMap { $0 }
}

/// A number to one decimal.
private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

/// What it is about: tasks as links, and anything else in their words.
func scopeFields(_ item: StepBack, _ site: Site, on route: Route) -> [Fields] {
  let tasks = item.tasks.compactMap(site.task).map { task -> HTML in
    taskLink(task, on: route)
  }
  let words = item.scope.map { site.glossary.linked($0, on: route) }
  return (tasks + words).map { ["textHTML": .html($0)] }
}

/// `Ana steps back from “Laundry”`.
func stepBackTitle(_ item: StepBack, _ site: Site) -> String {
  let words = site.words
  let things = item.tasks.compactMap(site.task).map { words.quoted($0.title) } + item.scope
  return words(
    "step-back-title",
    [
      "name": site.household.partners[item.author].name,
      "isPast": item.to.map { $0 < site.household.asOf } ?? false,
      "hasThings": !things.isEmpty, "things": words.listed(Array(things.prefix(3))),
    ])
}

/// The couple's own word for what came of it; before that, only that it is theirs to choose.
private func outcomeText(_ item: StepBack, asOf: CalendarDate, _ words: Words) -> String {
  if let outcome = item.outcome { return words("step-back-outcome", ["outcome": outcome]) }
  guard let to = item.to, to < asOf else { return "" }
  return words("step-back-no-outcome")
}

/// The rows about what is stepped back from: as many days before and after as it took, four weeks at
/// most, and while it went on.
private func phases(of item: StepBack, _ site: Site, on route: Route) -> [Fields] {
  let (words, asOf) = (site.words, site.household.asOf)
  let last = min(item.to ?? asOf, asOf)
  guard !item.tasks.isEmpty, item.from <= last else { return [] }
  let during = DateSpan(from: item.from, through: last)
  let length = min(during.dayCount, 28)
  let before = DateSpan(start: item.from.advanced(by: -length), end: item.from)
  let after = DateSpan(
    start: during.end, end: min(during.end.advanced(by: length), asOf.advanced(by: 1)))
  let spans = [
    (words("step-back-before"), before), (words("step-back-during"), during),
    (words("step-back-after"), after),
  ]
  let phases = spans.map { title, span -> (fields: Fields, isEmpty: Bool) in
    let lines = site.entries(in: span).filter { entry in
      guard case .task(let id, _) = entry.subject else { return false }
      return item.tasks.contains(id) && entry.note != nil
    }.map { entry in dated(entry.date, rowSentence(entry, site, on: route), words) }
    let fields: Fields = [
      "title": .text(title), "days": .text(span.isEmpty ? "" : words.long(span)),
      "items": .list([folded(Array(lines), after: 7)]), "hasItems": .flag(!lines.isEmpty),
    ]
    return (fields, lines.isEmpty)
  }
  return phases.allSatisfy(\.isEmpty) ? [] : phases.map(\.fields)
}

/// `Ben planned: “…”`, in the couple's words.
private func rowSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML {
  let names = site.names(on: route)
  return site.words.said(
    entry.act(names), site.glossary.linked(entry.note ?? "", on: route))
}

extension StepBack {
  /// `1 March – 4 April 2026`, or since when.
  func days(_ words: Words) -> String {
    to.map { words.long(DateSpan(from: from, through: $0)) }
      ?? words("from-day", ["day": words.long(from)])
  }
}
