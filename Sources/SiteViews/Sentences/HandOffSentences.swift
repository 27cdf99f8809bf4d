import HouseholdModel
import MarkupText

/// What a change of holders did, in one sentence; the task is a link, but on its own page.
func handOffSentence(_ change: HolderChange, _ site: Site, on route: Route) -> HTML {
  guard let task = site.task(change.task) else { return HTML() }
  let names = site.names(on: route)
  let title: HTML =
    route == .task(task.id)
    ? "“\(task.title)”"
    : "“<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>”"
  let stages = listed(change.stages.map(\.gerund))
  switch (change.kind, change.isWhole) {
  case (.stopped, true): return "\(change.who.subjectText(names)) stopped holding \(title)."
  case (.stopped, false):
    return "\(change.who.subjectText(names)) stopped holding the \(stages) of \(title)."
  case (.took, true): return wholeSentence(change, title: title, site, names)
  case (.took, false):
    let part: HTML = "The \(stages) of \(title)"
    guard case .partner(let seat) = change.who else {
      return part + " " + change.newHome(isPlural: change.stages.count > 1)
    }
    if let former = change.formerHolder {
      return "\(part) moved from \(former.text(names)) to \(names[seat])."
    }
    return "\(names[seat]) took on the \(stages) of \(title)."
  }
}

private func wholeSentence(
  _ change: HolderChange, title: HTML, _ site: Site, _ names: Names
) -> HTML {
  guard case .partner(let seat) = change.who else {
    return title + " " + change.newHome(isPlural: false)
  }
  if site.cameBack(change) { return "\(title) came back to \(names[seat])." }
  let isAll = change.stages.count == Stage.allCases.count
  let stages = listed(change.stages.map(\.gerund))
  switch (change.formerHolder, isAll) {
  case (nil, true): return "\(names[seat]) took on \(title)."
  case (nil, false): return "\(title) went whole to \(names[seat]), with the \(stages)."
  case (let former?, true): return "\(title) moved from \(former.text(names)) to \(names[seat])."
  case (let former?, false):
    return "\(title) went whole to \(names[seat]): the \(stages) moved from \(former.text(names))."
  }
}

extension Site {
  /// Whether a change gave a task back to who had held it before an earlier change.
  func cameBack(_ change: HolderChange) -> Bool {
    household.changes.contains {
      $0.task == change.task && $0.date < change.date && $0.formerHolder == change.who
        && $0.who != change.who
    }
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

  /// Where it lies now, where that is not one of the two by name.
  fileprivate func newHome(isPlural: Bool) -> HTML {
    switch who {
    case .both: isPlural ? "are yours together now." : "is yours together now."
    case .rotating: isPlural ? "go by turns now." : "goes by turns now."
    case .outside: "went to help from outside."
    case .nobody, .partner: isPlural ? "lie with nobody now." : "lies with nobody now."
    }
  }
}

extension Holder {
  /// Who that is, at the start of a sentence.
  func subjectText(_ names: Names) -> String {
    switch self {
    case .partner(let seat): names[seat]
    case .both: "You both"
    case .rotating: "Whoever’s turn it was"
    case .outside: "Help from outside"
    case .nobody: "Nobody"
    }
  }
}
