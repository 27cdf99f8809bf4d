package import CivilCalendar

/// What the words of a log line may stand for.
package struct LogVocabulary: Sendable {
  /// The words for whoever acted, in lower case: ids, names, `both`.
  package let actors: Set<String>
  /// The verbs of the log.
  package let verbs: Set<String>
  /// The verbs that are always about something: a task, a ritual, the other.
  package let verbsWithSubject: Set<String>
  /// The words for tasks and rituals, in lower case.
  package let subjects: Set<String>
  /// The ids of tasks by their titles in lower case, of those that no two tasks share.
  package let titles: [String: String]

  /// The words that a household knows.
  package init(
    actors: Set<String>, verbs: Set<String>, verbsWithSubject: Set<String>, subjects: Set<String>,
    titles: [String: String] = [:]
  ) {
    self.actors = actors
    self.verbs = verbs
    self.verbsWithSubject = verbsWithSubject
    self.subjects = subjects
    self.titles = titles
  }

  /// The task whose title begins some words, and how many of them it takes; the longest title wins.
  func titled(_ words: ArraySlice<String>) -> (id: String, words: Int)? {
    for count in stride(from: min(words.count, 12), through: 1, by: -1) {
      let title = words.prefix(count).joined(separator: " ").lowercased()
      if let id = titles[title] { return (id, count) }
    }
    return nil
  }
}

/// Why words make no row.
package enum LogWordsProblem: Error, Sendable, Hashable {
  /// Nobody is named.
  case noActor
  /// There is no verb; the word that stands in its place, if any.
  case noVerb(String?)
  /// A number below 0 stands where minutes do.
  case negativeMinutes(String)
  /// A number stands where minutes do that are more than a week, or 60 minutes beside hours.
  case impossibleMinutes(String)
  /// The verb needs a subject.
  case noSubject(verb: String)
}

extension LogRow {
  /// The row that the words of a line say: `[day] [who] verb [subject] [minutes] [note …]`.
  ///
  /// The day is one of `spokenDay`, today by default. Of verbs that need no subject, a word is one
  /// where the household knows it; every word that is nothing else begins the note.
  /// - Parameters:
  ///   - words: the words.
  ///   - today: the day it is.
  ///   - who: whoever acted, if that was said elsewhere.
  ///   - vocabulary: the words that the household knows.
  /// - Throws: what is missing.
  package init(
    words: [String], on today: CalendarDate, who: String? = nil, vocabulary: LogVocabulary
  ) throws(LogWordsProblem) {
    var rest = words[...]
    var day = today
    // A name may be a weekday's: whoever acts comes first then.
    if let first = rest.first, !vocabulary.actors.contains(first.lowercased()),
      let named = spokenDay(first, on: today)
    {
      day = named
      rest.removeFirst()
    }
    var actor = who
    if let first = rest.first, vocabulary.actors.contains(first.lowercased()) {
      if actor == nil { actor = first }
      rest.removeFirst()
    }
    if let first = rest.first, day == today, !vocabulary.verbs.contains(first.lowercased()),
      let named = spokenDay(first, on: today)
    {
      day = named
      rest.removeFirst()
    }
    guard let verb = rest.popFirst() else { throw .noVerb(nil) }
    guard vocabulary.verbs.contains(verb.lowercased()) else { throw .noVerb(verb) }
    guard let actor else { throw .noActor }
    self.init(date: day, who: actor, verb: verb.lowercased())
    let needsSubject = vocabulary.verbsWithSubject.contains(self.verb)
    if let word = rest.first {
      let task = word.lowercased().split(separator: ":").first.map(String.init) ?? ""
      let isKnown = vocabulary.subjects.contains(task)
      if let (id, count) = vocabulary.titled(rest), count > 1 || !isKnown {
        subject = id
        rest.removeFirst(count)
      } else if needsSubject || isKnown {
        subject = word
        rest.removeFirst()
      }
    }
    if needsSubject, subject.isEmpty { throw .noSubject(verb: self.verb) }
    if let word = rest.first, word.hasPrefix("-"), Int(word) != nil { throw .negativeMinutes(word) }
    if let spoken = spokenMinutes(rest) {
      minutes = spoken.minutes
      rest.removeFirst(spoken.words)
    } else if let word = rest.first, word.allSatisfy({ $0.isNumber || $0 == ":" }) {
      throw .impossibleMinutes(word)
    }
    note = rest.joined(separator: " ")
  }
}
