internal import CivilCalendar

extension Household {
  /// Drops every dated thing after a day (METRICS §0).
  mutating func drop(after day: CalendarDate) {
    log.removeAll { $0.date > day }
    changes.removeAll { $0.date > day }
    let gone = Set(tasks.filter { $0.since > day }.map(\.id))
    tasks.removeAll { gone.contains($0.id) }
    turns = turns.filter { !gone.contains($0.key) }.mapValues { weeks in
      weeks.filter { $0.key.start <= day }
    }
    log.removeAll { entry in
      if case .task(let id, _) = entry.subject { gone.contains(id) } else { false }
    }
    changes.removeAll { gone.contains($0.task) }
    let known = Set(tasks.map(\.id))
    milestones = milestones.map { $0.seen(on: day).naming(known) }
    checkIns.removeAll { $0.date > day }
    inventories = inventories.compactMap { $0.seen(on: day, without: gone) }
    moments.removeAll { $0.date > day }
    repairs = repairs.filter { $0.date <= day }.map { $0.seen(on: day) }
    stepBacks = stepBacks.filter { $0.from <= day }.map { $0.naming(known) }
    settings.rituals.removeAll { ritual in ritual.since.map { $0 > day } ?? false }
    own?.drop(after: day, known)
  }
}

extension OwnRecords {
  /// Drops every dated thing after a day, as the household does.
  fileprivate mutating func drop(after day: CalendarDate, _ known: Set<TaskID>) {
    log.removeAll { $0.date > day }
    tasks.removeAll { $0.since > day }
    let known = known.union(tasks.map(\.id))
    log.removeAll { entry in
      if case .task(let id, _) = entry.subject { !known.contains(id) } else { false }
    }
    moments.removeAll { $0.date > day }
    repairs = repairs.filter { $0.date <= day }.map { $0.seen(on: day) }
    stepBacks = stepBacks.filter { $0.from <= day }.map { $0.naming(known) }
    milestones = milestones.map { $0.seen(on: day).naming(known) }
  }
}

extension Repair {
  /// The repair as of a day: a later talk is not there yet.
  fileprivate func seen(on day: CalendarDate) -> Repair {
    guard let talked, talked > day else { return self }
    return Repair(
      id: id, date: date, initiatedBy: initiatedBy, talked: nil, pause: pause, impact: impact,
      remedy: remedy, test: test, by: by, result: result, apologyBy: apologyBy, body: body,
      isForFacilitator: isForFacilitator, range: range)
  }
}

extension InventoryRound {
  /// The round as of a day, without later rows; nil where that leaves one list empty.
  ///
  /// A later `discussed` is not there yet, and rows of tasks that are not yet there keep their title
  /// alone.
  fileprivate func seen(on day: CalendarDate, without gone: Set<TaskID>) -> InventoryRound? {
    func seen(_ items: [InventoryItem]) -> [InventoryItem] {
      items.filter { $0.day.map { $0 <= day } ?? true }.map { item in
        guard let task = item.task, gone.contains(task) else { return item }
        return InventoryItem(
          title: item.title, verb: item.verb, category: item.category, day: item.day,
          note: item.note, isForFacilitator: item.isForFacilitator, range: item.range)
      }
    }
    let lists = BySeat(first: seen(lists.first), second: seen(lists.second))
    guard lists.both.allSatisfy({ !$0.isEmpty }) else { return nil }
    return InventoryRound(
      id: id, asked: asked, discussed: discussed.flatMap { $0 <= day ? $0 : nil }, lists: lists,
      guesses: guesses, range: range)
  }
}

extension Milestone {
  /// The milestone as of a day: a later `reached` is a target.
  fileprivate func seen(on day: CalendarDate) -> Milestone {
    guard case .reached(let date) = state, date > day else { return self }
    return Milestone(
      id: id, term: term, also: also, state: .target(date), theme: theme, tasks: tasks,
      goals: goals, meaning: meaning, body: body, isForFacilitator: isForFacilitator,
      range: range)
  }
}
