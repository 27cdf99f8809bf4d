/// The first partner's part of a total, 0…1; the second's is the rest.
package struct Share: Sendable, Hashable, Comparable {
  /// 0…1.
  package let value: Double

  /// A share; rounding noise outside 0…1 is cut off.
  package init(_ value: Double) {
    precondition(value.isFinite, "a share is a number")
    self.value = min(max(value, 0), 1)
  }

  /// The second partner's part.
  package var rest: Share { Share(1 - value) }

  /// Smaller parts first.
  package static func < (left: Share, right: Share) -> Bool { left.value < right.value }
}

/// A range of shares; `lower` is never above `upper`.
package struct ShareRange: Sendable, Hashable {
  /// The lower end.
  package let lower: Share
  /// The upper end.
  package let upper: Share

  /// A range between two shares in whichever order.
  package init(_ one: Share, _ other: Share) {
    lower = min(one, other)
    upper = max(one, other)
  }

  /// Whether 50 % lies strictly inside (METRICS §0: a band that crosses it).
  package var crossesEven: Bool { lower.value < 0.5 - 1e-9 && upper.value > 0.5 + 1e-9 }

  /// Whether 50 % lies inside or on an end (METRICS §0: a range that includes it).
  package var includesEven: Bool { lower.value <= 0.5 + 1e-9 && upper.value >= 0.5 - 1e-9 }
}
