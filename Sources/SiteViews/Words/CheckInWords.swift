import HouseholdModel
import Messages

extension CheckInHeading {
  /// The order in which a page shows the headings: thanks first, then the three questions.
  static let told: [CheckInHeading] = [
    .appreciations, .unseen, .heavy, .working, .shift, .needs, .boundaries, .support,
  ]

  /// The three questions of every check-in.
  static let threeQuestions: [CheckInHeading] = [.heavy, .working, .shift]
}

extension Words {
  /// What pages call a heading of a check-in.
  func title(_ heading: CheckInHeading) -> String {
    self("check-in-heading", ["heading": heading])
  }

  /// What pages call a scale.
  func title(_ scale: CheckInScale) -> String { self("scale-title", ["scale": scale]) }

  /// The ends of a scale in words: `0 to 5`.
  func ends(_ scale: CheckInScale) -> String { self("scale-ends", ["scale": scale]) }

  /// An answer: `4`, `+1`, `6.5 h`.
  func answer(_ value: Double, _ scale: CheckInScale) -> String {
    switch scale {
    case .fairness: (value > 0 ? "+" : "") + decimal(value)
    case .sleep: hours(decimal(value))
    default: decimal(value)
    }
  }
}
