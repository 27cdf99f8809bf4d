import SiteFiles
import Testing

@testable import PagePreview

private let gate = PreviewGate(port: 1)

/// A site of some pages with a stylesheet.
private func files(_ pages: [String: String], style: String = "p {}") -> [OutputFile] {
  pages.map { OutputFile(path: $0, text: "<html><body>\($1)</body></html>") }
    + [OutputFile(path: "style.css", text: style)]
}

private func site(_ pages: [String: String] = ["a.html": "A1", "b.html": "B1"]) -> LiveSite {
  let site = LiveSite { Array(repeating: 7, count: $0) }
  site.show(files(pages), trouble: nil)
  return site
}

private func page(_ name: String, _ text: String) -> OutputFile {
  OutputFile(path: name, text: "<html><body>\(text)</body></html>")
}

extension LiveSite {
  /// What a browser gets at an address.
  fileprivate func body(_ path: String) -> String {
    let reply = reply(to: PreviewRequest(path: path, host: "localhost:1"), at: gate)
    return String(decoding: reply?.body ?? [], as: UTF8.self)
  }

  /// The number of the version that a page bears.
  fileprivate func version(_ path: String) -> String? {
    let text = body(path)
    guard let start = text.firstRange(of: "data-version=\"0707070707070707-")?.upperBound else {
      return nil
    }
    return String(text[start...].prefix { $0 != "\"" })
  }
}

@Test func `a page that was made early is shown, the others as they were`() {
  let site = site()
  site.show(early: [page("a.html", "A2")])
  #expect(site.body("/a.html").contains("A2"))
  #expect(site.body("/b.html").contains("B1"))
  #expect(site.version("/a.html") == "2" && site.version("/b.html") == "1")
}

@Test func `what was made early counts as a change once all is made`() {
  let site = site()
  site.show(early: [page("a.html", "A2")])
  #expect(site.show(files(["a.html": "A2", "b.html": "B1"]), trouble: nil) == 1)
  #expect(site.version("/a.html") == "2")
  #expect(site.show(files(["a.html": "A2", "b.html": "B1"]), trouble: nil) == 0)
}

@Test func `a page that turns out otherwise than it was made early is shown as it is`() {
  let site = site()
  site.show(early: [page("a.html", "A2")])
  #expect(site.show(files(["a.html": "A1", "b.html": "B1"]), trouble: nil) == 0)
  #expect(site.body("/a.html").contains("A1") && site.version("/a.html") == "3")
}

@Test func `what stands in the way takes back what was made early`() {
  let site = site()
  site.show(early: [page("a.html", "A2")])
  site.show(nil, trouble: Trouble(heading: "1 error", text: "x"))
  #expect(site.body("/a.html").contains("A1"))
  site.show(early: [page("a.html", "A3")])
  #expect(site.body("/a.html").contains("A1"))
}

@Test func `a page is told of its own changes alone`() async {
  let site = site()
  var changes = site.changes(asked: "/.evenhold/changes/a.html").makeAsyncIterator()
  _ = await changes.next()
  site.show(early: [page("b.html", "B2")])
  site.show(files(["a.html": "A1", "b.html": "B2"]), trouble: nil)
  site.show(files(["a.html": "A2", "b.html": "B3"]), trouble: nil)
  let told = await changes.next()
  #expect(told == Array("data: 0707070707070707-3\n\n".utf8))
}

@Test func `what pages are drawn with is a change of all of them`() async {
  let site = site()
  var changes = site.changes(asked: "/.evenhold/changes/a.html").makeAsyncIterator()
  _ = await changes.next()
  site.show(files(["a.html": "A1", "b.html": "B1"], style: "p { color: red }"), trouble: nil)
  let told = await changes.next()
  #expect(told == Array("data: 0707070707070707-2\n\n".utf8))
  #expect(site.version("/b.html") == "2" && site.version("/none.html") == "2")
}

@Test func `numbers and pictures are no change of a page`() {
  let site = site()
  let more = ["data/metrics.csv", "images/0a.png", "robots.txt"].map {
    OutputFile(path: $0, text: "x")
  }
  #expect(site.show(files(["a.html": "A1", "b.html": "B1"]) + more, trouble: nil) == 3)
  #expect(site.version("/a.html") == "1")
}

@Test func `a picture is there as soon as the page that shows it`() {
  let site = site()
  site.show(early: [page("a.html", "A2"), OutputFile(path: "images/0a.png", text: "P")])
  #expect(site.body("/images/0a.png") == "P")
}

@Test func `a page that comes and one that goes have new versions`() {
  let site = site()
  #expect(site.version("/c.html") == "1")
  site.show(files(["b.html": "B1", "c.html": "C"]), trouble: nil)
  #expect(site.version("/a.html") == "2" && site.version("/c.html") == "2")
  #expect(site.version("/b.html") == "1")
}

@Test func `the pages that are looked at are known, the last first`() {
  let site = site()
  let first = site.changes(asked: "/.evenhold/changes/a.html")
  let second = site.changes(asked: "/.evenhold/changes/months/")
  let third = site.changes(asked: "/.evenhold/changes/a.html")
  #expect(site.watched == ["a.html", "months/index.html"])
  withExtendedLifetime((first, second, third)) {}
}

@Test(
  arguments: [
    ("/.evenhold/changes/", "/"), ("/.evenhold/changes/months/", "/months/"),
    ("/.evenhold/changes/../x", "/../x"),
  ])
func `a page asks for its changes by its own address`(asked: String, page: String) {
  #expect(PreviewedPage.page(watchedAt: asked) == page)
}

@Test(arguments: ["/.evenhold/changes", "/.evenhold/", "/", "/a/.evenhold/changes/b", ""])
func `other addresses ask for no changes`(asked: String) {
  #expect(PreviewedPage.page(watchedAt: asked) == nil)
}
