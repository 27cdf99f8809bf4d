package import CivilCalendar
package import SourceText

/// Everything that the couple's files say, field by field, before anything is looked up.
///
/// Records keep the order of their files and lines. A row keeps the fields that can be read where
/// another has a problem, so that all are checked; the problem was reported.
package struct Records: Sendable {
  /// `couple.yaml`; nil where it is not there or cannot be read.
  package var couple: CoupleRecord?
  /// The tasks of CSV and Markdown files.
  package var tasks: [TaskRecord]
  /// The rows of the log, private and void ones too, in runs: those of a file are in one of them.
  ///
  /// There may be very many, which are left where they were read.
  package var logRuns: [LogRun] = []
  /// The rows of rotations.
  package var turns: [TurnRecord]
  /// The terms of the glossary.
  package var milestones: [MilestoneRecord]
  /// The pages of their own.
  package var pages: [PageRecord]
  /// Each one's answers of check-ins.
  package var checkIns: [CheckInRecord] = []
  /// What the two wrote together on dates of check-ins.
  package var togethers: [TogetherRecord] = []
  /// Each one's lists of inventory rounds.
  package var inventoryLists: [InventoryListRecord] = []
  /// Each one's guesses of what they hold.
  package var inventoryGuesses: [InventoryGuessRecord] = []
  /// What was asked in inventory rounds.
  package var inventoryRounds: [InventoryRoundRecord] = []
  /// Moments, private ones too.
  package var moments: [MomentRecord] = []
  /// Repairs, private ones too.
  package var repairs: [RepairRecord] = []
  /// Step-backs, agreed or not.
  package var stepBacks: [StepBackRecord] = []
  /// Whose own folder a file lies in, by the file's index.
  package var owners: [Int32: FileOwner] = [:]
  /// Folders of check-ins and inventory rounds in which a file could not be read.
  package var incompleteFolders: Set<String> = []
  /// Ids of tasks that are written but could not be read.
  package var unreadTasks: Set<String> = []
  /// Whether some shared file of tasks could not be read at all, so that any id may be one of its
  /// tasks.
  package var isInventoryIncomplete = false

  /// Records; none by default.
  package init(
    couple: CoupleRecord? = nil, tasks: [TaskRecord] = [], turns: [TurnRecord] = [],
    milestones: [MilestoneRecord] = [], pages: [PageRecord] = []
  ) {
    self.couple = couple
    self.tasks = tasks
    self.turns = turns
    self.milestones = milestones
    self.pages = pages
  }

  /// The rows of the log, one after the other.
  package var log: [LogRecord] { logRuns.flatMap { run in run.indices.map(run.record(at:)) } }
}

/// Whose own folder a file lies in.
package struct FileOwner: Sendable, Hashable {
  /// The word that names them, at the beginning of the file.
  package let partner: Located<String>
  /// Whether the folder lies inside the shared one, where the other can open it.
  package let isWithinShared: Bool
}

/// A value for a partner, named as the file names them.
package struct PartnerValue<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The partner's word.
  package let partner: Located<String>
  /// The value.
  package let value: Located<Value>
}

/// A task as a row or a Markdown file holds it.
package struct TaskRecord: Sendable, Hashable {
  /// The id, perhaps one that was refused; in a Markdown file the file's name by default.
  package let id: Located<String>
  /// What it is called.
  package let title: String
  /// Other words for it.
  package let alsoKnownAs: [Located<String>]
  /// The category's word; nil where it is missing, which was reported.
  package let category: Located<String>?
  /// Who holds what the stage columns leave blank.
  package let owner: Located<String>?
  /// Who holds each stage, by the stage's name.
  package let stages: [String: Located<String>]
  /// One rating for both, 1…5.
  package let load: Located<Double>?
  /// Each one's rating, 1…5.
  package let loads: [PartnerValue<Double>]
  /// How much each dislikes it, 1…5.
  package let dislikes: [PartnerValue<Int>]
  /// The word for how often it comes.
  package let cadence: Located<String>?
  /// How long it usually takes, in minutes.
  package let minutes: Int?
  /// What done means.
  package let outcome: String?
  /// Whether it was consciously chosen who holds it.
  package let isChosen: Bool?
  /// Where it is kept outside a head.
  package let externalised: String?
  /// Whether it stays where it is.
  package let isPinned: Bool
  /// The first day it counts.
  package let since: Located<CalendarDate>?
  /// The last day it counts.
  package let until: Located<CalendarDate>?
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>?
  /// The row or the front matter.
  package let range: SourceRange
}

