import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Rows and their mending: the list, and a page each; nothing without one.
func repairPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  let repairs = site.household.repairs
  guard !repairs.isEmpty else { return [] }
  let route = Route.repairs
  let items = repairs.reversed().map { repair -> Fields in
    [
      "href": .text(route.href(to: .repair(repair.id))), "iso": .text(repair.date.iso),
      "day": .text(site.words.long(repair.date)),
      "remedyHTML": .html(
        (repair.remedy ?? repair.impact).map { site.glossary.linked($0, on: route) } ?? ""),
      "hasState": .flag(repair.mark != nil),
      "state": .text(
        repair.result.map { site.words("repair-result", ["result": $0]) } ?? ""),
      "markHTML": .html(repair.mark.map(agreementGlyph) ?? ""),
    ]
  }
  var pages = [
    PageView(
      route: route, template: "repairs", title: site.words("page-repairs"), section: .connection,
      fields: ["repairs": .list(items)])
  ]
  for place in repairs.indices { pages.append(repairPage(place, of: repairs, site, &prose)) }
  return pages
}

private func repairPage(
  _ place: Int, of repairs: [Repair], _ site: Site, _ prose: inout Prose
) -> PageView {
  let repair = repairs[place]
  let route = Route.repair(repair.id)
  let (words, names) = (site.words, site.names(on: route))
  let day = words.long(repair.date)
  let body = prose.markup(repair.body, on: route, prefix: "repair-")
  let parts: [(String, String?)] = [
    (words("repair-pause"), repair.pause), (words("repair-impact"), repair.impact),
    (words("repair-remedy", ["isPast": repair.result != nil]), repair.remedy),
    (words("repair-test"), repair.test),
  ]
  let steps = parts.compactMap { title, text -> Fields? in
    text.map {
      ["title": .text(title), "textHTML": .html(site.glossary.linked($0, on: route))]
    }
  }
  let result = resultSentence(repair, words)
  return PageView(
    route: route, template: "repair", title: words("page-repair", ["day": day]),
    section: .connection,
    fields: [
      "heading": .text(words("repair-heading", ["day": day])),
      "facts": .text(repairFacts(repair, names)), "steps": .list(steps),
      "hasResult": .flag(!result.isEmpty), "result": .text(result),
      "markHTML": .html(repair.mark.map(agreementGlyph) ?? ""),
      "bodyHTML": .html(body), "hasBody": .flag(!body.isEmpty),
    ]
  ).with(
    around(place, in: repairs, words) { other in
      (words.long(other.date), route.href(to: .repair(other.id)))
    })
}

/// Who asked to mend it, when they talked, who apologised; what the file does not say is left out.
private func repairFacts(_ repair: Repair, _ names: Names) -> String {
  let words = names.words
  var facts: [String] = []
  switch repair.initiatedBy {
  case .partner(let seat): facts.append(words("repair-asked", ["name": names[seat]]))
  case .both: facts.append(words("repair-both-asked"))
  case .rotating, .outside, nil: break
  }
  if let talked = repair.talked {
    facts.append(
      talked == repair.date
        ? words("repair-talked-at-once") : words("repair-talked", ["day": words.long(talked)]))
  }
  switch repair.apologyBy {
  case .partner(let seat): facts.append(words("repair-apologised", ["name": names[seat]]))
  case .both: facts.append(words("repair-both-apologised"))
  case .rotating, .outside, nil: break
  }
  return facts.joined(separator: " ")
}

/// What became of the remedy, in a sentence; empty where there is neither a result nor a day for it.
private func resultSentence(_ repair: Repair, _ words: Words) -> String {
  switch repair.result {
  case .kept: words("repair-kept")
  case .changed: words("repair-changed")
  case .open:
    repair.by.map { words("repair-open-until", ["day": words.long($0)]) } ?? words("repair-open")
  case nil: repair.by.map { words("repair-to-look-at", ["day": words.long($0)]) } ?? ""
  }
}

extension Repair {
  /// The mark of its result.
  fileprivate var mark: AgreementMark? {
    switch result {
    case .kept: .kept
    case .changed: .changed
    case .open: .open
    case nil: nil
    }
  }
}
