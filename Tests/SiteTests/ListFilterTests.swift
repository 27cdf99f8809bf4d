import HouseholdModel
import Messages
import Testing

@testable import SiteViews

/// Which rows of a list belong to which answer of the questions above it.
@Suite struct ListFilterTests {
  private func filter(
    _ answers: [String], among rows: [[String]], _ place: ListFilterPlace = .first
  ) -> ListFilter<String>? {
    ListFilter("Kind", place, of: answers, among: rows) { $0.uppercased() }
  }

  @Test func `answers that no row has are not offered, and the others are numbered on`() throws {
    let found = try #require(filter(["a", "b", "c"], among: [["c"], ["a"]]))
    #expect(found.marks(of: ["a"]) == " c1")
    #expect(found.marks(of: ["c"]) == " c2")
    #expect(found.marks(of: ["b"]) == "")
    #expect(found.marks(of: ["c", "a"]) == " c1 c2")
    guard case .list(let answers)? = found.fields["answers"] else {
      Issue.record("there are no answers")
      return
    }
    #expect(answers.map { $0["answer"] } == [.text("A"), .text("C")])
    #expect(answers.map { $0["mark"] } == [.text("c1"), .text("c2")])
  }

  @Test func `the second question of a page has marks of its own`() throws {
    let found = try #require(filter(["a", "b"], among: [["a"], ["b"]], .second))
    #expect(found.marks(of: ["b"]) == " d2")
  }

  @Test func `a question that would tell nothing apart is not asked`() {
    #expect(filter(["a", "b"], among: []) == nil)
    #expect(filter(["a", "b"], among: [["a"], ["a"]]) == nil)
    #expect(filter(["a", "b"], among: [[], []]) == nil)
    // One answer does tell those that have it from those that don't.
    #expect(filter(["a", "b"], among: [["a"], []]) != nil)
  }

  @Test(arguments: [(ListFilterPlace.first, 16), (.second, 8)])
  func `the stylesheet has a rule for every answer that is offered, and more are not offered`(
    place: ListFilterPlace, limit: Int
  ) throws {
    #expect(place.limit == limit)
    let answers = (1...limit + 1).map { String($0) }
    #expect(filter(answers, among: answers.map { [$0] }, place) == nil)
    #expect(filter(answers, among: answers.dropLast().map { [$0] }, place) != nil)
    let style = try #require(pages(of: smallHousehold()).files["style.css"])
    for number in 1...limit {
      #expect(style.contains("main:has(.\(place.rawValue)\(number):checked)"))
    }
  }
}

/// The lists of the pages, with what narrows them.
@Suite struct FilteredListTests {
  /// The rows of a page as the title of each with its classes.
  private func rows(of page: String) -> [String: String] {
    var found: [String: String] = [:]
    for row in page.split(separator: "class=\"row").dropFirst() {
      let marks = row.prefix { $0 != "\"" }
      let title = row.split(separator: "</a>").first?.split(separator: ">").last ?? ""
      found[String(title)] = String(marks)
    }
    return found
  }

  /// The mark of an answer on a page.
  private func mark(of answer: String, on page: String) -> String? {
    page.split(separator: "<label>").first { $0.contains("> \(answer)</label>") }
      .flatMap { $0.split(separator: "class=\"").dropFirst().first }
      .map { " " + $0.prefix { $0 != "\"" } }
  }

  /// The small household with one task that several hold, one by turns and one that is over.
  private var household: Household {
    var household = smallHousehold()
    func task(_ id: String, _ holders: StageHolders, until: String? = nil) -> HouseholdTask {
      HouseholdTask(
        id: TaskID(id), title: id, category: CategoryID("household"),
        holding: [HoldingSpan(from: date("2026-01-05"), holders: holders)],
        since: date("2026-01-05"), until: until.map(date), range: nowhere)
    }
    household.tasks += [
      task(
        "windows",
        StageHolders(
          notice: .partner(.first), plan: .partner(.second), do: .both, check: .nobody)),
      task("cooking", StageHolders(all: .rotating)),
      task("moving", StageHolders(all: .partner(.first)), until: "2026-02-01"),
    ]
    return household
  }

