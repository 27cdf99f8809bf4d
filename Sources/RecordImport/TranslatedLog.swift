internal import CivilCalendar
package import Diagnostics
internal import MarkdownHTML
package import RecordParsing
package import RecordWriting
package import SourceText

/// Rows of another tool in the words of a household, and the words that it doesn't know.
package struct TranslatedLog: Sendable, Hashable {
  /// The rows that may be added, in their order.
  package private(set) var rows: [Row] = []
  /// What is left out, and why.
  package private(set) var leftOut: [ForeignLog.LeftOut] = []
  /// Words that the map has to say something about, in the order they were met.
  package private(set) var unknown: [UnknownWord] = []
  /// How many rows had invisible characters, which are left out.
  package private(set) var cleanedRows = 0

  /// A row, and where it comes from.
  package struct Row: Sendable, Hashable {
    /// The row as it is written.
    package let row: LogRow
    /// Where it stands in the file that is imported.
    package let range: SourceRange

    /// A row with its place.
    package init(_ row: LogRow, at range: SourceRange) {
      self.row = row
      self.range = range
    }
  }

  /// A word that neither the household nor the map knows.
  package struct UnknownWord: Sendable, Hashable {
    /// What it stands for.
    package let kind: Kind
    /// The word as it is written there.
    package let word: String
    /// Where it stands first.
    package let range: SourceRange
    /// How many rows have it.
    package fileprivate(set) var rows: Int
    /// What may have been meant; never taken unasked.
    package let near: String?
    /// The word of the map that the household doesn't know, where the map has one.
    package let mapped: Located<String>?
  }

  /// What words stand for; the parts of a map.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case people, tasks, verbs
  }

  /// The rows of a log in a household's words.
  ///
  /// - Parameters:
  ///   - log: the rows in their own.
  ///   - map: what their words mean.
  ///   - words: the household's.
  package init(_ log: ForeignLog, map: ImportMap, words: HouseholdWords) {
    var translation = Translation(map: map, words: words)
    leftOut = log.leftOut
    for row in log.rows {
      switch translation.result(of: row) {
      case .row(let row): rows.append(row)
      case .leftOut(let reason): leftOut.append(.init(row.range, reason))
      case .unknown: break
      }
    }
    unknown = translation.unknown
    cleanedRows = translation.cleanedRows
  }

  /// The problems of the words that nobody knows, each where it stands first.
  package var problems: [Diagnostic] { unknown.map(Diagnostic.unknownForeignWord) }
}

