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
  /// How many lines ended before each 1024th byte: enough to find a line soon, and little to hold.
  private let lineEndCounts: [Int32]

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
    lineEndCounts = Self.lineEndCounts(in: bytes)
  }

  private static let step = 1024

  private static func lineEndCounts(in bytes: [UInt8]) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(1 + bytes.count / step)
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count - step, by: step) {
        var count: Int32 = 0
        // Every byte of every file is looked at here, so without a branch: many are taken at a time.
        for place in start..<start + step {
          let isReturn = bytes[place] == 0x0D && bytes[place + 1] != 0x0A
          count &+= bytes[place] == 0x0A || isReturn ? 1 : 0
        }
        counts.append(counts[counts.count - 1] + count)
      }
    }
    return counts
  }

  /// Whether a line ends with the byte at an offset: LF, CRLF and CR each end one.
  private func endsLine(at offset: Int) -> Bool {
    bytes[offset] == 0x0A
      || bytes[offset] == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
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

  /// The same file without its text.
  var withoutText: SourceFile {
    SourceFile(path: path, innerPath: innerPath, owner: owner, bytes: [])
  }

  /// The number of lines, 1 or more; a text that ends in a line end has an empty last line.
  package var lineCount: Int { place(of: bytes.count).line }

  /// The line of an offset, from 1, and where it starts.
  private func place(of offset: Int) -> (line: Int, start: Int) {
    let step = min(offset / Self.step, lineEndCounts.count - 1)
    var (line, start) = (Int(lineEndCounts[step]) + 1, step * Self.step)
    for place in start..<offset where endsLine(at: place) { (line, start) = (line + 1, place + 1) }
    // A line may have begun steps before.
    while start > 0, !endsLine(at: start - 1) { start -= 1 }
    return (line, start)
  }

  /// The place of a UTF-8 offset; offsets outside the text count as its nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let (line, lineStart) = place(of: offset)
    // A byte-order mark is no character that anyone can see.
    let mark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = min(lineStart + mark, offset)
    // An offset inside a character counts as its beginning.
    var end = offset
    for _ in 0..<3 where end > start && end < bytes.count && bytes[end] & 0xC0 == 0x80 {
      end -= 1
    }
    let before = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourcePosition(line: line, column: before.count + 1)
  }

  /// The text of a line counted from 1, without its end; empty where there is no such line.
  package func line(_ number: Int) -> String {
    guard let start = start(ofLine: number) else { return "" }
    var end = start
    while end < bytes.count, !endsLine(at: end) { end += 1 }
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var text = bytes[start..<end]
    if number == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a line starts, counted from 1; nil where there is no such line.
  private func start(ofLine number: Int) -> Int? {
    guard number > 1 else { return number == 1 ? 0 : nil }
    // The line before it ends in the last step before which there are fewer line ends.
    let step = (lineEndCounts.firstIndex { $0 >= number - 1 } ?? lineEndCounts.count) - 1
    var line = Int(lineEndCounts[step]) + 1
    for place in step * Self.step..<bytes.count where endsLine(at: place) {
      line += 1
      if line == number { return place + 1 }
    }
    return nil
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
