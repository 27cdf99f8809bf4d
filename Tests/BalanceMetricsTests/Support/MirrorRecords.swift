import BalanceMetrics
import HouseholdModel

/// Swaps the two partners in everything beside tasks and the log.
func swapRecords(of household: inout Household) {
  household.checkIns = household.checkIns.map { checkIn in
    CheckIn(
      date: checkIn.date, answers: checkIn.answers.swapped,
      together: checkIn.together.map { together in
        Together(
          initiatedBy: together.initiatedBy.map(\.swapped),
          agreements: together.agreements.map {
            Agreement(
              who: $0.who.map(\.swapped), text: $0.text, by: $0.by, state: $0.state,
              range: $0.range)
          }, body: together.body, range: together.range)
      })
  }
  household.repairs = household.repairs.map {
    Repair(
      id: $0.id, date: $0.date, initiatedBy: $0.initiatedBy.map(\.swapped), talked: $0.talked,
      remedy: $0.remedy, result: $0.result, body: $0.body, range: $0.range)
  }
  household.inventories = household.inventories.map {
    InventoryRound(
      id: $0.id, asked: $0.asked, discussed: $0.discussed, lists: $0.lists.swapped,
      guesses: $0.guesses.swapped, range: $0.range)
  }
  guard let own = household.own else { return }
  var swapped = OwnRecords(seat: own.seat.other)
  swapped.log = own.log.map {
    LogEntry(
      date: $0.date, who: $0.who.swapped, verb: $0.verb, subject: $0.subject, range: $0.range)
  }
  swapped.stepBacks = own.stepBacks.map {
    StepBack(
      id: $0.id, author: $0.author.other, purpose: $0.purpose, tasks: $0.tasks, scope: $0.scope,
      from: $0.from, to: $0.to, body: $0.body, range: $0.range)
  }
  household.own = swapped
  household.edition = .partner(own.seat.other)
}

extension LogEntry.Actor {
  /// The other partner; whoever else it is stays.
  var swapped: LogEntry.Actor {
    if case .partner(let seat) = self { .partner(seat.other) } else { self }
  }
}

/// The numbers of connection, perception and rhythms as the other partner reads them.
func mirrorRecords(of report: PeriodReport, in result: inout PeriodReport) {
  result.connection = ConnectionReport(
    appreciations: report.connection.appreciations,
    comparison: report.connection.comparison.map(mirrored))
  result.perception = report.perception.map {
    PerceivedParts(
      date: $0.date, claimed: $0.claimed.swapped, attributed: $0.attributed.swapped,
      logged: $0.logged?.rest)
  }
  result.expectedCapacity = report.expectedCapacity.flatMap {
    ExpectedCapacity(date: $0.date, answers: $0.answers.swapped)
  }
  result.rituals = report.rituals
  result.checkIns = report.checkIns
  result.repairs = report.repairs
  result.agreements = report.agreements
  result.coverage = report.coverage
}

private func mirrored(_ comparison: ConnectionComparison) -> ConnectionComparison {
  ConnectionComparison(
    initiation: comparison.initiation.map {
      Initiation(counts: $0.counts.swapped, weeks: $0.weeks, range: $0.range.map(mirrored))
    },
    response: comparison.response.map { response in
      BidResponse(
        directions: response.directions.swapped,
        difference: response.difference.map {
          .init(value: -$0.value, lower: -$0.upper, upper: -$0.lower)
        }, pairedWeeks: response.pairedWeeks)
    },
    noticing: comparison.noticing.map {
      Noticing(verb: $0.verb, by: $0.by.swapped, together: $0.together)
    }, energy: comparison.energy.swapped)
}

/// What a report says of all time, as the other partner reads it.
func mirrored(_ report: BalanceReport) -> BalanceReport {
  var result = report
  result.scales = report.scales.map { series in
    ScaleSeries(
      scale: series.scale,
      points: series.points.map { .init(date: $0.date, answers: $0.answers.swapped) })
  }
  // Spikes of one date stand in declared order.
  result.capacitySpikes = report.capacitySpikes.map {
    CapacitySpike(date: $0.date, seat: $0.seat.other, capacity: $0.capacity, before: $0.before)
  }.sorted { ($0.date, $0.seat == .first ? 0 : 1) < ($1.date, $1.seat == .first ? 0 : 1) }
  result.ownTime = report.ownTime.map {
    OwnTimeWeek(week: $0.week, rested: $0.rested.swapped, planned: $0.planned.swapped)
  }
  result.inventories = report.inventories.map {
    InventoryNumbers(
      round: $0.round, overlap: $0.overlap,
      lists: $0.lists.map {
        .init(alone: $0.alone.swapped, both: $0.both, share: $0.share?.rest)
      }, guesses: $0.guesses.swapped)
  }
  result.own = report.own.map {
    OwnReport(
      seat: $0.seat.other, weeks: $0.weeks, quietWeeks: $0.quietWeeks, quietTasks: $0.quietTasks,
      rescues: $0.rescues)
  }
  return result
}
