/// The verbs of the log: a closed list.
package enum Verb: String, Sendable, Hashable, Encodable, CaseIterable {
  // Task work
  case noticed, planned, did, checked
  // Ownership
  case took, stopped
  // Stepping back
  case asked, tried
  // Letting go: own edition
  case reminded, redid, hovered, rescued, fixed
  case overApologised = "over-apologised"
  // Connection
  case initiated, responded, soothed, listened, acknowledged, appreciated, apologised, raised
  case stayed
  case smallAct = "small-act"
  case noticedDistance = "noticed-distance"
  case followedUp = "followed-up"
  // Rituals
  case kept, missed, skipped, resumed
  // Own time
  case rested
  case plannedRest = "planned-rest"
  case madeRoom = "made-room"
  // Support
  case session
  // Life
  case celebrated, slipped
  // Own edition
  case voiced
  case heldBack = "held-back"
  case managedReaction = "managed-reaction"

  /// The stage that a row of task work stands for; nil for every other verb.
  package var stage: Stage? {
    switch self {
    case .noticed: .notice
    case .planned: .plan
    case .did: .do
    case .checked: .check
    default: nil
    }
  }

  /// Whether its rows exist only in their author's edition.
  package var isOwnEdition: Bool {
    switch self {
    case .reminded, .redid, .hovered, .rescued, .fixed, .overApologised, .voiced, .heldBack,
      .managedReaction:
      true
    default: false
    }
  }

  /// Whether it speaks of connection: observed, never owned, scheduled or counted up.
  package var isConnection: Bool {
    switch self {
    case .initiated, .responded, .soothed, .listened, .acknowledged, .appreciated, .apologised,
      .smallAct, .noticedDistance, .raised, .followedUp, .stayed:
      true
    default: false
    }
  }
}
