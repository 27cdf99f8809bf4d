import Foundation
import Testing

@testable import SiteFiles

/// What a build into a scratch folder ends with; nil where it writes.
private func problem(
  _ scratch: Scratch, _ writer: SiteWriter? = nil, _ files: [OutputFile] = [page("a.html")]
) -> FileProblem? {
  do throws(FileProblem) {
    _ = try (writer ?? scratch.writer()).publish(files)
    return nil
  } catch {
    return error
  }
}

struct SiteWriterRefusalTests {
  @Test(arguments: [
    "/", "HERE", "HERE/content", "HERE/content/site", "HERE/content/..", "HERE/content/../../HERE",
    "HERE/home", "HERE/home/..", "HERE/to-content", "HERE/to-empty", "HERE/dangling", "HERE/file",
    "HERE/to-empty/", "HERE/to-empty/.", "HERE/to-empty//./", "HERE/dangling/", "HERE/templates",
    "HERE/templates/site", "HERE/near/content/site", "HERE",
  ])
  func `a place that can't be a site is refused`(place: String) throws {
    let scratch = try Scratch()
    try scratch.write("content/couple.yaml", "format: 1\n")
    try scratch.makeFolder("home/ana")
    try scratch.makeFolder("empty")
    try scratch.link("to-content", to: "content")
    try scratch.link("to-empty", to: "empty")
    try scratch.link("dangling", to: "nowhere")
    try scratch.makeFolder("templates")
    try scratch.link("near", to: ".")
    try scratch.write("file", "x")
    let name = String(scratch.path.split(separator: "/").last ?? "")
    let root = place.replacing("/../../HERE", with: "/../../\(name)")
      .replacing("HERE", with: scratch.path)
    let writer = SiteWriter(
      root: root, shownAs: "out", identity: identity, contentRoot: scratch.at("content"),
      templates: scratch.at("templates"),
      forbidden: [scratch.at("home/ana"), scratch.at("home")])
    let before = scratch.files()
    let found = problem(scratch, writer)
    #expect(found?.kind == .refusedOutput)
    #expect(found?.exitCode == 73)
    #expect(found?.message.contains("'out'") == true)
    #expect(found?.message.contains(scratch.path) == false)
    #expect(scratch.files() == before)
    #expect(throws: FileProblem.self) { try writer.check() }
  }

