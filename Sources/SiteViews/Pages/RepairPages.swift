import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// Rows and their mending: the list, and a page each; nothing without one.
func repairPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  let repairs = site.household.repairs
  guard !repairs.isEmpty else { return [] }
  let route = Route.repairs
  let items = repairs.reversed().map { repair -> Fields in
    [
      "href": .text(route.href(to: .repair(repair.id))), "iso": .text(repair.date.iso),
      "day": .text(repair.date.longText),
      "remedyHTML": .html(
        (repair.remedy ?? repair.impact).map { site.glossary.linked($0, on: route) } ?? ""),
      "hasState": .flag(repair.mark != nil), "state": .text(repair.stateText ?? ""),
      "markHTML": .html(repair.mark.map(agreementGlyph) ?? ""),
    ]
  }
  var pages = [
    PageView(
      route: route, template: "repairs", title: "Repairs", section: .connection,
      fields: ["repairs": .list(items)])
  ]
  for repair in repairs { pages.append(repairPage(repair, site, &prose)) }
  return pages
}

private func repairPage(_ repair: Repair, _ site: Site, _ prose: inout Prose) -> PageView {
  let route = Route.repair(repair.id)
  let names = site.names(on: route)
  let body = prose.markup(repair.body, on: route, prefix: "repair-")
  let parts: [(String, String?)] = [
    ("The pause", repair.pause), ("What it did to you", repair.impact),
    (repair.result == nil ? "What you want to try" : "What you wanted to try", repair.remedy),
    ("How to see whether it helps", repair.test),
  ]
  let steps = parts.compactMap { title, text -> Fields? in
    text.map {
      ["title": .text(title), "textHTML": .html(site.glossary.linked($0, on: route))]
    }
  }
  let result = resultSentence(repair)
  return PageView(
    route: route, template: "repair", title: "Repair of \(repair.date.longText)",
    section: .connection,
    fields: [
      "heading": .text("After the row of \(repair.date.longText)"),
      "facts": .text(repairFacts(repair, names)), "steps": .list(steps),
      "hasResult": .flag(!result.isEmpty), "result": .text(result),
      "markHTML": .html(repair.mark.map(agreementGlyph) ?? ""),
      "bodyHTML": .html(body), "hasBody": .flag(!body.isEmpty),
    ])
}

/// Who asked to mend it, when they talked, who apologised; what the file does not say is left out.
private func repairFacts(_ repair: Repair, _ names: Names) -> String {
  var facts: [String] = []
  switch repair.initiatedBy {
  case .partner(let seat): facts.append("\(names[seat]) asked to mend it.")
  case .both: facts.append("You both asked to mend it.")
  case .rotating, .outside, nil: break
  }
  if let talked = repair.talked {
    facts.append(
      talked == repair.date
        ? "You talked the same day." : "You talked on \(talked.longText).")
  }
  switch repair.apologyBy {
  case .partner(let seat): facts.append("\(names[seat]) apologised.")
  case .both: facts.append("You apologised to each other.")
  case .rotating, .outside, nil: break
  }
  return facts.joined(separator: " ")
}

/// What became of the remedy, in a sentence; empty where there is neither a result nor a day for it.
private func resultSentence(_ repair: Repair) -> String {
  switch repair.result {
  case .kept: "You tried it, and you keep it."
  case .changed: "You tried it, and then changed it."
  case .open: repair.by.map { "Open until \($0.longText)." } ?? "Still open."
  case nil: repair.by.map { "You want to look at it on \($0.longText)." } ?? ""
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

  /// Its result in a word.
  fileprivate var stateText: String? { result?.rawValue }
}
