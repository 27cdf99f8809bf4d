import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Testing

@testable import SiteViews

/// Headlines, what changed, and the one next step.
@Suite struct MonthSentenceTests {
  private func life(_ day: String, _ title: String) -> LifeEvent {
    LifeEvent(date: date(day), title: title, range: nowhere)
  }

  @Test func `a headline is the milestone, else the hand-off, else what happened, else the month`()
  {
    let tasks = [
      written("groceries", title: "Groceries", [("2026-01-01", ana)]),
      written("taxes", title: "Taxes", [("2026-01-01", ana)]),
    ]
    let toBen = change("2026-02-03", .partner(.second), from: ana, to: ben)
    let together = change("2026-02-04", .both, of: "taxes", from: ana, to: both)
    let stopped = change("2026-02-05", .both, of: "taxes", kind: .stopped, from: both, to: nobody)
    let turns = change("2026-02-06", .rotating, from: ben, to: StageHolders(all: .rotating))
    let part = change(
      "2026-02-07", .partner(.second), [.do], of: "taxes", from: ana,
      to: holders(.partner(.first), .partner(.first), .partner(.second), .partner(.first)))
    let job = life("2026-02-10", "A new job")
    let reached = [
      term("a", "First Sunday", .reached(date("2026-02-20"))),
      term("b", "Second Sunday", .reached(date("2026-02-21"))),
      term("c", "Third Sunday", .reached(date("2026-03-01"))),
    ]
    func said(
      _ changes: [HolderChange], _ milestones: [Milestone] = [], _ events: [LifeEvent] = [],
      _ iso: String = "2026-02"
    ) -> String {
      let site = site(tasks, changes: changes, milestones: milestones, lifeEvents: events)
      return headline(month(iso, standing(nil)), site, names: names(leading: .first))
    }
    #expect(said([toBen], reached, [job]) == "February: you reached “Second Sunday”")
    #expect(said([toBen], [], [job]) == "February: “Groceries” went to Ben")
    #expect(said([toBen, together], [], [job]) == "February: you hold “Taxes” together")
    // What stopped, goes by turns, or moved in part is no headline; the one before it is.
    #expect(said([toBen, stopped, turns, part]) == "February: “Groceries” went to Ben")
    #expect(said([stopped, turns, part], [], [job]) == "February: A new job")
    #expect(said([part]) == "February 2026")
    #expect(said([toBen], [], [], "2026-01") == "January 2026")
  }

