package import CivilCalendar
package import SourceText

/// What `couple.yaml` says.
package struct CoupleRecord: Sendable, Hashable {
  /// The partners in the order declared.
  package var partners: [PartnerRecord] = []
  /// The place of the key `partners`, or of the file's start.
  package var partnersRange: SourceRange
  /// The first day that counts.
  package var started: Located<CalendarDate>?
  /// The line in every footer.
  package var principle: String?
  /// Each partner's word on seeing shares side by side.
  package var compare: [PartnerValue<Bool>] = []
  /// Each partner's word on an edition for a therapist.
  package var facilitator: [PartnerValue<Bool>] = []
  /// Whether that edition has initials in place of names.
  package var usesInitials = false
  /// How CSV files write dates and decimals.
  package var formats = CellFormats()
  /// The language of the pages.
  package var language: String?
  /// The day weeks start on.
  package var weekStarts: Weekday?
  /// Categories in the order declared; empty for the usual six.
  package var categories: [CategoryRecord] = []
  /// Attention by the cadence's word.
  package var attention: [PartnerValue<Double>] = []
  /// The word for where next moves aim.
  package var target: Target?
  /// How often the two mean to sit down.
  package var cadence = CadenceRecord()
  /// Rituals in the order declared.
  package var rituals: [RitualRecord] = []
  /// Whether some ritual has no id that can be read, so that any word may be its id.
  package var hasUnreadRituals = false
  /// Goals in the order declared.
  package var goals: [GoalRecord] = []
  /// Boundaries in the order declared.
  package var boundaries: [BoundaryRecord] = []
  /// Holidays from logging.
  package var pauses: [PauseRecord] = []
  /// What happened in life.
  package var lifeEvents: [LifeEventRecord] = []

  /// A record with nothing in it but its place.
  init(at range: SourceRange) {
    partnersRange = range
  }

  /// Where next moves aim.
  package enum Target: String, Sendable, Hashable, CaseIterable {
    case even, capacity
  }
}

/// One of the two people.
package struct PartnerRecord: Sendable, Hashable {
  /// The id that files use.
  package let id: Located<String>
  /// The name that pages print.
  package let name: String
  /// Other words for them.
  package let alsoKnownAs: [Located<String>]
  /// Where they are declared.
  package let range: SourceRange
}

/// A category of tasks.
package struct CategoryRecord: Sendable, Hashable {
  /// The id that tasks use.
  package let id: Located<String>
  /// What pages call it.
  package let title: String
  /// Whether its work is emotional.
  package let isEmotional: Bool
}

/// How often the two mean to sit down; nil where the file does not say.
package struct CadenceRecord: Sendable, Hashable {
  /// The rhythm of check-ins.
  package var checkIn: Cadence?
  /// The rhythm of reviews.
  package var review: Cadence?

  /// How often the two sit down.
  package enum Cadence: String, Sendable, Hashable, CaseIterable {
    case weekly, biweekly, monthly
  }
}

/// A ritual of the couple.
package struct RitualRecord: Sendable, Hashable {
  /// Its id.
  package let id: Located<String>
  /// What it is called; its id by default.
  package let title: String
  /// How often it comes; nil where that has a problem.
  package let every: Every?
  /// The first day it counts.
  package let since: Located<CalendarDate>?
  /// The last day it counts.
  package let until: Located<CalendarDate>?

  /// How often a ritual comes.
  package enum Every: String, Sendable, Hashable, CaseIterable {
    case daily, weekly, biweekly, monthly
  }
}

/// A boundary around someone's time or space.
package struct BoundaryRecord: Sendable, Hashable {
  /// Whose.
  package let partner: Located<String>
  /// What it is.
  package let text: String
  /// When to look at it again.
  package let review: Located<CalendarDate>?
}

/// A goal of the couple.
package struct GoalRecord: Sendable, Hashable {
  /// Its id.
  package let id: Located<String>
  /// What it is called; its id by default.
  package let title: String
  /// The metric it looks at.
  package let metric: Located<String>
  /// Whose part of the metric, where it has one.
  package let partner: Located<String>?
  /// The range in the metric's unit.
  package let range: ClosedRange<Double>?
  /// Until when.
  package let by: Located<CalendarDate>?
}

/// A holiday from logging.
package struct PauseRecord: Sendable, Hashable {
  /// The first day.
  package let from: Located<CalendarDate>
  /// The last day.
  package let to: Located<CalendarDate>
  /// What it was.
  package let title: String?
  /// Where it is written.
  package let range: SourceRange
}

/// Something that happened in life.
package struct LifeEventRecord: Sendable, Hashable {
  /// Its day.
  package let date: Located<CalendarDate>
  /// What it was.
  package let title: String
  /// Where it is written.
  package let range: SourceRange
}
