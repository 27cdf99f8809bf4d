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

  @Test func `a hand-off in its first four weeks says until when`() throws {
    let page = try page("hand-offs.html")
    #expect(
      page.contains("“<a href=\"tasks/groceries.html\">Groceries</a>” moved from Ana to Ben."))
    #expect(page.contains("“I would like to”"))
    #expect(page.contains("In transition until 1 March 2026. Untidy is how it starts."))
    #expect(page.contains("is in its first weeks where it lies now"))
    let task = try self.page("tasks/groceries.html")
    #expect(task.contains("In transition until 1 March 2026."))
  }

  /// The household once four, eight or twelve weeks after the hand-off of 2 February are over, with
  /// so many rows of each in the second four (2 to 29 March), then in the third.
  private func later(_ asOf: String, _ blocks: [(ana: Int, ben: Int)]) -> Household {
    var household = rhythmicHousehold()
    household.asOf = date(asOf)
    for (place, rows) in blocks.enumerated() {
      let start = date("2026-03-02").advanced(by: 28 * place)
      for day in 0..<(rows.ana + rows.ben) {
        household.log.append(
          entry(
            start.advanced(by: day).iso, day < rows.ana ? "1" : "2", .did,
            .task(TaskID("groceries"), nil)))
      }
    }
    return household
  }

  @Test(
    arguments: [
      ("2026-03-10", [], "It was in transition until 1 March 2026; how it holds is read from"),
      ("2026-03-29", [(1, 1)], "It was in transition until 1 March 2026. Too little is written"),
      ("2026-03-29", [(1, 4)], "Holding since 2 March 2026, as far as this log can tell."),
      ("2026-03-29", [(2, 2)], "Mixed since 2 March 2026:"),
      ("2026-03-29", [(3, 1)], "Since 2 March 2026 more of it has come back than stayed."),
      ("2026-04-26", [(2, 2), (0, 3)], "Holding since 30 March 2026,"),
      ("2026-04-26", [(0, 3), (0, 9)], "Holding since 2 March 2026,"),
      (
        "2026-04-26", [(0, 3), (2, 0)],
        "Holding since 2 March 2026, as far as this log can tell. Since 30 March 2026 too little"
      ),
    ] as [(String, [(ana: Int, ben: Int)], String)])
  func `after four weeks it says how it holds and since when`(
    asOf: String, blocks: [(ana: Int, ben: Int)], says: String
  ) throws {
    #expect(try page("hand-offs.html", of: later(asOf, blocks)).contains(says))
  }

  @Test func `without consent a hand-off says its weeks alone`() throws {
    var household = later("2026-03-29", [(1, 4)])
    household.settings.compare.second = false
    let page = try page("hand-offs.html", of: household)
    #expect(page.contains("It was in transition until 1 March 2026."))
    #expect(!page.contains("Holding since"))
    #expect(page.contains("this waits for both of you"))
  }

  @Test func `nothing is read from rows of what is emotional`() throws {
    var household = later("2026-03-29", [(1, 4)])
    household.settings.categories = household.settings.categories.map {
      Category(id: $0.id, title: $0.title, isEmotional: true)
    }
    #expect(try !page("hand-offs.html", of: household).contains("Holding since"))
  }

  @Test func `a change of one stage is told until it changes again`() throws {
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
    #expect(
      try page("hand-offs.html", of: household).contains("It changed again on 20 January 2026."))
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

  @Test func `what was before and after a day is said once, whatever changed on it`() throws {
    var household = smallHousehold()
    household.asOf = date("2026-04-12")
    for week in 8..<14 {
      for day in [0, 2] {
        for (who, task) in [("1", "school-bag"), ("2", "groceries")] as [(Character, String)] {
          let date = household.settings.started.advanced(by: week * 7 + day)
          household.log.append(
            entry(date.iso, who, .did, .task(TaskID(task), nil), minutes: 25))
        }
      }
    }
    let said = "logged minutes of a middle week"
    let once = try page("hand-offs.html", of: household)
    household.tasks[1] = written("school-bag", [("2026-01-05", ana), ("2026-02-02", ben)])
    household.changes.append(
      change("2026-02-02", .partner(.second), of: "school-bag", from: ana, to: ben))
    let both = try page("hand-offs.html", of: household)
    #expect(both.contains("“<a href=\"tasks/school-bag.html\">"))
    #expect(once.ranges(of: said).count == both.ranges(of: said).count)
    #expect(once.contains(said))
  }
}
