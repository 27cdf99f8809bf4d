package import CivilCalendar
package import SourceText

/// A term of the couple's glossary.
package struct Milestone: Sendable, Hashable, Encodable {
  /// The name of its file without `.md`.
  package let id: MilestoneID
  /// The term.
  package let term: Located<String>
  /// Other words for it, in the order written.
  package let also: [String]
  /// Whether it was reached, is aimed at, or dates itself.
  package let state: State
  /// What it belongs to, in their words.
  package let theme: String?
  /// The tasks it is about, in the order written.
  package let tasks: [TaskID]
  /// Ids of goals it is about.
  package let goals: [String]
  /// What it meant to each.
  package let meaning: BySeat<String?>
  /// What it is, in their own words.
  package let body: MarkdownText
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// Its front matter.
  package let range: SourceRange

  /// A milestone.
  package init(
    id: MilestoneID, term: Located<String>, also: [String] = [], state: State,
    theme: String? = nil, tasks: [TaskID] = [], goals: [String] = [],
    meaning: BySeat<String?> = BySeat(first: nil, second: nil), body: MarkdownText,
    isForFacilitator: Bool = false, range: SourceRange
  ) {
    self.id = id
    self.term = term
    self.also = also
    self.state = state
    self.theme = theme
    self.tasks = tasks
    self.goals = goals
    self.meaning = meaning
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// How far it is.
  package enum State: Sendable, Hashable, Encodable {
    /// On this day.
    case reached(CalendarDate)
    /// Aimed at for this day.
    case target(CalendarDate)
    /// Dates itself once a metric has stayed in a range.
    case when(Condition)
    /// In sight, with no date.
    case open
  }

  /// What has to hold for a milestone to date itself.
  package struct Condition: Sendable, Hashable, Encodable {
    /// A METRICS id, such as `standing.share`.
    package let metric: String
    /// The range, in the metric's unit; shares 0…1.
    package let range: ClosedRange<Double>
    /// For how many weeks running, 1 or more.
    package let weeks: Int

    /// A condition.
    package init(metric: String, range: ClosedRange<Double>, weeks: Int) {
      self.metric = metric
      self.range = range
      self.weeks = weeks
    }
  }
}

/// A page of the couple's own.
package struct FreePage: Sendable, Hashable, Encodable {
  /// The name of its file without `.md`.
  package let id: String
  /// Its title.
  package let title: String
  /// Its place among the pages; those without one come last, then by title.
  package let order: Int?
  /// Its text.
  package let body: MarkdownText
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// Its front matter, or its start.
  package let range: SourceRange

  /// A page.
  package init(
    id: String, title: String, order: Int?, body: MarkdownText, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.order = order
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }
}
