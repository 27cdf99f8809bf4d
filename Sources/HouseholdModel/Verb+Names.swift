extension Verb {
  /// Every verb by its name.
  static let byName: [String: Verb] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
