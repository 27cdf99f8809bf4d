/// A text that a problem can point into, named by the path that messages print.
package struct SourceFile: Sendable, Hashable {
  /// The path as messages print it: relative, with `/`, never absolute.
  package let path: String
  /// The path inside the folder that was read, such as `log/2026-03.csv` for `content/log/2026-03.csv`.
  package private(set) var innerPath: String
  /// Whose own folder it lies in, by the word that names them; nil where both may open it.
  package private(set) var owner: String?
  /// The text in UTF-8, as it was read.
  package let bytes: [UInt8]
  /// Offsets at which lines start; LF, CRLF and CR each end a line.
  private let lineStarts: [Int]

  /// A file of these bytes; invalid UTF-8 is kept, and excerpts show it repaired.
  ///
  /// - Parameters:
  ///   - path: the path as messages print it.
  ///   - innerPath: the path inside the folder that was read; the same as `path` by default.
  ///   - owner: whose own folder it lies in; nil where both may open it.
  ///   - bytes: the text in UTF-8.
  package init(path: String, innerPath: String? = nil, owner: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.innerPath = innerPath ?? path
    self.owner = owner
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    // Lines of a log have about 40 bytes, and others more.
    starts.reserveCapacity(2 + bytes.count / 32)
    // Every byte of every file is looked at here, so without a check of its index.
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] <= 0x0D {
        let isReturn =
          bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
      }
    }
    return starts
  }

  /// A file of this text.
  package init(path: String, innerPath: String? = nil, owner: String? = nil, text: String) {
    self.init(path: path, innerPath: innerPath, owner: owner, bytes: Array(text.utf8))
  }

  /// Whether it lies in a folder of one partner's own.
  package var isOwn: Bool { owner != nil }

  /// The same text under another inner path, in someone's own folder.
  package func placed(at innerPath: String, of owner: String) -> SourceFile {
    var file = self
    file.innerPath = innerPath
    file.owner = owner
    return file
  }

  /// The number of lines, 1 or more; a text that ends in a line end has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The place of a UTF-8 offset; offsets outside the text count as its nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    // A byte-order mark is no character that anyone can see.
    let mark = low == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = min(lineStarts[low] + mark, offset)
    // An offset inside a character counts as its beginning.
    var end = offset
    for _ in 0..<3 where end > start && end < bytes.count && bytes[end] & 0xC0 == 0x80 {
      end -= 1
    }
    let before = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourcePosition(line: low + 1, column: before.count + 1)
  }

  /// The text of a line counted from 1, without its end; empty where there is no such line.
  package func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var text = bytes[start..<end]
    if number == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text between two UTF-8 offsets, cut to the file.
  package func text(from start: Int, to end: Int) -> String {
    let start = min(max(start, 0), bytes.count)
    return String(decoding: bytes[start..<min(max(end, start), bytes.count)], as: UTF8.self)
  }
}

/// A place as people count it: line and column from 1, columns in characters, a tab counting 1.
package struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int

  /// The place at this line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
