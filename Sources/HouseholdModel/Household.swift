package import CivilCalendar

/// A household whose files hold together, with what the couple's edition may show, and nothing else.
///
/// 1. Every id that a record names exists.
/// 2. `tasks` are sorted by id; `log` and `changes` by date, then by place; `milestones` by id;
///    `pages` by order, then title, then id.
/// 3. Nothing dated after `asOf` is left in `log` and `changes`; a `reached` after it is a target.
/// 4. Rows and records that are void, private, or of an own-edition verb are not here.
package struct Household: Sendable, Hashable, Encodable {
  /// The two people.
  package var partners: BySeat<Partner>
  /// What `couple.yaml` says.
  package var settings: CoupleSettings
  /// The inventory.
  package var tasks: [HouseholdTask]
  /// The log.
  package var log: [LogEntry]
  /// What changed hands.
  package var changes: [HolderChange]
  /// The turns of rotating tasks, by task and week.
  package var turns: [TaskID: [Week: Turn]]
  /// The glossary.
  package var milestones: [Milestone]
  /// Pages of their own.
  package var pages: [FreePage]
  /// What the two wrote and agreed, oldest first; sealed dates are not here.
  package var checkIns: [CheckIn] = []
  /// The inventory rounds whose two lists are there, by id.
  package var inventories: [InventoryRound] = []
  /// Moments that their authors share, oldest first.
  package var moments: [Moment] = []
  /// Rows and their mending, oldest first.
  package var repairs: [Repair] = []
  /// Step-backs that both agreed to, oldest first.
  package var stepBacks: [StepBack] = []
  /// What only the reader may see; nil but in a partner's edition.
  package var own: OwnRecords?
  /// Who this is for.
  package var edition: Edition = .couple
  /// The newest day of something that happened, or what `--as-of` said.
  package var asOf: CalendarDate

  /// A household.
  package init(
    partners: BySeat<Partner>, settings: CoupleSettings, tasks: [HouseholdTask] = [],
    log: [LogEntry] = [], changes: [HolderChange] = [], turns: [TaskID: [Week: Turn]] = [:],
    milestones: [Milestone] = [], pages: [FreePage] = [], asOf: CalendarDate
  ) {
    self.partners = partners
    self.settings = settings
    self.tasks = tasks
    self.log = log
    self.changes = changes
    self.turns = turns
    self.milestones = milestones
    self.pages = pages
    self.asOf = asOf
  }

  /// The days from `started` to `asOf`, both included; empty where nothing happened yet.
  package var span: DateSpan { DateSpan(start: settings.started, end: asOf.advanced(by: 1)) }

  /// The task of an id.
  package func task(_ id: TaskID) -> HouseholdTask? { tasks.first { $0.id == id } }

  /// The category of an id.
  package func category(_ id: CategoryID) -> Category? {
    settings.categories.first { $0.id == id }
  }
}

/// Whose week it is with a rotating task.
package enum Turn: Sendable, Hashable, Encodable {
  case partner(Seat)
  case both
  case outside
}
