import CivilCalendar
import HouseholdModel
import MarkupText
import SourceText

/// The sheets to print, by the name of their page.
enum Worksheet: String, CaseIterable {
  case inventoryWeek = "inventory-week"
  case checkIn = "check-in"
  case review = "monthly-review"
  case rotation
  case standards
  case repairCard = "repair-card"
  case milestones

  /// What the list calls it, and what it is for.
  var words: (title: String, what: String) {
    switch self {
    case .inventoryWeek:
      ("The week of writing it down", "seven days, five kinds of thinking, a sheet each")
    case .checkIn: ("Check-in", "a sheet each; what the other carried is asked first")
    case .review: ("Monthly review", "blank, two pages, for a month without notes")
    case .rotation: ("Whose turn it is", "four weeks for the fridge, across the page")
    case .standards: ("What done means", "what you agreed on, with room for more")
    case .repairCard: ("Pause, impact, remedy", "a card for when it is hot")
    case .milestones: ("Our words", "your glossary as a booklet")
    }
  }
}

/// The worksheets and the list of them; the booklet only where there are milestones.
func worksheetPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  var sheets = Worksheet.allCases
  if site.household.milestones.isEmpty { sheets.removeAll { $0 == .milestones } }
  let list = Route.worksheets
  var pages = [
    PageView(
      route: list, template: "worksheets", title: "Worksheets", section: .rhythms,
      fields: [
        "sheets": .list(
          sheets.map {
            [
              "href": .text(list.href(to: .worksheet($0))), "title": .text($0.words.title),
              "what": .text($0.words.what),
            ]
          })
      ])
  ]
  for sheet in sheets { pages.append(page(of: sheet, site, &prose)) }
  return pages
}

private func page(of sheet: Worksheet, _ site: Site, _ prose: inout Prose) -> PageView {
  let route = Route.worksheet(sheet)
  let template: String
  var fields: Fields
  switch sheet {
  case .inventoryWeek: (template, fields) = ("sheet-inventory-week", inventoryWeekFields(site))
  case .checkIn: (template, fields) = ("sheet-check-in", checkInFields(site))
  case .review: (template, fields) = ("sheet-review", reviewFields(site))
  case .rotation: (template, fields) = ("sheet-rotation", rotationFields(site))
  case .standards: (template, fields) = ("sheet-standards", standardsFields(site, on: route))
  case .repairCard: (template, fields) = ("sheet-repair-card", [:])
  case .milestones:
    (template, fields) = ("sheet-milestones", bookletFields(site, &prose, on: route))
  }
  fields["listHref"] = .text(route.href(to: .worksheets))
  return PageView(
    route: route, template: template, title: "\(sheet.words.title) · worksheet",
    section: .rhythms, fields: fields)
}

/// Each of the two with the other's name, in declared order.
private func people(_ site: Site) -> [Fields] {
  Seat.allCases.map { seat in
    [
      "name": .text(site.household.partners[seat].name),
      "other": .text(site.household.partners[seat.other].name),
    ]
  }
}

private func inventoryWeekFields(_ site: Site) -> Fields {
  let all = Weekday.allCases
  let first = all.firstIndex(of: site.household.settings.weekStarts) ?? 0
  return [
    "people": .list(people(site)),
    "verbs": .list(
      InventoryVerb.allCases.map {
        ["verb": .text($0.rawValue.capitalizedFirst), "what": .text($0.example)]
      }),
    "days": .list(
      all.indices.map { ["day": .text(all[(first + $0) % 7].rawValue.capitalizedFirst)] }),
  ]
}

private func checkInFields(_ site: Site) -> Fields {
  let scales = CheckInScale.allCases.map { scale -> Fields in
    let range = Int(scale.range.lowerBound)...Int(scale.range.upperBound)
    let isOpen = scale == .sleep
    return [
      "title": .text(scale.title), "ends": .text(isOpen ? "a night" : ""),
      "isOpen": .flag(isOpen),
      "marks": .list(
        isOpen ? [] : range.map { ["mark": .text(scale.text(Double($0)))] }),
    ]
  }
  let headings = CheckInHeading.told.map { heading -> Fields in
    [
      "title": .text(heading.title),
      "isLong": .flag(
        heading == .unseen || CheckInHeading.threeQuestions.contains(heading)),
    ]
  }
  return ["people": .list(people(site)), "scales": .list(scales), "headings": .list(headings)]
}

