import HouseholdModel

extension Site {
  /// What the frame around every page says: navigation, footer, language.
  func chrome(around page: PageView) -> Fields {
    let route = page.route
    var fields = page.fields
    let principle = household.settings.principle
    fields["language"] = "en"
    fields["title"] = .text(page.title)
    fields["kind"] = .text(page.template)
    fields["root"] = .text(route.root)
    fields["nav"] = .list(entries.map { entry($0, on: page) })
    fields["safetyHref"] = .text(route.href(to: .safety))
    fields["methodHref"] = .text(route.href(to: .method))
    fields["hasPrinciple"] = .flag(principle != nil)
    fields["principle"] = .text(principle ?? "")
    fields["readers"] = .text(
      "\(household.partners.first.name) and \(household.partners.second.name)")
    fields["asOf"] = .text(household.asOf.longText)
    return fields
  }

  private var entries: [PageView.Section] {
    PageView.Section.allCases.filter { $0 != .pages || hasOwnPages }
  }

  private var hasOwnPages: Bool { household.pages.contains { $0.id != resourcesID } }

  private func entry(_ section: PageView.Section, on page: PageView) -> Fields {
    [
      "href": .text(page.route.href(to: section.route)), "label": .text(section.label),
      "isCurrent": .flag(page.section == section),
      "current": .text(page.route == section.route ? "page" : "true"),
    ]
  }
}

extension PageView.Section {
  fileprivate var route: Route {
    switch self {
    case .overview: .overview
    case .months: .months
    case .audit: .audit
    case .tasks: .tasks
    case .milestones: .milestones
    case .pages: .pages
    }
  }

  fileprivate var label: String {
    switch self {
    case .overview: "Overview"
    case .months: "Months"
    case .audit: "Who holds what"
    case .tasks: "Tasks"
    case .milestones: "Milestones"
    case .pages: "Your pages"
    }
  }
}
