import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// What is one partner's alone, in their edition and in no other; no page in any other edition.
func ownPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  guard let own = site.household.own else { return [] }
  let route = Route.own
  let name = site.household.partners[own.seat].name
  let parts: [(String, [Fields])] = [
    ("waiting", ownWaiting(own, site, &prose)), ("scales", ownScales(own, site)),
    ("texts", ownTexts(own, site.words, &prose)), ("letting", ownRows(own, lettingGo, site)),
    ("held", ownRows(own, containment, site)), ("notes", ownNotes(own, site)),
    ("moments", ownMoments(own, site, &prose)), ("stepBacks", ownStepBacks(own, site, &prose)),
    ("milestones", ownMilestones(own, site, &prose)), ("pages", ownFreePages(own, &prose)),
    ("tasks", ownTasks(own, &prose)), ("repairs", ownRepairs(own, site, &prose)),
    ("lists", ownLists(own, site)),
  ]
  var fields: Fields = [
    "name": .text(name), "other": .text(site.household.partners[own.seat.other].name),
    "isEmpty": .flag(parts.allSatisfy(\.1.isEmpty)),
  ]
  for (key, items) in parts {
    fields[key] = .list(items)
    fields["has\(key.capitalizedFirst)"] = .flag(!items.isEmpty)
  }
  return [
    PageView(
      route: route, template: "own", title: site.words("page-own", ["name": name]), section: .own,
      fields: fields)
  ]
}

private func ownWaiting(_ own: OwnRecords, _ site: Site, _ prose: inout Prose) -> [Fields] {
  let words = site.words
  var items: [Fields] = []
  for (date, answers) in own.sealedAnswers.sorted(by: { $0.key > $1.key }) {
    let figures = CheckInScale.allCases.compactMap { scale in
      answers.scales[scale].map {
        words("labelled", ["label": words.title(scale), "text": words.answer($0, scale)])
      }
    }
    items.append([
      "day": .text(words.long(date)), "figures": .text(figures.joined(separator: " · ")),
      "hasFigures": .flag(!figures.isEmpty),
      "entries": .list(entries(answers.texts, "waiting-\(date.iso)", words, &prose)),
    ])
  }
  return items
}

private func ownTexts(_ own: OwnRecords, _ words: Words, _ prose: inout Prose) -> [Fields] {
  var items: [Fields] = []
  for (date, texts) in own.texts.sorted(by: { $0.key > $1.key }) {
    items.append([
      "day": .text(words.long(date)),
      "entries": .list(entries(texts, "own-\(date.iso)", words, &prose)),
    ])
  }
  return items
}

private func entries(
  _ texts: [CheckInHeading: MarkdownText], _ prefix: String, _ words: Words,
  _ prose: inout Prose
) -> [Fields] {
  var entries: [Fields] = []
  for heading in CheckInHeading.told {
    guard let text = texts[heading] else { continue }
    let markup = prose.markup(text, on: .own, prefix: "\(prefix)-\(heading.rawValue)-")
    entries.append(["title": .text(words.title(heading)), "textHTML": .html(markup)])
  }
  return entries
}

private func ownScales(_ own: OwnRecords, _ site: Site) -> [Fields] {
  let words = site.words
  return OwnScale.allCases.compactMap { scale -> Fields? in
    let title = words("own-scale-title", ["scale": scale])
    let given = own.scales.sorted { $0.key < $1.key }.compactMap { date, values in
      values[scale].map { (date: date, value: $0) }
    }
    guard let first = given.first, let last = given.last else { return nil }
    let columns = spaced(
      given, every: site.household.settings.cadence.checkIn.days
    ) { $0.date }
    let values = columns.map { $0.item?.value }
    let none: [Double?] = []
    let label = words.decimal(last.value)
    let isFirst = own.seat == .first
    let names = site.names(on: .own)
    let chart = TwoLines(
      id: "own-\(scale.rawValue)", title: title,
      summary: words(
        "own-scale-summary",
        [
          "from": words.long(first.date), "to": words.long(last.date),
          "first": words.decimal(first.value), "last": label,
        ]),
      labels: columns.map { $0.item == nil ? "" : words.short($0.date) },
      days: columns.map { Double(first.date.days(to: $0.date)) }, first: isFirst ? values : none,
      second: isFirst ? none : values, domain: 0...4, tickLabels: (0...4).map { String($0) },
      firstName: names[.first],
      secondName: names[.second], firstValue: isFirst ? label : "",
      secondValue: isFirst ? "" : label)
    return [
      "title": .text(title), "hasChart": .flag(given.count > 1),
      "chartHTML": .html(given.count > 1 ? chart.html : ""),
      "single": .text(
        words("own-scale-single", ["value": label, "day": words.long(last.date)])),
      "rows": .list(
        given.reversed().map {
          [
            "iso": .text($0.date.iso), "day": .text(words.medium($0.date)),
            "value": .text(words.decimal($0.value)),
          ]
        }),
    ]
  }
}

