/// Finds in the text what the parser says about lines and columns.
///
/// The parser counts columns as if every line of a block started as its first does, and not at all
/// in some places, so what it says is a hint, and the words looked for decide.
struct SourceMap {
  /// The text as it was parsed, without what was put before it.
  let bytes: [UInt8]
  /// What to add to an offset in `bytes` for one in the text as it was given.
  let base: Int
  /// Lines that were put before the text for the parser.
  let addedLines: Int
  private let lineStarts: [Int]

  init(_ bytes: [UInt8], base: Int, addedLines: Int) {
    self.bytes = bytes
    self.base = base
    self.addedLines = addedLines
    var starts = [0]
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && next != 0x0A) { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// The offsets of a line of the parser, without its end; the nearest line where there is none.
  func line(_ parserLine: Int) -> Range<Int> {
    let index = min(max(parserLine - addedLines - 1, 0), lineStarts.count - 1)
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The words of a line, without the space and the marks of quotes and lists before them.
  func words(ofLine parserLine: Int) -> Range<Int> {
    let line = line(parserLine)
    let start = line.first { index in
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        false
      default: true
      }
    }
    return (start ?? line.lowerBound)..<line.upperBound
  }

  /// Where `words` stand in the lines of a block, nearest to a line and column of the parser; the
  /// words of the line where they don't.
  func find(_ words: [UInt8], line: Int, column: Int, blockLine: Int, blockEnd: Int) -> Range<Int> {
    let hint = line > 0 ? self.line(line) : self.line(blockLine)
    guard !words.isEmpty else { return self.words(ofLine: line > 0 ? line : blockLine) }
    let wanted = hint.lowerBound + max(column - 1, 0)
    var best: Int?
    for start in occurrences(of: words, in: hint)
    where best == nil || abs(start - wanted) < abs((best ?? 0) - wanted) {
      best = start
    }
    if best == nil {
      let block = self.line(blockLine).lowerBound..<self.line(max(blockLine, blockEnd)).upperBound
      best = occurrences(of: words, in: block).first
    }
    return best.map { $0..<$0 + words.count }
      ?? self.words(ofLine: line > 0 ? line : blockLine)
  }

  private func occurrences(of words: [UInt8], in range: Range<Int>) -> [Int] {
    guard let first = words.first, range.count >= words.count else { return [] }
    return (range.lowerBound...range.upperBound - words.count).filter {
      bytes[$0] == first && bytes[$0..<$0 + words.count].elementsEqual(words)
    }
  }
}
