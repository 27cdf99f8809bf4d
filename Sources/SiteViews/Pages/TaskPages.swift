import SourceText
import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The list of all tasks by category.
func tasksPage(_ site: Site) -> PageView {
  let route = Route.tasks
  let (words, names) = (site.words, site.names(on: route))
  let day = site.household.asOf
  let all = site.household.tasks
  let kind = ListFilter(
    words("filter-kind"), .first, of: site.household.settings.categories.map(\.id),
    among: all.map { [$0.category] }, title: site.title(of:))
  let held = ListFilter(
    words("filter-held-by"), .second, of: Holder.inOrder(of: names),
    among: all.map { $0.everyHolder(on: day) }, title: names.cell)
  let groups = site.household.settings.categories.compactMap { category -> Fields? in
    let tasks = words.sorted(all.filter { $0.category == category.id }, by: \.title)
    guard !tasks.isEmpty else { return nil }
    return [
      "title": .text(site.title(of: category.id)),
      "tasks": .list(
        tasks.map { task in
          [
            "href": .text(route.href(to: .task(task.id))), "title": .text(task.title),
            "holder": .text(task.holderSummary(on: day, names)),
            "marks": .text(
              (kind?.marks(of: [task.category]) ?? "")
                + (held?.marks(of: task.everyHolder(on: day)) ?? "")),
          ]
        }),
    ]
  }
  return PageView(
    route: route, template: "tasks", title: words("page-tasks"), section: .holding,
    fields: [
      "groups": .list(groups),
      "count": .text(words.counted("count-task", all.count)),
    ]
  ).with([kind?.fields, held?.fields].compactMap(\.self).filterFields)
}

/// A page for each task.
func taskPages(_ site: Site) -> [PageMaker] {
  site.household.tasks.map { task in
    PageMaker(.task(task.id)) { prose in taskPage(task, site, &prose) }
  }
}

/// The page of one task: who holds it, who held it when, what done means, and its log.
private func taskPage(_ task: HouseholdTask, _ site: Site, _ prose: inout Prose) -> PageView {
  let route = Route.task(task.id)
  let (words, names) = (site.words, site.names(on: route))
  let day = min(site.household.asOf, task.until ?? site.household.asOf)
  let holders = task.holders(on: day)
  let rows = site.entries(about: task.id).reversed().map { logRow($0, site, names, on: route) }
  let milestones = site.milestones(about: task.id)
  let stages = Stage.allCases.map { stage -> Fields in
    let holder = holders?[stage] ?? .nobody
    return [
      "stage": .text(words.title(stage)),
      "meaning": .text(words("stage-meaning", ["stage": stage])),
      "glyphHTML": .html(holdingGlyph(holder.mark)), "holder": .text(names.cell(holder)),
    ]
  }
  let notes = task.notes.map { prose.markup($0, on: route, prefix: "notes-") }
  let history = historyRows(task, site, on: route)
  var fields: Fields = [
    "title": .text(task.title), "facts": .text(facts(task, site)), "stages": .list(stages),
    "hasStages": .flag(holders != nil), "holderHeading": .text(holderHeading(task, site)),
    "outcomeHTML": .html(task.outcome.map { site.glossary.linked($0, on: route) } ?? ""),
    "hasOutcome": .flag(task.outcome != nil), "notesHTML": .html(notes ?? ""),
    "hasNotes": .flag(notes?.isEmpty == false),
    "ratings": .text(ratingsText(task, names)), "externalisedHTML": .html(""),
    "hasExternalised": .flag(task.externalised != nil), "historyHTML": .rows(history),
    "hasHistory": .flag(!history.isEmpty), "log": .list([folded(rows, after: 25)]),
    "hasLog": .flag(!rows.isEmpty),
    "logCount": .text(words.counted("count-entry", rows.count)),
    "milestones": .list(
      milestones.map {
        ["linkHTML": .html(termLink($0.id, HTML(escaping: $0.term.value), on: route))]
      }),
    "hasMilestones": .flag(!milestones.isEmpty),
  ]
  let agreements = site.agreements(naming: task).fields(site, on: route, showsOrigin: true)
  fields["agreements"] = .list([folded(agreements, after: 6)])
  fields["hasAgreements"] = .flag(!agreements.isEmpty)
  let turns = turnRows(task, site, names)
  fields["turns"] = .list([folded(turns, after: 5)])
  fields["hasTurns"] = .flag(!turns.isEmpty)
  fields["externalisedHTML"] = .html(
    task.externalised.map { site.glossary.linked($0, on: route) } ?? "")
  return PageView(
    route: route, template: "task", title: task.title, section: .holding, fields: fields)
}

