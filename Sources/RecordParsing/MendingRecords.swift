package import CivilCalendar
package import SourceText

/// A moment of feeling unsupported, or seen, as its file holds it.
package struct MomentRecord: Sendable, Hashable {
  /// The name of its file as an id.
  package let id: Located<String>
  /// Its day.
  package let date: Located<CalendarDate>
  /// Who tells it, as written; nil where the file does not say.
  package let author: Located<String>?
  /// What happened.
  package let what: String
  /// What it did to them.
  package let impact: String?
  /// What was meant.
  package let intent: String?
  /// Whether the other has heard it.
  package let isReceived: Bool?
  /// Whether the other found it understandable.
  package let isValidated: Bool?
  /// What is to happen.
  package let action: String?
  /// Until when.
  package let by: Located<CalendarDate>?
  /// Who may see it; its author alone unless they say otherwise.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange
}

/// A row and its mending, as its file holds it.
package struct RepairRecord: Sendable, Hashable {
  /// The name of its file as an id.
  package let id: Located<String>
  /// The day of the pause.
  package let date: Located<CalendarDate>
  /// Who asked to mend it, as written.
  package let initiatedBy: Located<String>?
  /// The day they talked.
  package let talked: Located<CalendarDate>?
  /// How they paused.
  package let pause: String?
  /// What it did to them.
  package let impact: String?
  /// What they want to try.
  package let remedy: String?
  /// How they will see whether it helps.
  package let test: String?
  /// Until when.
  package let by: Located<CalendarDate>?
  /// What became of it.
  package let result: Result?
  /// Who apologised, as written.
  package let apologyBy: Located<String>?
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange

  /// What became of the remedy.
  package enum Result: String, Sendable, Hashable, CaseIterable {
    case kept, changed, open
  }
}

/// A step-back as its file holds it.
package struct StepBackRecord: Sendable, Hashable {
  /// The name of its file as an id.
  package let id: Located<String>
  /// Who steps back, as written; nil where the file does not say.
  package let author: Located<String>?
  /// What for.
  package let purpose: String?
  /// Tasks and words that it is about.
  package let scope: [Located<String>]
  /// Who agreed, as written.
  package let agreedBy: [Located<String>]
  /// The first day.
  package let from: Located<CalendarDate>?
  /// The last day.
  package let to: Located<CalendarDate>?
  /// Cues that may be missed.
  package let allowed: [String]
  /// What the couple says came of it.
  package let outcome: Outcome?
  /// What each feared of it; for that one's eyes alone.
  package let worries: [PartnerValue<String>]
  /// What each makes of it now; for that one's eyes alone.
  package let reflections: [PartnerValue<String>]
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange
  /// Whether no message may show a value of it.
  package let isConfidential: Bool

  /// Whether it holds thoughts and nothing else: it adds to another file of the same name.
  package var isThoughtsAlone: Bool {
    author == nil && purpose == nil && from == nil && !(worries + reflections).isEmpty
  }

  /// What came of a step-back.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case steppedUp = "stepped up"
    case confusedButOpen = "confused but open"
    case nothingChanged = "nothing changed"
  }
}
