package import BalanceMetrics
package import Diagnostics
package import HouseholdModel
package import Messages
import ParallelWork

/// All pages of the couple's edition, sorted by path.
///
/// A pure function of the household, its numbers, the words of a language and the pictures that its
/// texts may show. Problems in the Markdown of what the couple wrote are appended to `diagnostics`,
/// each once.
package func sitePages(
  of household: Household, report: BalanceReport, words: Words, images: ImageShelf = ImageShelf(),
  diagnostics: inout [Diagnostic]
) -> [PageView] {
  let site = Site(household: household, report: report, words: words)
  var prose = Prose(site, images: images)
  let blank = prose
  let makers = pageGroups + [everythingPages, sheetPages]
  let groups = inParallel(makers.count, inPiecesOf: 1) { number in
    var prose = blank
    return (pages: makers[number](site, &prose), prose: prose)
  }
  for group in groups { prose.add(group.prose) }
  // What is only for looking things up, and the sheets, are no mentions of a milestone.
  let later = groups[pageGroups.count...].flatMap(\.pages)
  var pages = groups[..<pageGroups.count].flatMap(\.pages)
  pages += yearPages(site, withEverything: Set(later.map(\.route)))
  pages += milestonePages(site, &prose, mentionedIn: pages) + later
  diagnostics += prose.diagnostics
  let frame = Frame(of: site, among: Set(pages.map(\.route)))
  let (bare, pictures) = (pages, prose.images)
  return inParallel(bare.count) { number in
    var page = bare[number]
    page.fields = frame.fields(around: page)
    page.images = (pictures[page.route] ?? []).sorted()
    return page
  }.sorted { $0.route.path.utf8.lexicographicallyPrecedes($1.route.path.utf8) }
}

private typealias PageMaker = @Sendable (Site, inout Prose) -> [PageView]

/// Pages that need nothing of others, group by group, in the order in which milestones tell where
/// they are mentioned.
private let pageGroups: [PageMaker] = [
  { site, prose in [overviewPage(site), methodPage(site), dataPage(site), safetyPage(site, &prose)]
  },
  { site, _ in
    (site.household.tasks.isEmpty ? [] : [auditPage(site), tasksPage(site)])
      + [monthsPage(site)].compactMap(\.self)
  },
  { site, prose in monthPages(site, &prose) },
  { site, prose in site.household.tasks.map { taskPage($0, site, &prose) } },
  { site, prose in freePages(site, &prose) + inventoryPages(site) + connectionPages(site) },
  { site, prose in checkInPages(site, &prose) },
  { site, prose in
    momentPages(site, &prose) + repairPages(site, &prose) + stepBackPages(site, &prose)
      + ownPages(site, &prose)
  },
  { site, _ in rhythmPages(site) },
  { site, _ in weekPages(site) },
]

/// The guides, and the sheets for the table.
private func sheetPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  guidePages(site) + worksheetPages(site, &prose)
    + [roughPatchPage(site, &prose)].compactMap(\.self)
}

/// The pages about time and what comes round, those that there is something for.
private func rhythmPages(_ site: Site) -> [PageView] {
  let rhythms = rhythmsPage(site)
  return [
    handOffsPage(site), rhythms, goalsPage(site, hasRhythms: rhythms != nil), weeksPage(site),
  ].compactMap(\.self)
}
