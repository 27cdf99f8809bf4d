import Foundation
import Testing

@testable import SiteFiles

private let pages = [page("a.html", "1"), page("b/c.html", "1"), page("d/e/f.html", "1")]

extension Scratch {
  /// A site of three pages.
  fileprivate func withSite() throws -> Scratch {
    _ = try writer().publish(pages)
    return self
  }

  fileprivate func verified() throws(FileProblem) -> SiteVerification {
    try verifiedSite(at: at("site"), shownAs: "site")
  }

  fileprivate func differences() throws(FileProblem) -> [String] {
    try verified().differences.map { "\($0.path) \($0.kind)" }
  }

  fileprivate func delete(_ inner: String) throws {
    try FileManager.default.removeItem(atPath: at(inner))
  }
}

struct SiteVerificationTests {
  @Test func `a site as it was written is fine`() throws {
    let scratch = try Scratch().withSite()
    try scratch.write("site/.DS_Store", "x")
    try scratch.write("site/b/Thumbs.db", "x")
    let site = try scratch.verified()
    #expect(site.isFine && site.fileCount == 3 && site.identity == identity)
    #expect(site.differences == [] && !site.isInterrupted)
  }

  @Test func `every byte counts`() throws {
    let scratch = try Scratch().withSite()
    try scratch.write("site/a.html", "2")
    try scratch.write("site/b/c.html", "1 ")
    try scratch.write("site/d/e/f.html", "")
    #expect(
      try scratch.differences() == ["a.html changed", "b/c.html changed", "d/e/f.html changed"])
    #expect(try !scratch.verified().isFine)
  }

  @Test func `what is missing, with its folder or without, is named`() throws {
    let scratch = try Scratch().withSite()
    try scratch.delete("site/a.html")
    try scratch.delete("site/d")
    #expect(try scratch.differences() == ["a.html missing", "d/e/f.html missing"])
  }

  @Test func `what isn't of the site is named once, and never followed`() throws {
    let scratch = try Scratch().withSite()
    try scratch.write("site/x/y/z.html", "x")
    try scratch.write("site/b/c.html.bak", "x")
    try scratch.makeFolder("site/empty")
    try scratch.link("site/loop", to: ".")
    #expect(mkfifo(scratch.at("site/pipe"), 0o600) == 0)
    #expect(
      try scratch.differences() == [
        "b/c.html.bak foreign", "empty/ foreign", "loop foreign", "pipe foreign", "x/ foreign",
      ])
  }

  @Test(arguments: ["link", "folder", "pipe"])
  func `something else in the place of a page is a change`(what: String) throws {
    let scratch = try Scratch().withSite()
    try FileManager.default.moveItem(
      atPath: scratch.at("site/a.html"), toPath: scratch.at("a.html"))
    switch what {
    case "link": try scratch.link("site/a.html", to: scratch.at("a.html"))
    case "folder": try scratch.makeFolder("site/a.html/b")
    default: #expect(mkfifo(scratch.at("site/a.html"), 0o600) == 0)
    }
    let site = try scratch.verified()
    #expect(site.differences.map(\.kind) == [.changed])
    #expect(site.differences.first?.message.hasPrefix("is a \(what)") == true)
  }

  @Test func `a link in the place of a folder hides nothing`() throws {
    let scratch = try Scratch().withSite()
    try FileManager.default.moveItem(atPath: scratch.at("site/d"), toPath: scratch.at("d"))
    try scratch.link("site/d", to: scratch.at("d"))
    #expect(try scratch.differences() == ["d foreign", "d/e/f.html missing"])
  }

  @Test func `names that look like a page's are not that page`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("é.html")])
    try scratch.write("site/e\u{301}.html", "<p>é.html</p>\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.at("site"))
    // Some disks take the two for one.
    if names.count == 3 { #expect(try scratch.differences() == ["e\u{301}.html foreign"]) }
  }

  @Test(arguments: 0...3)
  func `a build that was cut short is told as one, and its pages are fine`(steps: Int) throws {
    let scratch = try Scratch().withSite()
    let new = [page("a.html", "2"), page("b/c.html", "2"), page("g/h.html", "2")]
    try scratch.write(
      "site/.evenhold-journal", Manifest(identity: identity, files: new).bytes)
    for (index, file) in new.enumerated() {
      let path = index < steps ? file.path : temporaryName(of: file.path)
      try scratch.write("site/\(path)", "2")
    }
    let site = try scratch.verified()
    #expect(site.isInterrupted && !site.isFine)
    #expect(site.differences.count == 3 - steps)
    #expect(site.differences.allSatisfy { $0.kind == .interrupted })
    try scratch.write("site/a.html", "3")
    #expect(try scratch.differences().contains("a.html changed"))
    _ = try scratch.writer().publish(new)
    #expect(try scratch.verified().isFine)
  }

  @Test func `what a build that was cut short has removed isn't missed`() throws {
    let scratch = try Scratch().withSite()
    // Its journal still names a page, as one of the build before that was cut short too.
    try scratch.write(
      "site/.evenhold-journal", Manifest(identity: identity, files: pages).bytes)
    try scratch.delete("site/a.html")
    let site = try scratch.verified()
    #expect(site.isInterrupted && site.differences == [])
  }

  @Test func `a first build that was cut short is told as one`() throws {
    let scratch = try Scratch()
    try scratch.write(
      "site/.evenhold-journal", Manifest(identity: identity, files: pages).bytes)
    try scratch.write("site/a.html", "1")
    let site = try scratch.verified()
    #expect(site.isInterrupted && site.differences == [] && site.fileCount == 3)
  }

  @Test func `a folder without a list is no site`() throws {
    let scratch = try Scratch()
    try scratch.write("site/a.html", "1")
    for path in ["site", "nowhere"] {
      let problem = #expect(throws: FileProblem.self) {
        try verifiedSite(at: scratch.at(path), shownAs: path)
      }
      #expect(problem?.exitCode == 74 && problem?.message.hasPrefix("'\(path)' ") == true)
    }
  }

  @Test func `a site that is being written is busy`() throws {
    let scratch = try Scratch().withSite()
    let held = try Descriptor.folder(at: scratch.at("site"))
    try held.lock()
    let problem = #expect(throws: FileProblem.self) { try scratch.verified() }
    #expect(problem?.exitCode == 75)
    _ = consume held
  }

  @Test func `looking at a site keeps no build from it`() throws {
    let scratch = try Scratch().withSite()
    _ = try scratch.verified()
    #expect(try scratch.writer().publish(pages).unchanged == 3)
  }
}