  @Test func `a change is told by the hand-off since which it holds`() {
    let site = site(
      [
        written("a", title: "A", [("2026-01-01", ana)]),
        written("b", title: "B", [("2026-01-01", ana), ("2026-02-01", ben)]),
      ], changes: [change("2026-02-01", .partner(.second), of: "b", from: ana, to: ben)])
    func said(_ index: Int, _ seat: Seat) -> String? {
      changeSentence(site, until: site.report.months[index].period, names: names(leading: seat))
        .map(plain)
    }
    #expect(said(0, .first) == nil)
    for index in 1...2 {
      #expect(
        said(index, .first)
          == "Before “B” changed hands in February it was 100 % with Ana and 0 % with Ben.")
      #expect(
        said(index, .second)
          == "Before “B” changed hands in February it was 0 % with Ben and 100 % with Ana.")
    }
  }

  @Test func `a share that stayed is said to have stayed, one that came back is not`() {
    let tasks = [
      written("a", title: "A", [("2026-01-01", ana), ("2026-02-01", ben)]),
      written("b", title: "B", [("2026-01-01", ben), ("2026-02-01", ana)]),
    ]
    let changes = [
      change("2026-02-01", .partner(.second), of: "a", from: ana, to: ben),
      change("2026-02-01", .partner(.first), of: "b", from: ben, to: ana),
    ]
    func said(_ tasks: [HouseholdTask]) -> String? {
      let site = site(tasks, changes: changes, asOf: "2026-04-30")
      guard let last = site.report.months.last else { return nil }
      return changeSentence(site, until: last.period, names: names(leading: .first)).map(plain)
    }
    #expect(
      said(tasks)
        == "It has stayed at 50 % with Ana and 50 % with Ben since “B” changed hands in February.")
    let guest = written("c", [("2026-03-01", ana)], until: "2026-03-31")
    #expect(
      said(tasks + [guest])
        == "Before “B” changed hands in February it was 50 % with Ana and 50 % with Ben.")
  }

  @Test func `a change of another year says its year`() {
    let site = site(
      [
        written("a", title: "A", [("2025-11-01", ana)]),
        written("b", title: "B", [("2025-11-01", ana), ("2025-12-01", ben)]),
      ], changes: [change("2025-12-01", .partner(.second), of: "b", from: ana, to: ben)],
      started: "2025-11-01", asOf: "2026-12-31")
    let months = site.report.months
    func said(_ index: Int) -> String {
      plain(
        changeSentence(site, until: months[index].period, names: names(leading: .first)) ?? "–")
    }
    #expect(said(1).hasPrefix("Before “B” changed hands in December it was 100 %"))
    #expect(said(13).hasPrefix("Before “B” changed hands in December 2025 it was 100 %"))
  }

  @Test func `without consent nothing is said of what changed`() {
    var household = smallHousehold(mayCompare: false)
    household.asOf = date("2026-03-31")
    let site = Site(household: household, report: balanceReport(of: household), words: english)
    for month in site.report.months {
      let said = changeSentence(site, until: month.period, names: names(leading: .first))
      #expect(said == nil)
    }
  }

  // The next step.

  private func step(_ iso: String, _ tasks: [HouseholdTask], never: [String] = []) -> String {
    let live = standing(nil, live: tasks.map(\.id.text), never: never)
    return (nextStep(month(iso, live), site(tasks), on: .month(iso)) as HTML).text
  }

  private func link(_ id: String) -> String { #"“<a href="../tasks/\#(id).html">\#(id)</a>”"# }

  @Test func `the next step asks about stages that nobody holds first`() {
    let tasks = [
      written("taxes", [("2026-01-01", nobody)]),
      written("food", [("2026-01-01", holders(.nobody, .both, .both, .nobody))]),
    ]
    let never = ["food", "taxes"]
    // 2026 · 12 + 2 is even, so that February asks about the first of two.
    #expect(
      step("2026-02", tasks, never: never)
        == "Nobody holds \(link("taxes")) right now. Would one of you like to, or is it all right "
        + "to let it go?")
    #expect(
      step("2026-03", tasks, never: never)
        == "Nobody holds the noticing and checking of \(link("food")) right now. Would one of you "
        + "like to, or is it all right to let it go?")
    #expect(
      step("2026-04", tasks, never: never)
        == step("2026-06", tasks, never: never).replacing("2026-06", with: "2026-04"))
  }

  @Test func `then what was never chosen, then what done means, then one for every week`() {
    let chosen = written("food", [("2026-01-01", both)], outcome: "There is breakfast")
    let open = written("bins", [("2026-01-01", ana)])
    let once = written("move", [("2026-01-01", ana)], cadence: .once)
    #expect(
      step("2026-02", [chosen, open], never: ["food"])
        == "Neither of you ever chose who holds \(link("food")). Is it still right as it is?")
    #expect(
      step("2026-02", [chosen, open, once])
        == "When is \(link("bins")) done, for each of you? One sentence that you both agree on "
        + "would be enough.")
    let last = "What would make each of you feel more supported this week?"
    #expect(step("2026-02", [chosen, once]) == last)
    #expect(step("2026-02", []) == last)
  }

  @Test func `the next step moves on from month to month through all of its kind`() {
    let tasks = ["a", "b", "c"].map { written($0, [("2026-01-01", nobody)]) }
    let asked = (1...6).map { step("2026-0\($0)", tasks) }
    let found = asked.map { text in ["a", "b", "c"].first { text.contains(link($0)) } ?? "–" }
    #expect(Set(found.prefix(3)) == ["a", "b", "c"])
    #expect(Array(found.prefix(3)) == Array(found.suffix(3)))
  }

  @Test func `a task of an emotional category is never a next step`() {
    let emotional = Category.standard.filter(\.isEmotional).map(\.id.text)
    #expect(emotional.count == 2)
    for category in emotional {
      let tasks = [written("comfort", category: category, [("2026-01-01", nobody)])]
      for number in 1...9 {
        #expect(
          step("2026-0\(number)", tasks, never: ["comfort"])
            == "What would make each of you feel more supported this week?")
      }
    }
  }

  @Test func `a title in the next step is escaped`() {
    let tasks = [written("a", title: "<b>&", [("2026-01-01", nobody)])]
    #expect(step("2026-02", tasks).contains(#"“<a href="../tasks/a.html">&lt;b&gt;&amp;</a>”"#))
  }
}
