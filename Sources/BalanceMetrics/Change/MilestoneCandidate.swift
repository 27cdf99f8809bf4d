package import CivilCalendar
package import HouseholdModel

/// Something in the data that could become a milestone, if the couple finds that it is one.
package struct MilestoneCandidate: Sendable, Hashable {
  /// The day it was so: the last of what it rests on.
  package let date: CalendarDate
  /// What it was.
  package let kind: Kind

  /// A candidate.
  package init(date: CalendarDate, kind: Kind) {
    self.date = date
    self.kind = kind
  }

  /// What could become a milestone.
  package enum Kind: Sendable, Hashable {
    /// The first whole month whose standing share lay within 5 percentage points of the target.
    case monthNearTarget(YearMonth, Share)
    /// The first hand-off that held for 8 weeks running after its transition.
    case handOffHeld(TaskID, [Stage], from: CalendarDate)
    /// The first whole month in which nobody's hands held nothing.
    case nothingUnheld(YearMonth)
    /// A ritual that came round a round number of times, gaps or not, the greatest so far: a sum
    /// that nothing can undo, never a run that a week off would break.
    case ritualTimes(String, kept: Int)
  }
}

/// What the data suggests, oldest first; comparisons only with the consent of both.
func milestoneCandidates(
  of household: Household, _ report: BalanceReport, _ rhythms: RhythmFacts, _ handOffs: [HandOff]
) -> [MilestoneCandidate] {
  var result: [MilestoneCandidate] = []
  let months = report.months.filter { $0.period.isWholeMonth }
  for report in months {
    guard case .month(let month) = report.period.kind,
      let share = report.standing.comparison?.share
    else { continue }
    let target = LoadTarget(of: household, expecting: report.expectedCapacity).share
    guard (share.value - target.value).magnitude <= 0.05 + 1e-9 else { continue }
    result.append(
      MilestoneCandidate(date: report.period.span.last, kind: .monthNearTarget(month, share)))
    break
  }
  if let report = months.first(where: { $0.standing.unheld == 0 }),
    case .month(let month) = report.period.kind
  {
    result.append(MilestoneCandidate(date: report.period.span.last, kind: .nothingUnheld(month)))
  }
  let held = handOffs.compactMap { handOff in
    zip(handOff.blocks, handOff.blocks.dropFirst()).first {
      $0.0.state == .holding && $0.1.state == .holding
    }.map { pair in
      MilestoneCandidate(
        date: pair.1.span.last,
        kind: .handOffHeld(handOff.task, handOff.stages, from: handOff.date))
    }
  }
  if let day = held.map(\.date).min(), let first = held.first(where: { $0.date == day }) {
    result.append(first)
  }
  for (ritual, periods) in zip(household.settings.rituals, rhythms.rituals) {
    let kept = periods.filter { $0.state == .kept }
    if let count = roundNumbers.last(where: { $0 <= kept.count }) {
      result.append(
        MilestoneCandidate(
          date: kept[count - 1].span.last, kind: .ritualTimes(ritual.id, kept: count)))
    }
  }
  return result.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    .map(\.element)
}

/// How often something has to have come round to be worth a word.
private let roundNumbers = [10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]

extension Period {
  /// Whether it is a calendar month that nothing cut.
  fileprivate var isWholeMonth: Bool {
    guard case .month(let month) = kind else { return false }
    return month.span == span
  }
}
