import BalanceMetrics
import Diagnostics
import HouseholdModel
import MarkupText
import Messages
import Synchronization
import Testing

@testable import SiteRendering
@testable import SiteTemplates
@testable import SiteViews

@Suite struct PageTests {
  @Test func `each page is handed on once, in the order of the paths`() {
    var problems: [Diagnostic] = []
    let household = smallHousehold()
    let report = balanceReport(of: household)
    let views = sitePages(of: household, report: report, words: english, diagnostics: &problems)
    let handed = Mutex<[PageView]>([])
    let site = SitePages(of: household, report: report, words: english, images: ImageShelf())
    let paths = site.all(diagnostics: &problems) { page in
      handed.withLock { $0.append(page) }
      return page.route.path
    }.made
    #expect(paths == views.map(\.route.path))
    #expect(Set(paths).count == paths.count)
    #expect(handed.withLock { $0.count } == views.count)
    #expect(handed.withLock { Set($0) } == Set(views))
  }

  @Test(arguments: [smallHousehold(), talkingHousehold(), rhythmicHousehold()])
  func `a page that is made before the rest is the same`(household: Household) {
    var problems: [Diagnostic] = []
    let report = balanceReport(of: household)
    let site = SitePages(of: household, report: report, words: english, images: ImageShelf())
    let (all, plan) = site.all(diagnostics: &problems) { $0 }
    var alone: [String] = []
    for page in all {
      let made = site.some(at: [page.route.path], after: plan, diagnostics: &problems)
      #expect(made.isEmpty || made == [page], "\(page.route.path)")
      if !made.isEmpty { alone.append(page.route.path) }
    }
    // Those of years, and the lists of the glossary, need others; all that was written in one doesn't.
    for page in all where page.route.path.hasSuffix("-everything.html") {
      #expect(alone.contains(page.route.path))
    }
    let late = all.map(\.route.path).filter { !alone.contains($0) }
    let known = ["years/", "milestones/index.html", "milestones-by-theme", "milestones-in-time"]
    #expect(late.filter { path in !known.contains { path.hasPrefix($0) } } == [])
    #expect(alone.contains("index.html") && alone.contains("milestones/first-hand-off.html"))
    let none: Set = ["none.html", "style.css", "", "../a.html"]
    #expect(site.some(at: none, after: plan, diagnostics: &problems) == [])
    let together = site.some(at: Set(alone), after: plan, diagnostics: &problems)
    #expect(together.map(\.route.path) == alone.sorted())
    #expect(problems == [])
  }

  @Test func `a page that is made before the rest needs no page of its household`() {
    var problems: [Diagnostic] = []
    var household = smallHousehold()
    func site() -> SitePages {
      SitePages(
        of: household, report: balanceReport(of: household), words: english, images: ImageShelf())
    }
    let plan = site().all(diagnostics: &problems) { $0 }.plan
    household.pages = []
    household.milestones = []
    household.tasks.removeAll { $0.id == TaskID("taxes") }
    for path in ["pages/deal.html", "milestones/first-hand-off.html", "tasks/taxes.html"] {
      #expect(site().some(at: [path], after: plan, diagnostics: &problems) == [], "\(path)")
    }
    let task = site().some(at: ["tasks/groceries.html"], after: plan, diagnostics: &problems)
    #expect(task.count == 1)
  }

  @Test func `all that the navigation leads to is there`() {
    var problems: [Diagnostic] = []
    let household = smallHousehold()
    let views = sitePages(
      of: household, report: balanceReport(of: household), words: english, diagnostics: &problems)
    let entries = Set(PageView.Section.allCases.flatMap(\.entries).map(\.route))
    // Pages that are made late are framed by what was there before them.
    for page in views {
      let linked = entries.filter { entry in
        ["navHTML", "siblingsHTML"].contains { name in
          guard case .html(let markup)? = page.fields[name] else { return false }
          return markup.text.contains("href=\"\(page.route.href(to: entry))\"")
        }
      }
      #expect(linked.isSubset(of: views.map(\.route)))
      #expect(page.section == nil || !linked.isEmpty, "\(page.route.path)")
    }
  }

  @Test func `a name given twice keeps its last value, and one can be taken away`() {
    var fields: Fields = ["name": "Ana", "day": "Monday", "name": "Ben"]
    #expect(fields["name"] == .text("Ben"))
    #expect(fields.all.map(\.name) == ["name", "day"])
    fields["day"] = nil
    fields["week"] = nil
    #expect(fields == ["name": "Ben"])
    #expect(fields.with(["name": "Cleo", "day": "Sunday"]) == ["name": "Cleo", "day": "Sunday"])
  }
}
