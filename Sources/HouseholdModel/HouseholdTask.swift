package import CivilCalendar
package import SourceText

/// A standing responsibility of the household.
package struct HouseholdTask: Sendable, Hashable, Encodable {
  /// The id that other files use.
  package let id: TaskID
  /// What it is called.
  package let title: String
  /// Other words for it.
  package let alsoKnownAs: [String]
  /// The category it is counted in.
  package let category: CategoryID
  /// Who held it when; starts at `since`, covers every day of its life, never empty.
  package let holding: [HoldingSpan]
  /// How heavy it is, as the two rated it.
  package let load: LoadRating
  /// How much each dislikes it, 1…5, where they said so.
  package let dislike: BySeat<Int?>
  /// How often it comes; nil where the file does not say (then weekly counts).
  package let cadence: Cadence?
  /// How long it usually takes.
  package let usualMinutes: Minutes?
  /// What done means, not how.
  package let outcome: String?
  /// Whether who holds it was ever consciously chosen; nil is unknown, not no.
  package let isChosen: Bool?
  /// Where it is kept outside a head, in their words.
  package let externalised: String?
  /// Whether they want it left where it is.
  package let isPinned: Bool
  /// The first day it counts.
  package let since: CalendarDate
  /// The last day it counts, if it ended.
  package let until: CalendarDate?
  /// Notes in Markdown; empty for a task in a CSV.
  package let notes: MarkdownText?
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// The row or the front matter it was written in.
  package let range: SourceRange

  /// A task with all that is known of it.
  package init(
    id: TaskID, title: String, alsoKnownAs: [String] = [], category: CategoryID,
    holding: [HoldingSpan], load: LoadRating = .unrated,
    dislike: BySeat<Int?> = BySeat(first: nil, second: nil), cadence: Cadence? = nil,
    usualMinutes: Minutes? = nil, outcome: String? = nil, isChosen: Bool? = nil,
    externalised: String? = nil, isPinned: Bool = false, since: CalendarDate,
    until: CalendarDate? = nil, notes: MarkdownText? = nil, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.alsoKnownAs = alsoKnownAs
    self.category = category
    self.holding = holding
    self.load = load
    self.dislike = dislike
    self.cadence = cadence
    self.usualMinutes = usualMinutes
    self.outcome = outcome
    self.isChosen = isChosen
    self.externalised = externalised
    self.isPinned = isPinned
    self.since = since
    self.until = until
    self.notes = notes
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// The holders on a day, or nil where the task does not live then.
  package func holders(on date: CalendarDate) -> StageHolders? {
    guard date >= since, until.map({ date <= $0 }) ?? true else { return nil }
    return holding.last { $0.from <= date }?.holders
  }
}

/// Holders from a day on, until the next span starts.
package struct HoldingSpan: Sendable, Hashable, Encodable {
  /// The first day.
  package let from: CalendarDate
  /// Who holds each stage.
  package let holders: StageHolders

  /// Holders from a day on.
  package init(from: CalendarDate, holders: StageHolders) {
    self.from = from
    self.holders = holders
  }
}

/// How heavy a task is, 1…5.
package enum LoadRating: Sendable, Hashable, Encodable {
  /// Nobody rated it.
  case unrated
  /// One figure for both.
  case joint(Double)
  /// Each one's own; at least one of the two is there.
  case each(BySeat<Double?>)
}

/// How often a task comes.
package enum Cadence: String, Sendable, Hashable, Encodable, CaseIterable {
  case daily, weekdays, weekly, biweekly, monthly, quarterly, seasonal, yearly, once
  case asNeeded = "as-needed"
}

/// A text in Markdown with the place of its first character.
package struct MarkdownText: Sendable, Hashable, Encodable {
  /// The text.
  package let text: String
  /// Where it stands in its file; offsets in `text` count from the start of this range.
  package let range: SourceRange

  /// A text and its place.
  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}
