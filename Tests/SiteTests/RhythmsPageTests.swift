import CivilCalendar
import HouseholdModel
import Testing

/// Rituals, own time, boundaries and goals.
struct RhythmsPageTests {
  private func page(_ path: String, of household: Household = rhythmicHousehold()) throws -> String
  {
    let site = pages(of: household)
    #expect(site.problems.isEmpty)
    return plain(try #require(site.files[path]))
  }

  @Test func `a ritual is told in words before its marks`() throws {
    let page = try page("rhythms.html")
    // Kept 5–11 Jan and 9–15 Feb; 12–18 Jan, 2–8 and 16–22 Feb planned; 19–25 Jan left out; then a
    // pause.
    #expect(
      page.contains(
        "In the last 7 weeks: kept in 2 of 5 weeks. Not counted: 1 week left out and 1 week in a "
          + "pause."))
    #expect(page.contains("19–25 January 2026: left out</span>"))
    #expect(page.contains("26 January – 1 February 2026: in a pause</span>"))
    #expect(page.contains("12–18 January 2026: not kept</span>"))
  }

  @Test func `a daily ritual has its days`() throws {
    let page = try page("rhythms.html")
    // 16 and 18 Feb kept; 17, 19, 20, 24 and 27 hold rows of other things.
    let days = Set(
      rhythmicHousehold().log.map(\.date).filter { $0 >= date("2026-02-16") })
    #expect(page.contains("In the last 13 days: kept on 2 of \(days.count) days."))
    #expect(page.contains("<caption>February 2026</caption>"))
    #expect(!page.contains("minimonth"))
  }

  @Test func `a ritual that ended says so and is no gap`() throws {
    let page = try page("rhythms.html")
    #expect(
      page.contains("You let it end on 31 January 2026. In its last 1 month: kept in 0") == false)
    #expect(page.contains("You let it end on 31 January 2026."))
  }

  @Test func `a daily ritual of months has small months side by side`() throws {
    var household = rhythmicHousehold()
    household.asOf = date("2026-05-20")
    household.settings.rituals = [
      Ritual(id: "back-step", title: "The step", every: .daily, range: nowhere)
    ]
    let page = try page("rhythms.html", of: household)
    #expect(page.matches(of: /class="minimonth"/).count == 5)
    #expect(page.matches(of: /<table class="calendar"/).count == 2)
  }

  @Test func `what never took place is asked about and not counted out`() throws {
    var household = rhythmicHousehold()
    household.settings.rituals = [
      Ritual(id: "walk", title: "A walk", every: .weekly, range: nowhere)
    ]
    let page = try page("rhythms.html", of: household)
    #expect(page.contains("it did not take place. Perhaps it wants another hour, or to go."))
    #expect(!page.contains("kept in 0"))
  }

  @Test func `own time says what was set aside and had, and thanks for room`() throws {
    let page = try page("rhythms.html")
    #expect(page.contains("Ben: quartet, 1 h 15 min (1 h 30 min set aside). “In tune”"))
    #expect(page.contains("Ana: time of one’s own, 1 h set aside</span>"))
    #expect(page.contains("Ana made room for Ben: “Took the children to the river”"))
  }

  @Test func `a boundary whose day has come stands first, and one without a day last`() throws {
    let page = try page("rhythms.html")
    let places = ["At half past nine I &lt;close&gt;", "Knock twice", "No maps at night"]
      .compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3)
    #expect(places == places.sorted())
    #expect(page.contains("20 February 2026 was the day to look at it again. Does it still fit?"))
    #expect(page.contains("To be looked at again on 1 May 2026."))
  }

  @Test func `pauses and what lies ahead are told`() throws {
    let page = try page("rhythms.html")
    #expect(page.contains("26 January – 1 February 2026: The lake"))
    #expect(page.contains("School starts"))
    #expect(!page.contains("A new job"))
  }

  @Test func `check-ins have a strip by the couple's own rhythm`() throws {
    let page = try page("rhythms.html")
    // 18 January and 15 February, of six weeks with a row outside the pause.
    #expect(
      page.contains("In the last 7 weeks: kept in 2 of 6 weeks. Not counted: 1 week in a pause."))
    var silent = rhythmicHousehold()
    silent.checkIns = []
    #expect(try !self.page("rhythms.html", of: silent).contains("aria-label=\"Check-ins\""))
  }

  @Test func `a household without any of it has no such page`() {
    var household = smallHousehold()
    household.settings.lifeEvents = []
    let files = pages(of: household).files
    #expect(files["rhythms.html"] == nil)
    #expect(files["goals.html"] == nil)
    #expect(files["index.html"]?.contains("rhythms.html") == false)
  }

  @Test func `goals stand by their dates with where they stand and how far that is`() throws {
    let page = try page("goals.html")
    let places = ["Ben sleeps", "A floor that lies level", "More walks"]
      .compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(page.contains("Share of the standing load: between 45 and 55 % for each of you."))
    #expect(page.contains("Sleep, Ben: between 7 and 9 h."))
    #expect(page.contains("1 February 2026 was the day you wrote down."))
    #expect(page.contains("of what is held in mind lay with"))
    #expect(page.contains("from the nearest end of your range."))
    #expect(page.contains("under <a href=\"check-ins/index.html\">Check-ins</a>"))
    #expect(page.contains("under <a href=\"rhythms.html\">Rhythms</a>"))
    for word in ["short of", "away from", "to go before", "behind", "percentage points"] {
      #expect(!page.contains(word))
    }
  }

  @Test func `a goal of a share waits for both`() throws {
    let page = try page("goals.html", of: rhythmicHousehold(mayCompare: false))
    #expect(page.contains("This waits for both of you."))
    #expect(!page.contains("of what is held in mind"))
  }

  @Test(arguments: [
    "standing.share", "standing.cognitive", "standing.physical", "standing.cognitiveGap",
    "standing.count", "standing.fullOwnership", "standing.split", "standing.segregation",
    "standing.sharing", "logged.share", "logged.rows", "logged.prompted",
  ])
  func `no goal compares without the consent of both`(metric: String) throws {
    var household = rhythmicHousehold(mayCompare: false)
    household.settings.goals = [
      Goal(id: "g", title: "G", metric: metric, range: 0.1...0.2, place: nowhere)
    ]
    let page = try page("goals.html", of: household)
    let section = try #require(page.firstMatch(of: /<section class="goal">([\s\S]*?)<\/section>/)).1
    #expect(section.contains("This waits for both of you."))
    // The range itself, in its unit, is all that has numbers.
    #expect(section.matches(of: /\d+ %/).count == (metric == "standing.cognitiveGap" ? 0 : 1))
  }

  @Test(arguments: ["standing.share", "standing.cognitive", "standing.fullOwnership"])
  func `a goal on parts of what mostly has no holder says that, and no distance`(metric: String)
    throws
  {
    var household = rhythmicHousehold()
    household.tasks = [
      written("a", [("2026-01-05", nobody)]), written("b", [("2026-01-05", nobody)]),
      written("c", [("2026-01-05", ana)]),
    ]
    (household.changes, household.milestones, household.pages) = ([], [], [])
    household.settings.goals = [
      Goal(id: "g", title: "G", metric: metric, range: 0.1...0.2, place: nowhere)
    ]
    let page = try page("goals.html", of: household)
    #expect(page.contains("Most of what is on your list has no holder written down yet"))
    #expect(!page.contains("nearest end"))
  }
}
