package import CivilCalendar
package import SourceText

/// What `couple.yaml` says, but for the partners themselves.
package struct CoupleSettings: Sendable, Hashable, Encodable {
  /// The first day that counts.
  package var started: CalendarDate
  /// The line in every footer, in their words.
  package var principle: String?
  /// Who agreed to see shares side by side.
  package var compare: BySeat<Bool>
  /// The day weeks start on.
  package var weekStarts: Weekday
  /// All categories, in the order of the pages; never empty.
  package var categories: [Category]
  /// The attention that a cadence asks for; complete.
  package var attention: [Cadence: Double]
  /// Holidays from logging.
  package var pauses: [Pause]
  /// What happened in life.
  package var lifeEvents: [LifeEvent]
  /// The language of the pages, such as `en`.
  package var language: String
  /// Where next moves aim.
  package var target: Target
  /// How often the two mean to sit down.
  package var cadence = CheckInCadence()
  /// Their rituals, in the order declared.
  package var rituals: [Ritual] = []
  /// Their goals, in the order declared.
  package var goals: [Goal] = []
  /// Their boundaries, in the order declared.
  package var boundaries: [Boundary] = []
  /// Who agreed to an edition for a therapist.
  package var facilitator = BySeat(first: false, second: false)
  /// Whether that edition has initials in place of names.
  package var usesInitials = false

  /// Settings; everything but `started` has its default.
  package init(
    started: CalendarDate, principle: String? = nil,
    compare: BySeat<Bool> = BySeat(first: false, second: false), weekStarts: Weekday = .monday,
    categories: [Category] = Category.standard, attention: [Cadence: Double] = [:],
    pauses: [Pause] = [], lifeEvents: [LifeEvent] = [], language: String = "en",
    target: Target = .even
  ) {
    self.started = started
    self.principle = principle
    self.compare = compare
    self.weekStarts = weekStarts
    self.categories = categories
    self.attention = Cadence.standardAttention.merging(attention) { $1 }
    self.pauses = pauses
    self.lifeEvents = lifeEvents
    self.language = language
    self.target = target
  }

  /// Whether both agreed to see shares side by side: without, there is no comparison anywhere.
  package var mayCompare: Bool { compare.first && compare.second }

  /// Where next moves aim.
  package enum Target: String, Sendable, Hashable, Encodable, CaseIterable {
    case even, capacity
  }
}

/// A holiday from logging, both days included.
package struct Pause: Sendable, Hashable, Encodable {
  /// Its days.
  package let span: DateSpan
  /// What it was, in their words.
  package let title: String?
  /// Where it is written.
  package let range: SourceRange

  /// A pause.
  package init(span: DateSpan, title: String?, range: SourceRange) {
    self.span = span
    self.title = title
    self.range = range
  }
}

/// Something that happened in life, marked on every chart over time.
package struct LifeEvent: Sendable, Hashable, Encodable {
  /// Its day; it may lie ahead.
  package let date: CalendarDate
  /// What it was, in their words.
  package let title: String
  /// Where it is written.
  package let range: SourceRange

  /// An event.
  package init(date: CalendarDate, title: String, range: SourceRange) {
    self.date = date
    self.title = title
    self.range = range
  }
}

/// A category of tasks.
package struct Category: Sendable, Hashable, Encodable {
  /// The id that tasks use.
  package let id: CategoryID
  /// What pages call it.
  package let title: String
  /// Whether its work is emotional: observed, never handed out, rotated or aimed at.
  package let isEmotional: Bool
  /// Whether it is one of the guide's, which nobody wrote down: its title is in the language's hands.
  package let isOfGuide: Bool

  /// A category of the couple's own.
  package init(id: CategoryID, title: String, isEmotional: Bool = false) {
    self.init(id: id, title: title, isEmotional: isEmotional, isOfGuide: false)
  }

  private init(id: CategoryID, title: String, isEmotional: Bool, isOfGuide: Bool) {
    self.id = id
    self.title = title
    self.isEmotional = isEmotional
    self.isOfGuide = isOfGuide
  }

  private init(guide id: String, _ title: String, isEmotional: Bool = false) {
    self.init(id: CategoryID(id), title: title, isEmotional: isEmotional, isOfGuide: true)
  }

  /// The six of the guide, used where `couple.yaml` names none.
  package static let standard: [Category] = [
    Category(guide: "household", "Household logistics"),
    Category(guide: "emotional", "Emotional caretaking", isEmotional: true),
    Category(guide: "social", "Social planning"),
    Category(guide: "children", "Child-related"),
    Category(guide: "money", "Financial management"),
    Category(guide: "relationship", "Relationship maintenance", isEmotional: true),
  ]
}

extension Cadence {
  /// The attention of METRICS §1: daily 4 … once 1.
  package static let standardAttention: [Cadence: Double] = [
    .daily: 4, .weekdays: 4, .weekly: 3, .biweekly: 3, .monthly: 2, .quarterly: 2, .asNeeded: 2,
    .seasonal: 1, .yearly: 1, .once: 1,
  ]
}
