import CivilCalendar
import HouseholdModel
import Testing

struct RoughPatchTests {
  @Test func `there is none before something is there to come back to`() {
    var household = smallHousehold()
    household.milestones.removeAll { $0.id.text == "first-hand-off" }
    household.log.removeAll { $0.verb == .appreciated }
    let files = pages(of: household).files
    #expect(files["rough-patch.html"] == nil)
    #expect(files["index.html"]?.contains("Rough patch") == false)
    #expect(pages(of: smallHousehold()).files["index.html"]?.contains("Rough patch") == true)
  }

  @Test(arguments: 0..<3)
  func `a milestone, a word of thanks or a repair is enough`(kind: Int) {
    var household = smallHousehold()
    let repairs = talkingHousehold().repairs
    if kind != 0 { household.milestones = [] }
    if kind != 1 { household.log.removeAll { $0.verb == .appreciated } }
    if kind == 2 { household.repairs = repairs }
    #expect(pages(of: household).files["rough-patch.html"] != nil)
  }

  @Test func `both are thanked equally often, the newest first, six times at most`() throws {
    var household = smallHousehold()
    household.log.removeAll { $0.verb == .appreciated }
    for day in 1...9 { household.log.append(thanks(.first, day, "from Ana \(day)")) }
    for day in 1...2 { household.log.append(thanks(.second, day, "from Ben \(day)")) }
    var page = try #require(pages(of: household).files["rough-patch.html"])
    #expect(said("from Ana", in: page) == ["9", "8"])
    #expect(said("from Ben", in: page) == ["2", "1"])
    for day in 3...8 { household.log.append(thanks(.second, day, "from Ben \(day)")) }
    page = try #require(pages(of: household).files["rough-patch.html"])
    #expect(said("from Ana", in: page) == ["9", "8", "7", "6", "5", "4"])
    #expect(said("from Ben", in: page) == ["8", "7", "6", "5", "4", "3"])
  }

  @Test func `thanks by one alone are not set beside an empty place`() throws {
    let page = try #require(pages(of: smallHousehold()).files["rough-patch.html"])
    #expect(!page.contains("You carried the"))
    #expect(page.contains("There is room here for a line from each of you."))
  }

  @Test func `thanks written in a check-in are there too`() throws {
    var household = talkingHousehold()
    household.log.append(thanks(.second, 26, "from Ben"))
    let page = try #require(pages(of: household).files["rough-patch.html"])
    #expect(page.contains("from Ben"))
    #expect(page.contains("You carried the &lt;heavy&gt; bags"))
    #expect(!page.contains("Ana thanks"), "one from each, the newest")
  }

  @Test func `what helped before are repairs kept, rituals resumed and slips without a name`()
    throws
  {
    var household = talkingHousehold()
    household.settings.rituals = [
      Ritual(id: "walk", title: "Sunday walk", every: .weekly, range: nowhere)
    ]
    let kept = Repair(
      id: "towels", date: date("2026-02-11"), remedy: "What hangs, hangs", result: .kept,
      body: household.repairs[0].body, range: nowhere)
    household.repairs.append(kept)
    household.log.append(row(.resumed, 12, .other("walk"), "In coats"))
    household.log.append(row(.slipped, 13, nil, "Burnt the pan"))
    household.log.insert(row(.slipped, -20, nil, "Forgot the towels"), at: 0)
    let page = try #require(pages(of: household).files["rough-patch.html"])
    #expect(page.contains("“What hangs, hangs”") && page.contains("repairs/towels.html"))
    #expect(page.contains("“Sunday walk” came back after a gap: “In coats”"))
    #expect(page.contains("life went on: “Forgot the towels”"))
    #expect(!page.contains("Burnt the pan"), "what slipped lately is no comfort")
    #expect(
      !page.contains("Ring first"), "a remedy that was changed is not told as one that helped")
    #expect(!page.contains("Ben: Forgot") && !page.contains("Ana: Forgot"))
  }

  @Test func `it holds no figure, leads to safety and has the card`() throws {
    for mayCompare in [true, false] {
      let page = try #require(
        pages(of: talkingHousehold(mayCompare: mayCompare)).files["rough-patch.html"])
      let main = try #require(page.firstMatch(of: /<main[^>]*>([\s\S]*)<\/main>/)).1
      // Paper has the numbers to call, where a screen leads to them.
      let screen = main.replacing(/<div class="onpaper">[\s\S]*?<\/div>/, with: "")
      let words = screen.replacing(/<time[\s\S]*?<\/time>|<[^>]+>/, with: "")
      #expect(!words.contains { $0.isNumber }, "\(words.filter(\.isNumber))")
      #expect(main.contains("href=\"safety.html\"") && main.contains("Pause, impact, remedy"))
    }
  }

  @Test func `nothing private is in it, in anybody's edition`() {
    for seat in Seat.allCases {
      let page = pages(of: ownHousehold(of: seat)).files["rough-patch.html"]
      #expect(page == pages(of: ownHousehold(of: seat)).files["rough-patch.html"])
      #expect(page?.contains("canary") == false)
    }
  }

  private func said(_ words: String, in page: String) -> [String] {
    page.split(separator: words + " ").dropFirst().map { String($0.prefix(1)) }
  }

  private func thanks(_ seat: Seat, _ day: Int, _ note: String) -> LogEntry {
    LogEntry(
      date: date("2026-02-01").advanced(by: day - 1), who: .partner(seat), verb: .appreciated,
      note: note, range: nowhere)
  }

  private func row(
    _ verb: Verb, _ day: Int, _ subject: LogEntry.Subject?, _ note: String
  ) -> LogEntry {
    LogEntry(
      date: date("2026-02-01").advanced(by: day - 1), who: .partner(.second), verb: verb,
      subject: subject, note: note, range: nowhere)
  }
}
