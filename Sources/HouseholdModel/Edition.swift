package import CivilCalendar
internal import SourceText

/// Who a site is for.
package enum Edition: Sendable, Hashable, Encodable {
  /// The two together.
  case couple
  /// One partner, with what is theirs alone.
  case partner(Seat)
  /// A therapist, with what its authors let them read.
  case facilitator
}

/// What only its author may see; in a partner's edition alone.
package struct OwnRecords: Sendable, Hashable, Encodable {
  /// Whose.
  package let seat: Seat
  /// Tasks of their own folder, by id; no number counts them.
  package var tasks: [HouseholdTask] = []
  /// Repairs of their own folder, oldest first.
  package var repairs: [Repair] = []
  /// Their private rows and rows of own-edition verbs, by date, then place.
  package var log: [LogEntry]
  /// Their answers on dates that are still sealed, by date.
  package var sealedAnswers: [CalendarDate: CheckInAnswers]
  /// Their own figures of check-ins, 0…4, by date.
  package var scales: [CalendarDate: [OwnScale: Double]]
  /// What they wrote in their own folder under the headings of a check-in, by date.
  package var texts: [CalendarDate: [CheckInHeading: MarkdownText]]
  /// Moments they keep to themselves.
  package var moments: [Moment]
  /// Step-backs that are not agreed by both.
  package var stepBacks: [StepBack]
  /// Their worry and reflection about a step-back, by its id.
  package var stepBackThoughts: [String: StepBackThoughts]
  /// Milestones and pages of their own.
  package var milestones: [Milestone]
  /// Pages of their own.
  package var pages: [FreePage]
  /// Their lines of inventory rounds that nobody else may see, by round: all of a list that is still
  /// sealed, the private ones of another.
  package var sealedLists: [String: [InventoryItem]]
  /// Their guess of the part they hold, in percent, where the lists are still sealed, by round.
  package var sealedGuesses: [String: Double] = [:]

  /// Nothing yet.
  package init(seat: Seat) {
    self.seat = seat
    log = []
    sealedAnswers = [:]
    scales = [:]
    texts = [:]
    moments = []
    stepBacks = []
    stepBackThoughts = [:]
    milestones = []
    pages = []
    sealedLists = [:]
  }

  /// The files with texts of theirs, by index: no message shows what is in them.
  package var files: Set<Int32> {
    var files: Set<Int32> = []
    for texts in Array(texts.values) + sealedAnswers.values.map(\.texts) {
      for text in texts.values { files.insert(text.range.file) }
    }
    files.formUnion(moments.map(\.range.file) + repairs.map(\.range.file))
    files.formUnion(stepBacks.map(\.range.file) + milestones.map(\.range.file))
    files.formUnion(pages.map(\.range.file) + tasks.map(\.range.file))
    return files
  }
}

/// What someone feared of a step-back, and what they make of it now.
package struct StepBackThoughts: Sendable, Hashable, Encodable {
  /// The worry beforehand, as written.
  package let worry: String?
  /// The reflection afterwards.
  package let reflection: String?

  /// Thoughts; either may be missing.
  package init(worry: String?, reflection: String?) {
    self.worry = worry
    self.reflection = reflection
  }
}
