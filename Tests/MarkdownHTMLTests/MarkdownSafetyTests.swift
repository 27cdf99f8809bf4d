import MarkupText
import Testing

@testable import MarkdownHTML

private let renderer = MarkdownRenderer(
  idPrefix: "x-", headingBase: 2, words: plainWords,
  link: { $0.hasPrefix("pages/") ? "../\($0)" : nil })

struct MarkdownSafetyTests {
  static let hostile = "<script>alert(\"1\" & '2')</script>"

  @Test(arguments: [
    "@", "# @", "> @", "- @", "1. @", "- [x] @", "`@`", "```\n@\n```", "```@\ncode\n```", "    @",
    "| @ |\n|---|\n| @ |", "*@*", "**@**", "~~@~~", "[@](https://e.org)",
    "[a](https://e.org \"@\")",
    "[a](https://e.org/@)", "![@](https://e.org/i.png)", "![a](<@>)", "[a](<@>)",
    "a[^1]\n\n[^1]: @",
    "[^a]: @", "[@]: x", "[a]: @\n\n[a]", "[^@]: x", "a\n@\n===", "<@>", "https://e.org/@",
    "![a](b '@')", "x\n\n@\ny", "[^1]: a\n[^1]: @",
  ])
  func `text is escaped wherever it stands`(template: String) {
    for hostile in [Self.hostile, "\" onmouseover=\"x", "' x='", "&lt;script&gt;", "</p></div>"] {
      let markdown = template.split(separator: "@", omittingEmptySubsequences: false)
        .joined(separator: hostile)
      let found = renderer.render(markdown).html.text
      #expect(markupFault(found) == nil, "\(markdown)\n\(found)")
    }
  }

  @Test(arguments: [
    "javascript", "JavaScript", "vbscript", "data", "file", "blob", "filesystem", "view-source",
    "about", "ms-settings", "tel", "sms", "smb", "livescript", "mocha", "xml", "svg", "zz", "ftp",
    "intent", "chrome", "jar", "ws", "wss", "content", "x-apple.systempreferences",
  ])
  func `a link with another scheme is refused however it is written`(scheme: String) {
    let letters = Array(scheme)
    let coded = letters.map { "&#\($0.unicodeScalars.first?.value ?? 0);" }.joined()
    let hexadecimal = letters.map { letter in
      "&#x" + String(letter.unicodeScalars.first?.value ?? 0, radix: 16) + ";"
    }.joined()
    let spellings = [
      scheme, scheme.uppercased(), coded, hexadecimal, "&#0;\(scheme)", "&#1;\(scheme)",
      "%09\(scheme)", "%01\(scheme)", "%C2%A0\(scheme)", "&nbsp;\(scheme)", "&Tab;\(scheme)",
      "\(scheme.prefix(2))&Tab;\(scheme.dropFirst(2))",
      "\(scheme.prefix(2))&NewLine;\(scheme.dropFirst(2))",
      "&#x202E;\(scheme)", "\u{200E}\(scheme)", "&#xFEFF;\(scheme)", "&#x2028;\(scheme)",
    ]
    for spelling in spellings {
      for colon in [":", "&colon;", "&#58;", "\\:"] {
        let address = spelling + colon + "alert(1)"
        for markdown in ["[a](\(address))", "[a](<\(address)>)", "[a][r]\n\n[r]: \(address)"] {
          let found = renderer.render(markdown)
          #expect(!found.html.text.contains("<a "), "\(markdown)\n\(found.html.text)")
          #expect(!found.problems.isEmpty, "\(markdown)")
        }
      }
    }
  }

  @Test(arguments: [
    "//host", "///x", "/etc/passwd", "http:evil", "https:", "https://", "http://:80", "\\\\host\\x",
    "..\\..\\x", "http:\\\\evil", "https://good.org@evil.org", "https://a b.org/", "1:2", "a:b",
    "./a\u{1}b", "pages/a%00.md", "pages/%0a", "pages/\u{202E}a", ":x", "?a:b/../javascript:1",
    "mailto:", "mailto:?to=x@y.org", " https://x.org", "http:///x", "%6aavascript:1",
  ])
  func `an address that could lead elsewhere than it looks is refused`(address: String) {
    if case .external = linkVerdict(address) { Issue.record("\(address) passes") }
    if case .inside(let inner) = linkVerdict(address) {
      // A question about a page in the site; the site says whether there is one.
      #expect(inner.hasPrefix("?"))
    }
  }

  @Test(arguments: [
    ("https://e.org", "https://e.org"), ("HTTPS://E.org/ü", "HTTPS://E.org/%C3%BC"),
    ("http://192.0.2.1:80/a?b#c", "http://192.0.2.1:80/a?b#c"),
    ("mailto:a@b.org?subject=x y", "mailto:a@b.org?subject=x%20y"),
    ("https://e.org/\"<>`", "https://e.org/%22%3C%3E%60"),
  ])
  func `an ordinary address passes, coded`(address: String, written: String) {
    #expect(linkVerdict(address) == .external(written))
  }

  @Test func `a relative link goes where the site says`() {
    let found = renderer.render("[a](pages/us.md#b) [c](other.md) [d](#top)")
    #expect(found.html.text.contains("<a href=\"../pages/us.md#b\">a</a> c d"))
    #expect(found.problems.map(\.kind) == [.deadLink, .deadLink])
  }

  @Test func `an answer of the site that isn't relative is not written`() {
    for answer in ["javascript:1", "https://x.org", "//x", "/x", "a\u{0}b", ""] {
      let careless = MarkdownRenderer(
        idPrefix: "", headingBase: 2, words: plainWords, link: { _ in answer })
      #expect(careless.render("[a](b)").html == "<p>a</p>\n")
    }
  }

