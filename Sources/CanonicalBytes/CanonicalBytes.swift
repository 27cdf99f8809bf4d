/// The bytes of a value: the same for equal values in every run of the program, and different ones
/// for different values of a type.
///
/// Sets and dictionaries, which have another order in every run, are put in order by the bytes of
/// what they hold. Everything that the type encodes is in them, with the names of its fields.
///
/// - Parameters:
///   - value: the value.
///   - userInfo: what the types may ask for while they are encoded.
/// - Returns: the bytes; nil where a part of the value can't be encoded.
package func canonicalBytes(
  of value: some Encodable, userInfo: [CodingUserInfoKey: any Sendable] = [:]
) -> [UInt8]? {
  let sink = Sink(userInfo: userInfo)
  guard (try? sink.put(value)) != nil else { return nil }
  return sink.writer.bytes
}

/// Where the encoders of one value write to.
final class Sink {
  var writer = CanonicalWriter()
  let userInfo: [CodingUserInfoKey: any Sendable]

  init(userInfo: [CodingUserInfoKey: any Sendable]) { self.userInfo = userInfo }

  /// Any value, with marks around it, so that it is known where its fields end.
  func put(_ value: some Encodable) throws {
    if let unordered = value as? any Unordered {
      try put(inOrder: unordered.parts(userInfo: userInfo))
      return
    }
    writer.put(.start)
    try value.encode(to: CanonicalEncoder(sink: self))
    writer.put(.end)
  }

  private func put(inOrder parts: [[UInt8]]) {
    writer.put(.inOrder)
    writer.put(parts.count)
    for part in parts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { writer.put(whole: part) }
  }
}

/// A collection that has another order in every run.
private protocol Unordered {
  /// The bytes of each part, in any order.
  func parts(userInfo: [CodingUserInfoKey: any Sendable]) throws -> [[UInt8]]
}

extension Dictionary: Unordered where Key: Encodable, Value: Encodable {
  fileprivate func parts(userInfo: [CodingUserInfoKey: any Sendable]) throws -> [[UInt8]] {
    try map { key, value in
      let sink = Sink(userInfo: userInfo)
      try sink.put(key)
      try sink.put(value)
      return sink.writer.bytes
    }
  }
}

extension Set: Unordered where Element: Encodable {
  fileprivate func parts(userInfo: [CodingUserInfoKey: any Sendable]) throws -> [[UInt8]] {
    try map { element in
      let sink = Sink(userInfo: userInfo)
      try sink.put(element)
      return sink.writer.bytes
    }
  }
}
