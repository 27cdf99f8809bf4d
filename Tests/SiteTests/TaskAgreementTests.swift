import HouseholdModel
import SourceText
import Testing

private let somewhere = SourceRange(file: 0, start: 0, end: 0)

/// The small household with one check-in and what was agreed in it.
private func household(agreeing texts: [String]) -> Household {
  var household = smallHousehold()
  let agreements = texts.map {
    Agreement(
      who: .partner(.second), text: $0, by: date("2026-02-20"), state: .kept, range: somewhere)
  }
  household.checkIns = [
    CheckIn(
      date: date("2026-02-15"), answers: BySeat(first: nil, second: nil),
      together: Together(
        agreements: agreements, body: MarkdownText("", at: somewhere), range: somewhere))
  ]
  return household
}

struct TaskAgreementTests {
  @Test(arguments: [
    ("take the groceries whole", true), ("Groceries: a list on the fridge", true),
    ("the GROCERIES.", true), ("the school bag by the door", false),
    ("no groceriesque jokes", false), ("something else", false),
  ])
  func `a task's page has the agreements that name it`(text: String, isThere: Bool) throws {
    let files = pages(of: household(agreeing: [text])).files
    let page = try #require(files["tasks/groceries.html"])
    #expect(page.contains("What you agreed on about it") == isThere)
    #expect(page.contains("href=\"../check-ins/2026-02-15.html\"") == isThere)
    #expect(files["tasks/taxes.html"]?.contains("What you agreed on about it") == false)
  }

  @Test func `a task is named by its id with blanks, too`() throws {
    let files = pages(of: household(agreeing: ["pack the school bag on Sundays"])).files
    #expect(files["tasks/school-bag.html"]?.contains("What you agreed on about it") == true)
  }

  @Test func `tasks and repairs of one's own folder are on one's own page`() throws {
    var household = ownHousehold(of: .first)
    household.own?.tasks = [
      HouseholdTask(
        id: TaskID("piano"), title: "The <piano>", category: CategoryID("household"),
        holding: [], outcome: "One page a day", since: date("2026-01-05"), range: somewhere)
    ]
    household.own?.repairs = [
      Repair(
        id: "mine", date: date("2026-02-20"), pause: "Ten minutes", remedy: "Say it & mean it",
        body: MarkdownText("It was *about* me.", at: somewhere), range: somewhere)
    ]
    let page = try #require(pages(of: household).files["own.html"])
    #expect(page.contains("<h3>The &lt;piano&gt;</h3>\n<p>One page a day</p>"))
    #expect(
      page.contains("<h3>20 February 2026</h3>\n<p>Ten minutes</p>\n<p>Say it &amp; mean it</p>"))
    #expect(page.contains("It was <em>about</em> me."))
  }
}
