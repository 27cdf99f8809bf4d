import TestSupport
import Testing

@testable import ImageBytes

/// Whether some bytes are in others.
private func holds(_ bytes: [UInt8], _ part: some Collection<UInt8>) -> Bool {
  guard bytes.count >= part.count else { return false }
  return (0...bytes.count - part.count).contains { bytes[$0...].starts(with: part) }
}

private let decorated = [
  jpeg(
    exif(orientation: 6), segment(0xFE, Array("A secret place".utf8)), quantization, frame(8, 4),
    huffman, scanHead, [0x3F, 0xFF, 0x00, 0x3F]),
  png(
    header(1, 1), chunk("tEXt", Array("A secret place".utf8)), chunk("IDAT", redPixel),
    chunk("IEND")),
]

private func ftyp(_ brand: String) -> [UInt8] { [0, 0, 0, 24] + Array("ftyp\(brand)".utf8) }

private let foreign: [(String?, [UInt8])] = [
  ("GIF", Array("GIF89a".utf8)), ("WebP", Array("RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".utf8)),
  ("HEIC", ftyp("heic")),
  ("AVIF", ftyp("avif")),
  ("film", ftyp("qt  ")), ("TIFF", [0x49, 0x49, 0x2A, 0, 8]),
  ("BMP", Array("BM12".utf8)), ("PDF", Array("%PDF-1.7".utf8)),
  ("SVG", Array("\u{FEFF} <svg xmlns='x'>".utf8)), ("SVG", Array("<?xml version='1.0'?>".utf8)),
  ("JPEG XL", [0xFF, 0x0A, 1]), (nil, Array("hello".utf8)), (nil, [0xFF, 0xD8]), (nil, [0]),
]

struct HostileBytesTests {
  @Test(arguments: decorated)
  func `a picture cut anywhere is cut short or no picture`(bytes: [UInt8]) {
    for count in 0..<bytes.count {
      let fault = #expect(throws: ImageFault.self) { try plainImage(of: Array(bytes[..<count])) }
      #expect(fault == .cutShort || fault == .otherKind(nil))
    }
    #expect(throws: Never.self) { try plainImage(of: bytes) }
  }

  @Test(arguments: decorated)
  func `what is kept is never more than what was there, and is kept the second time`(
    bytes: [UInt8]
  ) throws {
    var numbers = SplitMix64(seed: 7)
    var shown = 0
    for _ in 0..<4_000 {
      var changed = bytes
      for _ in 0...Int(numbers.next() % 3) {
        changed[Int(numbers.next() % UInt64(bytes.count))] = UInt8(numbers.next() % 256)
      }
      guard let image = try? plainImage(of: changed) else { continue }
      shown += 1
      #expect(image.bytes.count <= changed.count + 36)
      #expect(image.width > 0 && image.height > 0)
      #expect(try plainImage(of: image.bytes) == image)
      #expect(!holds(image.bytes, "secret".utf8))
    }
    #expect(shown > 100)
  }

  @Test(arguments: foreign)
  func `a picture of another kind is told by its own bytes`(name: String?, bytes: [UInt8]) {
    #expect(throws: ImageFault.otherKind(name)) { try plainImage(of: bytes) }
  }

  @Test func `what is too large is not looked at`() {
    let bytes = plainPNG + [UInt8](repeating: 0, count: PlainImage.byteLimit)
    #expect(throws: ImageFault.tooManyBytes) { try plainImage(of: bytes) }
    #expect(throws: ImageFault.cutShort) { try plainImage(of: []) }
  }

  @Test func `bytes of no sense end soon`() {
    let all = [UInt8](repeating: 0xFF, count: 1 << 16)
    #expect(throws: ImageFault.self) { try plainImage(of: [0xFF, 0xD8] + all) }
    #expect(throws: ImageFault.self) { try plainImage(of: png(header(1, 1), all)) }
  }
}
