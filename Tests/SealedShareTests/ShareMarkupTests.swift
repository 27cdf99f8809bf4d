import Testing

@testable import SealedShare

private func page(_ body: String) -> [UInt8] {
  Array("<html><head><title>T</title></head><body class=\"kind-x\">\(body)</body></html>".utf8)
}

/// The body of `a/one.html` in a share with `a/two.html`, a picture and a file of numbers.
private func turned(_ body: String) throws -> String {
  let site = try ShareSite([
    ShareInput(path: "index.html", bytes: page("<h1 id=\"top\">Home</h1>")),
    ShareInput(path: "a/one.html", bytes: page(body)),
    ShareInput(path: "a/two.html", bytes: page("<p id=\"x\"><b id='y'>")),
    ShareInput(path: "images/p.jpg", bytes: [1]),
    ShareInput(path: "data/n.csv", bytes: [2]),
  ])
  let parts = ShareParts(site, order: Array(site.items.indices)) { " data-part=\"\($0)\"" }
  #expect(
    site.items.map(\.path) == [
      "index.html", "a/one.html", "a/two.html", "data/n.csv", "images/p.jpg",
    ])
  return String(decoding: parts.parts[1].bytes, as: UTF8.self)
}

@Test(
  arguments: [
    // Links to pages, to places on them, to the page itself.
    (#"<a href="two.html">"#, ##"<a href="#p3">"##),
    (#"<a class="t" href="./two.html#y" id="i">"#, ##"<a class="t" href="#p3-2" id="p2-1">"##),
    (#"<a href="../index.html#top">"#, ##"<a href="#p1-1">"##),
    (#"<a href="two.html#gone">"#, ##"<a href="#p3">"##),
    ("<a href='#m'><main id=m>", ##"<a href="#p2-1"><main id="p2-1">"##),
    // Elsewhere: kept with a scheme, else no link at all.
    (#"<a href="https://example.org/#x">"#, #"<a href="https://example.org/#x">"#),
    (#"<a href="mailto:a@b.c">"#, #"<a href="mailto:a@b.c">"#),
    (#"<a href="../../etc/passwd">"#, "<a>"), (#"<a href="gone.html" rel="x">"#, #"<a rel="x">"#),
    // Pictures, files.
    (#"<img src="../images/p.jpg" alt="a > b">"#, #"<img data-part="5" alt="a > b">"#),
    (#"<img src="data:image/png;base64,A">"#, #"<img src="data:image/png;base64,A">"#),
    (#"<img src="https://example.org/t.png" alt="">"#, #"<img alt="">"#),
    (#"<a href="../data/n.csv">"#, #"<a data-part="4">"#),
    // Names that refer to ids, alone, several or in a colour.
    (
      #"<svg aria-labelledby="t gone d"><title id="t">a</title><desc id="d">b</desc></svg>"#,
      #"<svg aria-labelledby="p2-1 p2-2"><title id="p2-1">a</title><desc id="p2-2">b</desc></svg>"#
    ),
    (
      ##"<pattern id="h"/><rect fill="url(#h)"/><use href="#h"/>"##,
      ##"<pattern id="p2-1"/><rect fill="url(#p2-1)"/><use href="#p2-1"/>"##
    ),
    // Radio buttons of one name belong together, but only those of their own page.
    (#"<input type="radio" name="c" checked>"#, #"<input type="radio" name="p2-c" checked>"#),
    // What is no tag, and what never runs.
    (
      #"<!-- <a href="x"> --> 1 < 2 &lt;a href=&quot;x&quot;>"#,
      #"<!-- <a href="x"> --> 1 < 2 &lt;a href=&quot;x&quot;>"#
    ),
    (#"a<script>if (a<b) "<a href='x'>"</script>b"#, "ab"),
    (#"<p onclick="x()" style="y" ONLOAD=z>"#, "<p>"),
  ])
func `attributes lead inside the one file`(body: String, result: String) throws {
  #expect(try turned(body) == result)
}

@Test(arguments: [
  "<a", "<a href", "<a href=", "<a href=\"x", "<!-- x", "<", "<a =\"b\">", "</a", "<a/",
])
func `markup that does not end is kept as it is`(body: String) throws {
  #expect(try turned(body) == body)
}

@Test func `a stylesheet or a class can't leave its place`() throws {
  let site = [
    ShareInput(
      path: "index.html",
      bytes: Array("<title>x</title><body class='a\"><script>b&quot; c-1'></body>".utf8)),
    ShareInput(path: "style.css", bytes: Array("p{}</style><script>".utf8)),
  ]
  #expect(try ShareSite(site).items[0].kind == .page(#require(ShareMarkup(site[0].bytes))))
  #expect(ShareMarkup(site[0].bytes)?.classes == "ascriptbquot c-1")
  #expect(throws: ShareProblem.self) {
    try plainShare(of: site, look: "", title: "", language: "en")
  }
}

@Test func `a plain share has every page once, and pictures in it`() throws {
  let bytes = try plainShare(
    of: [
      ShareInput(path: "index.html", bytes: page(#"<a href="a/b.html">B</a>"#)),
      ShareInput(path: "a/b.html", bytes: page(#"<img src="../images/p.png">"#)),
      ShareInput(path: "images/p.png", bytes: [1, 2, 3]),
      ShareInput(path: "style.css", bytes: Array("p{}".utf8)),
    ], look: ".leaf{}", title: "A <copy>", language: "de")
  let text = String(decoding: bytes, as: UTF8.self)
  #expect(text.contains("<html lang=\"de\">") && text.contains("<title>A &lt;copy&gt;</title>"))
  #expect(text.contains("<style>p{}.leaf{}</style>"))
  #expect(text.contains(##"<div class="leaf start kind-x" id="p1"><a href="#p2">B</a></div>"##))
  #expect(
    text.contains(
      ##"<div class="leaf kind-x" id="p2"><img src="data:image/png;base64,AQID"></div>"##))
  #expect(!text.contains("<script") && text.contains("default-src 'none'; style-src 'sha256-"))
  #expect(isSharedFile(Array(bytes.prefix(1024))))
  #expect(!isSharedFile(Array("<!doctype html>\n<html lang=\"en\">".utf8)))
}
