import Testing

@testable import ImageBytes

private let wrongSum: [UInt8] = chunk("IDAT", redPixel).dropLast() + [1]

private let broken: [(String, [UInt8])] = [
  ("no head", png(chunk("IDAT", [0]), chunk("IEND"))),
  ("two heads", png(header(1, 1), header(1, 1), chunk("IDAT", [0]), chunk("IEND"))),
  ("a short head", png(chunk("IHDR", [0, 0, 0, 1]), chunk("IDAT", [0]), chunk("IEND"))),
  ("no width", png(header(0, 1), chunk("IDAT", [0]), chunk("IEND"))),
  ("a depth of 3", png(header(1, 1, depth: 3), chunk("IDAT", [0]), chunk("IEND"))),
  ("a colour of 5", png(header(1, 1, colour: 5), chunk("IDAT", [0]), chunk("IEND"))),
  ("no data", png(header(1, 1), chunk("IEND"))),
  ("no palette", png(header(1, 1, colour: 3), chunk("IDAT", [0]), chunk("IEND"))),
  (
    "half a colour",
    png(header(1, 1, colour: 3), chunk("PLTE", [1, 2]), chunk("IDAT", [0]), chunk("IEND"))
  ),
  (
    "data in two places",
    png(header(1, 1), chunk("IDAT", [0]), chunk("tEXt"), chunk("IDAT", [0]), chunk("IEND"))
  ),
  ("an end with words", png(header(1, 1), chunk("IDAT", [0]), chunk("IEND", [1]))),
  ("a name of no letters", png(header(1, 1), [0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0])),
  (
    "a wrong checksum", png(header(1, 1), wrongSum, chunk("IEND"))
  ),
]

struct PNGTests {
  @Test func `the checksum is the one of the specification`() {
    // The check value of CRC-32, and the checksum that every PNG ends with.
    #expect(CRC32.of("123456789".utf8) == 0xCBF4_3926)
    #expect(chunk("IEND").suffix(4) == [0xAE, 0x42, 0x60, 0x82])
  }

  @Test func `a plain picture stays as it is`() throws {
    let image = try plainImage(of: plainPNG)
    #expect(image.bytes == plainPNG)
    #expect((image.kind, image.width, image.height) == (.png, 1, 1))
  }

  @Test func `only what is needed to draw it is kept`() throws {
    let secret = Array("GPS 52.5200N Ana".utf8)
    let given = png(
      header(1, 1), chunk("gAMA", bytes32(45_455)), chunk("sRGB", [0]),
      chunk("tEXt", Array("Comment".utf8) + [0] + secret), chunk("iTXt", secret),
      chunk("zTXt", secret), chunk("eXIf", secret), chunk("tIME", [7, 234, 3, 4, 5, 6, 7]),
      chunk("iCCP", secret), chunk("pHYs", secret), chunk("bKGD", [0, 0, 0, 0, 0, 0]),
      chunk("prVt", secret), chunk("PLTE", [1, 2, 3]), chunk("tRNS", [0, 1, 0, 2, 0, 3]),
      chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]), chunk("IDAT", redPixel), chunk("tEXt", secret),
      chunk("IEND"), secret, plainPNG)
    #expect(
      try plainImage(of: given).bytes
        == png(
          header(1, 1), chunk("gAMA", bytes32(45_455)), chunk("sRGB", [0]),
          chunk("tRNS", [0, 1, 0, 2, 0, 3]), chunk("IDAT", redPixel), chunk("IEND")))
  }

  @Test func `a palette stays with the picture that needs it`() throws {
    let head = header(3, 2, depth: 2, colour: 3)
    let parts = [chunk("PLTE", [1, 2, 3, 4, 5, 6]), chunk("tRNS", [0, 255])]
    let given = png(head, parts[0], parts[1], chunk("IDAT", [0]), chunk("IDAT", [1]), chunk("IEND"))
    #expect(try plainImage(of: given).bytes == given)
    let many = png(
      head, parts[0], chunk("tRNS", [0, 1, 2]), chunk("IDAT", [0]), chunk("IEND"))
    #expect(
      try plainImage(of: many).bytes == png(head, parts[0], chunk("IDAT", [0]), chunk("IEND")))
  }

  @Test(arguments: broken)
  func `what isn't built as its format says is not shown`(name: String, bytes: [UInt8]) {
    #expect(throws: ImageFault.damaged) { try plainImage(of: bytes) }
  }

  @Test func `a part that decoders have to know and we don't is not shown`() {
    #expect(throws: ImageFault.rareForm) {
      try plainImage(of: png(header(1, 1), chunk("CgBI", [0, 0, 0, 0])))
    }
  }

  @Test(arguments: [(65_536, 1), (1, 65_536), (10_001, 10_000), (0x7FFF_FFFF, 0x7FFF_FFFF)])
  func `a picture of absurd size is not shown`(width: Int, height: Int) {
    #expect(throws: ImageFault.tooManyPixels) {
      try plainImage(of: png(header(width, height), chunk("IDAT", redPixel), chunk("IEND")))
    }
  }

  @Test func `a length beyond the end is an end too early`() {
    for length in [1, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      #expect(throws: ImageFault.cutShort) {
        try plainImage(of: png(header(1, 1), bytes32(length) + Array("IDAT".utf8), bytes32(0)))
      }
    }
  }
}
