import BalanceMetrics
import CivilCalendar
import HouseholdModel
import SourceText

@testable import SiteViews

/// Ana and Ben, in the order in which a page of either parity says them.
func names(leading: Seat) -> Names {
  Names(smallHousehold().partners, on: Route(leading == .first ? "b" : "a"), words: english)
}

/// A text with plain spaces, as tables of tests are written.
func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

/// A standing load of these shares, each the first partner's part.
func standing(
  _ share: Double?, band: ClosedRange<Double> = 0...0, cognitive: Double? = nil,
  physical: Double? = nil, unheld: Double? = nil, live: [String] = [], never: [String] = []
) -> StandingLoad {
  let comparison = share.map { share in
    StandingComparison(
      share: Share(share), cognitive: cognitive.map(Share.init), physical: physical.map(Share.init),
      count: Share(share), band: ShareRange(Share(band.lowerBound), Share(band.upperBound)),
      byCategory: [], byStage: [], fullOwnership: nil, split: nil, segregation: nil,
      sharing: StandingComparison.Sharing(shared: 0, of: 0))
  }
  return StandingLoad(
    comparison: comparison, unheld: unheld, neverChosen: never.map(TaskID.init), heldSince: [],
    liveTasks: live.map(TaskID.init), assumedLoads: 0, outside: nil)
}

/// Logged work with this share of the minutes.
func logged(
  _ share: GatedShare?, weekly: LoggedWork.Quartiles? = nil, estimated: Double? = nil
) -> LoggedWork {
  LoggedWork(
    comparison: share.map {
      LoggedComparison(
        pairedWeeks: 0, share: $0, rows: $0, byCategory: [], byStage: [], prompted: nil,
        minutes: BySeat(first: 0, second: 0))
    }, rowCount: 0, estimatedPart: estimated, weeklyLoad: weekly)
}

/// The report of a month, `2026-02`, with these numbers.
func month(
  _ iso: String, _ standing: StandingLoad, _ logged: LoggedWork = logged(nil), soFar: Bool = false
) -> PeriodReport {
  let first = date(iso + "-01")
  let days = DateSpan(
    start: first, end: first.advanced(by: first.yearMonth.dayCount - (soFar ? 7 : 0)))
  return PeriodReport(
    period: Period(kind: .month(first.yearMonth), span: days, isSoFar: soFar),
    standing: standing, logged: logged)
}

/// A task that these hold from its first day on.
func written(
  _ id: String, title: String? = nil, category: String = "household",
  _ holding: [(day: String, holders: StageHolders)], outcome: String? = nil,
  cadence: Cadence? = nil, until: String? = nil
) -> HouseholdTask {
  HouseholdTask(
    id: TaskID(id), title: title ?? id, category: CategoryID(category),
    holding: holding.map { HoldingSpan(from: date($0.day), holders: $0.holders) },
    cadence: cadence, outcome: outcome, since: date(holding.first?.day ?? "2026-01-01"),
    until: until.map(date), range: nowhere)
}

/// A change of holders.
func change(
  _ day: String, _ who: Holder, _ stages: [Stage] = Stage.allCases, of task: String = "groceries",
  kind: HolderChange.Kind = .took, from before: StageHolders, to after: StageHolders
) -> HolderChange {
  HolderChange(
    date: date(day), task: TaskID(task), kind: kind, who: who, stages: stages, before: before,
    after: after, range: nowhere)
}

/// What pages are made from, with the numbers of these tasks and changes.
func site(
  _ tasks: [HouseholdTask] = [written("groceries", title: "Groceries", [("2026-01-01", ana)])],
  changes: [HolderChange] = [], milestones: [Milestone] = [], lifeEvents: [LifeEvent] = [],
  started: String = "2026-01-01", asOf: String = "2026-03-31"
) -> Site {
  var household = smallHousehold()
  household.settings.started = date(started)
  household.settings.lifeEvents = lifeEvents
  household.tasks = tasks.sorted { $0.id < $1.id }
  household.log = []
  household.changes = changes
  household.milestones = milestones
  household.pages = []
  household.asOf = date(asOf)
  return Site(household: household, report: balanceReport(of: household), words: english)
}

/// A term of the glossary.
func term(
  _ id: String, _ term: String, also: [String] = [], _ state: Milestone.State = .open,
  body: String = ""
) -> Milestone {
  Milestone(
    id: MilestoneID(id), term: Located(term, at: nowhere), also: also, state: state,
    body: MarkdownText(body, at: nowhere), range: nowhere)
}

let ana = StageHolders(all: .partner(.first))
let ben = StageHolders(all: .partner(.second))
let both = StageHolders(all: .both)
let nobody = StageHolders(all: .nobody)

/// Holders of the four stages: noticing, planning, doing, checking.
func holders(_ notice: Holder, _ plan: Holder, _ do: Holder, _ check: Holder) -> StageHolders {
  StageHolders(notice: notice, plan: plan, do: `do`, check: check)
}
