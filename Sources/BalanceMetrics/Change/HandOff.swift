package import CivilCalendar
package import HouseholdModel

/// A task, or stages of it, that a partner took over, and how it holds (METRICS §3, handoff.state).
///
/// Made of the log's rows of task work alone, in consecutive blocks of 4 weeks from its day on.
package struct HandOff: Sendable, Hashable {
  /// The task.
  package let task: TaskID
  /// The stages that changed hands, in stage order.
  package let stages: [Stage]
  /// Its first day.
  package let date: CalendarDate
  /// Who took them.
  package let newHolder: Seat
  /// The blocks that are over, oldest first, up to the next change of one of the stages.
  package let blocks: [Block]
  /// How it holds now.
  package let state: State

  /// A hand-off.
  package init(
    task: TaskID, stages: [Stage], date: CalendarDate, newHolder: Seat, blocks: [Block],
    state: State
  ) {
    self.task = task
    self.stages = stages
    self.date = date
    self.newHolder = newHolder
    self.blocks = blocks
    self.state = state
  }

  /// How a hand-off holds.
  package enum State: Sendable, Hashable {
    /// The first four weeks, and as long as nothing else is known.
    case inTransition
    /// The new holder wrote 80 % of the rows or more.
    case holding
    /// The former holder wrote more than half.
    case cameBack
    /// Neither.
    case mixed
    /// One of the stages changed again on this day.
    case handedOn(CalendarDate)
  }

  /// Four weeks that are over.
  package struct Block: Sendable, Hashable {
    /// Its days.
    package let span: DateSpan
    /// The rows in the stages, `both` counted once.
    package let rowCount: Int
    /// What they say; nil with fewer than 3: "not logged".
    package let state: State?

    /// A block.
    package init(span: DateSpan, rowCount: Int, state: State?) {
      self.span = span
      self.rowCount = rowCount
      self.state = state
    }
  }
}

/// Each time that a partner by name took something over, in the order of the log.
///
/// Empty without the consent of both: the rows are counted by person. Emotional categories are left
/// out.
package func handOffs(of household: Household) -> [HandOff] {
  handOffs(of: household, BalanceIndex(of: household))
}

/// The same of a household that is arranged already.
func handOffs(of household: Household, _ index: BalanceIndex) -> [HandOff] {
  guard household.settings.mayCompare else { return [] }
  let rows = WorkRows(of: index)
  return household.changes.indices.compactMap {
    handOff(household.changes[$0], at: $0, household, rows)
  }
}

private func handOff(
  _ change: HolderChange, at place: Int, _ household: Household, _ rows: WorkRows
) -> HandOff? {
  guard change.kind == .took, case .partner(let seat) = change.who,
    let task = household.task(change.task), household.category(task.category)?.isEmotional != true
  else { return nil }
  let next = household.changes[(place + 1)...].first {
    $0.task == change.task && !Set($0.stages).isDisjoint(with: change.stages)
  }?.date
  let lastDay = min(household.asOf, task.until ?? household.asOf)
  let end = min(next ?? lastDay.advanced(by: 1), lastDay.advanced(by: 1))
  let isFormerKnown = change.stages.contains { stage in
    [.partner(seat.other), .both, .rotating].contains(change.before[stage])
  }
  var blocks: [HandOff.Block] = []
  var state = HandOff.State.inTransition
  var start = change.date
  while start.advanced(by: 28) <= end {
    let span = DateSpan(start: start, end: start.advanced(by: 28))
    let found = rows.rows(of: change.task, change.stages, in: span)
    let judged: HandOff.State? =
      start == change.date
      ? .inTransition : blockState(found, newHolder: seat, isFormerKnown: isFormerKnown)
    blocks.append(HandOff.Block(span: span, rowCount: found.count, state: judged))
    state = judged ?? state
    start = span.end
  }
  return HandOff(
    task: change.task, stages: change.stages, date: change.date, newHolder: seat,
    blocks: blocks, state: next.map { .handedOn($0) } ?? state)
}

/// What four weeks of rows say; a row by both is half of each.
private func blockState(
  _ rows: [BySeat<Bool>], newHolder: Seat, isFormerKnown: Bool
) -> HandOff.State? {
  guard rows.count >= 3 else { return nil }
  func halves(_ seat: Seat) -> Int {
    rows.reduce(0) { $0 + ($1[seat] ? $1[seat.other] ? 1 : 2 : 0) }
  }
  // 80 % of twice the rows, in whole numbers.
  if 5 * halves(newHolder) >= 8 * rows.count { return .holding }
  return isFormerKnown && halves(newHolder.other) > rows.count ? .cameBack : .mixed
}

/// The rows of task work by task, in the order of their days.
private struct WorkRows {
  private var rows: [[(day: CalendarDate, row: LogIndex.WorkRow)]]
  private let places: [TaskID: Int]

  init(of index: BalanceIndex) {
    var rows = [[(day: CalendarDate, row: LogIndex.WorkRow)]](
      repeating: [], count: index.tasks.count)
    index.log.forEachRow { rows[$1.task].append(($0, $1)) }
    self.rows = rows
    places = Dictionary(
      zip(index.tasks.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
  }

  /// Who wrote the rows in some stages of a task over a span.
  func rows(of task: TaskID, _ stages: [Stage], in span: DateSpan) -> [BySeat<Bool>] {
    guard let place = places[task] else { return [] }
    return rows[place].slice(in: span, by: \.day).compactMap { _, row in
      stages.contains(Stage.allCases[row.stage]) ? row.isBy : nil
    }
  }
}