  @Test func `a folder behind a link on the way is the folder it is`() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("content")
    try scratch.makeFolder("disk")
    try scratch.link("to-disk", to: "disk")
    #expect(problem(scratch, scratch.writer(root: "to-disk/site")) == nil)
    #expect(scratch.files("disk") == ["site", "site/a.html"])
  }

  @Test func `a home folder may hold a site but not be one`() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("content")
    #expect(problem(scratch) == nil)
    let writer = SiteWriter(
      root: scratch.path, shownAs: "~", identity: identity, contentRoot: "/nowhere",
      forbidden: [scratch.path])
    #expect(problem(scratch, writer)?.kind == .refusedOutput)
  }

  @Test func `a folder with something else in it is refused and left as it is`() throws {
    let scratch = try Scratch()
    try scratch.write("site/photo.jpg", "x")
    #expect(problem(scratch)?.message.contains("'photo.jpg' is in it") == true)
    #expect(scratch.files("site") == ["photo.jpg"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.at("site")).count == 1)
  }

  @Test func `a folder that only the system has written to counts as empty`() throws {
    let scratch = try Scratch()
    try scratch.write("site/.DS_Store", "x")
    #expect(problem(scratch) == nil)
  }

  @Test(arguments: [
    (SiteIdentity(siteID: "cleo+dan", edition: "couple"), "another household"),
    (SiteIdentity(siteID: "ana+ben", edition: "ana"), "the edition 'couple', not 'ana'"),
  ])
  func `the folder of another site or edition is refused`(
    other: SiteIdentity, words: String
  ) throws {
    let scratch = try Scratch()
    #expect(problem(scratch) == nil)
    let found = problem(scratch, scratch.writer(other))
    #expect(found?.exitCode == 73)
    #expect(found?.message.contains(words) == true)
    #expect(throws: FileProblem.self) { try scratch.writer(other).check() }
    try scratch.writer().check()
  }

  @Test(arguments: [
    "", "x", "evenhold-manifest 2\nsite a\nedition b\n", "evenhold-manifest 1\nsite a\n",
    "evenhold-manifest 1\nsite ana+ben\nedition couple\nabc 1 a.html\n",
    "evenhold-manifest 1\nsite ana+ben\nedition couple\n"
      + String(repeating: "0", count: 64) + " 1 ../a.html\n",
    "evenhold-manifest 1\nsite ana+ben\nedition couple\n"
      + String(repeating: "0", count: 64) + " -1 a.html\n",
    "evenhold-manifest 1\nsite ana+ben\nedition couple",
  ])
  func `a list of files that can't be understood is refused`(text: String) throws {
    let scratch = try Scratch()
    try scratch.write("site/.evenhold-manifest", text)
    #expect(problem(scratch)?.exitCode == 73)
    #expect(scratch.text("site/.evenhold-manifest") == text)
    #expect(scratch.files("site") == [])
  }

  @Test func `a list of files that is a link or a folder is refused`() throws {
    let scratch = try Scratch()
    #expect(problem(scratch) == nil)
    try FileManager.default.moveItem(
      atPath: scratch.at("site/.evenhold-manifest"), toPath: scratch.at("elsewhere"))
    try scratch.link("site/.evenhold-manifest", to: scratch.at("elsewhere"))
    #expect(problem(scratch)?.kind == .refusedOutput)
  }

  @Test(arguments: ["file", "link", "folder", "parent link", "parent file"])
  func `something else where a page belongs is refused before anything is written`(
    what: String
  ) throws {
    let scratch = try Scratch()
    #expect(problem(scratch, nil, [page("a.html")]) == nil)
    try scratch.write("outside/x.html", "outside")
    switch what {
    case "file": try scratch.write("site/b/x.html", "mine")
    case "link":
      try scratch.makeFolder("site/b")
      try scratch.link("site/b/x.html", to: "../../outside/x.html")
    case "folder": try scratch.makeFolder("site/b/x.html")
    case "parent link": try scratch.link("site/b", to: "../outside")
    default: try scratch.write("site/b", "mine")
    }
    let before = scratch.files()
    let found = problem(scratch, nil, [page("a.html", "new"), page("b/x.html", "new")])
    #expect(found?.kind == .refusedOutput)
    #expect(found?.message.contains("not from an earlier build") == true)
    #expect(scratch.files() == before)
    #expect(scratch.text("site/a.html") == "<p>a.html</p>\n")
    #expect(scratch.text("outside/x.html") == "outside")
  }

  @Test func `a file that happens to be the same already becomes ours`() throws {
    let scratch = try Scratch()
    #expect(problem(scratch, nil, [page("a.html")]) == nil)
    try scratch.write("site/b.html", "<p>b.html</p>\n")
    let summary = try scratch.writer().publish([page("a.html"), page("b.html")])
    #expect(summary == WriteSummary(unchanged: 2))
    #expect(try scratch.writer().publish([page("a.html")]).removed == 1)
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\0b", "a\nb", "a\\b", "a:b",
    "a.", "a ", "a*", "a?", "a|b", "<a>", "a\"", ".evenhold-manifest", "a/.evenhold-x",
    "a\u{202E}b", "a/\u{301}b", String(repeating: "a", count: 181),
  ])
  func `a path that some disk can't hold is refused`(path: String) throws {
    let scratch = try Scratch()
    let found = problem(scratch, nil, [page("a.html"), OutputFile(path: path, bytes: [])])
    #expect(found?.kind == .write)
    #expect(found?.exitCode == 74)
    #expect(scratch.files() == [])
  }

  @Test(arguments: [
    ["a.html", "a.html"], ["a.html", "A.html"], ["é", "e\u{301}"], ["a", "a/b"], ["A/b", "a"],
  ])
  func `two files that some disk takes for one are refused`(paths: [String]) throws {
    let scratch = try Scratch()
    #expect(problem(scratch, nil, paths.map { OutputFile(path: $0, bytes: []) })?.kind == .write)
  }
}
