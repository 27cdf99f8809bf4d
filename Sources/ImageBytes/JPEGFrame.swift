/// The head of a JPEG picture: its size and components.
struct JPEGFrame {
  let width: Int
  let height: Int
  private let components: Set<UInt8>

  /// Reads a frame segment (ITU T.81 B.2.2) in a form that browsers show.
  init(_ payload: ArraySlice<UInt8>) throws(ImageFault) {
    let bytes = Array(payload)
    guard bytes.count >= 6 else { throw .damaged }
    let count = Int(bytes[5])
    guard bytes.count == 6 + 3 * count else { throw .damaged }
    height = Int(bytes[1]) << 8 | Int(bytes[2])
    width = Int(bytes[3]) << 8 | Int(bytes[4])
    components = Set((0..<count).map { bytes[6 + 3 * $0] })
    // A height of 0 would be told after the picture.
    guard bytes[0] == 8, height > 0, [1, 3, 4].contains(count) else { throw .rareForm }
    let isSampled = (0..<count).allSatisfy { number in
      let factors = bytes[7 + 3 * number]
      return (1...4).contains(factors >> 4) && (1...4).contains(factors & 15)
        && bytes[8 + 3 * number] <= 3
    }
    guard isSampled, components.count == count else { throw .damaged }
    try checkSize(width: width, height: height)
  }

  /// Whether a segment is the head of a scan of this frame (ITU T.81 B.2.3).
  func isScan(_ payload: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(payload)
    guard let count = bytes.first.map(Int.init), (1...4).contains(count),
      bytes.count == 4 + 2 * count
    else { return false }
    return (0..<count).allSatisfy { components.contains(bytes[1 + 2 * $0]) }
  }
}

/// Whether a segment is made of quantization tables and nothing else (ITU T.81 B.2.4.1).
func areQuantizationTables(_ payload: ArraySlice<UInt8>) -> Bool {
  var rest = payload
  while let first = rest.first {
    let length = first >> 4 == 0 ? 65 : 129
    guard first >> 4 <= 1, first & 15 <= 3, rest.count >= length else { return false }
    rest = rest.dropFirst(length)
  }
  return !payload.isEmpty
}

/// Whether a segment is made of Huffman tables and nothing else (ITU T.81 B.2.4.2).
func areHuffmanTables(_ payload: ArraySlice<UInt8>) -> Bool {
  var rest = payload
  while let first = rest.first {
    guard first >> 4 <= 1, first & 15 <= 3, rest.count >= 17 else { return false }
    let codes = rest.dropFirst().prefix(16).reduce(0) { $0 + Int($1) }
    guard codes <= 256, rest.count >= 17 + codes else { return false }
    rest = rest.dropFirst(17 + codes)
  }
  return !payload.isEmpty
}
