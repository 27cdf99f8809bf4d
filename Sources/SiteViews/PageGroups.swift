import HouseholdModel

/// Makes one page of a kind that there are many of.
struct PageMaker: Sendable {
  let route: Route
  let make: @Sendable (inout Prose) -> PageView

  /// What makes the page at a route.
  init(_ route: Route, _ make: @escaping @Sendable (inout Prose) -> PageView) {
    (self.route, self.make) = (route, make)
  }
}

/// What makes the pages that there are many of.
func pageMakers(_ site: Site) -> [PageMaker] {
  monthPages(site) + taskPages(site) + weekPages(site) + checkInPages(site)
}

/// Makes some pages that are wanted before the many.
typealias PageGroup = @Sendable (Site, inout Prose) -> [PageView]

/// Pages that need nothing of others, among them every one that the navigation leads to.
///
/// The last is what is only for looking things up, and the sheets for the table: no mentions of a
/// milestone, like the pages of everything.
let pageGroups: [PageGroup] = [
  { site, prose in [overviewPage(site), methodPage(site), dataPage(site), safetyPage(site, &prose)]
  },
  { site, _ in [checkInsPage(site)].compactMap(\.self) },
  { site, _ in
    (site.household.tasks.isEmpty ? [] : [auditPage(site), tasksPage(site)])
      + [monthsPage(site)].compactMap(\.self)
  },
  { site, prose in freePages(site, &prose) },
  { site, _ in inventoryPages(site) + connectionPages(site) },
  { site, prose in
    momentPages(site, &prose) + repairPages(site, &prose) + stepBackPages(site, &prose)
      + ownPages(site, &prose)
  },
  { site, _ in rhythmPages(site) },
  { site, prose in
    guidePages(site) + worksheetPages(site, &prose)
      + [roughPatchPage(site, &prose)].compactMap(\.self)
  },
]

/// The place of those for looking things up among the groups.
let lookUpGroup = pageGroups.count - 1

/// The pages about time and what comes round, those that there is something for.
private func rhythmPages(_ site: Site) -> [PageView] {
  let rhythms = rhythmsPage(site)
  return [
    handOffsPage(site), rhythms, goalsPage(site, hasRhythms: rhythms != nil), weeksPage(site),
  ].compactMap(\.self)
}
