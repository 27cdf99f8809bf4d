internal import CivilCalendar

/// The day of a plain `YYYY-MM-DD` in some bytes; nil for anything else.
func isoDay(_ bytes: [UInt8], _ start: Int, _ end: Int) -> CalendarDate? {
  guard end - start == 10, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else { return nil }
  func number(_ from: Int, _ to: Int) -> Int? {
    var result = 0
    for index in from..<to {
      guard (0x30...0x39).contains(bytes[start + index]) else { return nil }
      result = result * 10 + Int(bytes[start + index] - 0x30)
    }
    return result
  }
  guard let year = number(0, 4), let month = number(5, 7), let day = number(8, 10) else {
    return nil
  }
  return CalendarDate(year: year, month: month, day: day)
}

/// The number of one to nine digits in some bytes; nil for anything else.
func plainNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
  guard (1...9).contains(end - start) else { return nil }
  var result = 0
  for index in start..<end {
    guard (0x30...0x39).contains(bytes[index]) else { return nil }
    result = result * 10 + Int(bytes[index] - 0x30)
  }
  return result
}

/// Whether bytes are printable ASCII, tabs and line ends alone: told in one pass without a branch,
/// which processors take many bytes at a time.
func isPlainText(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var found: UInt8 = 0
    for byte in bytes {
      let isOther: UInt8 = byte &- 0x20 > 0x5E ? 1 : 0
      let isTab: UInt8 = byte == 0x09 ? 1 : 0
      let isLineEnd: UInt8 = byte == 0x0A ? 1 : byte == 0x0D ? 1 : 0
      found |= isOther & ~(isTab | isLineEnd)
    }
    return found == 0
  }
}

/// A word in lower case; most are already.
func lowercase(_ word: String) -> String {
  word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } ? word : word.lowercased()
}
