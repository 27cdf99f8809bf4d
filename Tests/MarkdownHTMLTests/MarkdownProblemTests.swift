import MarkdownHTML
import MarkupText
import TestSupport
import Testing

private let renderer = MarkdownRenderer(idPrefix: "", headingBase: 2, words: plainWords)

private let placed: [(String, String)] = [
  ("rawMarkup", "a\nb 1️⃣<b>2️⃣c</b>"),
  ("rawMarkup", "> a\n> b 1️⃣<b>2️⃣"),
  ("rawMarkup", "> a\nlazy 1️⃣<b>2️⃣"),
  ("rawMarkup", "- a\n  > - b\n  >   c 1️⃣<b>2️⃣"),
  ("rawMarkup", "| a |\n|---|\n| é 1️⃣<b>2️⃣ |"),
  ("rawMarkup", "a\r\n\r\n# é 1️⃣<b>2️⃣ #"),
  ("rawMarkup", "text\n\n  1️⃣<div>2️⃣\n  a\n  </div>\n"),
  ("rawMarkup", "before\n1️⃣<b>2️⃣ here\n| t |\n|---|\n"),
  ("rawMarkup", "\u{FEFF}1️⃣<b>2️⃣"),
  ("rawMarkup", "a[^1]\n\n[^1]: b 1️⃣<i>2️⃣"),
  ("unsafeLink", "[ok](https://e.org) 1️⃣[a *b*](x:y)2️⃣ c"),
  ("unsafeLink", "- a\n- b\n  1️⃣[c][d]2️⃣\n\n[d]: x:y"),
  ("unsafeLink", "| a | b |\n|---|---|\n| [c](https://e.org) | 1️⃣<xy:z>2️⃣ |"),
  ("deadLink", "é 1️⃣[a](b.md)2️⃣"),
  ("deadLink", "1️⃣[a]()2️⃣"),
  ("imageNotShown", "> 1️⃣![a](b.png \"c\")2️⃣ d"),
  ("imageNotShown", "[1️⃣![a](b.png)2️⃣](https://e.org)"),
  ("unusedFootnote", "a\n\n1️⃣[^x]: b2️⃣\n\nc"),
  ("unusedFootnote", "a[^1]\n\n[^1]: b\n\n1️⃣[^1]: c2️⃣"),
  ("hiddenLine", "a\n\n1️⃣[Ana]: yes2️⃣\n\nb"),
  ("hiddenLine", "1️⃣[Ana]: yes2️⃣\nb"),
  ("hiddenLine", "a\n===\n1️⃣[Ana]: yes2️⃣"),
  ("hiddenLine", "[a]: https://e.org\n1️⃣[a]: https://e.com2️⃣\n\n[a]"),
  ("hiddenCharacter", "é 1️⃣\u{202E}2️⃣a"),
  ("hiddenCharacter", "a 1️⃣&#X202e;2️⃣"),
  ("hiddenCharacter", "a 1️⃣&rlm;2️⃣ &amp; &#8364;"),
  ("hiddenCharacter", "\u{FEFF}a 1️⃣\u{7}2️⃣ b"),
]

struct MarkdownProblemTests {
  @Test(arguments: placed)
  func `a problem is where its cause is`(kind: String, marked: String) {
    let input = MarkedText(marked)
    let found = renderer.render(input.text).problems
    #expect(found.map { "\($0.kind)" } == [kind])
    #expect(found.first?.start == input.offsets["1️⃣"])
    #expect(found.first?.end == input.offsets["2️⃣"])
  }

  @Test func `problems come in the order of their places`() {
    let found = renderer.render("x \u{202E}\n\n[^1]: [a](b:c)\n\n<b> ![i](j) [d](e:f)\n")
    #expect(found.problems.count == 6)
    #expect(found.problems.map(\.start) == found.problems.map(\.start).sorted())
  }

  @Test func `each problem says in one line what it is and how to mend it`() {
    let text = "<b> [a](b) [c](d:e) ![f](g) \u{202E}\n\n[^h]: i\n\n[j]: k\n"
    for problem in renderer.render(text).problems {
      #expect(!problem.detail.isEmpty && !problem.detail.contains("\n"))
      #expect(!problem.detail.hasSuffix(".") && !problem.suggestion.hasSuffix("."))
      #expect(!problem.suggestion.isEmpty)
    }
    #expect(Set(renderer.render(text).problems.map(\.kind)).count == 7)
  }

  @Test func `a text without problems has none`() {
    let text = """
      # A week

      We *talked* -- see [them](https://e.org), a_b, 2 < 3 & 4 > 1.[^1] [ ] [x] (y)

      - [x] ana: dinner
      - [ ] ben: [ref]

      [^1]: At last. 👩🏽‍🍳
      [ref]: https://e.org
      """
    #expect(renderer.render(text).problems == [])
  }
}
