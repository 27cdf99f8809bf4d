import HouseholdModel
import Messages
import SourceText
import Testing

@testable import SiteViews

/// The ways through a site: letters, the way down to a page, the pages before and after.
@Suite struct WayTests {
  private func letters(_ terms: [String], in language: Language) -> (row: String, leads: String) {
    let alphabet = Alphabet(
      terms.sorted { language.sortKey($0) < language.sortKey($1) }.map {
        ($0, ["term": .text($0)])
      },
      in: language)
    func text(_ fields: Fields) -> String {
      guard case .text(let text)? = fields["letter"] else { return "?" }
      return text
    }
    return (
      alphabet.row.map(text).joined(),
      alphabet.row.filter { $0["leads"] == .flag(true) }.map(text).joined()
    )
  }

  @Test(arguments: [
    (Language.english, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AON"),
    (.german, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AON"),
    (.french, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AON"),
    (.spanish, "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ", "AOÑ"),
  ])
  func `the row of letters is that of the language, and only those with a term lead anywhere`(
    language: Language, row: String, leading: String
  ) {
    let found = letters(["Älter", "Ñandú", "œuvre"], in: language)
    #expect(found.row == row)
    #expect(Set(found.leads) == Set(leading))
  }

  @Test func `digits and signs stand once, in front, and other letters after Z`() {
    let found = letters(["3 am", "½ loaf", "Яблоко", "Tea"], in: .english)
    #expect(found.row == "#ABCDEFGHIJKLMNOPQRSTUVWXYZЯ")
    #expect(found.leads == "#TЯ")
  }

  @Test func `letters that lead nowhere are no links, and the others lead to their headings`()
    throws
  {
    let page = try #require(pages(of: smallHousehold()).files["milestones/index.html"])
    #expect(page.contains("<a href=\"#letter-f\">F</a>") && page.contains("<h2 id=\"letter-f\">F<"))
    #expect(page.contains("<span aria-hidden=\"true\">A</span>") && !page.contains("#letter-a\""))
  }

  @Test func `a page below a list says the way down, the list itself shows what lies beside it`()
    throws
  {
    let files = pages(of: talkingHousehold()).files
    let task = try #require(files["tasks/taxes.html"])
    #expect(task.contains("<nav class=\"sub crumbs\" aria-label=\"You are here\">"))
    #expect(task.contains("<li><a href=\"../audit.html\">Who holds what</a></li>"))
    #expect(task.contains("<li><a href=\"../tasks/index.html\">Tasks</a></li>"))
    let month = try #require(files["months/2026-02.html"])
    // The section is called what its first list is, and stands once.
    #expect(month.ranges(of: "<li><a href=\"../months/index.html\">Months</a></li>").count == 1)
    #expect(!month.contains("Weeks</a></li>"))
    for path in ["tasks/index.html", "index.html", "method.html", "months/index.html"] {
      #expect(files[path]?.contains("crumbs") == false, "\(path)")
    }
  }

  /// Where the links to the page before and after of a page lead.
  private func around(_ page: String) -> [String: String] {
    var found: [String: String] = [:]
    for link in page.split(separator: "<a href=\"").dropFirst() {
      for relation in ["prev", "next"] where link.prefix(120).contains("\" rel=\"\(relation)\">") {
        found[relation] = String(link.prefix { $0 != "\"" })
      }
    }
    return found
  }

  @Test func `what was reached leads on in the order of its days; what is in sight leads nowhere`()
    throws
  {
    var household = smallHousehold()
    func reached(_ id: String, _ day: String) -> Milestone {
      Milestone(
        id: MilestoneID(id), term: Located(id, at: nowhere), state: .reached(date(day)),
        body: household.milestones[0].body, range: nowhere)
    }
    household.milestones += [reached("a-late-one", "2026-03-01"), reached("z", "2026-01-09")]
    let files = pages(of: household).files
    func ways(_ id: String) throws -> [String: String] {
      around(try #require(files["milestones/\(id).html"]))
    }
    #expect(try ways("z") == ["next": "../milestones/first-hand-off.html"])
    #expect(
      try ways("first-hand-off")
        == ["prev": "../milestones/z.html", "next": "../milestones/a-late-one.html"])
    #expect(try ways("a-late-one") == ["prev": "../milestones/first-hand-off.html"])
    #expect(try ways("quiet-sunday") == [:])
  }

  @Test func `every sequence leads on, and back the same way`() throws {
    var household = talkingHousehold()
    let repair = household.repairs[0]
    household.repairs = [
      Repair(id: "first", date: date("2026-01-20"), body: repair.body, range: nowhere), repair,
    ]
    household.stepBacks.append(stepBack("list", .second, to: "2026-02-20"))
    household.inventories.append(inventoryRound(discussed: date("2026-02-25"), id: "spring"))
    let files = pages(of: household).files
    for (path, page) in files where path.hasSuffix(".html") {
      for (relation, back) in ["next": "prev", "prev": "next"] {
        guard let way = around(page)[relation] else { continue }
        let target = String(way.replacing("../", with: ""))
        let other = try #require(files[target], "\(path) → \(way)")
        #expect(around(other)[back]?.replacing("../", with: "") == path)
      }
    }
    for path in [
      "repairs/first.html", "step-backs/basket.html", "inventory/spring.html",
      "inventory-together/spring.html", "check-ins/2026-01-18.html", "months/2026-01.html",
    ] { #expect(around(try #require(files[path])).isEmpty == false, "\(path)") }
  }
}
