/// The bytes of a value: the same for equal values in every run of the program, and different ones
/// for different values of a type.
///
/// Sets and dictionaries, which have another order in every run, are put in order by the bytes of
/// what they hold. Everything that the type encodes is in them, with the names of its fields, but for
/// fields that are left out.
///
/// - Parameters:
///   - value: the value.
///   - fields: the names of fields that are left out wherever they are.
///   - userInfo: what the types may ask for while they are encoded.
/// - Returns: the bytes; nil where a part of the value can't be encoded.
package func canonicalBytes(
  of value: some Encodable, leavingOut fields: Set<String> = [],
  userInfo: [CodingUserInfoKey: any Sendable] = [:]
) -> [UInt8]? {
  let sink = Sink(leavingOut: fields, userInfo: userInfo)
  guard (try? sink.put(value)) != nil else { return nil }
  return sink.writer.bytes
}

/// Where the encoders of one value write to.
final class Sink {
  var writer = CanonicalWriter()
  let leftOut: Set<String>
  let userInfo: [CodingUserInfoKey: Any]
  /// Types that are known to have an order, for asking takes a while.
  private var ordered: Set<ObjectIdentifier> = []

  init(leavingOut leftOut: Set<String>, userInfo: [CodingUserInfoKey: Any]) {
    (self.leftOut, self.userInfo) = (leftOut, userInfo)
  }

  /// Any value, with marks around it, so that it is known where its fields end.
  func put<Value: Encodable>(_ value: Value) throws {
    let type = ObjectIdentifier(Value.self)
    if !ordered.contains(type) {
      if let unordered = value as? any Unordered { return try put(inOrder: unordered) }
      ordered.insert(type)
    }
    writer.put(.start)
    try value.encode(to: CanonicalEncoder(sink: self))
    writer.put(.end)
  }

  /// The parts of a value, sorted by their bytes.
  private func put(inOrder value: any Unordered) throws {
    writer.put(.inOrder)
    let start = writer.bytes.count
    var ends: [Int] = []
    try value.putParts(to: self) { ends.append(writer.bytes.count - start) }
    let all = writer.removeAll(from: start)
    let parts = zip([0] + ends, ends).map { all[$0..<$1] }
    writer.put(parts.count)
    for part in parts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { writer.put(whole: part) }
  }
}

/// A collection that has another order in every run.
private protocol Unordered {
  /// Writes its parts in any order.
  ///
  /// - Parameters:
  ///   - sink: gets them.
  ///   - end: called after each.
  /// - Throws: where one can't be encoded.
  func putParts(to sink: Sink, end: () -> Void) throws
}

extension Dictionary: Unordered where Key: Encodable, Value: Encodable {
  fileprivate func putParts(to sink: Sink, end: () -> Void) throws {
    for (key, value) in self {
      try sink.put(key)
      try sink.put(value)
      end()
    }
  }
}

extension Set: Unordered where Element: Encodable {
  fileprivate func putParts(to sink: Sink, end: () -> Void) throws {
    for element in self {
      try sink.put(element)
      end()
    }
  }
}
