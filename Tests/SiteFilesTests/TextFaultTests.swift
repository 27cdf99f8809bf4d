import Testing

@testable import SiteFiles

struct TextFaultTests {
  @Test(arguments: [
    "", "a", "é", "€", "👩🏽‍🍳", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\u{D7FF}\u{E000}",
    "\u{FEFF}a",
  ])
  func `a text in UTF-8 has no fault`(text: String) {
    #expect(TextFault.first(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: 0..<500)
  func `random bytes have a fault exactly where Swift sees one`(seed: UInt64) {
    var random = SplitMix(seed)
    let edges: [UInt8] = [
      0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20 {
      let bytes = (0..<(1 + random.below(6))).map { _ in edges[random.below(edges.count)] }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      let fault = TextFault.first(in: [0x61] + bytes)
      #expect((fault == nil) == isText, "\(bytes)")
      if case .invalid(let range)? = fault {
        #expect(String(validating: bytes[..<(range.lowerBound - 1)], as: UTF8.self) != nil)
      }
    }
  }
}
