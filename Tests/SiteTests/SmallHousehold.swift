import BalanceMetrics
import CivilCalendar
import Diagnostics
import HouseholdModel
import SiteRendering
import SiteTemplates
import SiteViews
import SourceText

/// A household of a few weeks, built by hand: two partners, three tasks, a hand-off, a milestone.
func smallHousehold(
  first: String = "Ana", second: String = "Ben", mayCompare: Bool = true
) -> Household {
  let nowhere = SourceRange(file: 0, start: 0, end: 0)
  let started = date("2026-01-05")
  func partner(_ id: String, _ seat: Seat, _ name: String) -> Partner {
    Partner(id: PartnerID(id), seat: seat, name: name, range: nowhere)
  }
  func task(
    _ id: String, _ title: String, _ category: String, _ holding: [(String, StageHolders)],
    outcome: String? = nil
  ) -> HouseholdTask {
    HouseholdTask(
      id: TaskID(id), title: title, category: CategoryID(category),
      holding: holding.map { HoldingSpan(from: date($0.0), holders: $0.1) }, cadence: .weekly,
      usualMinutes: Minutes(30), outcome: outcome, since: started, range: nowhere)
  }
  let mine = StageHolders(all: .partner(.first))
  let yours = StageHolders(all: .partner(.second))
  var log: [LogEntry] = []
  for week in 0..<8 {
    for day in [0, 2, 4] {
      for seat in Seat.allCases {
        log.append(
          LogEntry(
            date: started.advanced(by: week * 7 + day), who: .partner(seat),
            verb: day == 2 ? .planned : .did,
            subject: .task(TaskID(seat == .first ? "school-bag" : "groceries"), nil),
            minutes: Minutes(20 + week + day), note: week == 3 ? "Our First Hand-Off, again" : nil,
            range: nowhere))
      }
    }
  }
  log.append(
    LogEntry(
      date: date("2026-02-20"), who: .partner(.first), verb: .appreciated,
      note: "You carried the <heavy> bags & smiled", range: nowhere))
  log.sort { $0.date < $1.date }
  let body = MarkdownText("A task that *stays* where it went.", at: nowhere)
  return Household(
    partners: BySeat(
      first: partner("ana", .first, first), second: partner("ben", .second, second)),
    settings: CoupleSettings(
      started: started, compare: BySeat(first: true, second: mayCompare),
      lifeEvents: [
        LifeEvent(date: date("2026-02-10"), title: "A new job", range: nowhere)
      ]),
    tasks: [
      task(
        "groceries", "Groceries", "household", [("2026-01-05", mine), ("2026-02-02", yours)],
        outcome: "There is breakfast"),
      task("school-bag", "The school bag", "children", [("2026-01-05", mine)]),
      task("taxes", "Taxes", "money", [("2026-01-05", StageHolders(all: .nobody))]),
    ],
    log: log,
    changes: [
      HolderChange(
        date: date("2026-02-02"), task: TaskID("groceries"), kind: .took, who: .partner(.second),
        stages: Stage.allCases, before: mine, after: yours, note: "I would like to",
        range: nowhere)
    ],
    milestones: [
      Milestone(
        id: MilestoneID("first-hand-off"), term: Located("First hand-off", at: nowhere),
        also: ["the big swap"], state: .reached(date("2026-02-27")), theme: "trust",
        tasks: [TaskID("groceries")], meaning: BySeat(first: "One thing fewer", second: nil),
        body: body, range: nowhere),
      Milestone(
        id: MilestoneID("quiet-sunday"), term: Located("Quiet Sunday", at: nowhere),
        state: .open, body: MarkdownText("After the big swap.", at: nowhere), range: nowhere),
    ],
    pages: [
      FreePage(
        id: "deal", title: "Our deal", order: nil,
        body: MarkdownText("See [the bag](tasks/school-bag.md).", at: nowhere), range: nowhere)
    ], asOf: date("2026-02-28"))
}

/// The pages of a household, with the problems of rendering them.
func pages(of household: Household) -> (files: [String: String], problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  let views = sitePages(
    of: household, report: balanceReport(of: household), words: english, diagnostics: &problems)
  let files = renderedSite(views, templates: .standard, words: english, diagnostics: &problems)
  return (Dictionary(files.map { ($0.path, $0.text) }) { $1 }, problems)
}

/// A day that the test's author wrote.
func date(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("'\(iso)' is no day") }
  return date
}
