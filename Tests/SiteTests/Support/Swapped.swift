import HouseholdModel

/// The household with its two partners swapped, in everything that names one.
func swapped(_ household: Household) -> Household {
  var result = household
  result.partners = swapped(household.partners)
  result.settings.compare = swapped(household.settings.compare)
  result.tasks = household.tasks.map { task in
    var load = task.load
    if case .each(let loads) = load { load = .each(swapped(loads)) }
    return HouseholdTask(
      id: task.id, title: task.title, category: task.category,
      holding: task.holding.map { HoldingSpan(from: $0.from, holders: swapped($0.holders)) },
      load: load, cadence: task.cadence, usualMinutes: task.usualMinutes, outcome: task.outcome,
      isChosen: task.isChosen, externalised: task.externalised, since: task.since,
      until: task.until, notes: task.notes, range: task.range)
  }
  result.log = household.log.map { entry in
    var who = entry.who
    if case .partner(let seat) = who { who = .partner(seat.other) }
    return LogEntry(
      date: entry.date, who: who, verb: entry.verb, subject: entry.subject,
      minutes: entry.minutes, note: entry.note, range: entry.range)
  }
  result.changes = household.changes.map { change in
    HolderChange(
      date: change.date, task: change.task, kind: change.kind, who: swapped(change.who),
      stages: change.stages, before: swapped(change.before), after: swapped(change.after),
      note: change.note, range: change.range)
  }
  result.milestones = household.milestones.map { milestone in
    Milestone(
      id: milestone.id, term: milestone.term, also: milestone.also, state: milestone.state,
      theme: milestone.theme, tasks: milestone.tasks, meaning: swapped(milestone.meaning),
      body: milestone.body, range: milestone.range)
  }
  return result
}

private func swapped<Value>(_ values: BySeat<Value>) -> BySeat<Value> {
  BySeat(first: values.second, second: values.first)
}

private func swapped(_ holder: Holder) -> Holder {
  if case .partner(let seat) = holder { .partner(seat.other) } else { holder }
}

private func swapped(_ holders: StageHolders) -> StageHolders {
  StageHolders(
    notice: swapped(holders.notice), plan: swapped(holders.plan), do: swapped(holders.do),
    check: swapped(holders.check))
}
