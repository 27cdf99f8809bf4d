internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// What goals and milestones need of rhythms, own time and sleep; gathered once.
struct RhythmFacts {
  /// Every period of every ritual that is over, with the ritual's place.
  let rituals: [[RhythmPeriod]]
  /// Every period of the couple's check-ins that is over.
  let checkIns: [RhythmPeriod]
  private let span: DateSpan
  private let weekStarts: Weekday
  let mayCompare: Bool
  private let pauses: [DateSpan]
  private let ownTime: [OwnTimeWeek]
  private let sleep: BySeat<[(date: CalendarDate, hours: Double)]>

  init(of household: Household, _ report: BalanceReport) {
    rituals = report.rituals.map(\.periods)
    checkIns = report.checkIns?.periods ?? []
    ownTime = report.ownTime
    span = household.span
    weekStarts = household.settings.weekStarts
    mayCompare = household.settings.mayCompare
    pauses = household.settings.pauses.map(\.span)
    func hours(_ seat: Seat) -> [(date: CalendarDate, hours: Double)] {
      household.checkIns.compactMap { checkIn in
        checkIn.answers[seat]?.scales[.sleep].map { (checkIn.date, $0) }
      }
    }
    sleep = BySeat(first: hours(.first), second: hours(.second))
  }

  /// A metric of own time, rituals or check-ins over some days; none where it is absent.
  func readings(_ metric: String, for partner: Seat?, in days: DateSpan) -> [MetricReading] {
    func kept(_ periods: [RhythmPeriod]) -> [MetricReading] {
      let planned = periods.filter { days.contains($0.span.last) && $0.state.isPlanned }
      let value = part(Double(planned.count { $0.state == .kept }), of: Double(planned.count))
      return value.map { [MetricReading(partner: nil, value: $0)] } ?? []
    }
    switch metric {
    case "ritual.kept": return kept(rituals.flatMap { $0 })
    case "checkin.kept": return kept(checkIns)
    case "checkin.sleep":
      func middle(_ seat: Seat) -> Double? {
        median(sleep[seat].filter { days.contains($0.date) }.map(\.hours))
      }
      return BalanceMetrics.readings(
        BySeat(first: middle(.first), second: middle(.second)), for: partner)
    case "ownTime.week" where mayCompare:
      // Weeks in order, so that those of some days are a slice.
      let weeks = ownTime.slice(in: days, by: \.week.start).filter { $0.week.span.end <= days.end }
      func middle(_ seat: Seat) -> Double? {
        median(weeks.compactMap { $0.rested[seat]?.minutes.map { Double($0.count) } })
      }
      return BalanceMetrics.readings(
        BySeat(first: middle(.first), second: middle(.second)), for: partner)
    default: return []
    }
  }

  /// Whether a week lies whole in the span and has no pause day.
  func isWhole(_ week: Week) -> Bool { !wholeWeeks(in: week.span).isEmpty }

  /// The whole weeks in some days, without a pause day.
  private func wholeWeeks(in days: DateSpan) -> [DateSpan] {
    let days = days.intersection(span)
    var result: [DateSpan] = []
    var week = Week(containing: days.start, startingOn: weekStarts).span
    if week.start < days.start { week = DateSpan(start: week.end, end: week.end.advanced(by: 7)) }
    while week.end <= days.end {
      if !pauses.contains(where: { !$0.intersection(week).isEmpty }) { result.append(week) }
      week = DateSpan(start: week.end, end: week.end.advanced(by: 7))
    }
    return result
  }
}
