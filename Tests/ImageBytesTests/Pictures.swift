@testable import ImageBytes

/// A chunk of a PNG with its length and checksum.
func chunk(_ name: String, _ data: [UInt8] = []) -> [UInt8] {
  let named = Array(name.utf8) + data
  return bytes32(data.count) + named + bytes32(Int(CRC32.of(named)))
}

func bytes32(_ number: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

func bytes16(_ number: Int) -> [UInt8] {
  [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
}

/// The head of a PNG: true colour, 8 bits, unless said otherwise.
func header(_ width: Int, _ height: Int, depth: UInt8 = 8, colour: UInt8 = 2) -> [UInt8] {
  chunk("IHDR", bytes32(width) + bytes32(height) + [depth, colour, 0, 0, 0])
}

/// A PNG of these chunks.
func png(_ chunks: [UInt8]...) -> [UInt8] {
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap { $0 }
}

/// One red pixel: filter 0, then 255, 0, 0, in a stored block of zlib.
let redPixel: [UInt8] = [
  0x78, 0x01, 0x01, 0x04, 0x00, 0xFB, 0xFF, 0x00, 0xFF, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00,
]

/// A picture of one red pixel, with nothing else in it.
let plainPNG = png(header(1, 1), chunk("IDAT", redPixel), chunk("IEND"))

/// A segment of a JPEG with its length.
func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
  [0xFF, marker] + bytes16(data.count + 2) + data
}

func frame(_ width: Int, _ height: Int, marker: UInt8 = 0xC0) -> [UInt8] {
  segment(marker, [8] + bytes16(height) + bytes16(width) + [1, 1, 0x11, 0])
}

let quantization = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
/// Two codes of one bit and of two, for lengths of 0.
let huffman =
  segment(0xC4, [0, 1] + [UInt8](repeating: 0, count: 15) + [0])
  + segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
let scanHead = segment(0xDA, [1, 1, 0, 0, 63, 0])

/// A JPEG of these parts between its first and its last marker.
func jpeg(_ parts: [UInt8]...) -> [UInt8] {
  [0xFF, 0xD8] + parts.flatMap { $0 } + [0xFF, 0xD9]
}

/// A grey picture of 8 by 4 pixels, with nothing else in it.
let plainJPEG = jpeg(quantization, frame(8, 4), huffman, scanHead, [0x3F, 0xFF, 0x00, 0x3F])

/// An Exif segment as a camera writes one: make, orientation, a place and a thumbnail, in either
/// order of bytes.
func exif(orientation: Int, isLittle: Bool = false, type: Int = 3) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] {
    let digits = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return isLittle ? digits : digits.reversed()
  }
  let words = Array("Pear Phone 9 52.5200N 13.4050E".utf8)
  var tiff = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2)
  tiff += number(0x010F, 2) + number(2, 2) + number(words.count, 4) + number(38, 4)
  tiff += number(0x0112, 2) + number(type, 2) + number(1, 4) + number(orientation, 2) + number(0, 2)
  tiff += number(0, 4) + words
  return segment(0xE1, Array("Exif".utf8) + [0, 0] + tiff)
}
