/// Why bytes can't be read as text, and where.
enum TextFault: Hashable {
  case utf16
  case nul(Int)
  case invalid(Range<Int>)

  /// The first fault of a file; nil for a text in UTF-8.
  static func first(in bytes: [UInt8]) -> TextFault? {
    if isPlain(bytes) { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return .nul(index) }
      let length = byte < 0x80 ? 1 : sequenceLength(bytes, at: index)
      guard length > 0 else { return .invalid(index..<index + 1) }
      index += length
    }
    return nil
  }
}

/// Whether bytes are all of ASCII and none is zero, as in nearly every file: told in one pass without
/// a branch, which processors take many bytes at a time.
private func isPlain(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var found: UInt8 = 0
    for byte in bytes { found |= (byte & 0x80) | (byte == 0 ? 1 : 0) }
    return found == 0
  }
}

/// The length of the UTF-8 sequence of two or more bytes at an index; 0 where there is none.
private func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
  let length: Int
  // The second byte alone tells overlong forms, surrogates and numbers beyond U+10FFFF.
  let second: ClosedRange<UInt8>
  switch bytes[index] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for follower in bytes[(index + 2)..<max(index + 2, index + length)]
  where !(0x80...0xBF).contains(follower) {
    return 0
  }
  return length
}
