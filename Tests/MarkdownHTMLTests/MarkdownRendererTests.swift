import MarkdownHTML
import MarkupText
import Testing

private func html(_ markdown: String, prefix: String = "x-", headingBase: Int = 2) -> String {
  MarkdownRenderer(
    idPrefix: prefix, headingBase: headingBase, words: plainWords, link: { "../" + $0 }
  )
  .render(markdown).html.text
}

struct MarkdownRendererTests {
  @Test(arguments: [
    ("", ""),
    ("one\ntwo", "<p>one\ntwo</p>\n"),
    ("hard  \nbreak\\\nagain", "<p>hard<br>\nbreak<br>\nagain</p>\n"),
    ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"),
    ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("***", "<hr>\n"),
    ("```swift\nlet a\n```", "<pre><code>let a\n</code></pre>\n"),
    ("    indented", "<pre><code>indented\n</code></pre>\n"),
    ("\u{FEFF}# a", "<h2>a</h2>\n"),
  ])
  func `each part of a text has its markup`(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func `headings start at the level the page gives and end at six`() {
    #expect(
      html("# a\n\n## b\n\n###### c", headingBase: 3) == "<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>\n")
    #expect(html("# a", headingBase: 0) == "<h2>a</h2>\n")
    #expect(html("Under\n===", headingBase: 5) == "<h5>Under</h5>\n")
  }

  @Test func `items of a tight list have no paragraphs and those of a loose one do`() {
    #expect(html("- a\n- b") == "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n")
    #expect(html("- a\n\n- b") == "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")
    #expect(html("- a\n  - b") == "<ul>\n<li>a\n<ul>\n<li>b\n</li>\n</ul>\n</li>\n</ul>\n")
  }

  @Test func `a list keeps the number it starts with`() {
    #expect(html("7. a\n1. b") == "<ol start=\"7\">\n<li>a\n</li>\n<li>b\n</li>\n</ol>\n")
    #expect(html("1) a") == "<ol>\n<li>a\n</li>\n</ol>\n")
  }

  @Test func `tasks say in words whether they are done`() {
    let found = html("- [x] ana: talk\n- [ ] ben: ask")
    #expect(found.contains("<ul class=\"tasks\">\n<li class=\"task done\">"))
    #expect(found.contains("role=\"img\" aria-label=\"done\">☑</span> ana: talk"))
    #expect(found.contains("role=\"img\" aria-label=\"open\">☐</span> ben: ask"))
    #expect(!found.contains("<input"))
  }

  @Test func `a table can be scrolled, has heads, and aligns by class`() {
    #expect(
      html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |") == """
        <div class="scroll" role="region" tabindex="0" aria-label="Table: a, b, c, d">
        <table>
        <thead>
        <tr><th scope="col" class="align-left">a</th><th scope="col" class="align-center">b</th>\
        <th scope="col" class="align-right">c</th><th scope="col">d</th></tr>
        </thead>
        <tbody>
        <tr><td class="align-left">1</td><td class="align-center">2</td>\
        <td class="align-right">3</td><td>4</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `two tables with the same heads have different names`() {
    let found = html("| a |\n|---|\n| 1 |\n\ntext\n\n| a |\n|---|")
    #expect(found.contains("aria-label=\"Table: a\""))
    #expect(found.contains("aria-label=\"Table: a (2)\""))
    #expect(found.hasSuffix("</thead>\n</table>\n</div>\n"))
  }

  @Test func `footnotes are numbered as they are met and carry the prefix`() {
    #expect(
      html("a[^n] b[^m] c[^n]\n\n[^m]: two\n[^n]: one", prefix: "may-") == """
        <p>a<sup><a class="footnote-ref" id="may-fnref-1" href="#may-fn-1">1</a></sup> \
        b<sup><a class="footnote-ref" id="may-fnref-2" href="#may-fn-2">2</a></sup> \
        c<sup><a class="footnote-ref" id="may-fnref-1-2" href="#may-fn-1">1</a></sup></p>
        <div class="footnotes">
        <ol>
        <li id="may-fn-1"><p>one</p>
        <a class="footnote-back" href="#may-fnref-1" aria-label="back to the text, note 1">↩</a>
        <a class="footnote-back" href="#may-fnref-1-2" \
        aria-label="back to the text, note 1, place 2">↩</a>
        </li>
        <li id="may-fn-2"><p>two</p>
        <a class="footnote-back" href="#may-fnref-2" aria-label="back to the text, note 2">↩</a>
        </li>
        </ol>
        </div>

        """)
  }

  @Test func `a footnote may refer to another and to itself`() {
    let found = html("a[^1]\n\n[^1]: x[^2] y[^1]\n[^2]: z")
    #expect(found.contains("<li id=\"x-fn-1\">"))
    #expect(found.contains("<li id=\"x-fn-2\"><p>z</p>"))
    #expect(found.contains("id=\"x-fnref-1-2\""))
  }

  @Test func `plain text is handed on in whole runs, never from links and code`() {
    let seen = Recorder()
    let renderer = MarkdownRenderer(
      idPrefix: "", headingBase: 2, words: plainWords,
      text: { run in
        seen.add(run)
        return "<i>\(run)</i>"
      },
      link: { $0 })
    let found = renderer.render(
      "the hand\\-off\n*was* [a link](p.md) `code` & \\* ![alt](i.png) https://e.org/a_b end")
    #expect(seen.all == ["the hand-off\n", "was", " ", " ", " & * ", " ", " end"])
    #expect(found.html.text.contains("<i>the hand-off\n</i><em><i>was</i></em>"))
    #expect(found.html.text.contains(">a link</a>"))
  }

  @Test func `strikethrough is the same on all threads`() async {
    let text = String(repeating: "a ~~b~~ c ~d~ | x\n\n", count: 40)
    let expected = html(text)
    #expect(expected.contains("<del>b</del>"))
    let all = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { html(text) == expected } }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(all)
  }

  @Test func `plain text keeps the words and drops the marks`() {
    #expect(
      plainText(
        ofMarkdown: "# A *b*\n\nc [d](e) `f`\ng\n\n- h\n- i\n\n| j |\n|---|\n| k |\n\n    l\n")
        == "A b\nc d f g\nh\ni\nj\nk\nl\n")
  }
}

import Synchronization

private final class Recorder: Sendable {
  private let runs = Mutex<[String]>([])
  func add(_ run: String) { runs.withLock { $0.append(run) } }
  var all: [String] { runs.withLock { $0 } }
}