private func reviewFields(_ site: Site) -> Fields {
  [
    "firstName": .text(site.household.partners.first.name),
    "secondName": .text(site.household.partners.second.name),
    "questions": .list(
      ["What is feeling heavy right now?", "What is working?", "What needs to shift?"]
        .map { ["question": .text($0)] }),
  ]
}

/// The rotating tasks with the turns written down for the four weeks after the newest day, and room
/// for as many again.
private func rotationFields(_ site: Site) -> Fields {
  let household = site.household
  let first = Week(
    containing: household.asOf.advanced(by: 1), startingOn: household.settings.weekStarts)
  let weeks = (0..<4).map { Week(start: first.start.advanced(by: $0 * 7)) }
  let rotating = household.tasks.filter { task in
    task.holders(on: max(first.start, task.since)).map { holders in
      Stage.allCases.contains { holders[$0] == .rotating }
    } ?? false
  }
  let filled = rotating.map { task -> Fields in
    let turns = weeks.map { week in
      household.turns[task.id]?[week].map { turn in turn.name(site) } ?? ""
    }
    return [
      "isNamed": .flag(true), "title": .text(task.title),
      "turns": .list(turns.map { ["who": .text($0)] }),
    ]
  }
  let blank: Fields = ["isNamed": .flag(false), "turns": .list(weeks.map { _ in ["who": ""] })]
  let room = [Fields](repeating: blank, count: max(2, 8 - filled.count))
  return [
    "span": .text(DateSpan(start: first.start, end: first.start.advanced(by: 28)).longText),
    "weeks": .list(weeks.map { ["label": .text("from \($0.start.shortText)")] }),
    "tasks": .list(filled + room),
  ]
}

/// What done means for each task that says so; nothing emotional is agreed on like this.
private func standardsFields(_ site: Site, on route: Route) -> Fields {
  let household = site.household
  let agreed = household.tasks.compactMap { task -> Fields? in
    guard let outcome = task.outcome, task.holders(on: household.asOf) != nil,
      household.category(task.category)?.isEmotional != true
    else { return nil }
    return [
      "title": .text(task.title), "textHTML": .html(site.glossary.linked(outcome, on: route)),
    ]
  }
  return [
    "agreed": .list(agreed), "hasAgreed": .flag(!agreed.isEmpty),
    "open": .list([Fields](repeating: [:], count: 5)),
  ]
}

private func bookletFields(_ site: Site, _ prose: inout Prose, on route: Route) -> Fields {
  let sorted = site.household.milestones.sorted { ($0.sortKey, $0.id) < ($1.sortKey, $1.id) }
  var terms: [Fields] = []
  for milestone in sorted {
    let body = prose.markup(milestone.body, on: route, prefix: "\(milestone.id.text)-")
    terms.append([
      "term": .text(milestone.term.value), "state": .text(stateText(milestone)),
      "also": .text(milestone.also.joined(separator: ", ")),
      "hasAlso": .flag(!milestone.also.isEmpty), "bodyHTML": .html(body),
      "meanings": .list(meanings(of: milestone, site, on: route)),
    ])
  }
  return ["terms": .list(terms), "names": .text(site.names(on: route).both)]
}

extension Turn {
  /// Whose turn, in a word.
  fileprivate func name(_ site: Site) -> String {
    switch self {
    case .partner(let seat): site.household.partners[seat].name
    case .both: "both"
    case .outside: "outside"
    }
  }
}

extension InventoryVerb {
  /// What it may be, in a few words.
  fileprivate var example: String {
    switch self {
    case .planning: "meals, weekends, who drives"
    case .remembering: "appointments, names, sizes"
    case .noticing: "what runs low, who is quiet"
    case .anticipating: "what will be needed, or go wrong"
    case .managing: "asking, arranging, following up"
    }
  }
}
