import BalanceMetrics
import HouseholdModel
import Testing

@testable import SiteViews

/// Which years have a page with all that was written in them.
struct YearOfEverythingTests {
  private func event(_ day: String) -> LifeEvent {
    LifeEvent(date: date(day), title: "A new job", range: nowhere)
  }

  @Test func `a year without a word has none, and the way leads past it`() throws {
    let site = site(
      [written("groceries", [("2024-01-01", ana)])],
      lifeEvents: [event("2024-05-01"), event("2026-02-01")], started: "2024-01-01")
    #expect(site.toldYears.count == 3)
    let years = yearsOfEverything(site)
    #expect(years.map(\.route) == [.everything(of: 2024), .everything(of: 2026)])
    var prose = Prose(site, images: ImageShelf())
    let pages = years.map { $0.make(&prose) }
    #expect(pages.map(\.route) == years.map(\.route))
    for (page, other) in zip(pages, ["2026", "2024"]) {
      #expect(page.fields["hasAround"] == .flag(true))
      guard case .list(let links)? = page.fields["around"] else {
        Issue.record("no way")
        continue
      }
      #expect(links.map { $0["href"] } == [.text("../years/\(other)-everything.html")])
    }
  }

  @Test func `a row with a note is enough, and one without is not`() {
    var household = site(started: "2024-01-01").household
    household.log = [
      ("2024-05-05", nil), ("2025-05-05", "Tea"),
    ].map { LogEntry(date: date($0), who: .both, verb: .celebrated, note: $1, range: nowhere) }
    let site = Site(household: household, report: balanceReport(of: household), words: english)
    #expect(yearsOfEverything(site).map(\.route) == [.everything(of: 2025)])
  }
}
