/// Words with one space for each run of white space, none around them, nothing hidden in them.
func singleLine(_ words: String) -> String {
  singleLineOfPrintableASCII(words)
    ?? withoutHidden(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The same of words in printable ASCII, as most are; nil for all others.
///
/// White space in them is the space alone, so that bytes tell it.
private func singleLineOfPrintableASCII(_ words: String) -> String? {
  var words = words
  return words.withUTF8 { bytes in
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0x20 || line.last ?? 0x20 != 0x20 { line.append(byte) }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
