import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText

/// The list of all tasks by category.
func tasksPage(_ site: Site) -> PageView {
  let route = Route.tasks
  let names = site.names(on: route)
  let day = site.household.asOf
  let groups = site.household.settings.categories.compactMap { category -> Fields? in
    let tasks = site.household.tasks.filter { $0.category == category.id }
      .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    guard !tasks.isEmpty else { return nil }
    return [
      "title": .text(category.title),
      "tasks": .list(
        tasks.map { task in
          [
            "href": .text(route.href(to: .task(task.id))), "title": .text(task.title),
            "holder": .text(task.holderSummary(on: day, names)),
          ]
        }),
    ]
  }
  return PageView(
    route: route, template: "tasks", title: "Tasks", section: .holding,
    fields: [
      "groups": .list(groups), "count": .text(counted(site.household.tasks.count, "task")),
    ])
}

/// The page of one task: who holds it, who held it when, what done means, and its log.
func taskPage(_ task: HouseholdTask, _ site: Site, _ prose: inout Prose) -> PageView {
  let route = Route.task(task.id)
  let names = site.names(on: route)
  let day = min(site.household.asOf, task.until ?? site.household.asOf)
  let holders = task.holders(on: day)
  let entries = site.entries(about: task.id).reversed()
    .map { logFields($0, site, names, on: route) }
  let milestones = site.household.milestones.filter { $0.tasks.contains(task.id) }
  let stages = Stage.allCases.map { stage -> Fields in
    let holder = holders?[stage] ?? .nobody
    return [
      "stage": .text(stage.title), "meaning": .text(stage.meaning),
      "glyphHTML": .html(holdingGlyph(holder.mark)), "holder": .text(holder.text(names)),
    ]
  }
  let notes = task.notes.map { prose.markup($0, on: route, prefix: "notes-") }
  let history = historyFields(task, site, on: route)
  var fields: Fields = [
    "title": .text(task.title), "facts": .text(facts(task, site)), "stages": .list(stages),
    "hasStages": .flag(holders != nil), "holderHeading": .text(holderHeading(task, site)),
    "outcomeHTML": .html(task.outcome.map { site.glossary.linked($0, on: route) } ?? ""),
    "hasOutcome": .flag(task.outcome != nil), "notesHTML": .html(notes ?? ""),
    "hasNotes": .flag(notes?.isEmpty == false),
    "ratings": .text(ratingsText(task, names)), "externalisedHTML": .html(""),
    "hasExternalised": .flag(task.externalised != nil), "history": .list(history),
    "hasHistory": .flag(!history.isEmpty), "log": .list([folded(Array(entries), after: 25)]),
    "hasLog": .flag(!entries.isEmpty),
    "logCount": .text(counted(entries.count, "entry", plural: "entries")),
    "milestones": .list(
      milestones.map {
        ["linkHTML": .html(termLink($0.id, HTML(escaping: $0.term.value), on: route))]
      }),
    "hasMilestones": .flag(!milestones.isEmpty),
  ]
  let turns = turnFields(task, site, names)
  fields["turns"] = .list([folded(turns, after: 5)])
  fields["hasTurns"] = .flag(!turns.isEmpty)
  fields["externalisedHTML"] = .html(
    task.externalised.map { site.glossary.linked($0, on: route) } ?? "")
  return PageView(
    route: route, template: "task", title: task.title, section: .holding, fields: fields)
}

/// `Household logistics · every week · usually 40 min · since 1 September 2025`.
private func facts(_ task: HouseholdTask, _ site: Site) -> String {
  var parts = [site.household.category(task.category)?.title ?? task.category.text]
  if let cadence = task.cadence { parts.append(cadence.text) }
  if let minutes = task.usualMinutes {
    parts.append("usually \(lengthText(minutes))")
  }
  if task.since != site.household.settings.started {
    parts.append("since \(task.since.longText)")
  }
  if let until = task.until { parts.append("until \(until.longText)") }
  return parts.joined(separator: " · ")
}

private func holderHeading(_ task: HouseholdTask, _ site: Site) -> String {
  let asOf = site.household.asOf
  if task.since > asOf { return "Who is to hold it" }
  if let until = task.until, until < asOf { return "Who held it at the end" }
  return "Who holds it"
}

