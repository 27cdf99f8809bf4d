internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Looks up the words of milestones and sees that each term is one.
struct MilestoneCheck {
  let partners: PartnerDirectory
  private var tasks: TaskBook
  let goals: [String]
  let own: OwnFiles
  /// Milestones of the couple's edition, in the order of their files.
  private(set) var milestones: [Milestone] = []
  /// Milestones that each keeps to themselves, in the order of their files.
  private(set) var ownMilestones = BySeat<[Milestone]>(first: [], second: [])
  private var files: [String: SourceRange] = [:]
  private var terms: [String: SourceRange] = [:]

  init(partners: PartnerDirectory, tasks: TaskBook, goals: [String], own: OwnFiles) {
    self.own = own
    self.partners = partners
    self.tasks = tasks
    self.goals = goals
  }

  /// Checks all milestones and keeps those that are shown: terms first, then their other words.
  ///
  /// Appends `DuplicatePage`, `DuplicateTerm`, `SeveralMilestoneDates`, `UnknownMetric`,
  /// `EmotionalGoal`, `UnknownTask`, `UnknownGoal`, `UnknownPartner` and `PrivateInShared`.
  mutating func add(_ records: [MilestoneRecord], diagnostics: inout [Diagnostic]) {
    for record in records {
      let milestone = milestone(record, diagnostics: &diagnostics)
      if record.visibility == .private {
        if !own.contains(record.range) {
          diagnostics.append(.privateInShared(at: record.range))
        } else if let seat = own.seat(of: record.range) {
          ownMilestones[seat].append(milestone)
        }
        continue
      }
      if let first = files[milestone.id.text] {
        diagnostics.append(.duplicatePage(record.id, first: first))
        continue
      }
      files[milestone.id.text] = record.id.range
      for word in [record.term] + record.also where isCommon(word.value) {
        diagnostics.append(.commonWord(word))
      }
      let key = milestone.term.value.lowercased()
      if let first = terms[key] {
        diagnostics.append(.duplicateTerm(milestone.term, first: first, .error))
      } else {
        terms[key] = milestone.term.range
      }
      milestones.append(milestone)
    }
    for record in records where record.visibility != .private {
      for word in record.also where word.value.lowercased() != record.term.value.lowercased() {
        if let first = terms[word.value.lowercased()] {
          diagnostics.append(.duplicateTerm(word, first: first, .warning))
        } else {
          terms[word.value.lowercased()] = word.range
        }
      }
    }
  }

  private mutating func milestone(
    _ record: MilestoneRecord, diagnostics: inout [Diagnostic]
  ) -> Milestone {
    let isHidden = record.visibility == .private
    var meaning = BySeat<String?>(first: nil, second: nil)
    for text in record.meanings {
      if let seat = partners.seat(
        of: text.partner, isConfidential: isHidden, diagnostics: &diagnostics)
      {
        meaning[seat] = text.value.value
      }
    }
    for goal in record.goals where !goals.contains(goal.value) {
      diagnostics.append(
        .unknownGoal(Field(goal.value, at: goal.range, isConfidential: isHidden), goals))
    }
    var named: [TaskID] = []
    for word in record.tasks {
      if let seat = own.seat(of: record.range), let task = tasks.ownLife(of: word.value, seat) {
        named.append(task.id)
      } else if let task = tasks.life(
        of: word, isConfidential: isHidden, diagnostics: &diagnostics)
      {
        named.append(task.id)
      }
    }
    return Milestone(
      id: MilestoneID(record.id.value), term: record.term, also: record.also.map(\.value),
      state: state(record, diagnostics: &diagnostics), theme: record.theme,
      tasks: named,
      goals: record.goals.map(\.value).filter(goals.contains), meaning: meaning,
      body: MarkdownText(record.body.value, at: record.body.range),
      isForFacilitator: record.visibility == .facilitator, range: record.range)
  }

  private func state(
    _ record: MilestoneRecord, diagnostics: inout [Diagnostic]
  ) -> Milestone.State {
    let isHidden = record.visibility == .private
    let written: [(name: String, range: SourceRange)] = [
      ("reached", record.reached?.range), ("target", record.target?.range),
      ("when", record.when?.range),
    ].compactMap { name, range in range.map { (name, $0) } }
      .sorted { $0.range < $1.range }
    if written.count > 1 {
      diagnostics.append(
        .severalMilestoneDates(written[0], written[1], isConfidential: isHidden))
    }
    if let condition = record.when?.value,
      checkMetric(condition.metric, isConfidential: isHidden, diagnostics: &diagnostics),
      record.reached == nil, record.target == nil
    {
      return .when(
        Milestone.Condition(
          metric: condition.metric.value, range: condition.range, weeks: condition.weeks))
    }
    if let reached = record.reached { return .reached(reached.value) }
    if let target = record.target { return .target(target.value) }
    return .open
  }
}

extension Diagnostic {
  /// Two files whose names make the same page.
  static func duplicatePage(
    _ id: Located<String>, first: SourceRange, isConfidential: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .duplicatePage, .error,
      isConfidential
        ? "two files make the same page" : "two files make the page '\(id.value)'", at: id.range,
      explanation: "Capitals, spaces and accents of a file's name don't count.",
      notes: [.init("the first is here", at: first)], suggestion: "rename one of the two files",
      isConfidential: isConfidential)
  }

  fileprivate static func duplicateTerm(
    _ word: Located<String>, first: SourceRange, _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .duplicateTerm, severity, "\(quotedWord(word.value)) is a word for two milestones",
      at: word.range,
      explanation: severity == .warning ? "Mentions link to the first." : nil,
      notes: [.init("the first is here", at: first)],
      suggestion: "keep it with one of the two")
  }

  fileprivate static func severalMilestoneDates(
    _ first: (name: String, range: SourceRange), _ second: (name: String, range: SourceRange),
    isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .severalMilestoneDates, .error, "'\(second.name)' stands beside '\(first.name)'",
      at: second.range,
      explanation: "A milestone is reached, or aimed at, or dates itself by 'when'.",
      notes: [.init("'\(first.name)' stands here", at: first.range)],
      suggestion: "keep one of them", isConfidential: isConfidential)
  }

  fileprivate static func unknownGoal(_ field: Field, _ goals: [String]) -> Diagnostic {
    let near = field.isConfidential ? nil : didYouMean(field.text, among: goals)
    return Diagnostic(
      .unknownGoal, .error, "\(field.quoted) isn't a goal of couple.yaml", at: field.range,
      suggestion: near ?? "add it to 'goals' in couple.yaml, or take it out here",
      isConfidential: field.isConfidential)
  }
}
