import PdfPrinting
import Testing

struct BrowserSearchTests {
  @Test func `every folder is searched for the best name before the next name is looked for`() {
    let places = BrowserSearch.candidates(searchPath: "/a:/b/")
    #expect(
      places.prefix(4) == [
        "/a/chromium", "/b/chromium", "/a/chromium-browser",
        "/b/chromium-browser",
      ])
    #expect(places.count == 2 * BrowserSearch.names.count + BrowserSearch.places.count)
    #expect(places.suffix(BrowserSearch.places.count) == BrowserSearch.places[...])
  }

  @Test(arguments: ["", ":", "bin", ".", ":.:bin/x:"])
  func `what lies in the folder that somebody is in is never run`(searchPath: String) {
    #expect(BrowserSearch.candidates(searchPath: searchPath) == BrowserSearch.places)
    #expect(BrowserSearch.candidates(named: "chrome", searchPath: searchPath) == [])
  }

  @Test func `a named browser is a path, or a name on the search path, and nothing else`() {
    #expect(BrowserSearch.candidates(named: "./my/chrome", searchPath: "/a") == ["./my/chrome"])
    #expect(
      BrowserSearch.candidates(named: "edge", searchPath: "/a:b:/c") == ["/a/edge", "/c/edge"])
  }
}

struct BrowserArgumentsTests {
  private func arguments(isRoot: Bool = false) -> [String] {
    browserArguments(
      page: "file:///p/a%20b.html", pdf: "/p/x.pdf", profile: "/p/profile", isRoot: isRoot)
  }

  @Test func `the PDF has an outline and tags, and no address in its margins`() {
    for word in [
      "--headless", "--generate-pdf-document-outline", "--export-tagged-pdf",
      "--no-pdf-header-footer", "--print-to-pdf=/p/x.pdf",
    ] { #expect(arguments().contains(word)) }
    #expect(arguments().last == "file:///p/a%20b.html")
  }

  @Test func `the browser reaches no host and keeps all in the folder of its profile`() {
    #expect(arguments().contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    #expect(arguments().contains("--user-data-dir=/p/profile"))
    #expect(arguments().contains { $0 == "--disk-cache-dir=/p/profile/cache" })
  }

  @Test func `only the administrator goes without a sandbox`() {
    #expect(!arguments().contains("--no-sandbox"))
    #expect(arguments(isRoot: true).contains("--no-sandbox"))
  }
}

struct PaperTests {
  @Test func `a stylesheet names the paper for upright pages and for those on their side`() {
    let style = "@page { margin: 1cm; }\n@page landscape { size: landscape; }\nmain { top: 0; }"
    #expect(
      Paper.a4.sized(style)
        == "@page { margin: 1cm; }\n@page landscape { size: A4 landscape; }\nmain { top: 0; }\n"
        + "@page { size: A4; }\n")
    #expect(Paper.letter.sized("@page x{size:portrait}").contains("{size: letter portrait}"))
    #expect(
      Paper.a4.sized("@bottom-left { content: \"Privé\"; }", titled: "Mai 2026 \"}·").hasPrefix(
        "@bottom-left { content: \"Privé · Mai\\20 2026\\20 \\22 \\7d \\b7 \"; }"))
    #expect(Paper.letter.sized("").hasSuffix("@page { size: letter; }\n"))
  }
}
