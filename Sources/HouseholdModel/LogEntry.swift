package import CivilCalendar
package import SourceText

/// A row of the log that the couple's edition may show; void and private rows never become one.
package struct LogEntry: Sendable, Hashable, Encodable {
  // A hundred years have half a million of them, so each is held in 64 bytes: those of one byte
  // follow the subject, which leaves room for six.

  /// What it was about.
  package let subject: Subject?
  /// Whose act it was.
  package let who: Actor
  /// What kind of act.
  package let verb: Verb
  /// Whether the other had to ask; nil where the row does not say.
  package let isPrompted: Bool?
  /// What was wanted: to be listened to, or help.
  package let wanted: Wanted?
  private let energy: Int8
  /// Whether its author lets a therapist read it.
  package let isForFacilitator: Bool
  /// In their words.
  package let note: String?
  /// The row.
  package let range: SourceRange
  private let dayNumber: Int32
  private let minuteCount: Int32

  /// Its day.
  package var date: CalendarDate { CalendarDate(dayNumber: Int(dayNumber)) }
  /// How long it took, at most 2³¹ − 1; 0 is a length, nil is not.
  package var minutes: Minutes? {
    minuteCount == .min ? nil : Minutes(Int(minuteCount))
  }
  /// How one felt afterwards, −2…2.
  package var energyAfter: Int? { energy == .min ? nil : Int(energy) }

  /// A row.
  package init(
    date: CalendarDate, who: Actor, verb: Verb, subject: Subject? = nil, minutes: Minutes? = nil,
    isPrompted: Bool? = nil, wanted: Wanted? = nil, energyAfter: Int? = nil, note: String? = nil,
    isForFacilitator: Bool = false, range: SourceRange
  ) {
    dayNumber = Int32(clamping: date.dayNumber)
    self.who = who
    self.verb = verb
    self.subject = subject
    minuteCount = minutes.map { Int32(clamping: $0.count) } ?? .min
    self.isPrompted = isPrompted
    self.wanted = wanted
    energy = energyAfter.map { Int8(clamping: $0) } ?? .min
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