/// Looks words up, each once.
private struct Translation {
  let map: ImportMap
  let words: HouseholdWords
  private(set) var unknown: [TranslatedLog.UnknownWord] = []
  private(set) var cleanedRows = 0
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let kind: TranslatedLog.Kind
    let word: String
  }

  enum Result {
    case row(TranslatedLog.Row), leftOut(ForeignLog.Reason), unknown
  }

  /// What a word means: our word, that its rows are left out, or nil where nobody knows.
  fileprivate enum Meaning {
    case word(String), leftOut
  }

  init(map: ImportMap, words: HouseholdWords) {
    self.map = map
    self.words = words
  }

  mutating func result(of row: ForeignRow) -> Result {
    // All three are looked up, so that one run names everything that is missing.
    let words = words
    let verb = meaning(of: row.verb, .verbs, map.verbs, among: words.verbs) { word in
      words.verbs.contains(word) ? word : nil
    }
    let who = meaning(of: row.who, .people, map.people, among: words.people.keys) {
      words.people[$0]
    }
    var verbWord = ""
    if case .word(let word) = verb { verbWord = word }
    let subject = subject(of: row, verb: verbWord)
    if [verb, who, subject].contains(where: { $0.isLeftOut }) { return .leftOut(.mapSkips) }
    guard case .word(let verb) = verb, case .word(let who) = who, case .word(let about) = subject
    else { return .unknown }
    if words.ownVerbs.contains(verb) || row.visibility.lowercased() == "private" {
      return .leftOut(.ownRow)
    }
    var result = LogRow(date: row.date, who: who, verb: verb)
    result.subject = plain(about)
    result.minutes = row.minutes
    result.prompted = row.prompted
    result.wanted = row.wanted
    result.energyAfter = row.energyAfter
    result.note = plain(row.note)
    result.visibility = row.visibility.lowercased() == "shared" ? "" : row.visibility
    result.importID = row.id
    if result.note != row.note || result.subject != about { cleanedRows += 1 }
    return .row(.init(result, at: row.range))
  }

  /// A text without what can't be seen, and without the spaces that are then at its ends.
  private func plain(_ text: String) -> String {
    guard firstHidden(in: text) != nil else { return text }
    var rest = withoutHidden(text)[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// What a row is about: a task or ritual where its verb needs one, else the words themselves.
  private mutating func subject(of row: ForeignRow, verb: String) -> Meaning? {
    guard let subject = row.subject else { return .word("") }
    let words = words
    let needsOne = words.taskVerbs.contains(verb) || words.ritualVerbs.contains(verb)
    guard needsOne || map.tasks[subject.value.lowercased()] != nil else {
      // Thanks may go to someone whom the map names; any other words stay as they are.
      guard case .word(let person) = map.people[subject.value.lowercased()] else {
        return .word(subject.value)
      }
      return .word(words.people[person.value.lowercased()] ?? subject.value)
    }
    return meaning(
      of: subject, .tasks, map.tasks, among: words.subjects.keys, words.subject(named:))
  }

  private mutating func meaning(
    of word: Located<String>, _ kind: TranslatedLog.Kind,
    _ meanings: [String: ImportMap.Meaning], among known: some Sequence<String>,
    _ ours: (String) -> String?
  ) -> Meaning? {
    let text = plain(word.value)
    let key = text.lowercased()
    var mapped: Located<String>?
    switch meanings[key] {
    case .leftOut: return .leftOut
    case .word(let meant):
      if let id = ours(meant.value.lowercased()) { return .word(id) }
      mapped = meant
    case .open, nil:
      if meanings[key] == nil, let id = ours(key) { return .word(id) }
    }
    let place = Key(kind: kind, word: key)
    if let index = places[place] {
      unknown[index].rows += 1
    } else {
      places[place] = unknown.count
      unknown.append(
        .init(
          kind: kind, word: text, range: word.range, rows: 1,
          near: nearMiss(for: mapped?.value ?? text, among: known).flatMap(ours),
          mapped: mapped))
    }
    return nil
  }
}

extension Optional<Translation.Meaning> {
  fileprivate var isLeftOut: Bool {
    if case .leftOut = self { return true }
    return false
  }
}

extension Diagnostic {
  /// A word that neither the household nor the map knows.
  fileprivate static func unknownForeignWord(_ word: TranslatedLog.UnknownWord) -> Diagnostic {
    let (id, what): (DiagnosticID, String) =
      switch word.kind {
      case .people: (.unknownPartner, "none of you")
      case .tasks: (.unknownTask, "no task or ritual of yours")
      case .verbs: (.unknownVerb, "no verb of the log")
      }
    let guess = word.near.map { "; did you mean '\($0)'?" } ?? ""
    if let mapped = word.mapped {
      return Diagnostic(
        id, .error, "\(quotedWord(mapped.value)) is \(what)", at: mapped.range,
        notes: [.init("it stands for this word", at: word.range)],
        suggestion: "write one of yours in the map, or 'skip'" + guess)
    }
    return Diagnostic(
      id, .error,
      "\(quotedWord(word.word)) is \(what) (\(counted(word.rows, "row")))", at: word.range,
      suggestion: "say below '\(word.kind.rawValue)' in the map what it means, or 'skip'" + guess)
  }
}