/// A row of the log.
///
/// One whose day or verb is missing or unreadable, which was reported, is here for the checks of
/// its other fields.
package struct LogRecord: Sendable, Hashable {
  /// Its day; nil where it cannot be read.
  package var date: Located<CalendarDate>?
  /// Whose act, as written; empty where blank.
  package var who: Located<String>
  /// The verb's word, in lower case; nil where it is blank.
  package var verb: Located<String>?
  /// What it was about.
  package var subject: Located<String>?
  /// How long it took, 0 or more.
  package var minutes: Int?
  /// Whether the other had to ask.
  package var isPrompted: Bool?
  /// What was wanted, `listen` or `help`.
  package var wanted: Wanted?
  /// How one felt afterwards, −2…2.
  package var energyAfter: Int?
  /// In their words.
  package var note: String?
  /// Who may see it; nil where the row does not say, or, reported, nothing that can be read.
  package var visibility: Located<Visibility>?
  /// Whether the row was taken back.
  package var isVoid: Bool
  /// What a row that was imported is called where it comes from, such as `donetick:4711`.
  package var importID: String?
  /// The folder below `log/` that the file lies in, if any: perhaps a partner's own.
  package var folder: String?
  /// The row.
  package var range: SourceRange
  /// Whether no message may show a value of it.
  package var isConfidential: Bool

  /// What someone wanted of the other.
  package enum Wanted: String, Sendable, Hashable, CaseIterable {
    case listen, help
  }
}

/// Whose turn it is with a task in a week; what is missing or unreadable is nil and reported.
package struct TurnRecord: Sendable, Hashable {
  /// The first day of the week.
  package let week: Located<CalendarDate>?
  /// The task's word.
  package let task: Located<String>?
  /// Whose turn.
  package let who: Located<String>?
  /// Who may see it; a private one is a problem.
  package let visibility: Located<Visibility>?
  /// The row.
  package let range: SourceRange
}

/// A term of the glossary.
package struct MilestoneRecord: Sendable, Hashable {
  /// The name of its file as an id.
  package let id: Located<String>
  /// The term; the name of its file by default.
  package let term: Located<String>
  /// Other words for it.
  package let also: [Located<String>]
  /// The day it was reached.
  package let reached: Located<CalendarDate>?
  /// The day it is aimed at.
  package let target: Located<CalendarDate>?
  /// What has to hold for it to date itself.
  package let when: Located<ConditionRecord>?
  /// What it belongs to.
  package let theme: String?
  /// Its tasks.
  package let tasks: [Located<String>]
  /// Its goals.
  package let goals: [Located<String>]
  /// What it meant to each.
  package let meanings: [PartnerValue<String>]
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange
}

/// A metric that has to stay in a range for some weeks.
package struct ConditionRecord: Sendable, Hashable {
  /// The metric's id.
  package let metric: Located<String>
  /// The ends of the range, the lower first.
  package let range: ClosedRange<Double>
  /// How many weeks running, 1 or more.
  package let weeks: Int
}

/// A page of their own.
package struct PageRecord: Sendable, Hashable {
  /// The name of its file as an id.
  package let id: Located<String>
  /// Its title; the name of its file by default.
  package let title: String
  /// Its place among the pages.
  package let order: Int?
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange
}
