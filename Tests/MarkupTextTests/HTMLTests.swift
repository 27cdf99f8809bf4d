import MarkupText
import Testing

@Test(arguments: [
  ("plain", "plain"),
  ("a & b", "a &amp; b"),
  ("&amp;", "&amp;amp;"),
  ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
  ("\" onload=\"x", "&quot; onload=&quot;x"),
  ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
  ("\u{0}\u{1B}[31m\u{7F}\u{85}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}"),
  ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
  ("🍲 日本 e\u{301}", "🍲 日本 e\u{301}"),
])
func `text becomes markup that reads the same`(text: String, markup: String) {
  #expect(escaped(text) == markup)
  #expect(HTML(escaping: text).text == markup)
}

@Test func `no character of a text is markup after escaping`() {
  let ascii = String(String.UnicodeScalarView((0..<256).compactMap(Unicode.Scalar.init)))
  let markup = escaped(ascii)
  for character in ["<", ">", "\"", "'"] { #expect(!markup.contains(character)) }
  // Five ampersands, each the beginning of one of ours.
  #expect(markup.count { $0 == "&" } == 5)
}

@Test func `a mark that joins onto a bracket does not hide it`() {
  // "<" with a combining accent is one character of Swift and two of a browser.
  #expect(escaped("<\u{301}b>") == "&lt;\u{301}b&gt;")
}

@Test func `interpolated text is escaped, interpolated markup is not`() {
  let name = "Ana & <Ben>"
  let bold: HTML = "<b>\(name)</b>"
  let whole: HTML = "<p>\(bold), \(3)</p>"
  #expect(whole.text == "<p><b>Ana &amp; &lt;Ben&gt;</b>, 3</p>")
}

@Test func `pieces of markup join in order`() {
  var markup: HTML = "<i>a</i>"
  markup += "<i>b</i>"
  #expect((markup + HTML()).text == "<i>a</i><i>b</i>")
  #expect([markup, "c"].joined(separator: ", ").text == "<i>a</i><i>b</i>, c")
  #expect(HTML().isEmpty && !markup.isEmpty)
}
