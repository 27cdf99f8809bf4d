/// The words that a household has for its people, tasks and rituals.
package struct HouseholdWords: Sendable {
  /// What names a partner or `both`, in lower case, with the word that rows are written with.
  package let people: [String: String]
  /// What names a task or a ritual, in lower case, with its id.
  package let subjects: [String: String]
  /// The verbs of the log.
  package let verbs: Set<String>
  /// The verbs among them that are about a task.
  package let taskVerbs: Set<String>
  /// The verbs that are about a ritual.
  package let ritualVerbs: Set<String>
  /// The verbs whose rows are for their author alone.
  package let ownVerbs: Set<String>

  /// The words of a household.
  ///
  /// - Parameters:
  ///   - people: what names a partner or `both`, with the word that rows are written with.
  ///   - subjects: what names a task or a ritual, with its id.
  ///   - verbs: the verbs of the log, those of one's own too.
  ///   - taskVerbs: the verbs that are about a task.
  ///   - ritualVerbs: the verbs that are about a ritual.
  ///   - ownVerbs: the verbs whose rows are for their author alone.
  package init(
    people: [String: String], subjects: [String: String], verbs: Set<String>,
    taskVerbs: Set<String>, ritualVerbs: Set<String>, ownVerbs: Set<String>
  ) {
    self.people = people
    self.subjects = subjects
    self.verbs = verbs
    self.taskVerbs = taskVerbs
    self.ritualVerbs = ritualVerbs
    self.ownVerbs = ownVerbs
  }

  /// The task or ritual that a word names, in lower case, as rows are written: `dinner`, or one stage
  /// of a task as `dinner:plan`; nil for other words.
  package func subject(named word: String) -> String? {
    if let id = subjects[word] { return id }
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = subjects[String(parts[0])] else { return nil }
    return ["notice", "plan", "do", "check"].contains(parts[1]) ? "\(id):\(parts[1])" : nil
  }
}
