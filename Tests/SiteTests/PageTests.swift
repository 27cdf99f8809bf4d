import BalanceMetrics
import Diagnostics
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
    let paths = sitePages(
      of: household, report: report, words: english, images: ImageShelf(), diagnostics: &problems
    ) { page in
      handed.withLock { $0.append(page) }
      return page.route.path
    }
    #expect(paths == views.map(\.route.path))
    #expect(Set(paths).count == paths.count)
    #expect(handed.withLock { $0.count } == views.count)
    #expect(handed.withLock { Set($0) } == Set(views))
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
