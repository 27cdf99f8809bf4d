import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The inventory rounds: the list of them, each one's reveal, and what the two lists have in common
/// from the day on that the couple talked about it; nothing without a round.
func inventoryPages(_ site: Site) -> [PageView] {
  let rounds = site.household.inventories
  guard !rounds.isEmpty else { return [] }
  let discussed = rounds.filter { $0.isDiscussed(asOf: site.household.asOf) }
  return [roundsPage(site)] + rounds.indices.map { revealPage($0, of: rounds, site) }
    + discussed.indices.map { togetherPage($0, of: discussed, site) }
}

extension InventoryRound {
  /// Whether the couple has talked about it, so that comparing is theirs to see.
  fileprivate func isDiscussed(asOf: CalendarDate) -> Bool { discussed.map { $0 <= asOf } ?? false }

  /// `September 2025`, the month it was written in; else what its folder is called.
  fileprivate func name(_ words: Words) -> String {
    (lists.first + lists.second).compactMap(\.day).min().map { words.long($0.yearMonth) } ?? id
  }

  /// What the two were asked, in a sentence.
  fileprivate func askedText(_ words: Words) -> String {
    words("inventory-asked", ["isMine": asked == .mine])
  }
}

private func roundsPage(_ site: Site) -> PageView {
  let route = Route.inventories
  let rounds = site.household.inventories.reversed().map { round -> Fields in
    let discussed = round.isDiscussed(asOf: site.household.asOf)
    return [
      "name": .text(round.name(site.words)), "asked": .text(round.askedText(site.words)),
      "href": .text(route.href(to: .inventory(round.id))), "isDiscussed": .flag(discussed),
      "togetherHref": .text(route.href(to: .together(round.id))),
      "discussed": .text(round.discussed.map(site.words.long) ?? ""),
    ]
  }
  return PageView(
    route: route, template: "inventories", title: site.words("page-inventory"), section: .holding,
    fields: ["rounds": .list(rounds)])
}

/// The two lists side by side as they were written: no numbers, no colours, no commentary.
private func revealPage(_ place: Int, of rounds: [InventoryRound], _ site: Site) -> PageView {
  let round = rounds[place]
  let route = Route.inventory(round.id)
  let days = weekdays(of: round)
  let groups = days.map { day -> Fields in
    let sides = Seat.allCases.map { seat in
      sideFields(round.lists[seat].filter { $0.day == day }, seat, site, on: route)
    }
    return [
      "day": .text(day.map { site.words.name($0.weekday) } ?? site.words("inventory-no-day")),
      "hasDay": .flag(days.count > 1),
      "sides": .list(sides),
    ]
  }
  let whole: Fields = [
    "day": "", "hasDay": .flag(false),
    "sides": .list(Seat.allCases.map { sideFields(round.lists[$0], $0, site, on: route) }),
  ]
  return PageView(
    route: route, template: "inventory",
    title: site.words("page-lists", ["round": round.name(site.words)]),
    section: .holding,
    fields: [
      "name": .text(round.name(site.words)), "asked": .text(round.askedText(site.words)),
      "groups": .list(days.isEmpty ? [whole] : groups),
      "isDiscussed": .flag(round.isDiscussed(asOf: site.household.asOf)),
      "togetherHref": .text(route.href(to: .together(round.id))),
    ]
  ).with(
    around(place, in: rounds, site.words) { other in
      (other.name(site.words), route.href(to: .inventory(other.id)))
    })
}

/// The days of a list that was written within one week, in order, those without a day last; empty
/// where weekdays would not tell the days apart.
private func weekdays(of round: InventoryRound) -> [CalendarDate?] {
  let items = round.lists.first + round.lists.second
  let days = Set(items.compactMap(\.day)).sorted()
  guard let first = days.first, let last = days.last, first.days(to: last) < 7 else { return [] }
  return days.map(Optional.some) + (items.contains { $0.day == nil } ? [nil] : [])
}

private func sideFields(
  _ items: [InventoryItem], _ seat: Seat, _ site: Site, on route: Route
) -> Fields {
  [
    "name": .text(site.household.partners[seat].name), "hasItems": .flag(!items.isEmpty),
    "items": .list(items.map { itemFields($0, site, on: route) }),
  ]
}

private func itemFields(_ item: InventoryItem, _ site: Site, on route: Route) -> Fields {
  [
    "titleHTML": .html(site.glossary.linked(item.title, on: route)),
    "verb": .text(item.verb.map { site.words("inventory-verb", ["verb": $0]) } ?? ""),
    "hasVerb": .flag(item.verb != nil),
    "hasNote": .flag(item.note != nil),
    "noteHTML": .html(item.note.map { site.glossary.linked($0, on: route) } ?? ""),
  ]
}

/// What is on both lists and what on one alone, with each one's guess beside what the lists say.
private func togetherPage(_ place: Int, of rounds: [InventoryRound], _ site: Site) -> PageView {
  let round = rounds[place]
  let route = Route.together(round.id)
  let (words, names) = (site.words, site.names(on: route))
  let partners = site.household.partners
  let lists = InventoryComparison(of: round.lists)
  let counts = site.report.inventories.first { $0.round == round.id }?.lists
  let bar = counts.map {
    ThreePartBar(
      first: $0.alone.first, both: $0.both, second: $0.alone.second,
      firstName: words("inventory-only", ["name": partners.first.name]),
      bothName: words("inventory-both"),
      secondName: words("inventory-only", ["name": partners.second.name]))
  }
  let guesses = Seat.allCases.compactMap { seat in
    round.guesses[seat].map { (seat, $0) }
  }
  func entries(_ items: [InventoryItem]) -> [Fields] {
    items.map { ["titleHTML": .html(linked($0, site, on: route))] }
  }
  return PageView(
    route: route, template: "inventory-together",
    title: words("page-lists-together", ["round": round.name(words)]),
    section: .holding,
    fields: [
      "name": .text(round.name(site.words)),
      "discussed": .text(round.discussed.map(site.words.long) ?? ""),
      "listsHref": .text(route.href(to: .inventory(round.id))),
      "bothMeaning": .text(words("inventory-on-both", ["isMine": round.asked == .mine])),
      "hasBar": .flag(bar != nil), "barHTML": .html(bar?.html ?? ""),
      "both": .list(entries(lists.both)), "hasBoth": .flag(!lists.both.isEmpty),
      "sides": .list(
        Seat.allCases.map { seat in
          let items = entries(seat == .first ? lists.first : lists.second)
          return [
            "name": .text(partners[seat].name), "glyphHTML": .html(holdingGlyph(seat.mark)),
            "items": .list(items), "hasItems": .flag(!items.isEmpty),
          ]
        }),
      "guesses": .list(
        guesses.map { seat, part in
          [
            "glyphHTML": .html(holdingGlyph(seat.mark)),
            "sentence": .text(
              words(
                "inventory-guess",
                ["name": partners[seat].name, "part": words.share(part)])),
          ]
        }), "hasGuesses": .flag(!guesses.isEmpty),
      "names": .text(names.both),
    ]
  ).with(
    around(place, in: rounds, words) { other in
      (other.name(words), route.href(to: .together(other.id)))
    })
}

/// A thing on a list, with a link to its task's page where it has one.
private func linked(_ item: InventoryItem, _ site: Site, on route: Route) -> HTML {
  guard let task = item.task.flatMap(site.task) else {
    return site.glossary.linked(item.title, on: route)
  }
  return taskLink(task, on: route)
}
