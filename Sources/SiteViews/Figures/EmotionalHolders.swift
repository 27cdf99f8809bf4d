import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Who holds what of the emotional kinds on a day, in words: no share, no sum (METRICS §1).
///
/// - Parameters:
///   - day: the day.
///   - site: the household.
///   - route: the page it stands on.
/// - Returns: the fields of `partials/emotional-holders`, a kind each; empty where there is none.
func emotionalHolders(on day: CalendarDate, _ site: Site, on route: Route) -> [Fields] {
  let (words, names) = (site.words, site.names(on: route))
  return site.household.settings.categories.filter(\.isEmotional).compactMap { kind in
    let tasks = site.emotionalTasks[kind.id] ?? []
    let held = tasks.indices.compactMap { place in
      tasks[place].holders(on: day).map { (place: place, holders: $0) }
    }
    func part(_ label: String, _ isIn: (StageHolders) -> Bool) -> HTML? {
      let links = held.filter { isIn($0.holders) }.map { taskLink(tasks[$0.place], on: route) }
      guard let first = links.first else { return nil }
      let list = links.dropFirst().reduce(first) {
        words.html("list-next", ["first": $0, "next": $1])
      }
      return words.labelled(HTML(escaping: label.capitalizedFirst), list)
    }
    let wholes: [Holder] = [.partner(.first), .partner(.second), .both, .outside, .nobody]
    let parts =
      wholes.map { holder in part(names.cell(holder)) { $0.whole == holder } }
      + [part(words("kind-several")) { $0.whole == nil }]
    let lines = parts.compactMap { $0 }.map { ["textHTML": .html($0)] as Fields }
    return lines.isEmpty ? nil : ["kind": .text(site.title(of: kind.id)), "lines": .list(lines)]
  }
}

extension StageHolders {
  /// Who holds all four stages; nil where they lie in more than one hand.
  fileprivate var whole: Holder? {
    Stage.allCases.allSatisfy { self[$0] == notice } ? notice : nil
  }
}

extension Site {
  /// Whether a kind is emotional: told in words, never set side by side as a share.
  func isEmotional(_ id: CategoryID) -> Bool { household.category(id)?.isEmotional ?? false }
}
