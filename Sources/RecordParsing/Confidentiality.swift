internal import SourceText

/// Who may see a row or record.
package enum Visibility: String, Sendable, Hashable, CaseIterable {
  /// Its author alone.
  case `private`
  /// The couple; the default.
  case shared
  /// The couple, and a therapist too.
  case facilitator
}

/// The verbs whose rows only their author may see.
///
/// They are named here too, because a row has to be known as private before its first problem is
/// put into words.
package let ownEditionVerbNames: Set<String> = [
  "reminded", "redid", "hovered", "rescued", "over-apologised", "fixed", "held-back", "voiced",
  "managed-reaction",
]

/// The verbs that the couple may see, to tell a slip of the pen in one from a verb of one's own.
package let knownVerbNames: Set<String> = [
  "noticed", "planned", "did", "checked", "took", "stopped", "asked", "tried", "initiated",
  "responded", "soothed", "listened", "acknowledged", "appreciated", "apologised", "raised",
  "stayed", "small-act", "noticed-distance", "followed-up", "kept", "missed", "skipped", "resumed",
  "rested", "planned-rest", "made-room", "session", "celebrated", "slipped",
]

/// Whether a text holds a word that makes a row or record private.
func looksConfidential(_ text: String) -> Bool {
  let lower = text.lowercased()
  return confidentialWords.contains { lower.holds($0) }
}

private let confidentialWords = ["privat"] + ownEditionVerbNames.sorted()
