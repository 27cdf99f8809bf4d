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
  /// Ids of the goals.
  package var goals: [GoalRecord] = []
  /// Partners whom `boundaries` name.
  package var boundaryPartners: [Located<String>] = []
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

/// A goal of the couple.
package struct GoalRecord: Sendable, Hashable {
  /// Its id.
  package let id: Located<String>
  /// The metric it looks at.
  package let metric: Located<String>
  /// Whose part of the metric, where it has one.
  package let partner: Located<String>?
  /// The range in the metric's unit.
  package let range: ClosedRange<Double>?
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
