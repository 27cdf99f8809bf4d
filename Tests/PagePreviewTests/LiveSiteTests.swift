import SiteFiles
import Testing

@testable import PagePreview

private let built = """
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
  <title>A</title>
  </head>
  <body>
  <p>&lt;/body&gt; said Ana</p>
  </body>
  </html>

  """

private func page(_ text: String = built, trouble: Trouble? = nil) -> PreviewedPage {
  PreviewedPage(text: text, version: "v-1", nonce: "0123abcd", trouble: trouble)
}

private func text(_ page: PreviewedPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

@Test func `a page gets one script at its end and nothing else`() {
  let shown = text(page())
  #expect(shown.components(of: "<script") == 1)
  #expect(shown.contains("<script nonce=\"0123abcd\" data-version=\"v-1\">"))
  #expect(shown.hasSuffix("</script>\n</body>\n</html>\n"))
  let without = shown.replacing(/<script.*<\/script>\n/.dotMatchesNewlines(), with: "")
  let policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
  #expect(without == built.replacing(policy, with: ""))
}

@Test func `only what bears the nonce runs`() {
  let policy = page().policy
  #expect(policy.contains("script-src 'nonce-0123abcd';"))
  #expect(policy.contains("default-src 'none';"))
  for word in ["unsafe", "*", "http:", "https:", "strict-dynamic"] {
    #expect(!policy.contains(word))
  }
}

@Test func `each answer has a nonce of its own`() throws {
  let site = LiveSite()
  site.show([OutputFile(path: "index.html", text: built)], trouble: nil)
  let request = PreviewRequest(path: "/", host: "localhost:1")
  let policies = (0..<20).compactMap { _ in
    site.reply(to: request, at: PreviewGate(port: 1))?.policy
  }
  #expect(Set(policies).count == 20)
}

@Test func `a page without an end gets the script at its end`() {
  #expect(text(page("<p>a")).hasPrefix("<p>a<script"))
  #expect(text(page("")).hasPrefix("<script"))
}

@Test func `what stands in the way is over the page, as words`() {
  let trouble = Trouble(heading: "1 error", text: "a.csv:1:1: error: '<b onclick=\"x\">' & more")
  let shown = text(page(trouble: trouble))
  #expect(shown.contains("<h2>1 error</h2>"))
  #expect(shown.contains("'&lt;b onclick=&quot;x&quot;&gt;' &amp; more"))
  #expect(shown.contains("said Ana"))
}

@Test func `the last good pages stay until there are others`() throws {
  let site = LiveSite { Array(repeating: 7, count: $0) }
  let gate = PreviewGate(port: 1)
  func shown(_ path: String = "/") -> PreviewReply? {
    site.reply(to: PreviewRequest(path: path, host: "localhost:1"), at: gate)
  }
  func body(_ path: String = "/") -> String {
    String(decoding: shown(path)?.body ?? [], as: UTF8.self)
  }
  site.show(nil, trouble: Trouble(heading: "1 error", text: "never built"))
  #expect(shown()?.status == 503)
  #expect(body().contains("never built") && body().contains("<script"))
  #expect(site.show([OutputFile(path: "index.html", text: built)], trouble: nil) == 1)
  #expect(shown()?.status == 200)
  #expect(!body().contains("never built"))
  site.show(nil, trouble: Trouble(heading: "1 error", text: "broken since"))
  #expect(shown()?.status == 200)
  #expect(body().contains("said Ana") && body().contains("broken since"))
  #expect(shown("/gone.html")?.status == 404)
  #expect(body("/gone.html").contains("broken since"))
  #expect(site.show([OutputFile(path: "b.html", text: built)], trouble: nil) == 2)
  #expect(shown()?.status == 404)
  #expect(!body().contains("broken since"))
}

@Test func `an open page is told of each change once, and of nothing that is the same`() async {
  let site = LiveSite { Array(repeating: 7, count: $0) }
  let files = [OutputFile(path: "index.html", text: built)]
  site.show(files, trouble: nil)
  var changes = site.changes(asked: "/.evenhold/changes/").makeAsyncIterator()
  let first = await changes.next()
  site.show(files, trouble: nil)
  site.show(files, trouble: Trouble(heading: "1 error", text: "a"))
  site.show(nil, trouble: Trouble(heading: "1 error", text: "a"))
  let second = await changes.next()
  site.show(files, trouble: nil)
  let third = await changes.next()
  let events = [first, second, third].map { String(decoding: $0 ?? [], as: UTF8.self) }
  #expect(
    events == [
      "retry: 500\ndata: 0707070707070707-1\n\n", "data: 0707070707070707-2\n\n",
      "data: 0707070707070707-3\n\n",
    ])
}

@Test func `two runs on one port have no version in common`() async {
  var first = LiveSite().changes(asked: "/.evenhold/changes/").makeAsyncIterator()
  var second = LiveSite().changes(asked: "/.evenhold/changes/").makeAsyncIterator()
  let (one, other) = (await first.next(), await second.next())
  #expect(one != other)
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
