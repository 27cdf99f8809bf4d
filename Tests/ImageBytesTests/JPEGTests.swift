import Testing

@testable import ImageBytes

private let secret = Array("GPS 52.5200N Ana".utf8)
private let jfif = segment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
private let body = quantization + frame(8, 4) + huffman + scanHead + [0x3F]

private let tooLong = segment(0xDB, [UInt8](repeating: 0, count: 66))
private let tooMany = segment(
  0xC4, [UInt8](repeating: 0, count: 2) + [UInt8](repeating: 255, count: 17))
private let manyScans = [[UInt8]](repeating: scanHead + [1], count: 201).flatMap { $0 }

private let broken: [(String, [UInt8])] = [
  ("no frame", jpeg(quantization, huffman, scanHead, [0x3F])),
  ("no scan", jpeg(quantization, frame(8, 4), huffman)),
  ("nothing", jpeg()),
  ("words between parts", jpeg(quantization, secret, frame(8, 4), huffman, scanHead, [0x3F])),
  ("a beginning in it", jpeg(quantization, [0xFF, 0xD8], frame(8, 4), huffman, scanHead)),
  ("a length of 1", jpeg([0xFF, 0xDB, 0, 1], body)),
  ("words in a quantization table", jpeg(segment(0xDB, secret), body)),
  ("words after one", jpeg(tooLong, body)),
  ("an empty one", jpeg(segment(0xDB, []), body)),
  ("words in a code table", jpeg(segment(0xC4, secret), body)),
  (
    "more codes than there are",
    jpeg(tooMany, body)
  ),
  ("a long restart interval", jpeg(segment(0xDD, [0, 1, 2]), body)),
  ("a scan of nothing", jpeg(quantization, frame(8, 4), huffman, segment(0xDA, [0, 0, 63, 0]))),
  (
    "a scan of another component",
    jpeg(quantization, frame(8, 4), huffman, segment(0xDA, [1, 2, 0, 0, 63, 0]))
  ),
  ("a frame that is too short", jpeg(quantization, segment(0xC0, [8, 0, 4, 0, 8, 3, 1]), body)),
  ("no width", jpeg(quantization, frame(0, 4), huffman, scanHead)),
  ("no sampling", jpeg(quantization, segment(0xC0, [8, 0, 4, 0, 8, 1, 1, 0, 0]), body)),
  (
    "scans without end",
    jpeg(quantization, frame(8, 4), huffman, manyScans)
  ),
]

private let rare: [(String, [UInt8])] = [
  ("lossless", jpeg(frame(8, 4, marker: 0xC3), body)),
  ("arithmetic", jpeg(frame(8, 4, marker: 0xC9), body)),
  ("12 bits", jpeg(segment(0xC1, [12, 0, 4, 0, 8, 1, 1, 0x11, 0]), body)),
  ("two components", jpeg(segment(0xC0, [8, 0, 4, 0, 8, 2, 1, 0x11, 0, 2, 0x11, 0]), body)),
  ("a height told later", jpeg(frame(8, 0), body)), ("two frames", jpeg(frame(8, 4), body)),
]

struct JPEGTests {
  @Test func `a plain picture stays as it is`() throws {
    let image = try plainImage(of: plainJPEG)
    #expect(image.bytes == plainJPEG)
    #expect((image.kind, image.width, image.height) == (.jpeg, 8, 4))
  }

  @Test func `only what is needed to draw it is kept`() throws {
    let adobe = Array("Adobe".utf8) + [0, 100, 0x40, 0, 0, 0, 2]
    let given =
      jpeg(
        segment(0xE0, Array("JFIF".utf8) + [0, 1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9]),
        segment(0xE0, Array("JFXX".utf8) + [0, 0x10] + plainJPEG), exif(orientation: 1),
        segment(0xE1, Array("http://ns.adobe.com/xap/1.0/".utf8) + [0] + secret),
        segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1] + secret),
        segment(0xE2, Array("MPF".utf8) + [0] + secret),
        segment(0xED, Array("Photoshop 3.0".utf8) + [0] + secret),
        segment(0xEE, adobe + secret), segment(0xFE, secret), segment(0xEF, secret),
        [0xFF, 0xFF, 0xFF], quantization, frame(8, 4), huffman, scanHead, [0x3F, 0xFF, 0xD0, 0x3F],
        segment(0xFE, secret), segment(0xEE, adobe), scanHead, [0x3F])
      + secret + plainJPEG
    let kept = try plainImage(of: given)
    #expect(
      kept.bytes
        == jpeg(
          jfif, segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2]), quantization,
          frame(8, 4), huffman, scanHead, [0x3F, 0xFF, 0xD0, 0x3F], scanHead, [0x3F]))
  }

  @Test(arguments: [false, true])
  func `the orientation is kept, in a segment that holds nothing else`(isLittle: Bool) throws {
    for turn in 1...8 {
      let image = try plainImage(of: jpeg(exif(orientation: turn, isLittle: isLittle), body))
      let own: [UInt8] = [
        0xFF, 0xE1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1,
        0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(turn), 0, 0, 0, 0, 0, 0,
      ]
      #expect(image.bytes == (turn == 1 ? jpeg(body) : jpeg(own, body)))
      // Turned by a quarter, it is as wide as it was high.
      #expect((image.width, image.height) == (turn < 5 ? (8, 4) : (4, 8)))
      #expect(try plainImage(of: image.bytes) == image)
    }
  }

  @Test func `an orientation that can't be read is none`() throws {
    let cut = segment(0xE1, Array(exif(orientation: 6).dropFirst(4).prefix(30)))
    let loop = segment(
      0xE1, Array("Exif".utf8) + [0, 0, 0x4D, 0x4D, 0, 42, 0xFF, 0xFF, 0xFF, 0xFF, 0, 1])
    let many = segment(
      0xE1, Array("Exif".utf8) + [0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0xFF, 0xFF])
    let short = segment(0xE1, Array("Exif".utf8))
    for segment in [
      exif(orientation: 0), exif(orientation: 9), exif(orientation: 6, type: 4), cut, loop, many,
      short,
    ] {
      #expect(try plainImage(of: jpeg(segment, body)).bytes == jpeg(body))
    }
  }

  @Test func `progressive pictures are read`() throws {
    let given = jpeg(
      quantization, frame(8, 4, marker: 0xC2), huffman, scanHead, [1], huffman, scanHead, [2])
    #expect(try plainImage(of: given).bytes == given)
  }

  @Test(arguments: broken)
  func `what isn't built as its format says is not shown`(name: String, bytes: [UInt8]) {
    #expect(throws: ImageFault.damaged) { try plainImage(of: bytes) }
  }

  @Test(arguments: rare)
  func `forms that browsers don't show are told`(name: String, bytes: [UInt8]) {
    #expect(throws: ImageFault.rareForm) { try plainImage(of: bytes) }
  }

  @Test func `a picture of absurd size is not shown`() {
    #expect(throws: ImageFault.tooManyPixels) {
      try plainImage(of: jpeg(frame(65_535, 65_535), body))
    }
  }
}
