internal import BalanceMetrics
internal import HouseholdModel

extension Gathering {
  /// METRICS §1.
  mutating func addStanding(_ report: PeriodReport) {
    let (standing, period) = (report.standing, report.period.id)
    let rows = standing.liveTasks.count
    add(
      comparing: "standing.share", "standing.cognitive", "standing.physical",
      "standing.cognitiveGap", "standing.count", "standing.band", "standing.fullOwnership",
      "standing.segregation", "standing.sharing", in: period
    ) { $0.addStanding(standing.comparison, in: period, rows: rows) }
    add(Measurement("standing.unheld", in: period, value: standing.unheld, rows: rows))
    add(
      Measurement(
        "standing.neverChosen", in: period, value: Double(standing.neverChosen.count), rows: rows))
    for held in standing.heldSince where tasks.contains(held.task) {
      add(
        Measurement(
          "standing.heldSince", in: period, about: held.task.text, value: Double(held.days)))
    }
  }

  private mutating func addStanding(
    _ comparison: StandingComparison?, in period: String, rows: Int
  ) {
    let band = comparison?.band
    let simple: [(String, Double?)] = [
      ("standing.share", comparison?.share.value),
      ("standing.cognitive", comparison?.cognitive?.value),
      ("standing.physical", comparison?.physical?.value),
      ("standing.cognitiveGap", comparison?.cognitiveGap),
      ("standing.count", comparison?.count.value),
      ("standing.fullOwnership", comparison?.fullOwnership),
      ("standing.segregation", comparison?.segregation),
    ]
    for (metric, value) in simple {
      let isShare = metric == "standing.share"
      add(
        Measurement(
          metric, in: period, value: value, lower: isShare ? band?.lower.value : nil,
          upper: isShare ? band?.upper.value : nil, rows: rows))
    }
    guard let comparison else { return }
    for (end, share) in [("lower", comparison.band.lower), ("upper", comparison.band.upper)] {
      add(Measurement("standing.band", in: period, about: end, value: share.value))
    }
    for part in comparison.byCategory {
      add(
        Measurement(
          "standing.byCategory", in: period, about: part.category.text, value: part.share?.value))
    }
    for part in comparison.byStage {
      add(
        Measurement(
          "standing.byStage", in: period, about: part.stage.rawValue, value: part.share?.value))
    }
    for seat in Seat.allCases {
      add(
        Measurement(
          "standing.split", in: period, about: "notices-and-plans", partner: seat,
          value: comparison.split?[seat]))
    }
    let sharing = comparison.sharing
    add(
      Measurement(
        "standing.sharing", in: period,
        value: sharing.of > 0 ? Double(sharing.shared) / Double(sharing.of) : nil, rows: sharing.of)
    )
  }
}
