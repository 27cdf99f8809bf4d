import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Who holds what: category, stage and holder, and what the inventory says beyond the log.
func auditPage(_ site: Site) -> PageView {
  let route = Route.audit
  let (words, names) = (site.words, site.names(on: route))
  let day = site.household.asOf
  let standing = site.report.whole?.standing
  let latest = site.report.months.last
  let live = words.sorted(
    site.household.tasks.filter { $0.holders(on: day) != nil }, by: \.title)
  func link(_ task: HouseholdTask) -> HTML { taskLink(task, on: route) }
  let unheld = live.compactMap { task -> Fields? in
    let open = Stage.allCases.filter { task.holders(on: day)?[$0] == .nobody }
    // What is emotional is observed, and never offered to be let go or taken over.
    guard !open.isEmpty, site.household.category(task.category)?.isEmotional != true else {
      return nil
    }
    let what =
      open.count == Stage.allCases.count ? words("audit-all-stages") : words.listed(open)
    return ["textHTML": .html(words.labelled(link(task), what))]
  }
  let split = live.filter { $0.holders(on: day)?.isSplit == true }
  // Whoever took a task over since has chosen.
  let chosenSince = Set(site.household.changes.map(\.task))
  let never = live.filter {
    standing?.neverChosen.contains($0.id) == true && !chosenSince.contains($0.id)
  }
  let kept = live.compactMap { task -> Fields? in
    task.externalised.map {
      ["textHTML": .html(words.labelled(link(task), site.glossary.linked($0, on: route)))]
    }
  }
  let agreed = live.compactMap { task -> Fields? in
    task.outcome.map {
      ["taskHTML": .html(link(task)), "textHTML": .html(site.glossary.linked($0, on: route))]
    }
  }
  let ownership = ownershipSentence(latest?.standing, words)
  let segregation = segregationSentence(latest?.standing, words)
  var fields: Fields = [
    "day": .text(words.long(day)),
    "taskCount": .text(live.isEmpty ? "" : words.counted("count-task", live.count)),
    "hasTasks": .flag(!live.isEmpty), "tasksHref": .text(route.href(to: .tasks)),
    "matrixHTML": .html(
      standing.map {
        holdingMatrix(live, on: day, standing: latest?.standing ?? $0, site, on: route)
      }
        ?? ""),
    "heaviest": .list(heaviest(live, site, on: route)),
    "firstName": .text(names[.first]), "secondName": .text(names[.second]),
    "split": .list(split.map { ["textHTML": .html(splitText($0, link: link($0), day, names))] }),
    "hasSplit": .flag(!split.isEmpty), "unheld": .list(unheld),
    "hasUnheld": .flag(!unheld.isEmpty && !site.isJustBegun),
    "never": .list(never.map { ["textHTML": .html(link($0))] }), "hasNever": .flag(!never.isEmpty),
    "kept": .list(kept), "hasKept": .flag(!kept.isEmpty),
    "agreed": .list(agreed), "hasAgreed": .flag(!agreed.isEmpty),
    "ownershipSentence": .text(ownership), "hasOwnership": .flag(!ownership.isEmpty),
    "segregationSentence": .text(segregation), "hasSegregation": .flag(!segregation.isEmpty),
    "nextStepHTML": .html(latest.map { nextStep($0, site, on: route) } ?? ""),
    "hasNextStep": .flag(latest != nil && !site.isJustBegun),
  ]
  fields["hasHeaviest"] = .flag(!heaviest(live, site, on: route).isEmpty)
  return PageView(
    route: route, template: "audit", title: words("page-audit"), section: .holding, fields: fields)
}

/// The ten tasks that ask the most of a mind, with what each of the two gave them.
private func heaviest(
  _ tasks: [HouseholdTask], _ site: Site, on route: Route
) -> [Fields] {
  let words = site.words
  return words.sorted(tasks.filter { $0.load.mean != nil }, by: \.title)
    .sorted { ($0.load.mean ?? 0) > ($1.load.mean ?? 0) }
    .prefix(10)
    .map { task in
      [
        "href": .text(route.href(to: .task(task.id))), "title": .text(task.title),
        "first": .text(task.load.text(.first, words)),
        "second": .text(task.load.text(.second, words)),
        "cadence": .text(task.cadence.map(words.often) ?? "–"),
      ]
    }
}

private func splitText(
  _ task: HouseholdTask, link: HTML, _ day: CalendarDate, _ names: Names
) -> HTML {
  guard let holders = task.holders(on: day) else { return link }
  return names.words.html(
    "audit-split",
    ["task": link, "planner": names.cell(holders.plan), "doer": names.cell(holders.do)])
}

private func ownershipSentence(_ standing: StandingLoad?, _ words: Words) -> String {
  guard let part = standing?.told?.fullOwnership else { return "" }
  return words("audit-ownership", ["part": words.percent(of: part)])
}

private func segregationSentence(_ standing: StandingLoad?, _ words: Words) -> String {
  guard let comparison = standing?.told, let index = comparison.segregation else { return "" }
  guard comparison.byCategory.count(where: { $0.share != nil }) > 1 else { return "" }
  let shared = comparison.sharing.shared
  let kinds =
    index < 0.2
    ? words("audit-kinds-alike") : words("audit-kinds", ["part": words.percent(of: index)])
  let tasks = words.counted("count-task", comparison.sharing.of)
  return kinds + " "
    + words("audit-shared", ["tasks": tasks, "count": words.number(shared)])
}

extension LoadRating {
  /// The mean of the ratings given; nil where nobody rated it.
  var mean: Double? {
    switch self {
    case .unrated: return nil
    case .joint(let load): return load
    case .each(let ratings):
      let given = ratings.both.compactMap { $0 }
      return given.isEmpty ? nil : given.reduce(0, +) / Double(given.count)
    }
  }

  /// One partner's rating: `4`, `4 (together)`, or a dash.
  func text(_ seat: Seat, _ words: Words) -> String {
    switch self {
    case .unrated: "–"
    case .joint(let load): words("audit-load-together", ["load": words.decimal(load)])
    case .each(let ratings): ratings[seat].map(words.decimal) ?? "–"
    }
  }
}
