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
  private let rested: BySeat<[CalendarDate: Int]>
  private let active: BySeat<Set<CalendarDate>>
  private let sleep: BySeat<[(date: CalendarDate, hours: Double)]>

  init(of household: Household) {
    rituals = household.settings.rituals.map { rhythm(of: $0, in: household) }
    checkIns = checkInRhythm(of: household)
    span = household.span
    weekStarts = household.settings.weekStarts
    mayCompare = household.settings.mayCompare
    pauses = household.settings.pauses.map(\.span)
    var rested = BySeat<[CalendarDate: Int]>(first: [:], second: [:])
    var active = BySeat<Set<CalendarDate>>(first: [], second: [])
    for entry in household.log {
      for seat in Seat.allCases where entry.who.includes(seat) {
        active[seat].insert(entry.date)
        guard entry.verb == .rested, let minutes = entry.minutes else { continue }
        rested[seat][entry.date, default: 0] += min(minutes.count, 1_000_000_000)
      }
    }
    self.rested = rested
    self.active = active
    func hours(_ seat: Seat) -> [(date: CalendarDate, hours: Double)] {
      household.checkIns.compactMap { checkIn in
        checkIn.answers[seat]?.scales[.sleep].map { (checkIn.date, $0) }
      }
    }
    sleep = BySeat(first: hours(.first), second: hours(.second))
  }

  /// A metric of ownTime.*, ritual.* or checkin.* over some days; none where it is absent.
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
      let weeks = wholeWeeks(in: days)
      return BalanceMetrics.readings(
        BySeat(
          first: median(weeks.compactMap { restedMinutes(.first, in: $0) }),
          second: median(weeks.compactMap { restedMinutes(.second, in: $0) })), for: partner)
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

  /// Minutes rested in a week; nil where that partner wrote nothing at all.
  private func restedMinutes(_ seat: Seat, in week: DateSpan) -> Double? {
    guard week.days.contains(where: active[seat].contains) else { return nil }
    return Double(week.days.reduce(0) { $0 + (rested[seat][$1] ?? 0) })
  }
}
