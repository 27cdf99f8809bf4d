package import SourceText

/// How another tool's file is read: what its columns are, and what its words mean here.
package struct ImportMap: Sendable, Hashable {
  /// The columns of a table, theirs by ours: `date`, `who`, `minutes` and the others of the log.
  package var columns: [String: Located<String>] = [:]
  /// What lies between the cells of a table; nil to find out.
  package var delimiter: Located<Delimiter>?
  /// How the bytes of a table are letters; nil to find out.
  package var encoding: Located<Encoding>?
  /// The order of day and month; nil to find out.
  package var dates: Located<CellFormats.DateOrder>?
  /// The zone that tells the day of a time: `+01:00` or `Europe/Berlin`; nil for as it was written.
  package var timezone: Located<String>?
  /// Whose the rows are that name nobody.
  package var who: Located<String>?
  /// The verb of rows that name none.
  package var verb: Located<String>?
  /// What their words for people mean, by the word in lower case.
  package var people: [String: Meaning] = [:]
  /// What their words for tasks mean, by the word in lower case.
  package var tasks: [String: Meaning] = [:]
  /// What their words for verbs mean, by the word in lower case.
  package var verbs: [String: Meaning] = [:]

  /// A map that says nothing.
  package init() {}

  /// What a word of theirs means here.
  package enum Meaning: Sendable, Hashable {
    /// A word of ours.
    case word(Located<String>)
    /// Rows with it are left out.
    case leftOut
    /// That is still to be filled in.
    case open
  }

  /// What lies between the cells of a table.
  package enum Delimiter: String, Sendable, Hashable, CaseIterable {
    case comma, semicolon, tab

    /// Its byte.
    package var byte: UInt8 {
      switch self {
      case .comma: 0x2C
      case .semicolon: 0x3B
      case .tab: 0x09
      }
    }
  }

  /// How the bytes of a table are letters.
  package enum Encoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case utf16 = "utf-16"
  }

  /// The word for rows that are left out.
  package static let leftOutWord = "skip"
}
