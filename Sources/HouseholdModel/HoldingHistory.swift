internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// A row that asks for a change of holders.
struct ChangeRequest {
  let date: Located<CalendarDate>
  let task: TaskID
  let kind: HolderChange.Kind
  let who: Holder
  let whoRange: SourceRange
  let stages: [Stage]
  let note: String?
  let isForFacilitator: Bool
  let range: SourceRange

  /// The request of a `took` or `stopped` row; nil for every other row.
  init?(_ entry: LogEntry, on date: Located<CalendarDate>, record: LogRecord) {
    guard case .task(let task, let stage) = entry.subject else { return nil }
    switch entry.verb {
    case .took: kind = .took
    case .stopped: kind = .stopped
    default: return nil
    }
    self.date = date
    self.task = task
    who =
      switch entry.who {
      case .partner(let seat): .partner(seat)
      case .both: .both
      case .rotating: .rotating
      case .outside: .outside
      }
    whoRange = record.who.range
    stages = stage.map { [$0] } ?? Stage.allCases
    note = entry.note
    isForFacilitator = entry.isForFacilitator
    range = entry.range
  }

  /// The holders after this change (METRICS §1).
  ///
  /// `took` sets every named stage. `stopped` acts on stages its `who` holds: one's own becomes
  /// nobody's, of both the other's; by both, every named stage becomes nobody's.
  func applied(to holders: StageHolders) -> StageHolders {
    var after = holders
    for stage in stages {
      switch (kind, who) {
      case (.took, _): after[stage] = who
      case (.stopped, .partner(let seat)):
        if holders[stage] == .partner(seat) { after[stage] = .nobody }
        if holders[stage] == .both { after[stage] = .partner(seat.other) }
      case (.stopped, .both): after[stage] = .nobody
      case (.stopped, _): break
      }
    }
    return after
  }
}

/// Who held each task when, with every change that changed something.
///
/// Changes apply by date, then by file path, then by place in the file. Appends `ChangeOutsideTask`,
/// `RotatingEmotional` and `ChangesNothing`; such a row changes nothing. Appends `ChangedTwice` where
/// only the names of two files say what came last on a day.
struct HoldingHistory {
  /// The spans of each task, the first from its `since`.
  private(set) var spans: [TaskID: [HoldingSpan]] = [:]
  /// The changes, by date, then by place.
  private(set) var changes: [HolderChange] = []
  /// The last change of each task so far, and who held it before.
  private var latest: [TaskID: (request: ChangeRequest, before: StageHolders)] = [:]

  init(_ requests: [ChangeRequest], of tasks: TaskBook, diagnostics: inout [Diagnostic]) {
    for task in tasks.sorted {
      spans[task.id] = [HoldingSpan(from: task.since, holders: task.holders)]
    }
    let ordered = requests.sorted {
      ($0.date.value, $0.range) < ($1.date.value, $1.range)
    }
    var bound = ProblemBound()
    for request in ordered {
      guard let task = tasks.drafts[request.task.text] else { continue }
      apply(request, to: task, diagnostics: &diagnostics)
      bound.hold(&diagnostics)
    }
  }

  private mutating func apply(
    _ request: ChangeRequest, to task: TaskDraft, diagnostics: inout [Diagnostic]
  ) {
    guard task.lives(on: request.date.value) else {
      diagnostics.append(.changeOutsideTask(request, task))
      return
    }
    if request.who == .rotating, task.category.isEmotional {
      diagnostics.append(
        .rotatingEmotional(task.category, at: request.whoRange, isConfidential: false))
      return
    }
    guard let last = spans[task.id]?.last else { return }
    let after = request.applied(to: last.holders)
    let changed = Stage.allCases.filter { after[$0] != last.holders[$0] }
    guard !changed.isEmpty else {
      diagnostics.append(.changesNothing(request, last.holders))
      return
    }
    if let earlier = latest[task.id], earlier.request.date.value == request.date.value,
      earlier.request.range.file != request.range.file,
      earlier.request.applied(to: request.applied(to: earlier.before)) != after
    {
      diagnostics.append(.changedTwice(request, earlier.request))
    }
    latest[task.id] = (request, last.holders)
    if last.from == request.date.value { spans[task.id]?.removeLast() }
    spans[task.id]?.append(HoldingSpan(from: request.date.value, holders: after))
    changes.append(
      HolderChange(
        date: request.date.value, task: task.id, kind: request.kind, who: request.who,
        stages: changed, before: last.holders, after: after, note: request.note,
        isForFacilitator: request.isForFacilitator, range: request.range))
  }
}

extension Diagnostic {
  fileprivate static func changeOutsideTask(
    _ request: ChangeRequest, _ task: TaskDraft
  ) -> Diagnostic {
    let isEarly = request.date.value < task.since
    let day = isEarly ? task.since : task.until ?? task.since
    let life = isEarly ? "doesn't start before" : "ended on"
    return Diagnostic(
      .changeOutsideTask, .error, "'\(task.id.text)' \(life) \(day.iso), so it can't change hands",
      at: request.date.range,
      notes: [.init("the task is written here", at: task.record.id.range)],
      suggestion: "correct the day, or the task's 'since' or 'until'")
  }

  fileprivate static func changedTwice(
    _ request: ChangeRequest, _ earlier: ChangeRequest
  ) -> Diagnostic {
    Diagnostic(
      .changedTwice, .warning, "two files hand over '\(request.task.text)' on this day",
      at: request.range,
      explanation: "Files know no hours: this one counts last because of its name.",
      notes: [.init("the other row, which counts first", at: earlier.range)],
      suggestion: "agree on what happened last, and take the other row out or correct its day")
  }

  fileprivate static func changesNothing(
    _ request: ChangeRequest, _ holders: StageHolders
  ) -> Diagnostic {
    let summary: String
    var explanation: String?
    switch request.kind {
    case .took: summary = "this row changes nothing: it is held like that already"
    case .stopped where request.stages.contains(where: { holders[$0] == .rotating }):
      summary = "this row changes nothing: a rotating stage is stopped by both"
      explanation = "One of you alone can't take it off the rota."
    case .stopped: summary = "this row changes nothing: who stopped doesn't hold it"
    }
    return Diagnostic(
      .changesNothing, .warning, summary, at: request.range, explanation: explanation,
      suggestion: "correct the day, the task or who, or take the row out")
  }
}
