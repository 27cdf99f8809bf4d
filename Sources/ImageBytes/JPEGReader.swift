/// Reads a JPEG segment by segment, and writes those that are needed.
struct JPEGReader {
  /// The most scans that a picture may have; a progressive one has about ten.
  private static let scanLimit = 200

  private let bytes: [UInt8]
  private var index = 2
  /// Tables, frame and scans in their order.
  private var body: [UInt8] = []
  private var frame: JPEGFrame?
  private var scans = 0
  private var isJFIF = false
  private var orientation: Int?
  /// How the colours of an Adobe segment are coded, 0…2.
  private var transform: UInt8?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The picture.
  mutating func image() throws(ImageFault) -> PlainImage {
    body.reserveCapacity(bytes.count)
    while true {
      let marker = try nextMarker()
      if marker == 0xD9 { break }
      let payload = try nextPayload(of: marker)
      if try isKept(marker, payload) {
        body += [0xFF, marker]
        body += bytes[(payload.lowerBound - 2)..<payload.upperBound]
      }
      if marker == 0xDA { takeScan() }
    }
    guard let frame, scans > 0 else { throw .damaged }
    let turned = orientation ?? 1
    return PlainImage(
      kind: .jpeg, width: turned < 5 ? frame.width : frame.height,
      height: turned < 5 ? frame.height : frame.width, bytes: start + body + [0xFF, 0xD9])
  }

  /// What a decoder has to know before the tables, each part written by us.
  private var start: [UInt8] {
    var start: [UInt8] = [0xFF, 0xD8]
    if isJFIF {
      start += [0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
    }
    if let orientation, orientation > 1 { start += exifSegment(orientation: orientation) }
    if let transform {
      start += [0xFF, 0xEE, 0, 14, 0x41, 0x64, 0x6F, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform]
    }
    return start
  }

  private mutating func nextMarker() throws(ImageFault) -> UInt8 {
    guard index < bytes.count else { throw .cutShort }
    guard bytes[index] == 0xFF else { throw .damaged }
    while index < bytes.count, bytes[index] == 0xFF { index += 1 }
    guard index < bytes.count else { throw .cutShort }
    index += 1
    return bytes[index - 1]
  }

  /// The place of a segment's bytes after its length.
  private mutating func nextPayload(of marker: UInt8) throws(ImageFault) -> Range<Int> {
    // Markers that have no length stand in a scan, or at the very beginning.
    guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { throw .damaged }
    guard bytes.count - index >= 2 else { throw .cutShort }
    let length = Int(bytes[index]) << 8 | Int(bytes[index + 1])
    guard length >= 2 else { throw .damaged }
    guard length <= bytes.count - index else { throw .cutShort }
    let payload = (index + 2)..<(index + length)
    index = payload.upperBound
    return payload
  }

  private mutating func isKept(_ marker: UInt8, _ range: Range<Int>) throws(ImageFault) -> Bool {
    let payload = bytes[range]
    switch marker {
    case 0xC0, 0xC1, 0xC2:
      guard frame == nil else { throw .rareForm }
      frame = try JPEGFrame(payload)
    case 0xC4:
      guard areHuffmanTables(payload) else { throw .damaged }
    case 0xDB:
      guard areQuantizationTables(payload) else { throw .damaged }
    case 0xDD:
      guard payload.count == 2 else { throw .damaged }
    case 0xDA:
      guard let frame, frame.isScan(payload), scans < Self.scanLimit else { throw .damaged }
      scans += 1
    case 0xE0...0xEF, 0xFE:
      readDropped(marker, payload)
      return false
    default: throw .rareForm
    }
    return true
  }

  /// Keeps in mind of a segment that goes what a decoder needs; only what stands before the picture.
  private mutating func readDropped(_ marker: UInt8, _ payload: ArraySlice<UInt8>) {
    guard scans == 0 else { return }
    switch marker {
    case 0xE0:
      if payload.starts(with: [0x4A, 0x46, 0x49, 0x46, 0]) { isJFIF = true }
    case 0xE1:
      if orientation == nil { orientation = exifOrientation(in: payload) }
    case 0xEE:
      guard payload.count >= 12, payload.starts(with: "Adobe".utf8) else { return }
      let value = payload[payload.startIndex + 11]
      if value <= 2 { transform = value }
    default: break
    }
  }

  /// The coded pixels after the head of a scan, up to the next marker.
  private mutating func takeScan() {
    let start = index
    while index < bytes.count {
      guard bytes[index] == 0xFF else {
        index += 1
        continue
      }
      // A marker's byte that is a pixel's is followed by 0; restarts are part of the scan.
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard next == 0 || (0xD0...0xD7).contains(next) else { break }
      index += 2
    }
    index = min(index, bytes.count)
    body += bytes[start..<index]
  }
}
