/// Writes values one after the other, each with its kind and, where it may vary, its length.
///
/// So different rows of values of the same kinds never have the same bytes.
package struct CanonicalWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  enum Kind: UInt8 {
    case missing, no, yes, number, fraction, text, key, start, end, inOrder
  }

  mutating func put(_ kind: Kind) { bytes.append(kind.rawValue) }

  /// That there is no value.
  package mutating func putNil() { put(.missing) }

  /// A yes or no.
  package mutating func put(_ value: Bool) { put(value ? .yes : .no) }

  /// A whole number.
  package mutating func put(_ value: some FixedWidthInteger) {
    put(.number)
    put(bits: UInt64(truncatingIfNeeded: value))
  }

  /// A number by its bits: zero is not minus zero.
  package mutating func put(_ value: Double) {
    put(.fraction)
    put(bits: value.bitPattern)
  }

  /// A text by its UTF-8: two spellings of one letter are two texts.
  package mutating func put(_ text: String) { put(text, as: .text) }

  /// The name of a field.
  mutating func put(key: String) { put(key, as: .key) }

  /// What was written elsewhere, as one value.
  mutating func put(whole other: ArraySlice<UInt8>) {
    put(bits: UInt64(other.count))
    bytes += other
  }

  /// Takes back what was written from an offset on.
  mutating func removeAll(from start: Int) -> [UInt8] {
    let rest = Array(bytes[start...])
    bytes.removeSubrange(start...)
    return rest
  }

  private mutating func put(_ text: String, as kind: Kind) {
    put(kind)
    put(bits: UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
