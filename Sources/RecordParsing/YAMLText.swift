internal import SourceText

/// A YAML text with the arithmetic from the YAML reader's places to offsets.
///
/// The reader counts lines and Unicode scalars, and takes U+0085, U+2028 and U+2029 for line ends
/// as well; offsets are those of UTF-8 bytes in the whole file.
struct YAMLText {
  /// The text's bytes.
  var bytes: [UInt8]
  /// The offset of the first byte in the file.
  let base: Int
  /// The index of the file in the source set.
  let file: Int
  private let lineStarts: [Int]

  init(_ bytes: [UInt8], base: Int, file: Int) {
    self.bytes = bytes
    self.base = base
    self.file = file
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let length = Self.lineEndLength(bytes, index)
      index += max(length, 1)
      if length > 0 { starts.append(index) }
    }
    lineStarts = starts
  }

  private static func lineEndLength(_ bytes: [UInt8], _ index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch byte(0) {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// The offset in `bytes` of a line and a column counted from 1, columns in Unicode scalars.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    var index = lineStarts[line - 1]
    var left = column - 1
    while left > 0, index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }

  /// The place in the file of some offsets in `bytes`.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: base + start, end: base + end)
  }

  /// The place of the scalar that starts at an offset: its quotes included, a block's first line.
  func scalarRange(at start: Int, text: String) -> SourceRange {
    if bytes[start...].starts(with: text.utf8) { return range(start, start + text.utf8.count) }
    guard start < bytes.count else { return range(start, start) }
    var end = start
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      end += 1
      while end < bytes.count {
        let byte = bytes[end]
        end += byte == 0x5C && quote == 0x22 ? 2 : 1
        guard byte == quote else { continue }
        if quote == 0x27, end < bytes.count, bytes[end] == quote {
          end += 1
          continue
        }
        break
      }
      return range(start, min(end, bytes.count))
    }
    return range(start, lineEnd(from: start))
  }

  /// The offset at which the line of an offset ends, without the white space before.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
