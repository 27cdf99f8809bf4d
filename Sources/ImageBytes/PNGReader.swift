/// Reads a PNG chunk by chunk, and writes those that are needed.
struct PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let bytes: [UInt8]
  private var index = Self.signature.count
  private var output = Self.signature
  private var header: Header?
  private var paletteCount = 0
  private var seen: Set<String> = []
  /// What the last chunk was, for parts that stand together.
  private var last = ""

  private struct Header {
    let width: Int
    let height: Int
    let colour: UInt8
  }

  private struct Chunk {
    let name: String
    /// From its length to its checksum.
    let whole: Range<Int>
    let data: Range<Int>
    /// Whether no decoder may pass it over.
    let isCritical: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The picture.
  mutating func image() throws(ImageFault) -> PlainImage {
    output.reserveCapacity(bytes.count)
    while true {
      let chunk = try nextChunk()
      guard header != nil || chunk.name == "IHDR" else { throw .damaged }
      if try isKept(chunk) { output += bytes[chunk.whole] }
      last = chunk.name
      seen.insert(chunk.name)
      guard chunk.name == "IEND" else { continue }
      guard let header, seen.contains("IDAT") else { throw .damaged }
      return PlainImage(kind: .png, width: header.width, height: header.height, bytes: output)
    }
  }

  private func number(at index: Int) -> Int {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func nextChunk() throws(ImageFault) -> Chunk {
    guard bytes.count - index >= 12 else { throw .cutShort }
    let length = number(at: index)
    let letters = bytes[(index + 4)..<(index + 8)]
    guard letters.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { throw .damaged }
    guard length <= bytes.count - index - 12 else { throw .cutShort }
    let data = (index + 8)..<(index + 8 + length)
    let chunk = Chunk(
      name: String(decoding: letters, as: UTF8.self), whole: index..<data.upperBound + 4,
      data: data, isCritical: bytes[index + 4] & 0x20 == 0)
    index = chunk.whole.upperBound
    return chunk
  }

  private mutating func isKept(_ chunk: Chunk) throws(ImageFault) -> Bool {
    let isFirst = !seen.contains(chunk.name)
    let isBeforeData = !seen.contains("IDAT")
    let colour = header?.colour ?? 0
    let count = chunk.data.count
    let isKept: Bool
    switch chunk.name {
    case "IHDR":
      guard isFirst, count == 13 else { throw .damaged }
      try readHeader(at: chunk.data.lowerBound)
      isKept = true
    case "PLTE":
      guard isFirst, isBeforeData, count % 3 == 0, (3...768).contains(count) else { throw .damaged }
      paletteCount = count / 3
      // Of pictures without a palette it is a hint for screens of long ago.
      isKept = colour == 3
    case "IDAT":
      guard isFirst || last == "IDAT", colour != 3 || paletteCount > 0 else { throw .damaged }
      isKept = true
    case "IEND":
      guard count == 0 else { throw .damaged }
      isKept = true
    case "tRNS":
      let isRight =
        switch colour {
        case 0: count == 2
        case 2: count == 6
        case 3: count > 0 && count <= paletteCount
        default: false
        }
      isKept = isFirst && isBeforeData && isRight
    case "gAMA": isKept = isFirst && isBeforeData && paletteCount == 0 && count == 4
    case "sRGB":
      isKept =
        isFirst && isBeforeData && paletteCount == 0 && count == 1
        && bytes[chunk.data.lowerBound] <= 3
    default:
      guard !chunk.isCritical else { throw .rareForm }
      isKept = false
    }
    if isKept {
      let sum = CRC32.of(bytes[(chunk.data.lowerBound - 4)..<chunk.data.upperBound])
      guard number(at: chunk.data.upperBound) == Int(sum) else { throw .damaged }
    }
    return isKept
  }

  private mutating func readHeader(at start: Int) throws(ImageFault) {
    let width = number(at: start)
    let height = number(at: start + 4)
    let (depth, colour) = (bytes[start + 8], bytes[start + 9])
    let depths: [UInt8] =
      switch colour {
      case 0: [1, 2, 4, 8, 16]
      case 3: [1, 2, 4, 8]
      case 2, 4, 6: [8, 16]
      default: []
      }
    guard depths.contains(depth), bytes[start + 10] == 0, bytes[start + 11] == 0,
      bytes[start + 12] <= 1
    else { throw .damaged }
    try checkSize(width: width, height: height)
    header = Header(width: width, height: height, colour: colour)
  }
}
