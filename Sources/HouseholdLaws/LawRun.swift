internal import DataExport

/// Every law on many households, and what came of it.
package struct LawRun: Sendable {
  /// Households tried.
  package private(set) var households = 0
  /// For each law of numbers by its name, on how many households it was tried.
  package private(set) var tried: [String: Int] = [:]
  /// What disagreed, with the seed.
  package private(set) var complaints: [String] = []
  /// How often each mutant was noticed, by law and mutant; those never noticed have 0.
  package private(set) var noticed: [String: Int] = [:]
  /// The metrics that each law looked at with a value.
  package private(set) var metrics: [String: Set<String>] = [:]
  /// The metrics that had a value in some household.
  package private(set) var seen: Set<String> = []
  /// Broken copies of numbers that were noticed to be out of bounds.
  package private(set) var brokenBounds = 0

  /// The name of the law of bounds.
  package static let bounds = "every share lies in its range and its band"

  /// Nothing yet.
  package init() {
    for law in Law.all {
      for mutant in law.mutants { noticed["\(law.name): \(mutant.name)"] = 0 }
    }
  }

  /// Tries every law on the household of a seed.
  ///
  /// - Parameters:
  ///   - seed: the seed.
  ///   - isMutating: whether the planted mutants are tried too.
  package mutating func add(seed: Int, isMutating: Bool) {
    let household = MadeUpHousehold(seed: seed)
    households += 1
    guard let measured = measured(household) else {
      complaints.append("seed \(seed): is no household")
      return
    }
    for error in measured.errors.prefix(3) { complaints.append("seed \(seed): \(error)") }
    seen.formUnion(measured.values.filter { $0.number != nil || $0.word != nil }.map(\.metric))
    tried[Self.bounds, default: 0] += 1
    complaints += outOfBounds(measured.values).prefix(4).map {
      "seed \(seed), \(Self.bounds): \($0)"
    }
    if isMutating {
      let (count, missed) = noticedOutOfBounds(measured.values)
      brokenBounds += count
      complaints += missed.map { "seed \(seed): no bound holds \($0)" }
    }
    for law in Law.all {
      let outcome = law.tried(on: household, measured: measured, isMutating: isMutating)
      guard outcome.isTried else { continue }
      tried[law.name, default: 0] += 1
      complaints += outcome.complaints.map { "seed \(seed), \(law.name): \($0)" }
      for mutant in outcome.noticed { noticed["\(law.name): \(mutant)", default: 0] += 1 }
      metrics[law.name, default: []].formUnion(outcome.metrics)
    }
  }

  /// Takes in what another run found.
  package mutating func add(_ other: LawRun) {
    households += other.households
    tried.merge(other.tried, uniquingKeysWith: +)
    complaints += other.complaints
    noticed.merge(other.noticed, uniquingKeysWith: +)
    metrics.merge(other.metrics) { $0.union($1) }
    seen.formUnion(other.seen)
    brokenBounds += other.brokenBounds
  }

  /// Metrics of the data files that no household had a value of.
  package var unseen: [String] { MetricDefinition.all.map(\.id).filter { !seen.contains($0) } }
  /// Mutants that no household gave away.
  package var unnoticed: [String] { noticed.filter { $0.value == 0 }.keys.sorted() }
}
