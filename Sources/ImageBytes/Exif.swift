/// The orientation that an Exif segment says, 1…8; nil where it says none.
///
/// Exif 2.32, tag 0x0112 of the first directory: how the stored picture is to be turned. `payload`
/// is the segment after its length.
func exifOrientation(in payload: ArraySlice<UInt8>) -> Int? {
  let marker: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
  guard payload.starts(with: marker) else { return nil }
  let tiff = Array(payload.dropFirst(marker.count))
  let isLittle = tiff.starts(with: [0x49, 0x49])
  guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
  func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset <= tiff.count - count else { return nil }
    let digits = tiff[offset..<offset + count]
    return isLittle
      ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
  }
  guard number(2, 2) == 42, let start = number(4, 4), let count = number(start, 2) else {
    return nil
  }
  for entry in 0..<count {
    let offset = start + 2 + entry * 12
    guard let tag = number(offset, 2) else { return nil }
    guard tag == 0x0112 else { continue }
    guard number(offset + 2, 2) == 3, number(offset + 4, 4) == 1,
      let value = number(offset + 8, 2), (1...8).contains(value)
    else { return nil }
    return value
  }
  return nil
}

/// An Exif segment with its marker that says an orientation, 1…8, and nothing else.
func exifSegment(orientation: Int) -> [UInt8] {
  [0xFF, 0xE1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0]  // the segment, "Exif"
    + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]  // big-endian, the directory follows
    + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(clamping: orientation), 0, 0]  // one entry
    + [0, 0, 0, 0]  // no other directory
}
