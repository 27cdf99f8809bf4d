import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Testing

@testable import SiteViews

/// What changed hands, in one sentence each.
@Suite struct HandOffSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var change: HolderChange
    var says: String
    var testDescription: String { says }
  }

  private static let day = "2026-02-02"
  private static let half = holders(.partner(.first), .partner(.first), .partner(.second), .nobody)

  static let cases = [
    Case(
      change: change(day, .partner(.second), from: ana, to: ben), says: "# moved from Ana to Ben."),
    Case(change: change(day, .partner(.first), from: nobody, to: ana), says: "Ana took on #."),
    Case(change: change(day, .partner(.first), from: both, to: ana), says: "Ana took on #."),
    Case(
      change: change(
        day, .partner(.second), [.notice, .plan],
        from: holders(.partner(.first), .partner(.first), .partner(.second), .partner(.second)),
        to: ben),
      says: "# went whole to Ben: the noticing and planning moved from Ana."),
    Case(
      change: change(
        day, .partner(.first), [.check],
        from: holders(.partner(.first), .partner(.first), .partner(.first), .nobody), to: ana),
      says: "# went whole to Ana, with the checking."),
    Case(
      change: change(
        day, .partner(.second), [.plan], from: ana,
        to: holders(.partner(.first), .partner(.second), .partner(.first), .partner(.first))),
      says: "The planning of # moved from Ana to Ben."),
    Case(
      change: change(
        day, .partner(.second), [.plan, .check], from: nobody,
        to: holders(.nobody, .partner(.second), .nobody, .partner(.second))),
      says: "Ben took on the planning and checking of #."),
    Case(change: change(day, .both, from: ana, to: both), says: "# is yours together now."),
    Case(
      change: change(day, .rotating, from: ana, to: StageHolders(all: .rotating)),
      says: "# goes by turns now."),
    Case(
      change: change(day, .outside, from: ben, to: StageHolders(all: .outside)),
      says: "# went to help from outside."),
    Case(
      change: change(
        day, .both, [.do], from: ana,
        to: holders(.partner(.first), .partner(.first), .both, .partner(.first))),
      says: "The doing of # is yours together now."),
    Case(
      change: change(
        day, .rotating, [.plan, .do], from: ana,
        to: holders(.partner(.first), .rotating, .rotating, .partner(.first))),
      says: "The planning and doing of # go by turns now."),
    Case(
      change: change(
        day, .outside, [.do], from: half,
        to: holders(.partner(.first), .partner(.first), .outside, .nobody)),
      says: "The doing of # went to help from outside."),
    Case(
      change: change(day, .partner(.first), kind: .stopped, from: ana, to: nobody),
      says: "Ana stopped holding #."),
    Case(
      change: change(day, .both, kind: .stopped, from: both, to: nobody),
      says: "You both stopped holding #."),
    Case(
      change: change(
        day, .partner(.first), [.notice, .plan], kind: .stopped, from: half,
        to: holders(.nobody, .nobody, .partner(.second), .nobody)),
      says: "Ana stopped holding the noticing and planning of #."),
  ]

  @Test(arguments: cases)
  func `a change of holders is one sentence, with a link but on the task's own page`(example: Case)
  {
    let site = site(changes: [example.change])
    let link = #"“<a href="../tasks/groceries.html">Groceries</a>”"#
    let elsewhere = (handOffSentence(example.change, site, on: .month("2026-02")) as HTML).text
    #expect(elsewhere == example.says.replacing("#", with: link))
    let own = (handOffSentence(example.change, site, on: .task(TaskID("groceries"))) as HTML).text
    #expect(own == example.says.replacing("#", with: "“Groceries”"))
    let plain: String = handOffSentence(example.change, site, on: .month("2026-02"))
    #expect(plain == own)
  }

  @Test func `a task that returns to an earlier holder came back`() {
    let away = change("2026-01-10", .partner(.second), from: ana, to: ben)
    let back = change("2026-02-10", .partner(.first), from: ben, to: ana)
    let again = change("2026-03-10", .partner(.second), from: ana, to: ben)
    let site = site(changes: [away, back, again])
    let route = Route.task(TaskID("groceries"))
    #expect(
      [away, back, again].map { (handOffSentence($0, site, on: route) as HTML).text } == [
        "“Groceries” moved from Ana to Ben.", "“Groceries” came back to Ana.",
        "“Groceries” came back to Ben.",
      ])
    let other = self.site(changes: [
      change("2026-01-10", .partner(.second), of: "taxes", from: ana, to: ben), back,
    ])
    #expect(
      (handOffSentence(back, other, on: route) as HTML).text == "“Groceries” moved from Ben to Ana."
    )
  }

  private func site(changes: [HolderChange]) -> Site {
    SiteTests.site(
      [
        written("groceries", title: "Groceries", [("2026-01-01", ana)]),
        written("taxes", [("2026-01-01", ana)]),
      ], changes: changes)
  }

  @Test func `a change of a task that is not shown says nothing`() {
    let gone = change("2026-02-02", .partner(.second), of: "gone", from: ana, to: ben)
    #expect((handOffSentence(gone, site(changes: [gone]), on: .overview) as HTML).isEmpty)
  }

  @Test func `titles and names in the sentence are escaped`() {
    var household = smallHousehold(first: "A<b>", second: "B&C")
    household.tasks = [written("groceries", title: "<i>\"Food\"", [("2026-01-05", ana)])]
    let site = Site(household: household, report: balanceReport(of: household), words: english)
    let changes = Self.cases.map(\.change)
    #expect(changes.count > 10)
    for change in changes {
      let text = (handOffSentence(change, site, on: .overview) as HTML).text
      #expect(!text.contains("<i>") && !text.contains("<b>") && !text.contains("&C"), "\(text)")
      #expect(text.contains("&lt;i&gt;&quot;Food&quot;"), "\(text)")
    }
  }
}