/// `Household logistics · every week · usually 40 min · since 1 September 2025`.
private func facts(_ task: HouseholdTask, _ site: Site) -> String {
  let words = site.words
  var parts = [site.title(of: task.category)]
  if let cadence = task.cadence { parts.append(words.often(cadence)) }
  if let minutes = task.usualMinutes {
    parts.append(words("task-usually", ["length": words.length(minutes)]))
  }
  if task.since != site.household.settings.started {
    parts.append(words("task-since", ["day": words.long(task.since)]))
  }
  if let until = task.until { parts.append(words("task-until", ["day": words.long(until)])) }
  return parts.joined(separator: " · ")
}

private func holderHeading(_ task: HouseholdTask, _ site: Site) -> String {
  let asOf = site.household.asOf
  if task.since > asOf { return site.words("task-held-later") }
  if let until = task.until, until < asOf { return site.words("task-held-once") }
  return site.words("task-held")
}

private func ratingsText(_ task: HouseholdTask, _ names: Names) -> String {
  let words = names.words
  switch task.load {
  case .unrated: return words("task-unrated")
  case .joint(let load):
    return words("task-rated-together", ["load": words.decimal(load)])
  case .each(let ratings):
    return words.listed(
      [names.leading, names.following].compactMap { seat in
        ratings[seat].map {
          words("task-rated", ["name": names[seat], "load": words.decimal($0)])
        }
      }) + "."
  }
}

/// Every change of holders, newest first, and how it began.
private func historyRows(_ task: HouseholdTask, _ site: Site, on route: Route) -> [HTML] {
  let names = site.names(on: route)
  let told = site.handOffs(of: task.id)
  guard let oldest = told.first?.change, let first = task.holding.first else { return [] }
  let start = first.from < oldest.date ? first.holders : oldest.before
  var rows = told.reversed().map { item -> HTML in
    let change = item.change
    let state = item.stateText(site.words)
    let soft: HTML = state.isEmpty ? "" : " <span class=\"soft\">\(state)</span>"
    return dated(
      change.date, reading: site.words.medium(change.date),
      handOffLine(change, site, on: route) + soft, site.words)
  }
  rows.append(
    dated(
      task.since, reading: site.words.medium(task.since), HTML(escaping: start.beginning(names)),
      site.words))
  return rows
}

/// The turns written down for a task, the last one first, with the weeks to come.
private func turnRows(_ task: HouseholdTask, _ site: Site, _ names: Names) -> [HTML] {
  let (words, now) = (site.words, site.week(of: site.household.asOf))
  return site.household.turns[task.id, default: [:]].sorted { $0.key > $1.key }.map { week, turn in
    let when = week == now ? words("turn-now") : week > now ? words("turn-to-come") : ""
    let soft: HTML = when.isEmpty ? "" : " <span class=\"soft\">\(when)</span>"
    return dated(
      week.start, reading: words.short(week.span), "\(names.cell(turn.holder))\(soft)", words)
  }
}

/// One row of a task's log, ready: a household of years has tens of thousands.
private func logRow(
  _ entry: LogEntry, _ site: Site, _ names: Names, on route: Route
) -> HTML {
  let words = site.words
  let day = dayMarkup(entry.date, words.medium(entry.date))
  let note = entry.note.map { site.glossary.linked($0, on: route) } ?? ""
  return """
    <tr><td class="day">\(day)</td><td>\(names.cell(entry.who.holder))</td>\
    <td>\(words("log-verb", ["verb": entry.verb]))</td>\
    <td class="n">\(entry.minutes.map(words.length) ?? "")</td><td class="note">\(note)</td></tr>
    """
}
