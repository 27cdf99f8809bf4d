package import CivilCalendar
package import SourceText

/// A concrete moment of feeling unsupported, or seen.
package struct Moment: Sendable, Hashable, Encodable {
  /// The name of its file without `.md`.
  package let id: String
  /// Its day.
  package let date: CalendarDate
  /// Who tells it.
  package let author: Seat
  /// What happened.
  package let what: String
  /// What it did to them.
  package let impact: String?
  /// What was meant, as they see it or were told.
  package let intent: String?
  /// Whether the other has heard it; nil where the file does not say.
  package let isReceived: Bool?
  /// Whether the other found it understandable, agreeing or not.
  package let isValidated: Bool?
  /// What is to happen in the coming days.
  package let action: String?
  /// Until when.
  package let by: CalendarDate?
  /// More in their words.
  package let body: MarkdownText
  /// Whether its author lets a therapist read it.
  package let isForFacilitator: Bool
  /// The front matter.
  package let range: SourceRange

  /// A moment.
  package init(
    id: String, date: CalendarDate, author: Seat, what: String, impact: String? = nil,
    intent: String? = nil, isReceived: Bool? = nil, isValidated: Bool? = nil,
    action: String? = nil, by: CalendarDate? = nil, body: MarkdownText,
    isForFacilitator: Bool = false, range: SourceRange
  ) {
    self.id = id
    self.date = date
    self.author = author
    self.what = what
    self.impact = impact
    self.intent = intent
    self.isReceived = isReceived
    self.isValidated = isValidated
    self.action = action
    self.by = by
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }
}

/// A row and its mending: pause, impact, a remedy that can be tested.
package struct Repair: Sendable, Hashable, Encodable {
  /// The name of its file without `.md`.
  package let id: String
  /// The day of the pause.
  package let date: CalendarDate
  /// Who asked to mend it.
  package let initiatedBy: LogEntry.Actor?
  /// The day they talked.
  package let talked: CalendarDate?
  /// How they paused.
  package let pause: String?
  /// What it did to them.
  package let impact: String?
  /// What they want to try.
  package let remedy: String?
  /// How they will see whether it helps.
  package let test: String?
  /// Until when.
  package let by: CalendarDate?
  /// What became of it.
  package let result: Result?
  /// Who apologised.
  package let apologyBy: LogEntry.Actor?
  /// More in their words.
  package let body: MarkdownText
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// The front matter.
  package let range: SourceRange

  /// A repair.
  package init(
    id: String, date: CalendarDate, initiatedBy: LogEntry.Actor? = nil,
    talked: CalendarDate? = nil, pause: String? = nil, impact: String? = nil,
    remedy: String? = nil, test: String? = nil, by: CalendarDate? = nil, result: Result? = nil,
    apologyBy: LogEntry.Actor? = nil, body: MarkdownText, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.id = id
    self.date = date
    self.initiatedBy = initiatedBy
    self.talked = talked
    self.pause = pause
    self.impact = impact
    self.remedy = remedy
    self.test = test
    self.by = by
    self.result = result
    self.apologyBy = apologyBy
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// What became of the remedy.
  package enum Result: String, Sendable, Hashable, Encodable, CaseIterable {
    case kept, changed, open
  }
}

/// Stepping back from something, not as punishment; agreed by both, or its author's alone.
package struct StepBack: Sendable, Hashable, Encodable {
  /// The name of its file without `.md`.
  package let id: String
  /// Who steps back.
  package let author: Seat
  /// What for.
  package let purpose: String
  /// The tasks it is about.
  package let tasks: [TaskID]
  /// What else it is about, in their words.
  package let scope: [String]
  /// The first day.
  package let from: CalendarDate
  /// The last day, if it is known.
  package let to: CalendarDate?
  /// Cues that may be missed.
  package let allowed: [String]
  /// What the couple says came of it.
  package let outcome: Outcome?
  /// More in their words.
  package let body: MarkdownText
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// The front matter.
  package let range: SourceRange

  /// A step-back.
  package init(
    id: String, author: Seat, purpose: String, tasks: [TaskID] = [], scope: [String] = [],
    from: CalendarDate, to: CalendarDate? = nil, allowed: [String] = [], outcome: Outcome? = nil,
    body: MarkdownText, isForFacilitator: Bool = false, range: SourceRange
  ) {
    self.id = id
    self.author = author
    self.purpose = purpose
    self.tasks = tasks
    self.scope = scope
    self.from = from
    self.to = to
    self.allowed = allowed
    self.outcome = outcome
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// What came of it, chosen by the couple, never by the program.
  package enum Outcome: String, Sendable, Hashable, Encodable, CaseIterable {
    case steppedUp = "stepped up"
    case confusedButOpen = "confused but open"
    case nothingChanged = "nothing changed"
  }
}
