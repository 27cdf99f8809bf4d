package import CivilCalendar
package import SourceText

/// A row of the log that the couple's edition may show; void and private rows never become one.
package struct LogEntry: Sendable, Hashable, Encodable {
  /// Its day.
  package let date: CalendarDate
  /// Whose act it was.
  package let who: Actor
  /// What kind of act.
  package let verb: Verb
  /// What it was about.
  package let subject: Subject?
  /// How long it took; 0 is a length, nil is not.
  package let minutes: Minutes?
  /// Whether the other had to ask; nil where the row does not say.
  package let isPrompted: Bool?
  /// What was wanted: to be listened to, or help.
  package let wanted: Wanted?
  /// How one felt afterwards, −2…2.
  package let energyAfter: Int?
  /// In their words.
  package let note: String?
  /// Whether its author lets a therapist read it.
  package let isForFacilitator: Bool
  /// The row.
  package let range: SourceRange

  /// A row.
  package init(
    date: CalendarDate, who: Actor, verb: Verb, subject: Subject? = nil, minutes: Minutes? = nil,
    isPrompted: Bool? = nil, wanted: Wanted? = nil, energyAfter: Int? = nil, note: String? = nil,
    isForFacilitator: Bool = false, range: SourceRange
  ) {
    self.date = date
    self.who = who
    self.verb = verb
    self.subject = subject
    self.minutes = minutes
    self.isPrompted = isPrompted
    self.wanted = wanted
    self.energyAfter = energyAfter
    self.note = note
    self.isForFacilitator = isForFacilitator
    self.range = range
  }

  /// Whose act a row is.
  package enum Actor: Sendable, Hashable, Encodable {
    /// One partner's own.
    case partner(Seat)
    /// The two together.
    case both
    /// Of a `took` only: whoever's turn it is.
    case rotating
    /// Of a `took` only: paid or family help.
    case outside

    /// Whether a partner is among those who acted.
    package func includes(_ seat: Seat) -> Bool { self == .both || self == .partner(seat) }
  }

  /// What a row is about.
  package enum Subject: Sendable, Hashable, Encodable {
    /// A task, and one stage of it where `task:stage` was written.
    case task(TaskID, Stage?)
    /// Anything else: a partner, a ritual, a few words, as written.
    case other(String)
  }

  /// What someone wanted of the other.
  package enum Wanted: String, Sendable, Hashable, Encodable, CaseIterable {
    case listen, help
  }
}
