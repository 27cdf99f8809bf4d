package import CivilCalendar
package import SourceText

/// Something the two do again and again because they want to.
package struct Ritual: Sendable, Hashable, Encodable {
  /// The id that the log uses.
  package let id: String
  /// What it is called.
  package let title: String
  /// How often.
  package let every: Every
  /// The first day it counts; nil for the start.
  package let since: CalendarDate?
  /// The last day it counts.
  package let until: CalendarDate?
  /// Where it is declared.
  package let range: SourceRange

  /// A ritual.
  package init(
    id: String, title: String, every: Every, since: CalendarDate? = nil,
    until: CalendarDate? = nil, range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.every = every
    self.since = since
    self.until = until
    self.range = range
  }

  /// How often a ritual comes.
  package enum Every: String, Sendable, Hashable, Encodable, CaseIterable {
    case daily, weekly, biweekly, monthly
  }
}

/// Something the two want a number to come near; never on an emotional metric.
package struct Goal: Sendable, Hashable, Encodable {
  /// Its id.
  package let id: String
  /// What it is called.
  package let title: String
  /// A METRICS id.
  package let metric: String
  /// Whose, where the metric has a partner.
  package let partner: Seat?
  /// The range in the metric's unit.
  package let range: ClosedRange<Double>
  /// Until when.
  package let by: CalendarDate?
  /// Where it is declared.
  package let place: SourceRange

  /// A goal.
  package init(
    id: String, title: String, metric: String, partner: Seat? = nil, range: ClosedRange<Double>,
    by: CalendarDate? = nil, place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.metric = metric
    self.partner = partner
    self.range = range
    self.by = by
    self.place = place
  }
}

/// A boundary around someone's time or space.
package struct Boundary: Sendable, Hashable, Encodable {
  /// Whose.
  package let partner: Seat
  /// What it is, in their words.
  package let text: String
  /// When to look at it again.
  package let review: CalendarDate?
  /// Where it is declared.
  package let range: SourceRange

  /// A boundary.
  package init(partner: Seat, text: String, review: CalendarDate?, range: SourceRange) {
    self.partner = partner
    self.text = text
    self.review = review
    self.range = range
  }
}

/// How often the couple means to sit down.
package struct CheckInCadence: Sendable, Hashable, Encodable {
  /// The rhythm of check-ins: weekly, biweekly or monthly.
  package var checkIn: Ritual.Every
  /// The rhythm of reviews: monthly.
  package var review: Ritual.Every

  /// The cadence; every two weeks and every month by default.
  package init(checkIn: Ritual.Every = .biweekly, review: Ritual.Every = .monthly) {
    self.checkIn = checkIn
    self.review = review
  }
}
