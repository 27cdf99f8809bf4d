import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages

extension Site {
  /// What the frame around every page says: navigation, footer, language.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - routes: the pages that this site has; only these are linked.
  /// - Returns: the page's fields and the frame's.
  func chrome(around page: PageView, among routes: Set<Route>) -> Fields {
    let route = page.route
    var fields = page.fields
    let principle = household.settings.principle
    let siblings = page.section.map { entries(of: $0, among: routes) } ?? []
    fields["title"] = .text(page.title)
    fields["kind"] = .text(page.template)
    fields["root"] = .text(route.root)
    fields["nav"] = .list(
      PageView.Section.allCases.compactMap { section in
        guard let first = entries(of: section, among: routes).first else { return nil }
        // A section with one page alone is called what that page is.
        let isWhole = entries(of: section, among: routes).count > 1 || first.isFirst
        return entry(
          isWhole ? words("nav-section", ["section": section]) : first.label, first.route,
          on: page,
          isCurrent: page.section == section)
      })
    fields["hasSiblings"] = .flag(siblings.count > 1)
    fields["siblings"] = .list(
      siblings.map { entry($0.label, $0.route, on: page, isCurrent: $0.route.isAbove(route)) })
    fields["sectionLabel"] = .text(
      page.section.map { words("nav-section", ["section": $0]) } ?? "")
    fields["safetyHref"] = .text(route.href(to: .safety))
    fields["methodHref"] = .text(route.href(to: .method))
    fields["dataHref"] = .text(route.href(to: .data))
    fields["howToReadHref"] = .text(route.href(to: .howToRead))
    fields["hasPrinciple"] = .flag(principle != nil)
    fields["principle"] = .text(principle ?? "")
    fields["readers"] = .text(readers)
    fields["asOf"] = .text(words.long(household.asOf))
    return fields
  }

  /// Whose edition it is, after "Private, for".
  private var readers: String {
    let names = words.listed(household.partners.both.map(\.name))
    switch household.edition {
    case .couple: return names
    case .partner(let seat):
      return words("readers-partner", ["name": household.partners[seat].name])
    case .facilitator: return words("readers-facilitator", ["names": names])
    }
  }

  /// The entries of a section that lead to a page; a single year stands for the list of years.
  private func entries(
    of section: PageView.Section, among routes: Set<Route>
  ) -> [(route: Route, label: String, isFirst: Bool)] {
    section.entries.enumerated().compactMap { place, entry in
      let year = toldYears.last?.period.span.start.year
      let stands = entry.route == .years && !routes.contains(entry.route)
      let target = stands ? year.map(Route.year) ?? entry.route : entry.route
      return routes.contains(target) ? (target, words(entry.key), place == 0) : nil
    }
  }

  private func entry(
    _ label: String, _ target: Route, on page: PageView, isCurrent: Bool
  ) -> Fields {
    [
      "href": .text(page.route.href(to: target)), "label": .text(label),
      "isCurrent": .flag(isCurrent), "current": .text(page.route == target ? "page" : "true"),
    ]
  }
}

extension Route {
  /// Whether a page is this one, or one of those that this one lists.
  fileprivate func isAbove(_ page: Route) -> Bool {
    if self == page { return true }
    if self == .inventories, page.path.hasPrefix("inventory-together/") { return true }
    if path.hasPrefix("years/"), page.path.hasPrefix("years/") { return true }
    return path.hasSuffix("/index.html")
      && page.path.hasPrefix(path.dropLast("index.html".count))
  }
}

extension PageView.Section {
  /// The pages of a section in the order of its navigation, with the keys of their words; the first
  /// that exists opens it.
  var entries: [(route: Route, key: String)] {
    switch self {
    case .overview: [(.overview, "page-overview")]
    case .months: [(.months, "page-months"), (.weeks, "page-weeks"), (.years, "page-years")]
    case .holding:
      [
        (.audit, "nav-audit"), (.tasks, "page-tasks"), (.handOffs, "page-hand-offs"),
        (.inventories, "nav-inventory"),
      ]
    case .connection:
      [
        (.connection, "page-connection"), (.checkIns, "page-check-ins"),
        (.moments, "page-moments"), (.repairs, "page-repairs"), (.stepBacks, "page-step-backs"),
        (.conversationGuide, "nav-conversation-guide"),
      ]
    case .rhythms:
      [(.rhythms, "page-rhythms"), (.goals, "page-goals"), (.worksheets, "page-worksheets")]
    case .milestones:
      [
        (.milestones, "nav-alphabet"), (.milestoneThemes, "nav-themes"),
        (.milestoneTimeline, "nav-timeline"), (.ideas, "page-ideas"),
      ]
    case .roughPatch: [(.roughPatch, "nav-rough-patch")]
    case .pages: [(.pages, "nav-own-pages")]
    case .own: [(.own, "nav-own")]
    }
  }
}
