package import CivilCalendar
package import SourceText

/// What another tool's files say happened, before its words are looked up here.
package struct ForeignLog: Sendable, Hashable {
  /// The rows that may be added, in the order of their files.
  package var rows: [ForeignRow] = []
  /// What is left out, and why.
  package var leftOut: [LeftOut] = []
  /// What was found out about the files, and said: a name and what it turned out to be.
  package var findings: [Finding] = []

  /// A log that says nothing.
  package init() {}

  /// Something that was found out about the files.
  package struct Finding: Sendable, Hashable {
    /// What it is about, such as `dates`.
    package let name: String
    /// What it turned out to be, and why.
    package let text: String

    /// A finding.
    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A row that is not added.
  package struct LeftOut: Sendable, Hashable {
    /// Where it stands.
    package let range: SourceRange
    /// Why.
    package let reason: Reason

    /// A row that is not added.
    package init(_ range: SourceRange, _ reason: Reason) {
      self.range = range
      self.reason = reason
    }
  }

  /// Why a row is not added.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case alreadyThere = "already-there"
    case sameRow = "same-row"
    case twice
    case mapSkips = "map-skips"
    case notDone = "not-done"
    case skipped
    case undone
    case privateChore = "private-chore"
    case ownRow = "own-row"
    case toCome = "to-come"
    case problem

    /// The reason in words, behind a number of rows.
    package var text: String {
      switch self {
      case .alreadyThere: "imported before"
      case .sameRow: "the same row is in the log already"
      case .twice: "the same record once more"
      case .mapSkips: "the map says skip"
      case .notDone: "not done: started, missed, put off, or waiting for a yes"
      case .skipped: "skipped, not done"
      case .undone: "undone again"
      case .privateChore: "a private chore, which the other doesn't see there either"
      case .ownRow: "for one's own eyes; write it into a folder of your own"
      case .toCome: "still to come"
      case .problem: "can't be read"
      }
    }
  }
}

/// A row of another tool: its words as they are there.
package struct ForeignRow: Sendable, Hashable {
  /// What it is called where it comes from, such as `donetick:4711`.
  package var id: String
  /// Its day.
  package var date: CalendarDate
  /// Their word for who it was.
  package var who: Located<String>
  /// Their word for what was done.
  package var verb: Located<String>
  /// Their word for what it was about; nil for nothing.
  package var subject: Located<String>?
  /// How long it took, in minutes.
  package var minutes: Int?
  /// `yes`, `no` or another word that is checked later: whether the other had to ask.
  package var prompted = ""
  /// What was wanted.
  package var wanted = ""
  /// How one felt afterwards.
  package var energyAfter: Int?
  /// In their words.
  package var note = ""
  /// Who may see it.
  package var visibility = ""
  /// Where it stands.
  package var range: SourceRange

  /// A row that says who did what, when.
  package init(
    id: String, date: CalendarDate, who: Located<String>, verb: Located<String>,
    subject: Located<String>?, minutes: Int?, range: SourceRange
  ) {
    self.id = id
    self.date = date
    self.who = who
    self.verb = verb
    self.subject = subject
    self.minutes = minutes
    self.range = range
  }
}

/// Where rows come from; the first part of their ids.
package enum ImportSource: String, Sendable, Hashable, CaseIterable {
  case csv, donetick, grocy
}
