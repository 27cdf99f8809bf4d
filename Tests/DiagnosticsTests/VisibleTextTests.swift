import Testing

@testable import Diagnostics

@Test(arguments: [
  ("plain", "plain"),
  ("\u{1B}[31mred", "<U+001B>[31mred"),
  ("\u{9B}31m", "<U+009B>31m"),
  ("a\u{0}b\u{7F}", "a<U+0000>b<U+007F>"),
  ("line\nline\r", "line<U+000A>line<U+000D>"),
  ("a\r\nb", "a<U+000D><U+000A>b"),
  ("ana\u{202E}neb", "ana<U+202E>neb"),
  ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
  ("zero\u{200B}width\u{FEFF}", "zero<U+200B>width<U+FEFF>"),
  ("a\u{2028}b", "a<U+2028>b"),
  ("👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é e\u{301} 日本 नमस्ते", "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é e\u{301} 日本 नमस्ते"),
  ("\u{301}alone", "\u{25CC}\u{301}alone"),
])
func `what could act on a terminal is shown by its number`(text: String, expected: String) {
  #expect(visible(text) == expected)
}

@Test func `no control or bidirectional mark passes`() {
  let hidden = (0..<0x3000).compactMap(Unicode.Scalar.init).filter {
    switch $0.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: $0 != "\t"
    default: $0.properties.isBidiControl
    }
  }
  #expect(hidden.count > 70)
  for scalar in hidden {
    for text in [String(scalar), "a" + String(scalar) + "b"] {
      #expect(!visible(text).unicodeScalars.contains(scalar))
    }
  }
}

@Test(arguments: [
  ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("Ａ", 2), ("한", 2), ("🍲", 2), ("👩‍👩‍👧‍👦", 2),
  ("🇵🇹", 2), ("❤️", 2), ("❤", 1), ("\u{1B}", 8), ("\u{301}", 1), ("₂", 1),
])
func `a character takes as many columns as a terminal gives it`(character: Character, width: Int) {
  #expect(Glyph(character).width == width)
}

@Test func `a long text is cut by whole characters`() {
  #expect(visible("日本語の文", limit: 3) == "日本語…")
  #expect(visible("日本語", limit: 3) == "日本語")
}

@Test func `a heap of marks on one character is cut`() {
  let heap = "a" + String(repeating: "\u{301}", count: 500)
  #expect(visible(heap).unicodeScalars.count == 16)
}
