internal import CivilCalendar
internal import HouseholdModel

/// The weekly values that milestones date themselves by.
struct MilestoneClock {
  private let index: BalanceIndex
  private let history: WeekHistory
  private let rhythms: RhythmFacts
  /// The whole weeks from `started` to `asOf`.
  private let weeks: [Week]
  /// Those of them that lie wholly in pauses.
  private let paused: Set<Week>

  init(
    of household: Household, _ index: BalanceIndex, _ history: WeekHistory,
    _ rhythms: RhythmFacts
  ) {
    self.index = index
    self.history = history
    self.rhythms = rhythms
    var weeks: [Week] = []
    var week = Week(
      containing: household.span.start.advanced(by: 6),
      startingOn: household.settings.weekStarts)
    while week.span.end <= household.span.end {
      weeks.append(week)
      week = Week(start: week.span.end)
    }
    self.weeks = weeks
    paused = Set(weeks.filter { !index.log.hasOpenDay(in: $0.span) })
  }

  /// The dates of those milestones that date themselves, in their order.
  func dates(of milestones: [Milestone]) -> [MilestoneDate] {
    let conditions = milestones.compactMap { milestone in
      if case .when(let condition) = milestone.state { (milestone.id, condition) } else { nil }
    }
    var standing: [StandingLoad] = []
    return conditions.map { id, condition in
      MilestoneDate(milestone: id, week: closingWeek(condition, &standing))
    }
  }

  /// A metric in a week.
  private enum Value {
    /// Inside or outside of the range with all that is read.
    case read([MetricReading])
    /// There is nothing to know of this week: it neither counts nor ends a run.
    case passedOver
    /// It is not known: a run ends.
    case absent
  }

  /// The week that a condition closes with; nil where it never did.
  ///
  /// `standing` holds the standing load of the weeks that one was asked for so far.
  private func closingWeek(
    _ condition: Milestone.Condition, _ standing: inout [StandingLoad]
  ) -> Week? {
    guard index.mayCompare || !comparesPartners(condition.metric) else { return nil }
    let isStanding = condition.metric.hasPrefix("standing.")
    let values = values(of: condition.metric)
    var run = 0
    for (place, week) in weeks.enumerated() {
      if isStanding, place == standing.count {
        standing.append(index.standingLoad(in: week.span))
      }
      let held = isStanding ? standing[place].readings(condition.metric, for: nil) : []
      switch isStanding ? held.isEmpty ? .absent : .read(held) : values(week) {
      case .passedOver: continue
      case .absent: run = 0
      case .read(let readings):
        let isInside = readings.allSatisfy { condition.range.distance(to: $0.value) == 0 }
        run = isInside ? run + 1 : 0
      }
      if run >= condition.weeks { return week }
    }
    return nil
  }

  private func values(of metric: String) -> (Week) -> Value {
    func read(_ readings: [MetricReading], orElse other: Value) -> Value {
      readings.isEmpty ? other : .read(readings)
    }
    switch metric {
    case "logged.share": return smoothValues(\.minutes)
    case "logged.rows": return smoothValues(\.rows)
    case "logged.prompted": return promptedValues
    case "logged.weeklyLoad":
      return { week in
        read(
          index.loggedWork(in: week.span).readings(metric, for: nil),
          orElse: paused.contains(week) ? .passedOver : .absent)
      }
    case "ownTime.week":
      return { week in
        guard rhythms.isWhole(week) else { return .passedOver }
        let each = rhythms.readings(metric, for: nil, in: week.span)
        return each.count == 2 ? .read(each) : .absent
      }
    case "checkin.sleep":
      return { week in
        let each = rhythms.readings(metric, for: nil, in: week.span)
        return each.count == 2 ? .read(each) : .passedOver
      }
    default:
      return { week in
        read(rhythms.readings(metric, for: nil, in: week.span), orElse: .passedOver)
      }
    }
  }

  /// The smooth line's points; a week without one ends a run, but for one wholly in pauses.
  private func smoothValues(_ amounts: (HistoryWeek) -> BySeat<Int>) -> (Week) -> Value {
    let points = Dictionary(
      uniqueKeysWithValues: zip(history.weeks.map(\.week), history.smooth(amounts)))
    return { week in
      if let point = points[week] ?? nil { return .read(readings(Share(point), for: nil)) }
      return paused.contains(week) ? .passedOver : .absent
    }
  }

  /// Each one's part over the 4 paired weeks that the smooth line takes.
  private var promptedValues: (Week) -> Value {
    let isPoint = history.smooth(\.rows).map { $0 != nil }
    var parts: [Week: [MetricReading]] = [:]
    for place in history.weeks.indices where isPoint[place] {
      let weeks = history.weeks[place - 3...place]
      func value(_ seat: Seat) -> Double? {
        part(
          Double(weeks.reduce(0) { $0 + $1.prompted[seat] }),
          of: Double(weeks.reduce(0) { $0 + $1.answered[seat] }))
      }
      guard let first = value(.first), let second = value(.second) else { continue }
      parts[history.weeks[place].week] = readings(
        BySeat(first: first, second: second), for: nil)
    }
    return { week in
      if let part = parts[week] { return .read(part) }
      return paused.contains(week) ? .passedOver : .absent
    }
  }
}
