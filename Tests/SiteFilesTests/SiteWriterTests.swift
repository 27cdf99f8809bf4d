import Foundation
import Testing

@testable import SiteFiles

let identity = SiteIdentity(siteID: "ana+ben", edition: "couple")

extension Scratch {
  /// A writer into `site` beside `content`.
  func writer(_ identity: SiteIdentity = identity, root: String = "site") -> SiteWriter {
    SiteWriter(
      root: at(root), shownAs: "site", identity: identity, contentRoot: at("content"),
      forbidden: [path])
  }
}

func page(_ path: String, _ text: String = "") -> OutputFile {
  OutputFile(path: path, text: text.isEmpty ? "<p>\(path)</p>\n" : text)
}

struct SiteWriterTests {
  @Test func `a first build makes the folder and every file`() throws {
    let scratch = try Scratch()
    let files = [page("tasks/laundry.html"), page("index.html"), page("a/b/c/d.css")]
    let summary = try scratch.writer(root: "new/site").publish(files)
    #expect(summary == WriteSummary(written: 3))
    #expect(
      scratch.files("new/site") == [
        "a", "a/b", "a/b/c", "a/b/c/d.css", "index.html", "tasks", "tasks/laundry.html",
      ])
    #expect(scratch.text("new/site/index.html") == "<p>index.html</p>\n")
  }

  @Test func `what is the same is not touched`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html"), page("b/c.html"), page("d.html")])
    let before = ["a.html", "b/c.html", ".evenhold-manifest"].map { scratch.stamp("site/\($0)") }
    let again = try scratch.writer().publish([page("d.html"), page("b/c.html"), page("a.html")])
    #expect(again == WriteSummary(unchanged: 3))
    #expect(
      before == ["a.html", "b/c.html", ".evenhold-manifest"].map { scratch.stamp("site/\($0)") })
    let changed = try scratch.writer().publish([
      page("d.html", "new"), page("b/c.html"), page("a.html"),
    ])
    #expect(changed == WriteSummary(written: 1, unchanged: 2))
    #expect(before[0] == scratch.stamp("site/a.html"))
    #expect(scratch.text("site/d.html") == "new")
  }

  @Test func `what no longer belongs to the site is removed with its empty folders`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([
      page("a.html"), page("b/c/d.html"), page("b/e.html"), page("f/g.html"),
    ])
    try scratch.write("site/f/mine.txt", "mine")
    let summary = try scratch.writer().publish([page("a.html"), page("b/e.html")])
    #expect(summary == WriteSummary(unchanged: 2, removed: 2))
    #expect(scratch.files("site") == ["a.html", "b", "b/e.html", "f", "f/mine.txt"])
  }

  @Test func `what was changed by hand is kept and told`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html"), page("b.html"), page("c.html")])
    try scratch.write("site/b.html", "<p>c.html</p>\n!")
    try scratch.write("site/c.html", "<p>c.htmm</p>\n")
    let summary = try scratch.writer().publish([page("a.html")])
    #expect(summary == WriteSummary(unchanged: 1, kept: ["b.html", "c.html"]))
    #expect(scratch.text("site/c.html") == "<p>c.htmm</p>\n")
    #expect(try scratch.writer().publish([page("a.html")]) == WriteSummary(unchanged: 1))
  }

  @Test func `a page that was changed by hand is written anew as long as it is in the site`() throws
  {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    try scratch.write("site/a.html", "other")
    #expect(try scratch.writer().publish([page("a.html")]) == WriteSummary(written: 1))
    #expect(scratch.text("site/a.html") == "<p>a.html</p>\n")
  }

  @Test func `a file may become a folder and a folder a file`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a"), page("b/c/d.html"), page("b/e")])
    let summary = try scratch.writer().publish([page("a/x/index.html"), page("b")])
    #expect(summary == WriteSummary(written: 2, removed: 3))
    #expect(scratch.files("site") == ["a", "a/x", "a/x/index.html", "b"])
  }

  @Test func `the manifest lists files by path and depends on nothing else`() throws {
    let (first, second) = (try Scratch(), try Scratch())
    _ = try first.writer().publish([page("b.html"), page("a/z.html"), page("a.html", "abc")])
    _ = try second.writer().publish([page("old.html")])
    _ = try second.writer().publish([page("a.html", "abc"), page("b.html"), page("a/z.html")])
    let text = first.text("site/.evenhold-manifest")
    #expect(text == second.text("site/.evenhold-manifest"))
    let lines = text?.split(separator: "\n") ?? []
    #expect(lines.prefix(3) == ["evenhold-manifest 1", "site ana+ben", "edition couple"])
    // The SHA-256 of "abc" from FIPS 180-2, appendix B.1.
    #expect(
      lines.count == 6
        && lines[3]
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 a.html"
    )
    #expect(
      lines.dropFirst(3).map { $0.split(separator: " ")[2] } == ["a.html", "a/z.html", "b.html"])
    #expect(text?.contains(first.path) == false)
    #expect(first.text("site/.evenhold-journal") == nil)
  }

  @Test func `nobody but who builds a site may open it`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer(root: "new/site").publish([page("a/b.html")])
    let mask = umask(0)
    umask(mask)
    for (path, mode) in [
      ("new/site", 0o700), ("new/site/a", 0o700), ("new/site/a/b.html", 0o600),
      ("new/site/.evenhold-manifest", 0o600), ("new", 0o755 & ~Int(mask)),
    ] {
      let found = try FileManager.default.attributesOfItem(atPath: scratch.at(path))
      #expect(found[.posixPermissions] as? Int == mode, "\(path)")
    }
  }
}
