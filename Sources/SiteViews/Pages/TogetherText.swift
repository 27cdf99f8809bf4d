import SourceText
import HouseholdModel

/// What a couple wrote together without the lines of its agreements, which the page shows as a list.
///
/// Bytes become spaces, so that every place in the text stays where it was. A heading that is left
/// with nothing below it goes with its lines.
func bodyWithoutAgreements(_ together: Together) -> MarkdownText {
  let body = together.body
  var bytes = Array(body.text.utf8)
  let lines = lineRanges(of: bytes)
  var cleared: Set<Int> = []
  for agreement in together.agreements where agreement.range.file == body.range.file {
    let start = Int(agreement.range.start) - Int(body.range.start)
    let end = Int(agreement.range.end) - Int(body.range.start)
    for (index, line) in lines.enumerated() where line.lowerBound < end && start < line.upperBound {
      cleared.insert(index)
    }
  }
  guard !cleared.isEmpty else { return body }
  func isBlank(_ index: Int) -> Bool {
    cleared.contains(index) || bytes[lines[index]].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
  for index in lines.indices.reversed() where bytes[lines[index]].first == UInt8(ascii: "#") {
    let next = lines[(index + 1)...].indices.first { !isBlank($0) }
    let isOverAgreements = lines[(index + 1)..<(next ?? lines.count)].indices.contains {
      cleared.contains($0)
    }
    let isEnd = next.map { bytes[lines[$0]].first == UInt8(ascii: "#") } ?? true
    if isOverAgreements, isEnd { cleared.insert(index) }
  }
  for line in cleared { for place in lines[line] { bytes[place] = 0x20 } }
  return MarkdownText(String(decoding: bytes, as: UTF8.self), at: body.range)
}

/// The places of each line, without its line end.
private func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  for (index, byte) in bytes.enumerated() where byte == 0x0A {
    ranges.append(start..<index)
    start = index + 1
  }
  return ranges + [start..<bytes.count]
}