private func ownMoments(_ own: OwnRecords, _ site: Site, _ prose: inout Prose) -> [Fields] {
  var items: [Fields] = []
  for moment in own.moments.reversed() {
    items.append(momentFields(moment, site, &prose, on: .own))
  }
  return items
}

/// Step-backs of one's own, then thoughts about those that both agreed to.
private func ownStepBacks(_ own: OwnRecords, _ site: Site, _ prose: inout Prose) -> [Fields] {
  let agreed = site.household.stepBacks.filter { own.stepBackThoughts[$0.id] != nil }
  var items: [Fields] = []
  for item in own.stepBacks.reversed() + agreed.reversed() {
    let isOwn = own.stepBacks.contains(item)
    let thoughts = own.stepBackThoughts[item.id]
    let body = isOwn ? prose.markup(item.body, on: .own, prefix: "step-back-\(item.id)-") : ""
    let scope = isOwn ? scopeFields(item, site, on: .own) : []
    items.append([
      "title": .text(stepBackTitle(item, site)), "days": .text(item.days(site.words)),
      "isAgreed": .flag(!isOwn),
      "href": .text(isOwn ? "" : Route.own.href(to: .stepBack(item.id))),
      "isOwn": .flag(isOwn), "purposeHTML": .html(site.glossary.linked(item.purpose, on: .own)),
      "scope": .list(scope), "hasScope": .flag(!scope.isEmpty),
      "allowed": .list(
        isOwn
          ? item.allowed.map { ["textHTML": .html(site.glossary.linked($0, on: .own))] } : []),
      "hasAllowed": .flag(isOwn && !item.allowed.isEmpty),
      "outcome": .text(item.outcome.map { site.words("step-back-outcome", ["outcome": $0]) } ?? ""),
      "hasOutcome": .flag(isOwn && item.outcome != nil),
      "hasWorry": .flag(thoughts?.worry != nil),
      "worryHTML": .html(site.glossary.linked(thoughts?.worry ?? "", on: .own)),
      "hasReflection": .flag(thoughts?.reflection != nil),
      "reflectionHTML": .html(site.glossary.linked(thoughts?.reflection ?? "", on: .own)),
      "hasBody": .flag(!body.isEmpty), "bodyHTML": .html(body),
    ])
  }
  return items
}

private func ownMilestones(
  _ own: OwnRecords, _ site: Site, _ prose: inout Prose
) -> [Fields] {
  var items: [Fields] = []
  for item in own.milestones {
    let body = prose.markup(item.body, on: .own, prefix: "milestone-\(item.id.text)-")
    let meanings = meanings(of: item, site, on: .own)
    items.append([
      "title": .text(item.term.value), "day": .text(item.reachedOn.map(site.words.long) ?? ""),
      "also": .text(item.also.joined(separator: ", ")), "hasAlso": .flag(!item.also.isEmpty),
      "theme": .text(item.theme ?? ""), "hasTheme": .flag(item.theme != nil),
      "meanings": .list(meanings), "hasMeanings": .flag(!meanings.isEmpty),
      "textHTML": .html(body),
    ])
  }
  return items
}

private func ownFreePages(_ own: OwnRecords, _ prose: inout Prose) -> [Fields] {
  var items: [Fields] = []
  for page in own.pages {
    let body = prose.markup(page.body, on: .own, prefix: "page-\(page.id)-")
    items.append(["title": .text(page.title), "textHTML": .html(body)])
  }
  return items
}

private func ownLists(_ own: OwnRecords, _ site: Site) -> [Fields] {
  let rounds = Set(own.sealedLists.keys).union(own.sealedGuesses.keys)
  return rounds.sorted().map { round in
    let guess = own.sealedGuesses[round]
    let items = own.sealedLists[round, default: []].map { item -> Fields in
      let text =
        item.note.map { site.words("labelled", ["label": item.title, "text": $0]) } ?? item.title
      return ["textHTML": .html(site.glossary.linked(text, on: .own))]
    }
    return [
      "title": .text(round), "items": .list(items), "hasItems": .flag(!items.isEmpty),
      "hasGuess": .flag(guess != nil),
      "guess": .text(
        guess.map { site.words("own-guess", ["part": site.words.share($0)]) } ?? ""),
    ]
  }
}
