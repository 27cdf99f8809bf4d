import SiteFiles
import Testing

@testable import PagePreview

private let gate = PreviewGate(port: 4816)

/// A site of three files.
private func site() -> LiveSite {
  let site = LiveSite { Array(repeating: 7, count: $0) }
  site.show(
    [
      OutputFile(path: "index.html", text: "<html><body><p>ALPHA</p></body></html>"),
      OutputFile(path: "months/index.html", text: "<html><body><p>BETA</p></body></html>"),
      OutputFile(path: "data/metrics.json", text: "{}"),
      OutputFile(path: "style.css", text: "p { color: red }"),
    ], trouble: nil)
  return site
}

private func answer(
  _ path: String, method: String = "GET", host: String? = "127.0.0.1:4816", origin: String? = nil,
  fetch: PreviewRequest.Fetch = .init()
) -> PreviewReply? {
  site().reply(
    to: PreviewRequest(method: method, path: path, host: host, origin: origin, fetch: fetch),
    at: gate)
}

@Test(
  arguments: [
    ("/", "ALPHA"), ("/index.html", "ALPHA"), ("/months/", "BETA"),
    ("/months/index.html", "BETA"), ("/style.css", "red"), ("/data/metrics.json", "{}"),
  ])
func `a path that was built leads to its file`(path: String, word: String) throws {
  let reply = try #require(answer(path))
  #expect(reply.status == 200)
  #expect(String(decoding: reply.body, as: UTF8.self).contains(word))
}

@Test(
  arguments: [
    "", "index.html", "//", "//index.html", "/./index.html", "/../index.html", "/..", "/../",
    "/../../etc/passwd", "/months/../index.html", "/%2e%2e/index.html", "/%2e%2e%2findex.html",
    "/..%2findex.html", "/%252e%252e/index.html", "/months%2findex.html", "/inde%78.html",
    "/index.html%00", "/index.html\u{0}", "/index.html\u{0}.css", "/\\index.html",
    "/months\\index.html", "/..\\index.html", "/..%5cindex.html", "/index.html/", "/months",
    "/Index.html", "/index.html ", "/index.htm", "/index.html.", "/ index.html", "/;/index.html",
    "/index.html;a", "/months/.", "/months//index.html", "http://127.0.0.1:4816/index.html",
    "*", "/etc/passwd", "//etc/passwd", "/file:///etc/passwd", "/.evenhold", "/.evenhold/",
    "/.evenhold-manifest", "/content/couple.yaml", "/\u{FF0E}\u{FF0E}/index.html",
    "/%c0%ae%c0%ae/index.html", "/%u002e%u002e/index.html", "/~/index.html", "/months/\u{2025}/",
  ])
func `a path that was not built leads to nothing`(path: String) throws {
  let reply = try #require(answer(path))
  #expect(reply.status == 404)
  let text = String(decoding: reply.body, as: UTF8.self)
  #expect(!text.contains("ALPHA") && !text.contains("BETA"))
}

@Test func `two paths that were not built are answered alike`() throws {
  #expect(answer("/a.html") == answer("/../../etc/passwd"))
}

@Test(
  arguments: [
    nil, "", "evil.example", "evil.example:4816", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:48160",
    "localhost", "localhost:4817", "localhost:4816.evil.example", "localhost:4816@evil.example",
    "127.0.0.2:4816", "0.0.0.0:4816", "[::1]:4816", "localhost.:4816", " localhost:4816",
    "127.1:4816", "2130706433:4816", "evil.example, 127.0.0.1:4816",
  ] as [String?])
func `a foreign host gets nothing`(host: String?) throws {
  let reply = try #require(answer("/", host: host))
  #expect(reply.status == 403)
  #expect(reply.policy == PreviewReply.strictPolicy)
}

@Test(arguments: ["127.0.0.1:4816", "localhost:4816", "LocalHost:4816"])
func `a browser of this computer gets the pages`(host: String) throws {
  #expect(answer("/", host: host)?.status == 200)
}

@Test func `on the port of the web a browser sends no number`() {
  let request = PreviewRequest(path: "/", host: "localhost")
  #expect(PreviewGate(port: 80).lets(request))
  #expect(!gate.lets(request))
}

@Test func `another page gets nothing, but a link may be followed`() {
  typealias Fetch = PreviewRequest.Fetch
  #expect(answer("/", fetch: Fetch(site: "cross-site", mode: "no-cors"))?.status == 403)
  #expect(answer("/", fetch: Fetch(site: "same-site", mode: "cors"))?.status == 403)
  let frame = Fetch(site: "cross-site", mode: "navigate", destination: "iframe")
  #expect(answer("/", fetch: frame)?.status == 403)
  let link = Fetch(site: "cross-site", mode: "navigate", destination: "document")
  #expect(answer("/", fetch: link)?.status == 200)
  #expect(answer("/", fetch: Fetch(site: "none", mode: "navigate"))?.status == 200)
  #expect(answer("/", fetch: Fetch(site: "same-origin", mode: "no-cors"))?.status == 200)
  #expect(answer("/", origin: "http://evil.example")?.status == 403)
  #expect(answer("/", origin: "null")?.status == 403)
  #expect(answer("/", origin: "http://127.0.0.1:9")?.status == 403)
  #expect(answer("/", origin: "http://127.0.0.1:4816")?.status == 200)
  let changes = PreviewedPage.changesPath + "/"
  #expect(answer(changes, origin: "http://evil.example")?.status == 403)
  #expect(answer(changes, host: "evil.example")?.status == 403)
}

@Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", ""])
func `pages can only be read`(method: String) throws {
  let reply = try #require(answer("/", method: method))
  #expect(reply.status == 405)
  #expect(reply.headers["Allow"] == "GET, HEAD")
}

@Test func `every answer says that it is for nobody else and is not kept`() throws {
  let replies = [
    answer("/"), answer("/style.css"), answer("/gone"), answer("/", host: "evil.example"),
    answer("/", method: "POST"), answer("/", method: "HEAD"),
  ]
  for reply in replies {
    let headers = try #require(reply).headers
    #expect(headers["Cache-Control"] == "no-store")
    #expect(headers["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(headers["Cross-Origin-Opener-Policy"] == "same-origin")
    #expect(headers["X-Content-Type-Options"] == "nosniff")
    #expect(headers["X-Frame-Options"] == "DENY")
    #expect(headers["Referrer-Policy"] == "no-referrer")
    #expect(headers["X-Robots-Tag"]?.hasPrefix("noindex") == true)
    #expect(headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
    #expect(headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
    #expect(headers.keys.allSatisfy { !$0.hasPrefix("Access-Control") })
  }
}
