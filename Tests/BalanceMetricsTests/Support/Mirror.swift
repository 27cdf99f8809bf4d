import BalanceMetrics
import HouseholdModel

/// The household with its two partners swapped, in everything that names one.
func swapped(_ household: Household) -> Household {
  var result = household
  result.partners = household.partners.swapped
  result.settings.compare = household.settings.compare.swapped
  result.tasks = household.tasks.map { task in
    var load = task.load
    if case .each(let loads) = load { load = .each(loads.swapped) }
    return HouseholdTask(
      id: task.id, title: task.title, category: task.category,
      holding: task.holding.map { HoldingSpan(from: $0.from, holders: swapped($0.holders)) },
      load: load, dislike: task.dislike.swapped, cadence: task.cadence,
      usualMinutes: task.usualMinutes, isChosen: task.isChosen, isPinned: task.isPinned,
      since: task.since, until: task.until, range: task.range)
  }
  result.settings.goals = household.settings.goals.map(swapped)
  result.milestones = household.milestones.map(swapped)
  result.stepBacks = household.stepBacks.map { item in
    StepBack(
      id: item.id, author: item.author.other, purpose: item.purpose, tasks: item.tasks,
      scope: item.scope, from: item.from, to: item.to, body: item.body, range: item.range)
  }
  result.checkIns = household.checkIns.map {
    CheckIn(date: $0.date, answers: $0.answers.swapped, together: $0.together)
  }
  result.changes = household.changes.map { change in
    HolderChange(
      date: change.date, task: change.task, kind: change.kind, who: swapped(change.who),
      stages: change.stages, before: swapped(change.before), after: swapped(change.after),
      range: change.range)
  }
  result.log = household.log.map { entry in
    var who = entry.who
    if case .partner(let seat) = who { who = .partner(seat.other) }
    return LogEntry(
      date: entry.date, who: who, verb: entry.verb, subject: entry.subject,
      minutes: entry.minutes, isPrompted: entry.isPrompted, energyAfter: entry.energyAfter,
      range: entry.range)
  }
  swapRecords(of: &result)
  result.turns = household.turns.mapValues { weeks in
    weeks.mapValues { turn in
      if case .partner(let seat) = turn { .partner(seat.other) } else { turn }
    }
  }
  return result
}

private func swapped(_ holders: StageHolders) -> StageHolders {
  var result = holders
  for stage in Stage.allCases { result[stage] = swapped(holders[stage]) }
  return result
}

private func swapped(_ holder: Holder) -> Holder {
  if case .partner(let seat) = holder { .partner(seat.other) } else { holder }
}

/// A range as the other reads it, where a metric is one partner's part of two.
private func swapped(_ range: ClosedRange<Double>, of metric: String) -> ClosedRange<Double> {
  if isShare(metric) { return 1 - range.upperBound...1 - range.lowerBound }
  return metric == "standing.cognitiveGap" ? -range.upperBound...(-range.lowerBound) : range
}

private func swapped(_ goal: Goal) -> Goal {
  Goal(
    id: goal.id, title: goal.title, metric: goal.metric, partner: goal.partner?.other,
    range: goal.partner == nil ? swapped(goal.range, of: goal.metric) : goal.range, by: goal.by,
    place: goal.place)
}

private func swapped(_ milestone: Milestone) -> Milestone {
  guard case .when(let condition) = milestone.state else { return milestone }
  return Milestone(
    id: milestone.id, term: milestone.term,
    state: .when(
      Milestone.Condition(
        metric: condition.metric, range: swapped(condition.range, of: condition.metric),
        weeks: condition.weeks)), body: milestone.body, range: milestone.range)
}

extension BySeat {
  /// The two in the other order.
  var swapped: BySeat { BySeat(first: second, second: first) }
}

/// The report as the other partner reads it: what swapping the two has to give.
func mirrored(_ report: PeriodReport) -> PeriodReport {
  var result = PeriodReport(
    period: report.period,
    standing: StandingLoad(
      comparison: report.standing.comparison.map(mirrored), unheld: report.standing.unheld,
      neverChosen: report.standing.neverChosen, heldSince: report.standing.heldSince,
      liveTasks: report.standing.liveTasks, assumedLoads: report.standing.assumedLoads,
      outside: report.standing.outside),
    logged: LoggedWork(
      comparison: report.logged.comparison.map(mirrored), rowCount: report.logged.rowCount,
      estimatedPart: report.logged.estimatedPart, weeklyLoad: report.logged.weeklyLoad))
  mirrorRecords(of: report, in: &result)
  return result
}

func mirrored(_ range: ShareRange) -> ShareRange {
  ShareRange(range.upper.rest, range.lower.rest)
}

private func mirrored(_ comparison: StandingComparison) -> StandingComparison {
  StandingComparison(
    share: comparison.share.rest, cognitive: comparison.cognitive?.rest,
    physical: comparison.physical?.rest, count: comparison.count.rest,
    band: mirrored(comparison.band),
    byCategory: comparison.byCategory.map {
      .init(category: $0.category, weightPerDay: $0.weightPerDay.swapped, share: $0.share?.rest)
    },
    byStage: comparison.byStage.map {
      .init(stage: $0.stage, weightPerDay: $0.weightPerDay.swapped, share: $0.share?.rest)
    },
    fullOwnership: comparison.fullOwnership, split: comparison.split?.swapped,
    segregation: comparison.segregation, sharing: comparison.sharing)
}

private func mirrored(_ share: GatedShare) -> GatedShare {
  switch share {
  case .waits, .tooFewRows: share
  case .withoutRange(let value, let weeks): .withoutRange(value.rest, pairedWeeks: weeks)
  case .degenerate(let value, let weeks, let reason):
    .degenerate(value.rest, pairedWeeks: weeks, reason)
  case .ranged(let value, let range, let weeks):
    .ranged(value.rest, mirrored(range), pairedWeeks: weeks)
  }
}

private func mirrored(_ comparison: LoggedComparison) -> LoggedComparison {
  LoggedComparison(
    pairedWeeks: comparison.pairedWeeks, share: mirrored(comparison.share),
    rows: mirrored(comparison.rows),
    byCategory: comparison.byCategory.map {
      .init(
        category: $0.category, minutes: $0.minutes.swapped, rowCount: $0.rowCount,
        share: mirrored($0.share))
    },
    byStage: comparison.byStage.map {
      .init(
        stage: $0.stage, minutes: $0.minutes.swapped, rowCount: $0.rowCount,
        share: mirrored($0.share))
    },
    prompted: comparison.prompted.map { prompted in
      .init(
        prompted: prompted.prompted.swapped, of: prompted.of.swapped,
        difference: prompted.difference.map {
          .init(value: -$0.value, lower: -$0.upper, upper: -$0.lower)
        })
    }, minutes: comparison.minutes.swapped)
}
