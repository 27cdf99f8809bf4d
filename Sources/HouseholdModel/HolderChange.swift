package import CivilCalendar
package import SourceText

/// A change of holders that a `took` or `stopped` row made.
///
/// In a household they are sorted by date, then by place. Rows that change nothing are not here.
package struct HolderChange: Sendable, Hashable, Encodable {
  /// The first day it counts.
  package let date: CalendarDate
  /// The task.
  package let task: TaskID
  /// Whether someone took it or stopped holding it.
  package let kind: Kind
  /// Who: in a `took` the new holder, in a `stopped` the one who stopped.
  package let who: Holder
  /// The stages whose holder changed, in stage order; never empty.
  package let stages: [Stage]
  /// Everyone's place before.
  package let before: StageHolders
  /// Everyone's place after.
  package let after: StageHolders
  /// What they wrote about it.
  package let note: String?
  /// Whether its row may go to a therapist.
  package let isForFacilitator: Bool
  /// The row.
  package let range: SourceRange

  /// A change with what it changed.
  package init(
    date: CalendarDate, task: TaskID, kind: Kind, who: Holder, stages: [Stage],
    before: StageHolders, after: StageHolders, note: String? = nil, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.date = date
    self.task = task
    self.kind = kind
    self.who = who
    self.stages = stages
    self.before = before
    self.after = after
    self.note = note
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// The two verbs that change holders.
  package enum Kind: Sendable, Hashable, Encodable {
    case took, stopped
  }
}
