import Testing

@testable import MarkdownHTML

struct SingleLineTests {
  @Test(
    arguments: [
      ("", ""), (" ", ""), ("a", "a"), ("  a   b ", "a b"), ("a\tb\n c", "a b c"),
      (" é\u{A0} b", "é b"), ("a \u{202E}b", "a b"), ("a -  b. ", "a - b."),
    ])
  func `words come on one line with one space between them`(words: String, line: String) {
    #expect(singleLine(words) == line)
  }
}
