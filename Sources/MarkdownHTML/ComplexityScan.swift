/// Counts in one pass over a text what `MarkdownLimits` bounds.
struct ComplexityScan {
  private let limits: MarkdownLimits
  private var lines = 1
  private var lineStart = 0
  private var isLeading = true
  private var isBlank = true
  private var markers = 0
  private var bars = 0
  private var columns = 1
  private var paragraphLines = 0
  private var runByte: UInt8 = 0
  private var run = 0
  private var angles = 0
  private var declarations = 0
  private var brackets = 0
  private var ats = 0
  private var isInDefinition = false
  private var definitionBytes = 0

  private init(_ limits: MarkdownLimits) {
    self.limits = limits
  }

  /// The first limit that a text is beyond; nil for one within all of them.
  ///
  /// Takes linear time.
  static func exceeded(by bytes: [UInt8], limits: MarkdownLimits = .standard) -> LimitExceeded? {
    guard bytes.count <= limits.bytes else {
      return LimitExceeded(what: "more than \(limits.bytes / 1024) KiB", offset: limits.bytes)
    }
    if isFarWithin(limits, bytes) { return nil }
    var scan = ComplexityScan(limits)
    var index = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
      if let what = scan.take(bytes[index], next: next, at: index) {
        return LimitExceeded(what: what, offset: index)
      }
      index += 1
    }
    return scan.endLine().map { LimitExceeded(what: $0, offset: scan.lineStart) }
  }

  /// Whether a text is so short, and has so few marks in all, that it can't be beyond any limit.
  ///
  /// Most are. Counting all marks alike takes a tenth of the time of looking at each.
  private static func isFarWithin(_ limits: MarkdownLimits, _ bytes: [UInt8]) -> Bool {
    let marks = [
      limits.markersPerLine, limits.barsPerLine, limits.run, limits.declarations, limits.angles,
      limits.brackets, limits.ats,
    ].reduce(limits.markersPerLine, min)
    guard bytes.count < min(limits.lineBytes, limits.paragraphLines),
      (marks + 1) * (bytes.count + 1) <= limits.cells, marks * bytes.count <= limits.expansion
    else { return false }
    var count = 0
    for byte in bytes where isMark(byte) { count += 1 }
    return count <= marks
  }

  private mutating func take(_ byte: UInt8, next: UInt8, at index: Int) -> String? {
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) {
      let what = endLine()
      lineStart = index + 1
      lines += 1
      return what
    }
    if isInDefinition { definitionBytes += 1 }
    if byte != 0x20, byte != 0x09, byte != 0x0D { isBlank = false }
    if index - lineStart >= limits.lineBytes {
      return "a line of more than \(limits.lineBytes / 1024) KiB"
    }
    return takeLeading(byte, next: next) ?? takeRun(byte) ?? takeMark(byte, next: next)
  }

  /// Quote and list markers before the words of a line.
  private mutating func takeLeading(_ byte: UInt8, next: UInt8) -> String? {
    guard isLeading else { return nil }
    let isSpaceNext = next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D
    switch byte {
    case 0x20, 0x09, 0x30...0x39: break
    case UInt8(ascii: ">"): markers += 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
      UInt8(ascii: ")"):
      if isSpaceNext { markers += 1 } else { isLeading = false }
    default: isLeading = false
    }
    return markers > limits.markersPerLine
      ? "more than \(limits.markersPerLine) quote and list marks at the start of a line" : nil
  }

  private mutating func takeRun(_ byte: UInt8) -> String? {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      run = byte == runByte ? run + 1 : 1
      runByte = byte
    default:
      run = 0
      runByte = 0
    }
    return run > limits.run ? "more than \(limits.run) equal marks in a row" : nil
  }

  private mutating func takeMark(_ byte: UInt8, next: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "|"):
      bars += 1
      if bars > limits.barsPerLine { return "a table row of more than \(limits.barsPerLine) bars" }
    case UInt8(ascii: "<"):
      angles += 1
      if angles > limits.angles { return "more than \(limits.angles) times '<'" }
      guard next == UInt8(ascii: "?") || next == UInt8(ascii: "!") else { return nil }
      declarations += 1
      if declarations > limits.declarations {
        return "more than \(limits.declarations) times '<?' or '<!'"
      }
    case UInt8(ascii: "["):
      brackets += 1
      if brackets > limits.brackets { return "more than \(limits.brackets) times '['" }
    case UInt8(ascii: "]"):
      if next == UInt8(ascii: ":") { isInDefinition = true }
    case UInt8(ascii: "@"):
      ats += 1
      if ats > limits.ats { return "more than \(limits.ats) times '@'" }
    default: break
    }
    return nil
  }

  /// What can be known only once a line has ended, the products among it.
  private mutating func endLine() -> String? {
    columns = max(columns, bars + 1)
    paragraphLines = isBlank ? 0 : paragraphLines + 1
    if isBlank { isInDefinition = false }
    (bars, markers, run, runByte, isBlank, isLeading) = (0, 0, 0, 0, true, true)
    if columns > limits.freeColumns, columns * lines > limits.cells {
      return "a table of more than \(limits.cells) cells"
    }
    if definitionBytes * brackets > limits.expansion {
      return "more links by reference than can be written out"
    }
    return paragraphLines > limits.paragraphLines
      ? "a paragraph of more than \(limits.paragraphLines) lines" : nil
  }
}

/// Whether a byte is punctuation of ASCII.
private func isMark(_ byte: UInt8) -> Bool {
  let isLetter = (byte | 0x20) &- 0x61 < 26
  let isDigit = byte &- 0x30 < 10
  return byte > 0x20 && byte < 0x7F && !isLetter && !isDigit
}
