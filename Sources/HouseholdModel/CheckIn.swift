package import CivilCalendar
package import SourceText

/// What the two wrote and agreed on one date.
///
/// In what the couple may see, `answers` holds both partners' or neither's: answers are sealed until
/// both are there. A date with nothing unsealed is not in a household at all.
package struct CheckIn: Sendable, Hashable, Encodable {
  /// The date.
  package let date: CalendarDate
  /// Each one's answers.
  package let answers: BySeat<CheckInAnswers?>
  /// What they agreed on together.
  package let together: Together?

  /// A check-in.
  package init(date: CalendarDate, answers: BySeat<CheckInAnswers?>, together: Together?) {
    self.date = date
    self.answers = answers
    self.together = together
  }
}

/// One partner's answers on one date.
package struct CheckInAnswers: Sendable, Hashable, Encodable {
  /// The part that the other carried, in percent, asked first.
  package let partnerCarried: Double?
  /// The part that they carried themselves, in percent.
  package let iCarried: Double?
  /// The figures given.
  package let scales: [CheckInScale: Double]
  /// What they wrote under each heading.
  package let texts: [CheckInHeading: MarkdownText]
  /// Whether their author lets a therapist read them.
  package let isForFacilitator: Bool
  /// The front matter.
  package let range: SourceRange

  /// Answers; everything but the place may be missing.
  package init(
    partnerCarried: Double? = nil, iCarried: Double? = nil, scales: [CheckInScale: Double] = [:],
    texts: [CheckInHeading: MarkdownText] = [:], isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.partnerCarried = partnerCarried
    self.iCarried = iCarried
    self.scales = scales
    self.texts = texts
    self.isForFacilitator = isForFacilitator
    self.range = range
  }
}

/// The figures of a check-in that the couple sees, once both have answered.
package enum CheckInScale: String, Sendable, Hashable, Encodable, CaseIterable {
  case energy, capacity, fairness, closeness, wellbeing, feeling, sleep

  /// The least and the most that may be given; sleep in hours.
  package var range: ClosedRange<Double> {
    switch self {
    case .energy, .capacity: 0...5
    case .fairness: -3...3
    case .closeness, .wellbeing, .feeling: 1...5
    case .sleep: 0...24
    }
  }
}

/// The figures of a check-in that stay with who gave them, 0…4.
package enum OwnScale: String, Sendable, Hashable, Encodable, CaseIterable {
  case unease, desire, exhausted, invisible, resentful
  case heldBack = "held_back"
  case managedReaction = "managed_reaction"
}

/// The headings of a check-in.
package enum CheckInHeading: String, Sendable, Hashable, Encodable, CaseIterable {
  case heavy, working, shift, unseen, needs, boundaries, appreciations, support
}

/// What a couple wrote down together on one date.
package struct Together: Sendable, Hashable, Encodable {
  /// Their headline for the month.
  package let title: String?
  /// Who asked for the talk; nil where the file does not say.
  package let initiatedBy: LogEntry.Actor?
  /// Whether each said back what the other had said.
  package let isParaphrased: Bool?
  /// What they agreed on, in the order written.
  package let agreements: [Agreement]
  /// The text, with its task list.
  package let body: MarkdownText
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// The front matter.
  package let range: SourceRange

  /// What was written together.
  package init(
    title: String? = nil, initiatedBy: LogEntry.Actor? = nil, isParaphrased: Bool? = nil,
    agreements: [Agreement] = [], body: MarkdownText, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.title = title
    self.initiatedBy = initiatedBy
    self.isParaphrased = isParaphrased
    self.agreements = agreements
    self.body = body
    self.isForFacilitator = isForFacilitator
    self.range = range
  }
}

/// Something agreed on: who, what, until when.
package struct Agreement: Sendable, Hashable, Encodable {
  /// Whose it is; nil where the line names nobody.
  package let who: LogEntry.Actor?
  /// What was agreed, without the name and the date.
  package let text: String
  /// Until when.
  package let by: CalendarDate?
  /// What became of it.
  package let state: State
  /// The line.
  package let range: SourceRange

  /// An agreement.
  package init(
    who: LogEntry.Actor?, text: String, by: CalendarDate?, state: State, range: SourceRange
  ) {
    self.who = who
    self.text = text
    self.by = by
    self.state = state
    self.range = range
  }

  /// What became of an agreement: a box left open, checked, or a line struck through.
  package enum State: String, Sendable, Hashable, Encodable, CaseIterable {
    case open, kept, changed
  }
}
