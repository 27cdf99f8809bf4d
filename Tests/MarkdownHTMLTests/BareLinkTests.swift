import MarkupText
import Testing

@testable import MarkdownHTML

struct BareLinkTests {
  @Test(arguments: [
    ("see https://e.org/a.", "https://e.org/a"),
    ("(https://e.org/a_(b))", "https://e.org/a_(b)"),
    ("https://e.org/a?b=c&d=e#f!", "https://e.org/a?b=c&d=e#f"),
    ("HTTP://E.org", "HTTP://E.org"),
    ("“https://e.org”, then", "https://e.org"),
    ("grün:https://e.org", "https://e.org"),
    ("<https://e.org>", "https://e.org"),
  ])
  func `an address ends where its sentence goes on`(text: String, address: String) {
    let found = bareLinks(in: text).compactMap { part -> String? in
      if case .address(let address) = part { String(address) } else { nil }
    }
    #expect(found == [address])
  }

  @Test(arguments: [
    "xhttps://e.org", "https://", "https://.", "ftp://e.org", "www.e.org", "a@e.org",
  ])
  func `what isn't a whole address stays text`(text: String) {
    #expect(bareLinks(in: text) == [.words(text[...])])
  }

  @Test(arguments: 0..<200)
  func `no part of a text is lost or changed`(seed: UInt64) {
    var random = SplitMix(seed)
    let pieces = ["https://", "http://a", "h", "(", ")", ".", " ", "é", "x/y", "&", "\u{301}", "1"]
    let text = (0..<20).map { _ in pieces[random.below(pieces.count)] }.joined()
    let joined = bareLinks(in: text).map { part in
      switch part {
      case .words(let words): String(words)
      case .address(let address): String(address)
      }
    }.joined()
    #expect(Array(joined.utf8) == Array(text.utf8))
  }

  @Test func `an address stands in the text as a link and not in another link`() {
    let renderer = MarkdownRenderer(idPrefix: "", headingBase: 2, words: plainWords)
    #expect(
      renderer.render("https://e.org/?a=1&b=\"2\"").html
        == """
        <p><a class="external" href="https://e.org/?a=1&amp;b=" rel="noopener noreferrer nofollow" \
        referrerpolicy="no-referrer">https://e.org/?a=1&amp;b=</a>&quot;2&quot;</p>

        """)
    let nested = renderer.render("[see https://b.org](https://a.org)").html.text
    #expect(nested.components(of: "<a ") == 1)
  }
}