  @Test func `a task stands under its kind and under everyone who holds a part of it today`() throws
  {
    let page = try #require(pages(of: household).files["tasks/index.html"])
    let rows = rows(of: page)
    func marks(_ answers: String...) throws -> Set<String> {
      Set(try answers.map { try #require(mark(of: $0, on: page)).trimmed })
    }
    func classes(_ title: String) throws -> Set<String> {
      Set(try #require(rows[title]).split(separator: " ").map(String.init))
    }
    #expect(rows.count == 6)
    #expect(try classes("Groceries") == marks("Household logistics", "Ben"))
    #expect(try classes("The school bag") == marks("Child-related", "Ana"))
    #expect(try classes("Taxes") == marks("Financial management", "nobody"))
    #expect(try classes("cooking") == marks("Household logistics", "by turns"))
    #expect(
      try classes("windows") == marks("Household logistics", "Ana", "Ben", "both", "nobody"))
    // What is over lies with nobody any more, and with no one else.
    #expect(try classes("moving") == marks("Household logistics"))
    #expect(mark(of: "outside", on: page) == nil)
  }

  @Test func `answers have no number that sets the two of them side by side`() throws {
    let page = try #require(pages(of: household).files["tasks/index.html"])
    let start = try #require(page.firstRange(of: "<search"))
    let end = try #require(page.firstRange(of: "</search>"))
    let text = page[start.lowerBound..<end.upperBound]
      .replacing(/<[^>]*>/, with: "").filter(\.isNumber)
    #expect(text == "")
  }

  @Test func `a milestone stands under its theme and how far it is`() throws {
    let page = try #require(pages(of: smallHousehold()).files["milestones/index.html"])
    let rows = rows(of: page)
    #expect(
      rows["First hand-off"] == (mark(of: "Trust", on: page) ?? "")
        + (mark(of: "reached", on: page) ?? "?"))
    #expect(rows["Quiet Sunday"] == mark(of: "in sight", on: page))
  }

  @Test func `everything of a year can be narrowed to one kind of writing`() throws {
    let page = try #require(pages(of: talkingHousehold()).files["years/2026-everything.html"])
    let kinds = [
      "What life brought", "Milestones", "Hand-offs", "Check-ins", "Moments", "Repairs",
      "Step-backs",
      "Notes",
    ]
    let marks = kinds.map { mark(of: $0, on: page) }
    #expect(marks == (1...8).map { " c\($0)" })
    let rows = page.split(separator: "class=\"row").dropFirst()
    #expect(rows.count { $0.hasPrefix(" c1\"") } == 1 && rows.count { $0.hasPrefix(" c2\"") } == 1)
    #expect(rows.first { $0.hasPrefix(" c3\"") }?.contains("moved from Ana to Ben") == true)
    #expect(rows.count { $0.hasPrefix(" c4\"") } == 2 && rows.count { $0.hasPrefix(" c6\"") } == 1)
  }

  @Test func `every idea has one subject`() throws {
    let page = try #require(pages(of: smallHousehold()).files["ideas/index.html"])
    let rows = page.split(separator: "class=\"row").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(rows.count == 74 && Set(rows) == [" c1", " c2", " c3", " c4", " c5"])
    #expect(page.contains("> Room and rhythm</label>"))
  }

  @Test func `a list of one kind alone asks nothing`() throws {
    var household = smallHousehold()
    household.tasks = [household.tasks[1]]
    household.milestones = []
    let files = pages(of: household).files
    #expect(files["tasks/index.html"]?.contains("<search") == false)
    #expect(files["tasks/index.html"]?.contains("class=\"row\"") == true)
    #expect(files["milestones/index.html"]?.contains("<search") == false)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
