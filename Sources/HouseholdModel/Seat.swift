package import SourceText

/// Which of the two partners: first and second as `couple.yaml` declares them (P1, P2).
package enum Seat: Sendable, Hashable, Encodable, CaseIterable {
  case first, second

  /// The other partner.
  package var other: Seat { self == .first ? .second : .first }
}

/// A value for each of the two partners.
package struct BySeat<Value> {
  /// The first partner's.
  package var first: Value
  /// The second partner's.
  package var second: Value

  /// A value for each.
  package init(first: Value, second: Value) {
    self.first = first
    self.second = second
  }

  /// The value of one partner.
  package subscript(seat: Seat) -> Value {
    get { seat == .first ? first : second }
    set { if seat == .first { first = newValue } else { second = newValue } }
  }

  /// The two in declared order.
  package var both: [Value] { [first, second] }
}

extension BySeat: Sendable where Value: Sendable {}
extension BySeat: Equatable where Value: Equatable {}
extension BySeat: Hashable where Value: Hashable {}
extension BySeat: Encodable where Value: Encodable {}

/// One of the two people.
package struct Partner: Sendable, Hashable, Encodable {
  /// The id that files use.
  package let id: PartnerID
  /// Which of the two.
  package let seat: Seat
  /// The name that pages print; never empty.
  package let name: String
  /// Other ids and names that files may use for them.
  package let alsoKnownAs: [String]
  /// Where they are declared.
  package let range: SourceRange

  /// A partner as declared.
  package init(
    id: PartnerID, seat: Seat, name: String, alsoKnownAs: [String] = [], range: SourceRange
  ) {
    self.id = id
    self.seat = seat
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.range = range
  }
}
