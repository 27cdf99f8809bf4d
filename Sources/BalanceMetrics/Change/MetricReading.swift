package import HouseholdModel

/// A metric's value as a goal or a milestone looks at it, in the metric's unit.
package struct MetricReading: Sendable, Hashable {
  /// Whose it is; nil where it is of both, or the first partner's part of the two.
  package let partner: Seat?
  /// The value.
  package let value: Double

  /// A reading.
  package init(partner: Seat?, value: Double) {
    self.partner = partner
    self.value = value
  }
}

/// Whether a metric that may be aimed at puts the two side by side, and so waits for the yes of both.
package func comparesPartners(_ metric: String) -> Bool {
  switch metric {
  case "standing.unheld", "standing.neverChosen", "logged.weeklyLoad", "ritual.kept",
    "checkin.kept", "checkin.sleep":
    false
  default: true
  }
}

/// The readings of the first partner's part of two: as it is, or the second's where asked for.
func readings(_ share: Share?, for partner: Seat?) -> [MetricReading] {
  guard let share else { return [] }
  return [
    MetricReading(partner: partner, value: partner == .second ? 1 - share.value : share.value)
  ]
}

/// The readings of a number for each: one partner's, or both where none is named.
func readings(_ values: BySeat<Double?>, for partner: Seat?) -> [MetricReading] {
  (partner.map { [$0] } ?? Seat.allCases).compactMap { seat in
    values[seat].map { MetricReading(partner: seat, value: $0) }
  }
}

extension StandingLoad {
  /// A metric of standing.*; none where it is absent or not one of these.
  func readings(_ metric: String, for partner: Seat?) -> [MetricReading] {
    func one(_ value: Double?) -> [MetricReading] {
      value.map { [MetricReading(partner: nil, value: $0)] } ?? []
    }
    switch metric {
    case "standing.unheld": return one(unheld)
    case "standing.neverChosen": return one(Double(neverChosen.count))
    default: break
    }
    guard let comparison else { return [] }
    switch metric {
    case "standing.share": return BalanceMetrics.readings(comparison.share, for: partner)
    case "standing.cognitive": return BalanceMetrics.readings(comparison.cognitive, for: partner)
    case "standing.physical": return BalanceMetrics.readings(comparison.physical, for: partner)
    case "standing.count": return BalanceMetrics.readings(comparison.count, for: partner)
    case "standing.cognitiveGap":
      return comparison.cognitiveGap.map {
        [MetricReading(partner: partner, value: partner == .second ? -$0 : $0)]
      } ?? []
    case "standing.fullOwnership": return one(comparison.fullOwnership)
    case "standing.split":
      guard let split = comparison.split else { return [] }
      guard let partner else { return one(split.first + split.second) }
      return [MetricReading(partner: partner, value: split[partner])]
    case "standing.segregation": return one(comparison.segregation)
    case "standing.sharing":
      return one(part(Double(comparison.sharing.shared), of: Double(comparison.sharing.of)))
    default: return []
    }
  }
}

extension LoggedWork {
  /// A metric of the logged work, behind its gate; none where it is absent.
  ///
  /// Its coverage is never here: that is for its author's edition alone.
  func readings(_ metric: String, for partner: Seat?) -> [MetricReading] {
    switch metric {
    case "logged.weeklyLoad":
      return weeklyLoad.map { [MetricReading(partner: nil, value: $0.median)] } ?? []
    case "logged.share": return BalanceMetrics.readings(comparison?.share.share, for: partner)
    case "logged.rows": return BalanceMetrics.readings(comparison?.rows.share, for: partner)
    case "logged.prompted":
      guard let prompted = comparison?.prompted else { return [] }
      return BalanceMetrics.readings(
        BySeat(
          first: part(Double(prompted.prompted.first), of: Double(prompted.of.first)),
          second: part(Double(prompted.prompted.second), of: Double(prompted.of.second))),
        for: partner)
    default: return []
    }
  }
}

extension ClosedRange<Double> {
  /// 0 inside, to nine decimals, else the value minus the nearest end.
  func distance(to value: Double) -> Double {
    let distance =
      value < lowerBound ? value - lowerBound : value > upperBound ? value - upperBound : 0
    return distance.magnitude <= 1e-9 ? 0 : distance
  }
}
