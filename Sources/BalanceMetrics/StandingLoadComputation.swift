internal import CivilCalendar
package import HouseholdModel
internal import Statistics

/// Who holds what in their head over a period (METRICS §1).
///
/// Pauses do not matter: holding does not pause. For many periods call `balanceReport(of:)`.
package func standingLoad(of household: Household, in period: Period) -> StandingLoad {
  BalanceIndex(of: household).standingLoad(in: period.span)
}

extension BalanceIndex {
  /// The standing load over a span.
  func standingLoad(in span: DateSpan) -> StandingLoad {
    let tally = StandingTally(of: tasks, in: span, categoryCount: categories.ids.count)
    let live = span.isEmpty ? [] : tasks.indices.filter { tasks[$0].life.contains(span.last) }
    return StandingLoad(
      comparison: mayCompare ? comparison(of: tally, days: span.dayCount) : nil,
      unheld: part(tally.nobody, of: tally.stageDays),
      neverChosen: live.filter { tasks[$0].isNeverChosen }.map { tasks[$0].id },
      heldSince: live.compactMap { tasks[$0].heldSince(on: span.last) },
      liveTasks: live.map { tasks[$0].id },
      assumedLoads: live.count { tasks[$0].isAssumed },
      outside: part(tally.outside, of: tally.stageDays))
  }

  /// What puts the two side by side; nil where neither is credited with any weight.
  private func comparison(of tally: StandingTally, days: Int) -> StandingComparison? {
    let cognitive = zip(Stage.allCases, tally.stages).filter { $0.0.isCognitive }
      .reduce(StandingTally.Sums()) { $0 + $1.1 }
    let physical = zip(Stage.allCases, tally.stages).filter { !$0.0.isCognitive }
      .reduce(StandingTally.Sums()) { $0 + $1.1 }
    let first = tally.categories.map(\.partner.first)
    let second = tally.categories.map(\.partner.second)
    guard let share = tally.all.share, let count = tally.counts.share,
      let band = shareBand(first: first, second: second)
    else { return nil }
    // Half-days a day held alone, and the days of the period.
    let perDay = 2 * Double(days)
    func weightPerDay(_ sums: StandingTally.Sums) -> BySeat<Double> {
      BySeat(first: sums.partner.first / perDay, second: sums.partner.second / perDay)
    }
    let split = tally.coupleHeld > 0
    return StandingComparison(
      share: share, cognitive: cognitive.share, physical: physical.share, count: count,
      band: ShareRange(Share(band.lower), Share(band.upper)),
      byCategory: zip(categories.ids, tally.categories).filter { $0.1.isLived }.map {
        StandingComparison.CategoryPart(
          category: $0, weightPerDay: weightPerDay($1), share: $1.share)
      },
      byStage: zip(Stage.allCases, tally.stages).map {
        StandingComparison.StagePart(stage: $0, weightPerDay: weightPerDay($1), share: $1.share)
      },
      fullOwnership: part(tally.fullyOwned, of: tally.coupleHeld),
      split: split
        ? BySeat(
          first: tally.split.first / tally.coupleHeld,
          second: tally.split.second / tally.coupleHeld) : nil,
      segregation: duncanSegregation(first: first, second: second),
      sharing: StandingComparison.Sharing(shared: tally.shared, of: tally.credited))
  }
}

extension TaskTimeline {
  /// Days since any of the four holders last changed, or since `since`; nil where it does not live.
  func heldSince(on day: CalendarDate) -> StandingLoad.HeldSince? {
    pieces.last { $0.span.contains(day) }.map {
      StandingLoad.HeldSince(task: id, days: $0.span.start.days(to: day))
    }
  }
}

/// A part of a whole, 0…1; nil where there is no whole.
func part(_ amount: Double, of whole: Double) -> Double? {
  whole > 0 ? min(amount / whole, 1) : nil
}
