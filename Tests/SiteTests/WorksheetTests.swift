import BalanceMetrics
import CivilCalendar
import Diagnostics
import HouseholdModel
import Messages
import SiteRendering
import SiteTemplates
import SourceText
import Testing

@testable import SiteViews

struct WorksheetTests {
  private let always = [
    "inventory-week", "check-in", "monthly-review", "rotation", "standards", "repair-card",
  ]

  @Test func `every sheet is there and listed, the booklet once there is a milestone`() throws {
    var household = smallHousehold()
    var files = pages(of: household).files
    var list = try #require(files["worksheets/index.html"])
    for name in always + ["milestones"] {
      #expect(files["worksheets/\(name).html"] != nil, "\(name)")
      #expect(list.contains("href=\"../worksheets/\(name).html\""), "\(name)")
    }
    household.milestones = []
    files = pages(of: household).files
    list = try #require(files["worksheets/index.html"])
    #expect(files["worksheets/milestones.html"] == nil && !list.contains("milestones.html\">Our"))
  }

  @Test func `the inventory week has a sheet each, seven days from the couple's first, five verbs`()
    throws
  {
    var household = smallHousehold()
    household.settings.weekStarts = .sunday
    let page = try #require(pages(of: household).files["worksheets/inventory-week.html"])
    #expect(page.matches(of: /class="sheet/).count == 2)
    let days = page.matches(of: /<th scope="row">(\w+)<\/th>/).map { String($0.1) }
    #expect(
      days.prefix(7) == [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
      ])
    #expect(days.count == 14)
    for verb in ["Planning", "Remembering", "Noticing", "Anticipating", "Managing"] {
      #expect(page.matches(of: try Regex("<th scope=\"col\">\(verb)")).count == 2)
    }
  }

  @Test func `a check-in asks for the other's part before one's own`() throws {
    let page = try #require(pages(of: smallHousehold()).files["worksheets/check-in.html"])
    let order = [
      "Ben carried about", "I carried about", "What feels heavy", "Ana carried about",
      "I carried about",
    ]
    var rest = page[...]
    for words in order {
      let place = try #require(rest.firstRange(of: words), "\(words)")
      rest = rest[place.upperBound...]
    }
    for own in ["Unease", "Desire", "Resentful", "Held back"] { #expect(!page.contains(own)) }
  }

  @Test func `the rotation is filled in where a turn is written and left open elsewhere`() throws {
    var household = smallHousehold()
    let task = household.tasks[0]
    household.tasks[0] = HouseholdTask(
      id: task.id, title: "The <bins>", category: task.category,
      holding: [
        HoldingSpan(from: household.settings.started, holders: StageHolders(all: .rotating))
      ], since: task.since, range: nowhere)
    household.turns = [
      task.id: [
        Week(start: date("2026-03-02")): .partner(.second), Week(start: date("2026-02-23")): .both,
      ]
    ]
    let page = try #require(pages(of: household).files["worksheets/rotation.html"])
    #expect(page.contains("from 23 Feb") && page.contains("from 16 Mar"))
    #expect(!page.contains("from 23 Mar"))
    #expect(
      page.contains(
        "<tr><th scope=\"row\">The &lt;bins&gt;</th><td>both</td><td>Ben</td><td></td><td></td></tr>"
      ))
    #expect(!page.contains("The school bag"))
  }

  @Test func `agreed standards leave out emotional work and have room for more`() throws {
    var household = smallHousehold()
    let task = household.tasks[0]
    func moved(_ category: String) -> Household {
      household.tasks[0] = HouseholdTask(
        id: task.id, title: task.title, category: CategoryID(category), holding: task.holding,
        outcome: task.outcome, since: task.since, range: nowhere)
      return household
    }
    let name = "worksheets/standards.html"
    #expect(pages(of: moved("household")).files[name]?.contains("There is breakfast") == true)
    let emotional = try #require(pages(of: moved("emotional")).files[name])
    #expect(!emotional.contains("There is breakfast"))
    #expect(emotional.matches(of: /Done means/).count == 5)
  }

  @Test func `agreed standards stand kind by kind, by title`() throws {
    var household = smallHousehold()
    let task = household.tasks[0]
    household.tasks = ["Windows", "Apples", "Bins"].map { title in
      HouseholdTask(
        id: TaskID(title.lowercased()), title: title,
        category: CategoryID(title == "Apples" ? "social" : "household"), holding: task.holding,
        outcome: "\(title) are done", since: task.since, range: nowhere)
    }
    let page = try #require(pages(of: household).files["worksheets/standards.html"])
    var rest = page[...]
    for words in ["Household logistics", "Bins", "Windows", "Social planning", "Apples"] {
      let place = try #require(rest.firstRange(of: ">\(words)<"), "\(words)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `a title that the couple wrote is never put into another language`() {
    var problems: [Diagnostic] = []
    let german = TemplateCatalog.standard.words(in: .german, diagnostics: &problems)
    var household = smallHousehold()
    func title() -> String {
      Site(household: household, report: balanceReport(of: household), words: german)
        .title(of: CategoryID("household"))
    }
    household.settings.categories = Category.standard
    #expect(title() != "Household logistics")
    household.settings.categories = Category.standard.map {
      Category(id: $0.id, title: $0.title, isEmotional: $0.isEmotional)
    }
    #expect(title() == "Household logistics")
  }

  @Test func `the booklet has every term and counts as a mention of none`() throws {
    let files = pages(of: talkingHousehold()).files
    let booklet = try #require(files["worksheets/milestones.html"])
    #expect(booklet.contains("First hand-off") && booklet.contains("Quiet Sunday"))
    #expect(booklet.contains("One thing fewer"))
    for path in files.keys where path.hasPrefix("milestones/") {
      #expect(files[path]?.contains("../worksheets/milestones.html\">Our") == false, "\(path)")
      #expect(files[path]?.contains("<li><a href=\"../rough-patch.html\"") == false, "\(path)")
    }
  }

  @Test func `sheets compare nobody`() {
    for mayCompare in [true, false] {
      let files = pages(of: talkingHousehold(mayCompare: mayCompare)).files
      for (path, text) in files where path.hasPrefix("worksheets/") {
        #expect(text.matches(of: /\d%|\d\x{A0}%/).isEmpty, "\(path)")
      }
    }
  }
}
