import RecordParsing
import SourceText
import Testing

@testable import RecordImport

@Suite struct ForeignTextTests {
  private static let text = "Wer\nJürgen – 5 €\n"

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  @Test func `the same text is read in each encoding, and said which it was`() throws {
    let windows: [UInt8] =
      Array("Wer\nJ".utf8) + [0xFC] + Array("rgen ".utf8) + [0x96] + Array(" 5 ".utf8) + [
        0x80, 0x0A,
      ]
    let readings: [([UInt8], String)] = [
      (Array(Self.text.utf8), "UTF-8"),
      ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), "UTF-8 with a byte-order mark"),
      (Self.utf16(Self.text, isBig: true), "UTF-16 (big-endian)"),
      (Self.utf16(Self.text, isBig: false), "UTF-16 (little-endian)"), (windows, "Windows-1252"),
    ]
    for (bytes, name) in readings {
      let read = try #require(ForeignText(path: "a.csv", bytes: bytes), "\(name)")
      #expect(read.encoding.name == name)
      #expect(read.file.line(2) == "Jürgen – 5 €", "\(name)")
      // Where something stands is the same in each.
      #expect(read.file.position(at: read.file.bytes.count - 2).line == 2)
    }
  }

  @Test func `every byte of Windows-1252 that is a character is read`() {
    let none: Set<UInt8> = [0x00, 0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8.min...UInt8.max {
      let read = ForeignText(path: "a", bytes: [byte], as: .windows1252)
      #expect((read == nil) == none.contains(byte), "\(byte)")
    }
    #expect(ForeignText(path: "a", bytes: [0xE9, 0x8A], as: .windows1252)?.file.line(1) == "éŠ")
  }

  @Test func `bytes that are no text are none`() {
    for bytes: [UInt8] in [[0x61, 0], [0x81], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8]] {
      #expect(ForeignText(path: "a", bytes: bytes) == nil)
    }
    #expect(ForeignText(path: "a", bytes: [0xE9], as: .utf8) == nil)
  }
}
