import HouseholdModel
import MarkupText

/// What a change of holders did, in one sentence with a link to the task.
func handOffSentence(_ change: HolderChange, _ site: Site, on route: Route) -> HTML {
  guard let task = site.task(change.task) else { return HTML() }
  let names = site.names(on: route)
  let link: HTML = "<a href=\"\(route.href(to: .task(task.id)))\">\(task.title)</a>"
  let stages = change.stages.count == 4 ? nil : listed(change.stages.map(\.gerund))
  switch change.kind {
  case .stopped:
    let who = change.who.subjectText(names)
    return "\(who) stopped \(stages ?? "holding") \(stages == nil ? "" : "in ")\(link)."
  case .took:
    let what: HTML = stages.map { "The \($0) of \(link)" } ?? link
    switch change.who {
    case .partner(let seat):
      if cameBack(change, site) { return "\(what) came back to \(names[seat])." }
      if let former = change.formerHolder {
        return "\(what) moved from \(former.text(names)) to \(names[seat])."
      }
      return "\(names[seat]) took on \(stages.map { "the \($0) of " } ?? "")\(link)."
    case .both: return "You hold \(stages.map { "the \($0) of " } ?? "")\(link) together now."
    case .rotating: return "\(what) goes by turns now."
    case .outside: return "\(what) went to help from outside."
    case .nobody: return "\(what) lies with nobody now."
    }
  }
}

/// Whether this change gave the stages back to who had held them before an earlier change.
private func cameBack(_ change: HolderChange, _ site: Site) -> Bool {
  guard case .partner = change.who, change.stages.count == 4 else { return false }
  return site.household.changes.contains {
    $0.task == change.task && $0.date < change.date && $0.formerHolder == change.who
      && $0.who != change.who
  }
}

extension HolderChange {
  /// The one partner who held all the changed stages before, if it was one by name.
  var formerHolder: Holder? {
    let holders = Set(stages.map { before[$0] })
    guard let only = holders.first, holders.count == 1, case .partner = only else { return nil }
    return only
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
