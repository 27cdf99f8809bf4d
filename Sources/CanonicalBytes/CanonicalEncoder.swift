/// Writes what a value encodes into a sink, in the order in which it does.
struct CanonicalEncoder: Encoder {
  let sink: Sink
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { sink.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FieldContainer<Key>(sink: sink))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ValueContainer(sink: sink) }

  func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(sink: sink) }
}

/// Takes fields with their names.
private struct FieldContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: Sink
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { if starts(key) { sink.writer.putNil() } }

  func encode(_ value: Bool, forKey key: Key) { if starts(key) { sink.writer.put(value) } }

  func encode(_ value: String, forKey key: Key) { if starts(key) { sink.writer.put(value) } }

  func encode(_ value: Double, forKey key: Key) { if starts(key) { sink.writer.put(value) } }

  func encode(_ value: Float, forKey key: Key) { encode(Double(value), forKey: key) }

  func encode(_ value: some FixedWidthInteger & Encodable, forKey key: Key) {
    if starts(key) { sink.writer.put(value) }
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    if starts(key) { try sink.put(value) }
  }

  /// Writes the name of a field; false where the field is left out.
  private func starts(_ key: Key) -> Bool {
    let name = key.stringValue
    guard !sink.leftOut.contains(name) else { return false }
    sink.writer.put(key: name)
    return true
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    sink.writer.put(key: key.stringValue)
    return KeyedEncodingContainer(FieldContainer<Nested>(sink: sink))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    sink.writer.put(key: key.stringValue)
    return ValueContainer(sink: sink)
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(sink: sink) }

  func superEncoder(forKey key: Key) -> any Encoder {
    sink.writer.put(key: key.stringValue)
    return CanonicalEncoder(sink: sink)
  }
}

/// Takes one value, or one after the other.
private struct ValueContainer: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let sink: Sink
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(sink: Sink) { self.sink = sink }

  mutating func encodeNil() {
    count += 1
    sink.writer.putNil()
  }

  mutating func encode(_ value: Bool) {
    count += 1
    sink.writer.put(value)
  }

  mutating func encode(_ value: String) {
    count += 1
    sink.writer.put(value)
  }

  mutating func encode(_ value: Double) {
    count += 1
    sink.writer.put(value)
  }

  mutating func encode(_ value: Float) { encode(Double(value)) }

  mutating func encode(_ value: some FixedWidthInteger & Encodable) {
    count += 1
    sink.writer.put(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    count += 1
    try sink.put(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    count += 1
    return KeyedEncodingContainer(FieldContainer<Nested>(sink: sink))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    count += 1
    return ValueContainer(sink: sink)
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(sink: sink) }
}
