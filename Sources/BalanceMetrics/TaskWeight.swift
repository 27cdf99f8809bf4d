package import HouseholdModel

extension LoadRating {
  /// The load that counts, 1…5: the mean of the ratings given, 3 where there is none.
  package var value: Double {
    switch self {
    case .unrated: return 3
    case .joint(let load): return load
    case .each(let loads):
      let given = loads.both.compactMap { $0 }
      return given.isEmpty ? 3 : given.reduce(0, +) / Double(given.count)
    }
  }

  /// Whether nobody rated it, so that 3 is assumed.
  package var isAssumed: Bool {
    switch self {
    case .unrated: true
    case .joint: false
    case .each(let loads): loads.first == nil && loads.second == nil
    }
  }
}

/// What a task weighs on a day: its load × the attention of its cadence (METRICS §1, weight).
///
/// A task without a cadence counts as weekly.
package func standingWeight(of task: HouseholdTask, with settings: CoupleSettings) -> Double {
  let cadence = task.cadence ?? .weekly
  let attention = settings.attention[cadence] ?? Cadence.standardAttention[cadence] ?? 3
  return task.load.value * attention
}
