package import BalanceMetrics
package import Diagnostics
package import HouseholdModel
package import Messages
import ParallelWork

/// All pages of an edition, sorted by path.
///
/// A pure function of the household, its numbers, the words of a language and the pictures that its
/// texts may show. Problems in the Markdown of what the couple wrote are appended to `diagnostics`,
/// each once.
package func sitePages(
  of household: Household, report: BalanceReport, words: Words, images: ImageShelf = ImageShelf(),
  diagnostics: inout [Diagnostic]
) -> [PageView] {
  sitePages(of: household, report: report, words: words, images: images, diagnostics: &diagnostics)
  {
    $0
  }
}

/// The same with each page handed on as soon as it stands, so that the pages of many years are never
/// all in memory at once.
///
/// - Parameters:
///   - household: what the edition may show.
///   - report: its numbers.
///   - words: the words of the pages' language.
///   - images: the pictures that texts may show.
///   - diagnostics: gains the problems in Markdown, each once.
///   - make: what becomes of a page; called from several threads at the same time.
/// - Returns: what was made of each page, sorted by the pages' paths.
package func sitePages<Made: Sendable>(
  of household: Household, report: BalanceReport, words: Words, images: ImageShelf,
  diagnostics: inout [Diagnostic], each make: @escaping @Sendable (PageView) -> Made
) -> [Made] {
  let site = Site(household: household, report: report, words: words)
  var prose = Prose(site, images: images)
  let blank = prose
  let all = pageGroups + [lookUpPages] + everythingGroups(site)
  let groups = inParallel(all.count, inPiecesOf: 1) { number in
    var prose = blank
    return (pages: all[number](site, &prose), met: prose.met)
  }
  for group in groups { prose.add(group.met) }
  var standing = groups[..<pageGroups.count].flatMap(\.pages)
  let years = groups[(pageGroups.count + 1)...].flatMap(\.pages)
  let lookUps = inTurn(years, words) + groups[pageGroups.count].pages
  standing += yearPages(site, withEverything: Set(lookUps.map(\.route)))
  var mentions = Mentions(on: standing)
  standing += lookUps + glossaryPages(site)

  // In this order few views are in memory at once: those of the many are never there together.
  let press = Press(frame: Frame(of: site, among: Set(standing.map(\.route))), make: make)
  var made = press.made(of: consume standing, prose.met)
  let makers = monthPages(site) + taskPages(site) + weekPages(site) + checkInPages(site)
  let many = inParallel(makers.count) { number in
    var prose = blank
    let page = makers[number](&prose)
    return (made: press.made(page, prose.met), mentions: Mentions(on: page), met: prose.met)
  }
  for one in many {
    mentions.add(one.mentions)
    prose.add(one.met)
  }
  made += many.map(\.made)
  let terms = termPages(site, &prose, mentions)
  made += press.made(of: terms, prose.met)
  diagnostics += prose.met.diagnostics
  return made.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.made)
}

/// Makes one page of a kind that there are many of.
typealias PageMaker = @Sendable (inout Prose) -> PageView

/// Makes some pages that are wanted before the many.
typealias PageGroup = @Sendable (Site, inout Prose) -> [PageView]

/// Pages that need nothing of others, among them every one that the navigation leads to.
private let pageGroups: [PageGroup] = [
  { site, prose in [overviewPage(site), methodPage(site), dataPage(site), safetyPage(site, &prose)]
  },
  { site, _ in [checkInsPage(site)].compactMap(\.self) },
  { site, _ in
    (site.household.tasks.isEmpty ? [] : [auditPage(site), tasksPage(site)])
      + [monthsPage(site)].compactMap(\.self)
  },
  { site, prose in freePages(site, &prose) + inventoryPages(site) + connectionPages(site) },
  { site, prose in
    momentPages(site, &prose) + repairPages(site, &prose) + stepBackPages(site, &prose)
      + ownPages(site, &prose)
  },
  { site, _ in rhythmPages(site) },
]

/// What is only for looking things up, and the sheets for the table: no mentions of a milestone, like
/// the pages of everything.
private let lookUpPages: PageGroup = { site, prose in
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

/// Puts pages into their frame, and hands them on.
private struct Press<Made: Sendable>: Sendable {
  let frame: Frame
  let make: @Sendable (PageView) -> Made

  /// What is made of a page, with its path.
  func made(_ page: PageView, _ met: Prose.Met) -> (path: String, made: Made) {
    var page = page
    page.fields = frame.fields(around: page)
    page.images = (met.images[page.route] ?? []).sorted()
    return (page.route.path, make(page))
  }

  /// What is made of many, each let go of soon after.
  func made(of pages: consuming [PageView], _ met: Prose.Met) -> [(path: String, made: Made)] {
    var waiting = consume pages
    var made: [(path: String, made: Made)] = []
    while !waiting.isEmpty {
      let part = Array(waiting.suffix(64))
      waiting.removeLast(part.count)
      made += inParallel(part.count, inPiecesOf: 2) { self.made(part[$0], met) }
    }
    return made
  }
}
