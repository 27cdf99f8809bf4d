/// Goes through the bytes of a CSV file cell by cell.
///
/// It looks at every byte of long logs, so it takes them without a check of each index; it never goes
/// beyond `bytes.count`.
struct CSVScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// Where it stands.
  var index: Int

  /// Reads cells up to and with the row's line end; what is wrong with its quotes, if anything.
  mutating func readRow(into cells: inout [CSVCell]) -> QuoteProblem? {
    var problem: QuoteProblem?
    while true {
      skipSpaces()
      let start = index
      if index < bytes.count, bytes[index] == 0x22 {
        guard let hasEscapes = skipQuoted() else { return .unterminated(start) }
        cells.append(CSVCell(start: start, end: index, kind: hasEscapes ? .escaped : .quoted))
        skipSpaces()
        let after = index
        skipPlain()
        if index > after, problem == nil { problem = .textAfter(after, index) }
      } else {
        if let quote = skipPlain(), problem == nil { problem = .stray(quote) }
        var end = index
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        cells.append(CSVCell(start: start, end: end, kind: .plain))
      }
      guard index < bytes.count else { return problem }
      let byte = bytes[index]
      index += 1
      if byte == delimiter { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return problem
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && delimiter != 0x09)
  }

  private mutating func skipSpaces() {
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
  }

  /// Skips to the next delimiter or line end; the place of the first quote on the way.
  @discardableResult
  private mutating func skipPlain() -> Int? {
    var quote: Int?
    // Kept apart while it moves, so that it stays in a register.
    var place = index
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == 0x22, quote == nil { quote = place }
      place += 1
    }
    index = place
    return quote
  }

  /// Skips a quoted cell; whether it holds doubled quotes, or nil where it does not end.
  private mutating func skipQuoted() -> Bool? {
    var hasEscapes = false
    index += 1
    while index < bytes.count {
      guard bytes[index] == 0x22 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else {
        index += 1
        return hasEscapes
      }
      hasEscapes = true
      index += 2
    }
    return nil
  }
}
