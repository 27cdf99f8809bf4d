import MarkupText
import Testing

@testable import MarkdownHTML

private let renderer = MarkdownRenderer(idPrefix: "", headingBase: 2, words: plainWords)

/// A way to write a text that takes the parser more than linear time, at any size.
private struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  let text: @Sendable (Int) -> String
  var testDescription: String { name }

  init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.text = text
  }
}

private func many(_ unit: String, _ count: Int) -> String { String(repeating: unit, count: count) }

private let slow = [
  Shape("images in brackets") { many("![[]()", $0) },
  Shape("questions") { "a " + many("<?", $0) },
  Shape("declarations") { many("a <!A ", $0) },
  Shape("character data") { many("a <![CDATA[", $0) },
  Shape("comments") { many("a <!-- ", $0) },
  Shape("one wide row") { many("|a", $0) + "\n" + many("|-", $0) + "\n" },
  Shape("a paragraph before a delimiter row") { many("a\n", $0) + "|-|-|\n" },
  Shape("quotes, then lines") { many(">", $0) + "\n" + many("a\n", $0) },
  Shape("list marks, then lines") { many("- ", $0) + "\n" + many("a\n", $0) },
  Shape("a wide head and short rows") {
    many("|a", $0) + "\n" + many("|-", $0) + "\n" + many("a\n", $0)
  },
  Shape("references") { "[a]: /" + many("u", $0 * 4) + "\n\n" + many("[a]", $0) },
  Shape("references in many definitions") { size in
    (0..<size).map { "[a\($0)]: /\(many("u", 60))\n" }.joined() + "\n"
      + (0..<size).map { "[a\($0)]" }.joined()
  },
  Shape("addresses with brackets") { "www.a" + many(")", $0) },
  Shape("mail") { many("a@", $0) },
  Shape("brackets") { many("[", $0) + many("]", $0) },
  Shape("links in links") { many("[a](", $0) },
  Shape("stars") { many("*a **a ", $0) },
  Shape("underlines") { many("_", $0) + "a" },
  Shape("code marks") { size in (0..<size).map { "e" + many("`", $0 % 300) }.joined() },
  Shape("footnotes") { size in
    (0..<size).map { "[^\($0)]" }.joined() + "\n\n" + (0..<size).map { "[^\($0)]: a\n" }.joined()
  },
  Shape("footnotes nobody uses") { size in (0..<size).map { "[^\($0)]: a\n" }.joined() },
  Shape("nested lists") { size in (0..<size).map { many(" ", $0 * 2) + "- a\n" }.joined() },
  Shape("one long line") { many("a", $0 * 20) },
  Shape("empty lines") { many("\n", $0 * 30) },
  Shape("unused addresses") { size in (0..<size).map { "[a\($0)]: b\n\n" }.joined() },
]

private let beyond: [(String, String)] = [
  (many("a\n\n", 87_382), "more than 256 KiB"),
  ("a" + many("b", 16_384), "a line of more than 16 KiB"),
  (many("> ", 33), "more than 32 quote and list marks at the start of a line"),
  (many("1. ", 33), "more than 32 quote and list marks at the start of a line"),
  (many("a|", 65), "a table row of more than 64 bars"),
  (many("=", 401), "more than 400 equal marks in a row"),
  (many("<? ", 201), "more than 200 times '<?' or '<!'"),
  (many("< ", 2_001), "more than 2000 times '<'"),
  (many("[a ", 2_001), "more than 2000 times '['"),
  (many("a@b ", 2_001), "more than 2000 times '@'"),
  (many("a\n", 4_001), "a paragraph of more than 4000 lines"),
  (many("|", 13) + many("\na", 5_714), "a paragraph of more than 4000 lines"),
  (many("|", 20) + "\n" + many("a\n\n", 1_950), "a table of more than 80000 cells"),
  (
    "[a]: " + many("u", 8_000) + "\n" + many("[a]", 1_100),
    "more links by reference than can be written out"
  ),
]

struct MarkdownLimitsTests {
  @Test(arguments: slow)
  private func `a text that would take long is refused or bounded`(shape: Shape) {
    // The largest of these sizes that passes is the worst that the parser ever sees of a shape.
    var largest: String?
    var isRefused = false
    for size in [10, 60, 400, 1_900, 4_000, 12_000, 60_000] {
      let text = shape.text(size)
      if text.utf8.count > MarkdownLimits.standard.bytes {
        isRefused = true
        break
      }
      if ComplexityScan.exceeded(by: Array(text.utf8)) == nil {
        largest = text
      } else {
        isRefused = true
      }
    }
    #expect(isRefused)
    guard let largest else { return }
    let found = renderer.render(largest)
    #expect(found.html.text.utf8.count <= 12_000_000)
    #expect(!found.problems.contains { $0.kind == .tooComplex })
  }

  @Test func `a text beyond a limit is shown whole as plain text`() {
    let text = many("[", 2_001) + "<b>\u{202E}end\n"
    let found = renderer.render(text)
    #expect(found.html.text == "<pre class=\"plain\">\(many("[", 2_001))&lt;b&gt;end\n</pre>\n")
    #expect(found.problems.map(\.kind) == [.tooComplex, .hiddenCharacter])
    #expect(found.problems.first?.start == 400)
    #expect(
      found.problems.first?.detail
        == "the text has more than 400 equal marks in a row, and is shown as plain text")
    #expect(plainText(ofMarkdown: text) == many("[", 2_001) + "<b>end\n")
  }

  @Test(arguments: beyond)
  func `each limit is named when it is passed`(text: String, what: String) {
    #expect(ComplexityScan.exceeded(by: Array(text.utf8))?.what == what)
  }

  @Test func `an ordinary long text is within the limits`() {
    var text = "---\n\n" + many("-", 100) + "\n\n" + many("=", 300) + "\n\n"
    for day in 1...365 {
      text += "## Day \(day)\n\n- [x] ana: [talk](https://e.org) *well* **yes** `a` ![b](c.jpg)\n"
      text += "> \(many("we said what we needed and heard it ", 8))\n\n"
    }
    text += "| a | b | c |\n|---|---|---|\n" + many("| 1 | 2 | 3 |\n", 400)
    #expect(ComplexityScan.exceeded(by: Array(text.utf8)) == nil)
    #expect(plainText(ofMarkdown: text).contains("Day 365"))
  }

  @Test func `a deep tree needs no deep stack`() {
    let text = many("*a **b ", 15_000) + many("c** d* ", 15_000)
    let lines = text.split(separator: " ").map(String.init)
    let short = stride(from: 0, to: lines.count, by: 1_000).map {
      lines[$0..<min($0 + 1_000, lines.count)].joined(separator: " ")
    }.joined(separator: "\n")
    let found = renderer.render(short)
    #expect(found.html.text.hasPrefix("<p>"))
    #expect(markupFault(found.html.text) == nil)
  }
}
