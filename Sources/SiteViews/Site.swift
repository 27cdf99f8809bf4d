package import BalanceMetrics
import CivilCalendar
package import Diagnostics
package import HouseholdModel
import MarkupText

/// What every page is made from.
struct Site: Sendable {
  let household: Household
  let report: BalanceReport
  let glossary: Glossary

  init(household: Household, report: BalanceReport) {
    self.household = household
    self.report = report
    glossary = Glossary(household.milestones)
  }

  func names(on route: Route) -> Names { Names(household.partners, on: route) }

  /// The month that is told first: the newest one that is over, else the newest.
  var currentMonth: PeriodReport? {
    report.months.last { !$0.period.isSoFar } ?? report.months.last
  }
}

/// All pages of the couple's edition, sorted by path.
///
/// A pure function of the household and its numbers. Problems in the Markdown of notes, milestones
/// and pages are appended to `diagnostics`, each once.
package func sitePages(
  of household: Household, report: BalanceReport, diagnostics: inout [Diagnostic]
) -> [PageView] {
  let site = Site(household: household, report: report)
  var prose = Prose(site)
  var pages = [
    overviewPage(site), monthsPage(site), auditPage(site), tasksPage(site), methodPage(site),
    safetyPage(site, &prose),
  ]
  pages += monthPages(site, &prose)
  pages += site.household.tasks.map { taskPage($0, site, &prose) }
  pages += freePages(site, &prose)
  pages += milestonePages(site, &prose, mentionedIn: pages)
  diagnostics += prose.diagnostics
  return pages.map { page in
    var page = page
    page.fields = site.chrome(around: page)
    return page
  }.sorted { $0.route.path.utf8.lexicographicallyPrecedes($1.route.path.utf8) }
}
