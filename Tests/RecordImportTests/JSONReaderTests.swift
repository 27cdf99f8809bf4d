import Testing

@testable import RecordImport

@Suite struct JSONReaderTests {
  private func text(_ json: String) throws -> String? {
    guard case .array(let values) = try ForeignJSON.read(Array(json.utf8)).value,
      case .string(let text) = values.first?.value
    else { return nil }
    return text
  }

  @Test(
    arguments: [
      ("[\"a\\n\\\"\\u00e9\"]", "a\n\"é"), ("[\"\\ud83d\\ude00\"]", "😀"),
      ("[\"\\ud83d\"]", "\u{FFFD}"),
      ("[\"\\ude00x\"]", "\u{FFFD}x"), ("\u{FEFF}[ \"x\" ]\r\n", "x"),
      ("[\"é\", {\"a\": [1e5, -0.5, true]}]", "é"),
    ])
  func `texts are read`(json: String, expected: String) throws {
    #expect(try text(json) == expected)
  }

  // What is no JSON, and the offset at which it is seen.
  @Test(arguments: [
    ("", 0), ("[", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("[1] 2", 4), ("[nul]", 1),
    ("[\"a", 3), ("[\"a\nb\"]", 3), ("[\"\\x\"]", 2), ("[\"\\u12\"]", 2), ("[+1]", 1), ("[-]", 1),
    ("[1 2]", 3), ("{\"a\":1,}", 7), ("[\"\\", 3),
  ])
  func `what is no JSON is told with its place`(json: String, offset: Int) {
    #expect {
      try ForeignJSON.read(Array(json.utf8))
    } throws: { error in
      (error as? ForeignJSON.Problem)?.offset == offset
    }
  }

  @Test func `values that lie too deep are refused, not a crash`() {
    let json = String(repeating: "[", count: 100_000)
    #expect(throws: ForeignJSON.Problem.self) { try ForeignJSON.read(Array(json.utf8)) }
  }

  @Test func `wherever a text is cut, it is refused`() {
    let bytes = Array(
      "{\"res\":[{\"id\":1,\"a\":\"\\u00e9\\n\",\"b\":null,\"c\":[1.5,true]}]}".utf8)
    for end in 0..<bytes.count {
      #expect(throws: ForeignJSON.Problem.self) { try ForeignJSON.read(Array(bytes[..<end])) }
    }
  }
}
