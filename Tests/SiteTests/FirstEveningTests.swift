import CivilCalendar
import HouseholdModel
import Testing

@testable import SiteViews

/// What a couple sees that has written next to nothing.
struct FirstEveningTests {
  /// The small household with no more than its names and its first day.
  private func bareHousehold() -> Household {
    var household = smallHousehold()
    (household.log, household.changes, household.tasks) = ([], [], [])
    (household.milestones, household.pages, household.turns) = ([], [], [:])
    household.settings.lifeEvents = []
    return household
  }

  @Test func `a household with nothing written has no page about nothing`() throws {
    let site = pages(of: bareHousehold())
    #expect(site.problems.isEmpty)
    let thin = ["audit", "tasks/", "months/", "years/", "weeks/", "milestones-", "connection"]
    for path in site.files.keys {
      #expect(!thin.contains(where: path.hasPrefix), "\(path)")
    }
    let overview = try #require(site.files["index.html"])
    #expect(overview.contains("Welcome"))
    #expect(!overview.contains("0\u{A0}") && !overview.contains("waits for both"))
    #expect(overview.contains(">Worksheets</a>") && !overview.contains(">Rhythms</a>"))
    let milestones = try #require(site.files["milestones/index.html"])
    #expect(milestones.contains("The first one can be small") && !milestones.contains("letters"))
  }

  @Test func `a month in which nothing happened has no page, and its neighbours lead past it`() {
    var household = bareHousehold()
    household.asOf = household.settings.started.advanced(by: 100)
    let days = [household.settings.started, household.asOf]
    household.settings.lifeEvents = days.map { LifeEvent(date: $0, title: "Rain", range: nowhere) }
    let files = pages(of: household).files
    let months = files.keys.filter { $0.hasPrefix("months/2") }.sorted()
    #expect(months == days.map { "months/\($0.yearMonth.iso).html" })
    #expect(
      files[months.first ?? ""]?.contains("Later: \(english.long(days[1].yearMonth))") == true)
    #expect(files["months/index.html"]?.contains(english.long(household.asOf.yearMonth)) == true)
  }
}
