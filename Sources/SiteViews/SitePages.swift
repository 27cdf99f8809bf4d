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
  SitePages(of: household, report: report, words: words, images: images)
    .all(diagnostics: &diagnostics) { $0 }.made
}

/// The pages of an edition, all of them or a few before the rest.
///
/// Both are pure functions of what it was made with.
package struct SitePages: Sendable {
  private let site: Site
  /// What knows the texts' pages, and has met nothing yet.
  private let blank: Prose

  /// The pages of a household.
  ///
  /// - Parameters:
  ///   - household: what the edition may show.
  ///   - report: its numbers.
  ///   - words: the words of the pages' language.
  ///   - images: the pictures that texts may show.
  package init(
    of household: Household, report: BalanceReport, words: Words, images: ImageShelf
  ) {
    site = Site(household: household, report: report, words: words)
    blank = Prose(site, images: images)
  }

  /// All pages, each handed on as soon as it stands, so that the pages of many years are never all in
  /// memory at once.
  ///
  /// - Parameters:
  ///   - diagnostics: gains the problems in Markdown, each once.
  ///   - make: what becomes of a page; called from several threads at the same time.
  /// - Returns: what was made of each page, sorted by the pages' paths, and how the pages hang together.
  package func all<Made: Sendable>(
    diagnostics: inout [Diagnostic], each make: @escaping @Sendable (PageView) -> Made
  ) -> (made: [Made], plan: SitePlan) {
    let (site, blank) = (site, blank)
    var prose = blank
    let years = yearsOfEverything(site)
    var (standing, plan) = standingPages(years, &prose)

    // In this order few views are in memory at once: those of the many are never there together.
    let press = Press(frame: Frame(of: site, among: plan.routes), make: make)
    var made = press.made(of: consume standing, prose.met)
    let large = inParallel(years.count, inPiecesOf: 1) { number in
      var prose = blank
      return (made: press.made(years[number].make(&prose), prose.met), met: prose.met)
    }
    for one in large { prose.add(one.met) }
    made += large.map(\.made)
    let makers = pageMakers(site)
    let many = inParallel(makers.count) { number in
      var prose = blank
      let page = makers[number].make(&prose)
      return (made: press.made(page, prose.met), mentions: Mentions(on: page), met: prose.met)
    }
    for one in many {
      plan.mentions.add(one.mentions)
      prose.add(one.met)
    }
    made += many.map(\.made)
    let terms = termPages(site, &prose, &plan.mentions)
    made += press.made(of: terms, prose.met)
    diagnostics += prose.met.diagnostics
    return (
      made.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.made), plan
    )
  }

  /// The pages that others are found by, without the many and the terms.
  ///
  /// - Parameters:
  ///   - years: the pages of everything in a year, which are made later.
  ///   - prose: gains what is met in their Markdown.
  /// - Returns: the pages, and how all hang together as far as is known.
  private func standingPages(
    _ years: [PageMaker], _ prose: inout Prose
  ) -> (pages: [PageView], plan: SitePlan) {
    let (site, blank) = (site, blank)
    let groups = inParallel(pageGroups.count, inPiecesOf: 1) { number in
      var prose = blank
      return (pages: pageGroups[number](site, &prose), met: prose.met)
    }
    for group in groups { prose.add(group.met) }
    var pages = groups.prefix(lookUpGroup).flatMap(\.pages)
    pages += yearPages(site, withEverything: Set(years.map(\.route)))
    let mentions = Mentions(on: pages)
    pages += groups[lookUpGroup].pages + glossaryPages(site)
    var groupOfRoute: [Route: Int] = [:]
    for (number, group) in groups.enumerated() {
      for page in group.pages { groupOfRoute[page.route] = number }
    }
    let routes = Set(pages.map(\.route) + years.map(\.route))
    return (pages, SitePlan(routes: routes, groups: groupOfRoute, mentions: mentions))
  }

  /// Some pages alone, as they are if everything else hangs together as it did.
  ///
  /// - Parameters:
  ///   - paths: the paths of the pages that are wanted.
  ///   - plan: how the pages of a site before this one hung together.
  ///   - diagnostics: gains the problems in their Markdown.
  /// - Returns: those of them that the plan knows how to make by themselves, sorted by path.
  package func some(
    at paths: Set<String>, after plan: SitePlan, diagnostics: inout [Diagnostic]
  ) -> [PageView] {
    let press = Press(frame: Frame(of: site, among: plan.routes)) { $0 }
    var pages: [PageView] = []
    for path in paths.sorted() {
      var prose = blank
      guard let page = page(at: Route(path), &prose, plan) else { continue }
      pages.append(press.made(page, prose.met).made)
      diagnostics += prose.met.diagnostics
    }
    return pages
  }

  private func page(at route: Route, _ prose: inout Prose, _ plan: SitePlan) -> PageView? {
    if let number = plan.groups[route] {
      return pageGroups[number](site, &prose).first { $0.route == route }
    }
    let makers = pageMakers(site) + yearsOfEverything(site)
    if let maker = makers.first(where: { $0.route == route }) { return maker.make(&prose) }
    return termPage(at: route, site, &prose, plan.mentions)
  }
}

/// How the pages of a site hang together, for making one of them alone soon after.
package struct SitePlan: Sendable {
  /// The pages that the navigation may lead to.
  fileprivate let routes: Set<Route>
  /// Which group each of the pages is of that are made in groups.
  fileprivate let groups: [Route: Int]
  /// Where terms are mentioned.
  fileprivate var mentions: Mentions
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
