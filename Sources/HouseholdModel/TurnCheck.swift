internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Whose turn it is with rotating tasks, by task and week.
struct TurnCheck {
  let partners: PartnerDirectory
  let settings: CoupleSettings
  private var tasks: TaskBook
  let history: HoldingHistory
  private(set) var turns: [TaskID: [Week: Turn]] = [:]
  private var places: [TaskID: [Week: SourceRange]] = [:]

  init(
    partners: PartnerDirectory, settings: CoupleSettings, tasks: TaskBook, history: HoldingHistory
  ) {
    self.partners = partners
    self.settings = settings
    self.tasks = tasks
    self.history = history
  }

  /// Checks a row and keeps it.
  ///
  /// Appends `PrivateChange`, `NotWeekStart`, `UnknownTask`, `UnknownPartner`, `DuplicateTurn` and
  /// `NotRotating`.
  mutating func add(_ record: TurnRecord, diagnostics: inout [Diagnostic]) {
    let isPrivate = record.visibility?.value == .private
    if isPrivate {
      diagnostics.append(.privateChange("turns are for both to see", at: record.range))
    }
    let week = record.week.map { day in
      checkedWeek(of: day, isPrivate, diagnostics: &diagnostics)
    }
    var task: TaskDraft?
    if let word = record.task {
      task = tasks.life(of: word, isConfidential: isPrivate, diagnostics: &diagnostics)
        .flatMap { tasks.draft($0.id) }
    }
    let turn = record.who.flatMap { checkedTurn($0, isPrivate, diagnostics: &diagnostics) }
    guard let week, let task, let place = record.task?.range, let turn, !isPrivate else { return }
    if let first = places[task.id]?[week] {
      diagnostics.append(.duplicateTurn(at: place, task.id, week, first: first))
      return
    }
    if !isRotating(task, in: week) {
      diagnostics.append(.notRotating(at: place, task))
    }
    places[task.id, default: [:]][week] = record.range
    turns[task.id, default: [:]][week] = turn
  }

  /// The week of a day, which has to be its first.
  private func checkedWeek(
    of day: Located<CalendarDate>, _ isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> Week {
    let week = Week(containing: day.value, startingOn: settings.weekStarts)
    if week.start != day.value {
      diagnostics.append(
        .notWeekStart(day, week, settings.weekStarts, isConfidential: isHidden))
    }
    return week
  }

  private func checkedTurn(
    _ word: Located<String>, _ isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> Turn? {
    if let seat = partners.seat(of: word.value) { return .partner(seat) }
    switch word.value.lowercased() {
    case "both": return .both
    case "outside": return .outside
    default:
      _ = partners.seat(
        of: word, isConfidential: isHidden, orOneOf: ["both", "outside"],
        diagnostics: &diagnostics)
      return nil
    }
  }

  /// Whether a stage of the task rotates on a day of the week.
  private func isRotating(_ task: TaskDraft, in week: Week) -> Bool {
    guard let spans = history.spans[task.id] else { return false }
    return week.span.days.contains { day in
      guard task.lives(on: day), let holders = spans.last(where: { $0.from <= day })?.holders
      else { return false }
      return Stage.allCases.contains { holders[$0] == .rotating }
    }
  }
}

extension Diagnostic {
  fileprivate static func notWeekStart(
    _ day: Located<CalendarDate>, _ week: Week, _ first: Weekday, isConfidential: Bool
  ) -> Diagnostic {
    let summary =
      isConfidential
      ? "a week is named by its first day"
      : "\(day.value.iso) is a \(capitalised(day.value.weekday)); weeks start on "
        + capitalised(first)
    return Diagnostic(
      .notWeekStart, .error, summary, at: day.range,
      suggestion: isConfidential ? nil : "write \(week.start.iso), the first day of that week",
      isConfidential: isConfidential)
  }

  fileprivate static func duplicateTurn(
    at place: SourceRange, _ task: TaskID, _ week: Week, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateTurn, .error,
      "'\(task.text)' has two turns in the week of \(week.start.iso)", at: place,
      notes: [.init("the first is here", at: first)], suggestion: "keep one of the two rows")
  }

  fileprivate static func notRotating(at place: SourceRange, _ task: TaskDraft) -> Diagnostic {
    Diagnostic(
      .notRotating, .warning, "'\(task.id.text)' doesn't rotate in that week",
      at: place,
      explanation: "A turn counts for stages that are held as 'rotating' then.",
      notes: [.init("the task is written here", at: task.record.id.range)],
      suggestion: "set a stage of the task to rotating, or take the row out")
  }
}

private func capitalised(_ day: Weekday) -> String {
  day.rawValue.prefix(1).uppercased() + day.rawValue.dropFirst()
}