private func ratingsText(_ task: HouseholdTask, _ names: Names) -> String {
  switch task.load {
  case .unrated: "Nobody has rated how heavy it is yet; it counts as 3 of 5."
  case .joint(let load): "You gave it \(decimalText(load)) of 5 together."
  case .each(let ratings):
    listed(
      [names.leading, names.following].compactMap { seat in
        ratings[seat].map { "\(names[seat]) gave it \(decimalText($0)) of 5" }
      }) + "."
  }
}

/// Every change of holders, newest first, and how it began.
private func historyFields(_ task: HouseholdTask, _ site: Site, on route: Route) -> [Fields] {
  let names = site.names(on: route)
  let changes = site.household.changes.filter { $0.task == task.id }
  guard !changes.isEmpty, let first = task.holding.first else { return [] }
  let start = first.from < (changes.first?.date ?? first.from) ? first.holders : changes[0].before
  var rows = changes.reversed().map { change -> Fields in
    let note = change.note.map { "“\(site.glossary.linked($0, on: route))”" as HTML } ?? ""
    return [
      "iso": .text(change.date.iso), "day": .text(change.date.mediumText),
      "textHTML": .html(handOffSentence(change, site, on: route) + " " + note),
    ]
  }
  rows.append([
    "iso": .text(task.since.iso), "day": .text(task.since.mediumText),
    "textHTML": .html(HTML(escaping: start.beginning(names))),
  ])
  return rows
}

/// The turns written down for a task, the last one first, with the weeks to come.
private func turnFields(_ task: HouseholdTask, _ site: Site, _ names: Names) -> [Fields] {
  let now = site.week(of: site.household.asOf)
  return site.household.turns[task.id, default: [:]].sorted { $0.key > $1.key }.map { week, turn in
    let when = week == now ? "this week" : week > now ? "to come" : ""
    return [
      "iso": .text(week.start.iso), "day": .text(week.span.shortText),
      "textHTML": .html(
        "\(turn.holder.text(names))\(when.isEmpty ? "" : " <span class=\"soft\">\(when)</span>" as HTML)"
      ),
    ]
  }
}

/// One row of a task's log.
private func logFields(
  _ entry: LogEntry, _ site: Site, _ names: Names, on route: Route
) -> Fields {
  [
    "iso": .text(entry.date.iso), "day": .text(entry.date.mediumText),
    "who": .text(entry.who.text(names)), "verb": .text(entry.verb.rawValue),
    "length": .text(entry.minutes.map(lengthText) ?? ""),
    "noteHTML": .html(entry.note.map { site.glossary.linked($0, on: route) } ?? ""),
  ]
}

extension LogEntry.Actor {
  /// Who acted.
  func text(_ names: Names) -> String {
    switch self {
    case .partner(let seat): names[seat]
    case .both: "both"
    case .rotating: "by turns"
    case .outside: "outside"
    }
  }
}

extension StageHolders {
  /// `Ana`, or who holds what: `Ana notices and plans, Ben does and checks`.
  func summary(_ names: Names) -> String {
    let holders = Stage.allCases.map { self[$0] }
    if Set(holders).count == 1 { return holders[0].text(names) }
    var seen: [Holder] = []
    for holder in holders where !seen.contains(holder) { seen.append(holder) }
    return seen.map { holder in
      let stages = Stage.allCases.filter { self[$0] == holder }.map(\.gerund)
      return "\(listed(stages)): \(holder.text(names))"
    }.joined(separator: "; ")
  }
}

extension StageHolders {
  /// How it was at first, as a sentence.
  fileprivate func beginning(_ names: Names) -> String {
    guard isEverywhere(notice) else { return "At first: \(summary(names))." }
    switch notice {
    case .partner(let seat): return "At first it lay with \(names[seat])."
    case .both: return "At first you held it together."
    case .rotating: return "At first it went by turns."
    case .outside: return "At first it lay with help from outside."
    case .nobody: return "At first it lay with nobody."
    }
  }

  private func isEverywhere(_ holder: Holder) -> Bool {
    Stage.allCases.allSatisfy { self[$0] == holder }
  }
}

extension HouseholdTask {
  /// Who holds it on a day, or why nobody does.
  func holderSummary(on day: CalendarDate, _ names: Names) -> String {
    if let holders = holders(on: day) { return holders.summary(names) }
    return since > day ? "from \(since.longText)" : "ended \(until?.longText ?? "")"
  }
}
