import BalanceMetrics
import CivilCalendar
import HouseholdModel

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
          isWhole ? section.label : first.label, first.route, on: page,
          isCurrent: page.section == section)
      })
    fields["hasSiblings"] = .flag(siblings.count > 1)
    fields["siblings"] = .list(
      siblings.map { entry($0.label, $0.route, on: page, isCurrent: $0.route.isAbove(route)) })
    fields["sectionLabel"] = .text(page.section?.label ?? "")
    fields["safetyHref"] = .text(route.href(to: .safety))
    fields["methodHref"] = .text(route.href(to: .method))
    fields["howToReadHref"] = .text(route.href(to: .howToRead))
    fields["hasPrinciple"] = .flag(principle != nil)
    fields["principle"] = .text(principle ?? "")
    fields["readers"] = .text(readers)
    fields["asOf"] = .text(household.asOf.longText)
    return fields
  }

  /// Whose edition it is, after "Private, for".
  private var readers: String {
    let names = "\(household.partners.first.name) and \(household.partners.second.name)"
    switch household.edition {
    case .couple: return names
    case .partner(let seat): return "\(household.partners[seat].name) alone"
    case .facilitator: return "the therapist of \(names)"
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
      return routes.contains(target) ? (target, entry.label, place == 0) : nil
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
  /// The pages of a section in the order of its navigation; the first that exists opens it.
  var entries: [(route: Route, label: String)] {
    switch self {
    case .overview: [(.overview, "Overview")]
    case .months: [(.months, "Months"), (.weeks, "Weeks"), (.years, "Years")]
    case .holding:
      [
        (.audit, "Audit"), (.tasks, "Tasks"), (.handOffs, "Hand-offs"),
        (.inventories, "Inventory"),
      ]
    case .connection:
      [
        (.connection, "Connection"), (.checkIns, "Check-ins"), (.moments, "Moments"),
        (.repairs, "Repairs"), (.stepBacks, "Step-backs"),
        (.conversationGuide, "Conversation guide"),
      ]
    case .rhythms: [(.rhythms, "Rhythms"), (.goals, "Goals"), (.worksheets, "Worksheets")]
    case .milestones:
      [
        (.milestones, "A–Z"), (.milestoneThemes, "By theme"), (.milestoneTimeline, "In time"),
        (.ideas, "Ideas"),
      ]
    case .roughPatch: [(.roughPatch, "Rough patch")]
    case .pages: [(.pages, "Your pages")]
    case .own: [(.own, "Only for you")]
    }
  }

  /// What the navigation calls it.
  fileprivate var label: String {
    switch self {
    case .overview: "Overview"
    case .months: "Months"
    case .holding: "Who holds what"
    case .connection: "Connection"
    case .rhythms: "Rhythms"
    case .milestones: "Milestones"
    case .roughPatch: "Rough patch"
    case .pages: "Your pages"
    case .own: "Only for you"
    }
  }
}
