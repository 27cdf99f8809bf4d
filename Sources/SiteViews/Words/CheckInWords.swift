import HouseholdModel

extension CheckInHeading {
  /// The order in which a page shows the headings: thanks first, then the three questions.
  static let told: [CheckInHeading] = [
    .appreciations, .unseen, .heavy, .working, .shift, .needs, .boundaries, .support,
  ]

  /// The three questions of every check-in.
  static let threeQuestions: [CheckInHeading] = [.heavy, .working, .shift]

  /// What pages call it.
  var title: String {
    switch self {
    case .heavy: "What feels heavy"
    case .working: "What is working"
    case .shift: "What needs to shift"
    case .unseen: "What the other carried that I hadn’t seen"
    case .needs: "What I need"
    case .boundaries: "Time and space I want to keep"
    case .appreciations: "What I am grateful for"
    case .support: "What would make me feel more supported"
    }
  }
}

extension CheckInScale {
  /// What pages call it.
  var title: String {
    switch self {
    case .energy: "Energy"
    case .capacity: "Capacity for what comes"
    case .fairness: "How fair it feels"
    case .closeness: "Closeness"
    case .wellbeing: "Wellbeing"
    case .feeling: "How we are"
    case .sleep: "Sleep"
    }
  }

  /// Its ends in words: `0 to 5`.
  var ends: String {
    switch self {
    case .energy, .capacity: "0 to 5"
    case .fairness: "−3 to 3"
    case .closeness, .wellbeing, .feeling: "1 to 5"
    case .sleep: "hours a night"
    }
  }

  /// An answer: `4`, `+1`, `6.5 h`.
  func text(_ value: Double) -> String {
    switch self {
    case .fairness: value > 0 ? "+\(decimalText(value))" : signedText(value)
    case .sleep: "\(decimalText(value))\(noBreak)h"
    default: decimalText(value)
    }
  }
}

extension OwnScale {
  /// What pages call it.
  var title: String {
    switch self {
    case .unease: "Unease"
    case .desire: "Desire"
    case .exhausted: "Exhausted"
    case .invisible: "Invisible"
    case .resentful: "Resentful"
    case .heldBack: "Held back"
    case .managedReaction: "Minded the other’s reaction"
    }
  }
}

/// `−1.5`, with a minus sign.
func signedText(_ value: Double) -> String {
  value < 0 ? "−" + decimalText(-value) : decimalText(value)
}

/// How one felt after something, −2…2, in a word.
func energyWord(_ energy: Int) -> String {
  switch energy {
  case ...(-2): "drained"
  case -1: "a little tired"
  case 0: "as before"
  case 1: "a little lighter"
  default: "lighter"
  }
}
