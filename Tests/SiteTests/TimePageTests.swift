import CivilCalendar
import HouseholdModel
import Testing

/// Hand-offs, weeks and years.
struct TimePageTests {
  private func page(_ path: String, of household: Household = rhythmicHousehold()) throws -> String
  {
    let site = pages(of: household)
    #expect(site.problems.isEmpty)
    return plain(try #require(site.files[path]))
  }

  @Test func `a hand-off says who wrote about it since, for both to check`() throws {
    // Groceries went to Ben on 2 February. Since then he wrote three rows a week, 12 in all, and
    // Ana one.
    let page = try page("hand-offs.html")
    #expect(
      page.contains("“<a href=\"tasks/groceries.html\">Groceries</a>” moved from Ana to Ben."))
    #expect(page.contains("“I would like to”"))
    #expect(page.contains("In transition until 1 March 2026. Untidy is how it starts."))
    #expect(
      page.contains("Written about it since: 12 entries by Ben and 1 by Ana.")
        || page.contains("Written about it since: 1 entry by Ana and 12 by Ben."))
    #expect(page.contains("is in its first weeks where it lies now"))
  }

  @Test func `after four weeks the rows are told apart`() throws {
    var household = rhythmicHousehold()
    household.asOf = date("2026-03-10")
    household.log.append(
      entry("2026-03-09", "b", .did, .task(TaskID("groceries"), nil), note: nil))
    let page = try page("hand-offs.html", of: household)
    #expect(page.contains("It was in transition until 1 March 2026."))
    #expect(page.contains("; after that: no entry by"))
    #expect(page.contains("none by"))
    #expect(page.contains("1 by both of you."))
  }

  @Test func `without consent a hand-off counts nobody's rows`() throws {
    let page = try page("hand-offs.html", of: rhythmicHousehold(mayCompare: false))
    #expect(page.contains("Written about it since: 13 entries."))
    #expect(!page.contains("entries by"))
    #expect(page.contains("this waits for both of you"))
  }

  @Test func `nothing is counted of what is emotional`() throws {
    var household = rhythmicHousehold()
    household.settings.categories = household.settings.categories.map {
      Category(id: $0.id, title: $0.title, isEmotional: true)
    }
    #expect(try !page("hand-offs.html", of: household).contains("Written about"))
  }

  @Test func `a change of one stage counts rows of that stage until it changes again`() throws {
    var household = rhythmicHousehold()
    let (mine, yours) = (Holder.partner(.first), Holder.partner(.second))
    let before = StageHolders(all: mine)
    var after = before
    after.plan = yours
    func change(_ day: String, _ who: Holder, _ from: StageHolders, _ to: StageHolders)
      -> HolderChange
    {
      HolderChange(
        date: date(day), task: TaskID("school-bag"), kind: .took, who: who, stages: [.plan],
        before: from, after: to, range: nowhere)
    }
    household.changes = [
      change("2026-01-05", yours, before, after), change("2026-01-20", mine, after, before),
    ]
    let page = try page("hand-offs.html", of: household)
    // The bag is planned each Wednesday: 7 and 14 January before the 20th; six times after it.
    #expect(page.contains("Written about the planning since: "))
    #expect(page.contains("It changed again on 20 January 2026."))
    #expect(
      page.contains("2 entries by Ana and none by Ben")
        || page.contains("no entry by Ben and 2 by Ana"))
  }

  @Test func `a household that handed nothing over has no such page`() {
    var household = smallHousehold()
    household.changes = []
    let files = pages(of: household).files
    #expect(files["hand-offs.html"] == nil)
    #expect(files["index.html"]?.contains("hand-offs.html") == false)
  }

  @Test func `a week tells its turns, what moved and every word, by day`() throws {
    let page = try page("weeks/2026-02-16.html")
    #expect(page.contains("<h1>16–22 February 2026</h1>"))
    #expect(page.contains(">Bedtime</a> <span class=\"soft\">Ana</span>"))
    #expect(page.contains("<time datetime=\"2026-02-17\">Tuesday 17 Feb</time>"))
    #expect(page.contains("Ben had time of their own for “quartet”: “In tune”"))
    #expect(page.contains("“You carried the &lt;heavy&gt; bags &amp; smiled”"))
    #expect(page.contains("You both kept “Ten minutes on the back step”."))
    #expect(try self.page("weeks/2026-02-02.html").contains("moved from Ana to Ben"))
    #expect(try self.page("weeks/2026-02-23.html").contains("Whose turn it is"))
    // In the pause something was written all the same.
    #expect(try !self.page("weeks/2026-01-26.html").contains("The log rested"))
  }

  @Test func `empty weeks have no page and are stepped over`() throws {
    var household = smallHousehold()
    let gap = DateSpan(from: date("2026-01-19"), through: date("2026-02-01"))
    household.log.removeAll { gap.contains($0.date) }
    let files = pages(of: household).files
    #expect(files["weeks/2026-01-19.html"] == nil)
    #expect(files["weeks/2026-01-12.html"]?.contains("href=\"../weeks/2026-02-02.html\"") == true)
    household.log = []
    household.changes = []
    household.milestones = []
    let bare = pages(of: household).files
    #expect(!bare.keys.contains { $0.hasPrefix("weeks/") })
  }

  @Test func `the weeks begin with four weeks of turns around now`() throws {
    let page = try page("weeks/index.html")
    let table = try #require(page.firstMatch(of: /<table class="rotation">([\s\S]*?)<\/table>/)).1
    #expect(table.contains("23 Feb – 1 Mar <strong>now</strong>"))
    let cells = table.matches(of: /<bdi>([^<]+)<\/bdi>/).map { String($0.1) }
    #expect(cells == ["Ana", "Ben", "both"])
    #expect(page.contains("href=\"../weeks/2026-01-05.html\""))
  }

  @Test func `ten years of weeks are folded by year`() throws {
    var household = smallHousehold()
    household.settings.started = date("2016-01-04")
    household.log = (0..<520).map { week in
      LogEntry(
        date: date("2016-01-04").advanced(by: week * 7), who: .both, verb: .celebrated,
        note: "Week \(week)", range: nowhere)
    }
    household.asOf = household.log.last?.date ?? household.asOf
    let files = pages(of: household).files
    let weeks = files.filter { $0.key.hasPrefix("weeks/2") }
    #expect(weeks.count == 520)
    #expect(weeks.values.allSatisfy { $0.utf8.count < 8000 })
    #expect(files["weeks/index.html"]?.matches(of: /<summary>/).count == 9)
    #expect(files["years/index.html"]?.matches(of: /href="\.\.\/years\/20\d\d\.html"/).count == 10)
  }

  @Test func `a single year stands for the list of years`() throws {
    let files = pages(of: rhythmicHousehold()).files
    #expect(files["years/index.html"] == nil)
    #expect(
      files["months/index.html"]?.contains("<a href=\"../years/2026.html\">Years</a>") == true)
  }

  @Test func `a year has a small line for all, the thinking, each kind and each stage`() throws {
    let page = try page("years/2026.html")
    // Two of the six kinds have a share: Ana's and Ben's groceries, and the school bag with bedtime.
    #expect(page.matches(of: /class="mini"/).count == 8)
    #expect(page.contains("2026-everything.html"))
    let waiting = try self.page("years/2026.html", of: rhythmicHousehold(mayCompare: false))
    #expect(!waiting.contains("class=\"mini\""))
    #expect(waiting.contains("This waits for both of you."))
  }

  @Test func `everything of a year holds every word of it`() throws {
    let household = rhythmicHousehold()
    let page = try page("years/2026-everything.html", of: household)
    #expect(page.matches(of: /<details open/).count == 2)
    for word in [
      "You reached", "Ana heavy", "Ben shift", "walk on Sundays", "I would like to", "A new job",
      "Ring first", "In tune", "And there it was",
    ] { #expect(page.contains(word), "\(word)") }
  }

  @Test func `a rotating task says whose turn it is`() throws {
    let page = try page("tasks/bedtime.html")
    #expect(page.contains("2–8 Mar</time><span>both <span class=\"soft\">to come</span>"))
    #expect(page.contains("23 Feb – 1 Mar</time><span>Ben <span class=\"soft\">this week</span>"))
    #expect(page.contains("16–22 Feb</time><span>Ana</span>"))
    #expect(try !self.page("tasks/groceries.html").contains("Whose turn"))
  }

  @Test func `no page about time keeps count of a person without consent`() {
    let one = pages(of: rhythmicHousehold(mayCompare: false)).files
    var neither = rhythmicHousehold(mayCompare: false)
    neither.settings.compare = BySeat(first: false, second: false)
    #expect(pages(of: neither).files == one)
    for (path, text) in one where path.hasPrefix("weeks/") || path.hasPrefix("years/") {
      #expect(!text.contains("class=\"multiples\"") && !text.contains("entries by"), "\(path)")
    }
  }

  @Test func `every link of a rhythmic household leads somewhere`() {
    #expect(deadLinks(in: pages(of: rhythmicHousehold()).files) == [])
  }
}
