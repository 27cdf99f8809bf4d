import HouseholdModel
import MarkupText
import Messages

/// What a change of holders did, in one sentence; the task is a link, but on its own page.
func handOffSentence<Text: SentenceText>(
  _ change: HolderChange, _ site: Site, on route: Route
) -> Text {
  guard let task = site.task(change.task) else { return "" }
  let (words, names) = (site.words, site.names(on: route))
  let title: Text =
    route == .task(task.id) ? .of(task.title) : .task(task, on: route)
  let stages = words.listedOfTask(change.stages)
  switch (change.kind, change.isWhole) {
  case (.stopped, true):
    return words.told(
      "handoff-stopped",
      ["who": change.who.mark, "name": names.subject(change.who), "task": title])
  case (.stopped, false):
    return words.told(
      "handoff-stopped-part",
      [
        "who": change.who.mark, "name": names.subject(change.who), "stages": stages,
        "task": title,
      ])
  case (.took, true): return wholeSentence(change, title: title, site, names)
  case (.took, false):
    guard case .partner(let seat) = change.who else {
      return words.told(
        "handoff-home-part",
        [
          "who": change.who.mark, "stages": stages, "task": title,
          "count": change.stages.count,
        ])
    }
    if let former = change.formerHolder {
      return words.told(
        "handoff-moved-part",
        ["stages": stages, "task": title, "former": names.cell(former), "name": names[seat]])
    }
    return words.told(
      "handoff-took-part", ["stages": stages, "task": title, "name": names[seat]])
  }
}

private func wholeSentence<Text: SentenceText>(
  _ change: HolderChange, title: Text, _ site: Site, _ names: Names
) -> Text {
  let words = site.words
  guard case .partner(let seat) = change.who else {
    return words.told("handoff-home", ["who": change.who.mark, "task": title])
  }
  let name = names[seat]
  if site.cameBack(change) {
    return words.told("handoff-came-back", ["task": title, "name": name])
  }
  let isAll = change.stages.count == Stage.allCases.count
  let stages = words.listedOfTask(change.stages)
  switch (change.formerHolder.map(names.cell), isAll) {
  case (nil, true): return words.told("handoff-took", ["task": title, "name": name])
  case (nil, false):
    return words.told("handoff-whole", ["task": title, "name": name, "stages": stages])
  case (let former?, true):
    return words.told("handoff-moved", ["task": title, "name": name, "former": former])
  case (let former?, false):
    return words.told(
      "handoff-whole-from",
      ["task": title, "name": name, "stages": stages, "former": former])
  }
}

/// A change of holders with what they wrote about it.
func handOffLine<Text: SentenceText>(
  _ change: HolderChange, _ site: Site, on route: Route
) -> Text {
  let note: Text? = change.note.map { site.words.quoted(.linked($0, site.glossary, on: route)) }
  return handOffSentence(change, site, on: route) + " " + (note ?? "")
}

extension Site {
  /// Whether a change gave a task back to who had held it before an earlier change.
  func cameBack(_ change: HolderChange) -> Bool {
    givenAway[change.task]?[change.who].map { $0 < change.date } ?? false
  }
}

extension HolderChange {
  /// Whether afterwards all four stages lie in one place.
  var isWhole: Bool { Set(Stage.allCases.map { after[$0] }).count == 1 }

  /// The one partner who held all the changed stages before, if it was one by name.
  var formerHolder: Holder? {
    let holders = Set(stages.map { before[$0] })
    guard let only = holders.first, holders.count == 1, case .partner = only else { return nil }
    return only
  }
}
