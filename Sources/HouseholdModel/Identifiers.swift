/// The id of a partner, as `couple.yaml` declares it.
package struct PartnerID: Sendable, Hashable, Encodable {
  /// The id as written.
  package let text: String
  /// An id of this text.
  package init(_ text: String) { self.text = text }
}

/// The id of a task; ids order by their bytes.
package struct TaskID: Sendable, Hashable, Encodable, Comparable {
  /// The id as written.
  package let text: String
  /// An id of this text.
  package init(_ text: String) { self.text = text }
  /// By bytes.
  package static func < (left: TaskID, right: TaskID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// The id of a category, such as `household`.
package struct CategoryID: Sendable, Hashable, Encodable {
  /// The id as written.
  package let text: String
  /// An id of this text.
  package init(_ text: String) { self.text = text }
}

/// The id of a milestone: the name of its file without `.md`.
package struct MilestoneID: Sendable, Hashable, Encodable, Comparable {
  /// The id.
  package let text: String
  /// An id of this text.
  package init(_ text: String) { self.text = text }
  /// By bytes.
  package static func < (left: MilestoneID, right: MilestoneID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
