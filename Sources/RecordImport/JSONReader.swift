internal import SourceText

/// A value of a JSON text with its place.
struct ForeignJSON: Hashable {
  /// The value.
  let value: Value
  /// The first offset and the one after the last.
  let start: Int, end: Int

  /// What it is.
  indirect enum Value: Hashable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([ForeignJSON])
    /// Members in the order written; the last of a name counts.
    case object([String: ForeignJSON])
  }

  /// Why a text is no JSON, and where.
  struct Problem: Error, Hashable {
    /// What is wrong there, as a clause.
    let reason: String
    let offset: Int
  }

  /// The value of a text (RFC 8259), behind a byte-order mark or not.
  static func read(_ bytes: [UInt8]) throws(Problem) -> ForeignJSON {
    var reader = JSONReader(bytes)
    return try reader.document()
  }
}

/// Reads JSON byte by byte; at most 32 levels and a million values.
private struct JSONReader {
  let bytes: [UInt8]
  private var index = 0
  private var count = 0

  static let depthLimit = 32
  static let countLimit = 5_000_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func document() throws(ForeignJSON.Problem) -> ForeignJSON {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw problem("something follows the end") }
    return value
  }

  private func problem(_ reason: String) -> ForeignJSON.Problem {
    .init(reason: index >= bytes.count ? "the text breaks off" : reason, offset: index)
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(ForeignJSON.Problem) -> ForeignJSON {
    skipSpace()
    count += 1
    guard depth <= Self.depthLimit, count <= Self.countLimit else {
      throw problem("values lie too deep, or there are too many")
    }
    guard index < bytes.count else { throw problem("") }
    let start = index
    let found: ForeignJSON.Value
    switch bytes[index] {
    case 0x7B: found = try object(depth: depth)
    case 0x5B: found = try array(depth: depth)
    case 0x22: found = .string(try string())
    case 0x2D, 0x30...0x39: found = .number(try number())
    default: found = try word()
    }
    return ForeignJSON(value: found, start: start, end: index)
  }

  private mutating func word() throws(ForeignJSON.Problem) -> ForeignJSON.Value {
    let words: [(StaticString, ForeignJSON.Value)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
    ]
    for (word, value) in words where bytes[index...].starts(with: Array("\(word)".utf8)) {
      index += word.utf8CodeUnitCount
      return value
    }
    throw problem("this is no value")
  }

  private mutating func object(depth: Int) throws(ForeignJSON.Problem) -> ForeignJSON.Value {
    var members: [String: ForeignJSON] = [:]
    index += 1
    if take(0x7D) { return .object(members) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == 0x22 else { throw problem("a name is missing") }
      let name = try string()
      guard take(0x3A) else { throw problem("a colon is missing") }
      members[name] = try value(depth: depth + 1)
    } while take(0x2C)
    guard take(0x7D) else { throw problem("a comma or '}' is missing") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(ForeignJSON.Problem) -> ForeignJSON.Value {
    var values: [ForeignJSON] = []
    index += 1
    if take(0x5D) { return .array(values) }
    repeat { values.append(try value(depth: depth + 1)) } while take(0x2C)
    guard take(0x5D) else { throw problem("a comma or ']' is missing") }
    return .array(values)
  }

  private mutating func number() throws(ForeignJSON.Problem) -> String {
    let start = index
    func isNumber(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    while index < bytes.count, isNumber(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Double(text) != nil, !text.hasPrefix("+"), text != "-" else {
      index = start
      throw problem("this is no number")
    }
    return text
  }

  private mutating func string() throws(ForeignJSON.Problem) -> String {
    index += 1
    var units: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x22:
        index += 1
        return String(decoding: units, as: UTF8.self)
      case 0x5C:
        try escape(into: &units)
      case 0..<0x20: throw problem("a line end or control stands in a text")
      default:
        units.append(byte)
        index += 1
      }
    }
    throw problem("")
  }

  private mutating func escape(into units: inout [UInt8]) throws(ForeignJSON.Problem) {
    let simple: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    guard index + 1 < bytes.count else {
      index = bytes.count
      throw problem("")
    }
    if let byte = simple[bytes[index + 1]] {
      units.append(byte)
      index += 2
      return
    }
    guard bytes[index + 1] == 0x75, let first = unit(at: index + 2) else {
      throw problem("there is no such escape")
    }
    index += 6
    var scalar = Unicode.Scalar(UInt32(first))
    if (0xD800..<0xDC00).contains(first), index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75, let second = unit(at: index + 2),
      (0xDC00..<0xE000).contains(second)
    {
      index += 6
      scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    }
    // Half a character alone is none.
    units += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
  }

  private func unit(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<start + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
