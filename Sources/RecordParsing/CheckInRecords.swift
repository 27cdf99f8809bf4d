package import CivilCalendar
package import SourceText

/// One partner's answers of a check-in, as the file holds them.
package struct CheckInRecord: Sendable, Hashable {
  /// The date that its folder names.
  package let date: Located<CalendarDate>
  /// The partner's word: the name of the file, at its beginning.
  package let partner: Located<String>
  /// What the other carried, in percent.
  package let partnerCarried: Located<Double>?
  /// What they carried themselves, in percent.
  package let iCarried: Located<Double>?
  /// The figures that the couple sees, by key.
  package let scales: [String: Located<Double>]
  /// The figures that stay with their author, 0…4, by key.
  package let ownScales: [String: Located<Int>]
  /// The texts by heading, in lower case; none is empty.
  package let texts: [String: Located<String>]
  /// Who may see it.
  package let visibility: Visibility
  /// The front matter.
  package let range: SourceRange
  /// Whether no message may show what it says: it is private, or the other's answers are missing.
  package var isConfidential: Bool
  /// Whether it comes from its author's own folder, and adds to the file that both can open.
  package var isOwn = false

  /// Whether it says nothing that the couple could see: an empty sheet is no answer yet.
  package var isBlank: Bool {
    partnerCarried == nil && iCarried == nil && scales.isEmpty && texts.isEmpty
  }

  /// Whether it is an answer that the couple may see once the other's is there.
  package var isAnswer: Bool { visibility != .private && !isBlank && !isOwn }
}

/// What the two wrote together on a date.
package struct TogetherRecord: Sendable, Hashable {
  /// The date that its folder names.
  package let date: Located<CalendarDate>
  /// The headline.
  package let title: String?
  /// Who asked for the talk, as written.
  package let initiatedBy: Located<String>?
  /// Whether each said back what the other had said.
  package let isParaphrased: Bool?
  /// The lines of its task lists.
  package let agreements: [AgreementRecord]
  /// Who may see it.
  package let visibility: Visibility
  /// The text below the front matter.
  package let body: Located<String>
  /// The front matter.
  package let range: SourceRange
}

/// A line of a task list: who, what, until when.
package struct AgreementRecord: Sendable, Hashable {
  /// What stands before the first colon: perhaps a partner.
  package let who: Located<String>?
  /// What was agreed, without `who` and the day.
  package let text: String
  /// Until when.
  package let by: Located<CalendarDate>?
  /// Whether its box is checked.
  package let isChecked: Bool
  /// Whether it is struck through.
  package let isStruck: Bool
  /// The line after its box.
  package let range: SourceRange
}

/// One partner's list of an inventory round.
package struct InventoryListRecord: Sendable, Hashable {
  /// The name of its folder, at the beginning of the file.
  package let round: Located<String>
  /// The partner's word: the name of the file, at its beginning.
  package let partner: Located<String>
  /// The rows, in the order written.
  package let rows: [InventoryRowRecord]
  /// Whether no message may show what it says: the other's list is missing.
  package var isConfidential: Bool
  /// Whether it comes from its author's own folder.
  package var isOwn = false

  /// Whether it is a list that the couple may see once the other's is there.
  package var isAnswer: Bool { !isOwn && rows.contains { $0.visibility != .private } }
}

/// A row of an inventory list.
package struct InventoryRowRecord: Sendable, Hashable {
  /// The task's word; nil where the row has a title alone.
  package let task: Located<String>?
  /// What it is called.
  package let title: Located<String>?
  /// The word for the kind of work, one of five in lower case.
  package let verb: String?
  /// The category's word.
  package let category: Located<String>?
  /// Its day.
  package let day: Located<CalendarDate>?
  /// In their words.
  package let note: String?
  /// Who may see it.
  package let visibility: Visibility
  /// The row.
  package let range: SourceRange
}

/// One partner's guess of the part they hold.
package struct InventoryGuessRecord: Sendable, Hashable {
  /// The name of its folder, at the beginning of the file.
  package let round: Located<String>
  /// The partner's word: the name of the file.
  package let partner: Located<String>
  /// The guess in percent.
  package let guess: Located<Double>?
  /// Whether it comes from its author's own folder.
  package var isOwn = false
}

/// What was asked in an inventory round, and when it was talked about.
package struct InventoryRoundRecord: Sendable, Hashable {
  /// The name of its folder, at the beginning of the file.
  package let round: Located<String>
  /// `mine` or `everything`.
  package let asked: Asked?
  /// The day they talked about it.
  package let discussed: Located<CalendarDate>?

  /// What the two were asked to write down.
  package enum Asked: String, Sendable, Hashable, CaseIterable {
    case mine, everything
  }
}
