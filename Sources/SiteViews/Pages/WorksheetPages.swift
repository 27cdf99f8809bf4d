import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// The sheets to print, by the name of their page.
enum Worksheet: String, CaseIterable, MessageArgument {
  case inventoryWeek = "inventory-week"
  case checkIn = "check-in"
  case review = "monthly-review"
  case rotation
  case standards
  case repairCard = "repair-card"
  case milestones
}

/// The worksheets and the list of them; the booklet only where there are milestones.
func worksheetPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  var sheets = Worksheet.allCases
  if site.household.milestones.isEmpty { sheets.removeAll { $0 == .milestones } }
  let (words, list) = (site.words, Route.worksheets)
  var pages = [
    PageView(
      route: list, template: "worksheets", title: words("page-worksheets"), section: .rhythms,
      fields: [
        "sheets": .list(
          sheets.map {
            [
              "href": .text(list.href(to: .worksheet($0))),
              "title": .text(words("sheet-title", ["sheet": $0])),
              "what": .text(words("sheet-what", ["sheet": $0])),
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
  case .rotation: (template, fields) = ("sheet-rotation", rotationFields(site, on: route))
  case .standards: (template, fields) = ("sheet-standards", standardsFields(site, on: route))
  case .repairCard: (template, fields) = ("sheet-repair-card", [:])
  case .milestones:
    (template, fields) = ("sheet-milestones", bookletFields(site, &prose, on: route))
  }
  fields["listHref"] = .text(route.href(to: .worksheets))
  let title = site.words("sheet-title", ["sheet": sheet])
  return PageView(
    route: route, template: template,
    title: sheet == .milestones ? title : site.words("page-worksheet", ["title": title]),
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
  let words = site.words
  return [
    "people": .list(people(site)),
    "verbs": .list(
      InventoryVerb.allCases.map {
        [
          "verb": .text(words("inventory-verb", ["verb": $0]).capitalizedFirst),
          "what": .text(words("inventory-example", ["verb": $0])),
        ]
      }),
    "days": .list(
      weekdays(from: site.household.settings.weekStarts).map { ["day": .text(words.name($0))] }),
  ]
}

private func checkInFields(_ site: Site) -> Fields {
  let words = site.words
  let scales = CheckInScale.allCases.map { scale -> Fields in
    let range = Int(scale.range.lowerBound)...Int(scale.range.upperBound)
    let isOpen = scale == .sleep
    return [
      "title": .text(words.title(scale)),
      "ends": .text(isOpen ? words("sheet-sleep") : ""),
      "isOpen": .flag(isOpen),
      "marks": .list(
        isOpen ? [] : range.map { ["mark": .text(words.answer(Double($0), scale))] }),
    ]
  }
  let headings = CheckInHeading.told.map { heading -> Fields in
    [
      "title": .text(words.title(heading)),
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
      CheckInHeading.threeQuestions.map {
        ["question": .text(site.words("check-in-question", ["heading": $0]))]
      }),
  ]
}

/// The rotating tasks with the turns written down for the four weeks after the newest day, and room
/// for as many again.
private func rotationFields(_ site: Site, on route: Route) -> Fields {
  let (words, household) = (site.words, site.household)
  let names = site.names(on: route)
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
      household.turns[task.id]?[week].map { turn in names.cell(turn.holder) } ?? ""
    }
    return [
      "isNamed": .flag(true), "title": .text(task.title),
      "turns": .list(turns.map { ["who": .text($0)] }),
    ]
  }
  let blank: Fields = ["isNamed": .flag(false), "turns": .list(weeks.map { _ in ["who": ""] })]
  let room = [Fields](repeating: blank, count: max(2, 8 - filled.count))
  return [
    "span": .text(words.long(DateSpan(start: first.start, end: first.start.advanced(by: 28)))),
    "weeks": .list(
      weeks.map { ["label": .text(words("task-from", ["day": words.short($0.start)]))] }),
    "tasks": .list(filled + room),
  ]
}

/// What done means for each task that says so, kind by kind and by title; nothing emotional is
/// agreed on like this.
private func standardsFields(_ site: Site, on route: Route) -> Fields {
  let household = site.household
  let live = household.tasks.filter { $0.holders(on: household.asOf) != nil }
  let kinds = household.settings.categories.filter { !$0.isEmotional }.compactMap {
    kind -> Fields? in
    let agreed = site.words.sorted(live.filter { $0.category == kind.id }, by: \.title)
      .compactMap { task in
        task.outcome.map { outcome -> Fields in
          [
            "title": .text(task.title),
            "textHTML": .html(site.glossary.linked(outcome, on: route)),
          ]
        }
      }
    return agreed.isEmpty
      ? nil : ["kind": .text(site.title(of: kind.id)), "agreed": .list(agreed)]
  }
  return [
    "kinds": .list(kinds), "hasAgreed": .flag(!kinds.isEmpty),
    "open": .list([Fields](repeating: [:], count: 5)),
  ]
}

private func bookletFields(_ site: Site, _ prose: inout Prose, on route: Route) -> Fields {
  var terms: [Fields] = []
  for milestone in site.sortedMilestones {
    let body = prose.markup(milestone.body, on: route, prefix: "\(milestone.id.text)-")
    terms.append([
      "term": .text(milestone.term.value), "state": .text(stateText(milestone, site)),
      "also": .text(milestone.also.joined(separator: ", ")),
      "hasAlso": .flag(!milestone.also.isEmpty), "bodyHTML": .html(body),
      "day": .text(milestone.reachedOn.map(site.words.medium) ?? ""),
      "isReached": .flag(milestone.reachedOn != nil),
      "meanings": .list(meanings(of: milestone, site, on: route)),
    ])
  }
  return ["terms": .list(terms), "names": .text(site.names(on: route).both)]
}
