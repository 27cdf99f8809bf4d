internal import CivilCalendar
internal import HouseholdModel

/// What the reader of a partner's edition alone may see in numbers; nil in any other.
func ownReport(of household: Household) -> OwnReport? {
  guard let own = household.own else { return nil }
  let quiet = quietTasks(of: own, in: household)
  let last = quiet.compactMap(\.last).max()
  return OwnReport(
    seat: own.seat, weeks: ownWeeks(of: own, in: household),
    quietWeeks: last.map { $0.days(to: household.asOf) / 7 }, quietTasks: quiet,
    rescues: rescues(of: own, in: household))
}

/// logged.coverage: days with any own row / days of a span outside pauses; nil without such a day,
/// and in an edition that is not a partner's.
struct OwnCoverage {
  private let days: WrittenDays

  init?(of household: Household) {
    guard let own = household.own else { return nil }
    days = WrittenDays(of: own, in: household)
  }

  /// The part of a span's days, 0…1.
  func part(in span: DateSpan) -> Double? {
    let open = days.open(in: span)
    return BalanceMetrics.part(Double(open.count(where: days.isWritten)), of: Double(open.count))
  }
}

extension WrittenDays {
  /// The days on which one partner wrote, shared rows and their own.
  fileprivate init(of own: OwnRecords, in household: Household) {
    self.init(of: household)
    erase()
    for entry in household.log where entry.who.includes(own.seat) { write(on: entry.date) }
    for entry in own.log { write(on: entry.date) }
  }
}

private func ownWeeks(of own: OwnRecords, in household: Household) -> [OwnReport.OwnWeek] {
  let days = WrittenDays(of: own, in: household)
  let weekStarts = household.settings.weekStarts
  var weeks: [Week: [Verb: Int]] = [:]
  for day in household.span.days where days.counts(day) && days.isWritten(day) {
    weeks[Week(containing: day, startingOn: weekStarts)] = [:]
  }
  for entry in own.log where days.counts(entry.date) {
    let week = Week(containing: entry.date, startingOn: weekStarts)
    weeks[week]?[entry.verb, default: 0] += 1
  }
  return weeks.sorted { $0.key < $1.key }.map { week, counts in
    OwnReport.OwnWeek(
      week: week,
      counts: (Verb.lettingGo + Verb.containment).compactMap { verb in
        counts[verb].map { OwnReport.VerbCount(verb: verb, count: $0) }
      })
  }
}

private func quietTasks(of own: OwnRecords, in household: Household) -> [OwnReport.QuietTask] {
  let watched: Set<Verb> = [.reminded, .redid, .hovered]
  var seen: [TaskID: [CalendarDate]] = [:]
  for entry in own.log where watched.contains(entry.verb) && entry.date <= household.asOf {
    if case .task(let id, _)? = entry.subject { seen[id, default: []].append(entry.date) }
  }
  return household.tasks.sorted { $0.id < $1.id }.compactMap { task in
    guard task.holders(on: household.asOf) != nil,
      let day = task.handedOver(by: own.seat, until: household.asOf)
    else { return nil }
    let last = seen[task.id, default: []].filter { $0 >= day }.max()
    return OwnReport.QuietTask(
      task: task.id, handedOver: day, last: last,
      weeks: (last ?? day).days(to: household.asOf) / 7)
  }
}

extension HouseholdTask {
  /// The day from which the other has held, by name, a stage that a partner had held by name; nil
  /// where the partner holds, shares or takes turns with every such stage again.
  ///
  /// Of several stages the earliest day counts.
  fileprivate func handedOver(by seat: Seat, until asOf: CalendarDate) -> CalendarDate? {
    Stage.allCases.compactMap { stage -> CalendarDate? in
      var former: Seat?
      var day: CalendarDate?
      for span in holding where span.from <= asOf {
        switch span.holders[stage] {
        case .partner(seat):
          former = seat
          day = nil
        case .partner:
          if former == seat { day = span.from }
          former = seat.other
        case .both, .rotating:
          former = nil
          day = nil
        case .outside, .nobody: continue
        }
      }
      return day
    }.min()
  }
}

private func rescues(
  of own: OwnRecords, in household: Household
) -> [OwnReport.StepBackRescues] {
  let all = (household.stepBacks + own.stepBacks).filter { $0.author == own.seat }
  let rescued = own.log.filter { $0.verb == .rescued }
  return all.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map { item in
    let last = item.to.map { min($0, household.asOf) } ?? household.asOf
    let days = DateSpan(from: item.from, through: last)
    let rows = rescued.count { entry in
      guard days.contains(entry.date) else { return false }
      switch entry.subject {
      case .task(let id, _)?: return item.tasks.contains(id)
      case .other(let words)?: return item.scope.contains(words)
      case nil: return false
      }
    }
    return OwnReport.StepBackRescues(stepBack: item.id, from: item.from, rows: rows)
  }
}