  @Test func `links to other sites tell them nothing`() {
    #expect(
      renderer.render("[a](https://e.org \"t\")").html == """
        <p><a class="external" href="https://e.org" title="t" rel="noopener noreferrer nofollow" \
        referrerpolicy="no-referrer">a</a></p>

        """)
  }

  @Test(arguments: [
    ("![a *b*](https://e.org/i.png)", true), ("![a *b*](http://192.0.2.1/reboot)", false),
    ("![a *b*](//e.org/i.png)", false), ("![a *b*](images/i.jpg)", false),
    ("![a *b*](data:image/png;base64,AAAA)", false), ("[![a *b*](https://e.org/i.png)](x:y)", true),
  ])
  func `an image becomes its words, with a link only over https`(markdown: String, isLinked: Bool) {
    let found = renderer.render(markdown)
    #expect(!found.html.text.contains("<img"))
    #expect(found.html.text.contains("<span class=\"image-text\">a b</span>"))
    #expect(found.html.text.contains("<a ") == isLinked)
    #expect(found.problems.contains { $0.kind == .imageNotShown })
  }

  @Test func `raw markup is shown as it was typed and nothing in it vanishes`() {
    let found = renderer.render(
      "<details>\n<summary>x</summary>\nkept\n</details>\n\na <b>c</b> <!-- d -->")
    #expect(found.html.text.hasPrefix("<pre class=\"plain\">&lt;details&gt;\n"))
    #expect(found.html.text.contains("\nkept\n"))
    #expect(found.html.text.contains("<p>a &lt;b&gt;c&lt;/b&gt; &lt;!-- d --&gt;</p>"))
    #expect(found.problems.map(\.kind) == [.rawMarkup, .rawMarkup, .rawMarkup])
  }

  @Test func `characters that hide are left out everywhere`() {
    let marks = "\u{202E}\u{2066}\u{200F}\u{7}\u{85}"
    let found = renderer.render(
      "a\(marks)b `c\(marks)d` [e](https://e.org \"f\(marks)g\") &#x202E;h\n\n    i\(marks)j\n\n<k \(marks)l>"
    )
    for scalar in (marks + "\u{FFFD}").unicodeScalars {
      #expect(!found.html.text.unicodeScalars.contains(scalar))
    }
    #expect(found.html.text.contains("<p>ab <code>cd</code>"))
    #expect(found.problems.filter { $0.kind == .hiddenCharacter }.count == 26)
  }

  @Test(arguments: 0..<400)
  func `random marks make markup from the list only`(seed: UInt64) {
    var random = SplitMix(seed)
    let pieces = [
      "a", "b ", "\n", "\n\n", "  ", "    ", "\t", "*", "**", "_", "~", "~~", "`", "```\n", "[",
      "]",
      "(", ")", "](https://e.org)", "](javascript:1)", "![", "<", ">", "<b>", "</b>", "<!--", "-->",
      "<?", "<a href=\"x\">", "\"", "'", "&", "&lt;", "&#60;", "|", "|---|\n", "\n| ", "- ", "1. ",
      "> ", "# ", "===\n", "[^1]", "[^1]: ", "\n[^2]: ", "[x]: y\n", "- [ ] ", "- [x] ", "\\",
      "https://e.org/", "@", ":", "\u{202E}", "\0", "é", "👩🏽", "\r\n", "\r",
    ]
    for _ in 0..<5 {
      let text = (0..<random.below(60)).map { _ in random.pick(pieces) }.joined()
      let found = renderer.render(text)
      #expect(markupFault(found.html.text) == nil, "\(text.debugDescription)\n\(found.html.text)")
      let count = text.utf8.count
      #expect(found.problems.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= count })
      #expect(found == renderer.render(text))
    }
  }

  @Test(arguments: 0..<400)
  func `no word vanishes from a random text`(seed: UInt64) {
    var random = SplitMix(seed &+ 77)
    var words: [String] = []
    var text = ""
    let shapes = [
      "@ @\n", "@\n\n", "# @\n", "@\n===\n", "> @\n", "> > @\n\n", "- @\n", "  - @\n", "1. @\n",
      "    @\n", "```\n@\n```\n", "```\n@\n", "*@* **@**\n", "[@](x) ![@](y)\n", "<b>@</b>\n",
      "<div>\n@\n</div>\n\n", "<!-- @ -->\n", "| @ | @ |\n|---|---|\n| @ | @ |\n\n", "~~@~~ `@`\n",
      "[@]: @\n", "[^a]: @\n", "[^1]: @\n", "[^1]: @\n    @\n\n    @\n", "[^1] @\n",
      "[^2] @\n\n[^2]: @ [^3]\n", "> [^4]: @\n", "- [^5]: @\n", "- [x] @\n", "[1]: @\n",
      "[@]: <@>\n@\n", "https://e.org/@ @\n", "[a @]: https://e.org \"@\"\n", "\n",
    ]
    for _ in 0..<(1 + random.below(12)) {
      for (index, part) in random.pick(shapes).split(
        separator: "@", omittingEmptySubsequences: false
      )
      .enumerated() {
        if index > 0 {
          words.append("w\(words.count)w")
          text += words[words.count - 1]
        }
        text += part
      }
    }
    let rendered = renderer.render(text)
    // The address of a link that leads nowhere is named in its problem.
    let found = rendered.html.text + rendered.problems.map(\.detail).joined()
    for word in words where !found.contains(word) {
      Issue.record("\(word) of \(text.debugDescription) is not in\n\(found)")
    }
  }
}
