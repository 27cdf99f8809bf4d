extension Verb {
  /// Every verb by its name.
  static let byName: [String: Verb] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension Verb {
  /// What everyday words for a verb most likely mean.
  static let everydayWords: [String: String] = [
    "do": "did", "does": "did", "doing": "did", "done": "did", "made": "did", "cooked": "did",
    "cleaned": "did", "washed": "did", "bought": "did",
    "plan": "planned", "planing": "planned", "planning": "planned", "organised": "planned",
    "organized": "planned", "arranged": "planned", "decided": "planned",
    "notice": "noticed", "noticing": "noticed", "saw": "noticed", "remembered": "noticed",
    "check": "checked", "checking": "checked", "verified": "checked",
    "take": "took", "taken": "took", "took over": "took", "took-over": "took",
    "stop": "stopped", "handed over": "stopped", "gave up": "stopped",
    "thanks": "appreciated", "thanked": "appreciated", "thank": "appreciated",
    "thank you": "appreciated", "appreciate": "appreciated",
    "sorry": "apologised", "apologized": "apologised",
    "relaxed": "rested", "rest": "rested",
  ]
}
