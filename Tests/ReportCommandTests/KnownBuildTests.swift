import ArgumentParser
import Diagnostics
import Foundation
import SiteFiles
import Testing

@testable import ReportCommand

private let files = twoTasks.merging([
  "content/log/2026-03.csv":
    "date,who,verb,subject\n2026-03-03,ana,did,dishes\n2026-03-04,ben,did,bins\n",
  "content/pages/deal.md": "---\ntitle: Our deal\n---\n\nWe take turns with *First supper*.\n",
  "content/milestones/first-supper.md": "---\nterm: First supper\n---\n\nA text.\n",
  "own/pages/mine.md": "---\ntitle: Mine\n---\n\nFor me.\n",
]) { $1 }

/// A household that is built again and again, with what each build leaves for the next.
private struct Rebuilt {
  let root: URL
  let pages: PageOptions
  var known: KnownBuild? = KnownBuild()

  /// Builds it with what is known and without; gives what was made early.
  mutating func expectSame(
    _ watched: [String] = [], after change: FolderChange = .anything
  ) throws -> [String: String] {
    known?.change.add(change)
    var early: [String: String] = [:]
    let wanted = EarlyPages(paths: { watched }) { files, _ in
      for file in files { early[file.path] = try? file.text() }
    }
    let built = try pages.report(on: try terminal(), known: &known, early: wanted)
    let fresh = try pages.report(on: try terminal())
    #expect(built.pages == fresh.pages && built.images == fresh.images)
    #expect(built.diagnostics.sortedByPlace() == fresh.diagnostics.sortedByPlace())
    for (path, text) in early {
      let page = fresh.pages.first { $0.path == path }
      #expect(try page?.text() == text, "\(path)")
    }
    return early
  }

  func write(_ path: String, _ text: String) throws {
    try ReportCommandTests.write([path: text], to: root)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: path))
  }
}

extension OutputFile {
  fileprivate func text() throws -> String { String(decoding: try bytes(), as: UTF8.self) }
}

/// A household that was built once, long enough ago for its files to be known.
private func rebuilt(_ body: (inout Rebuilt) throws -> Void) throws {
  try withTemporaryFolder { root in
    try write(files, to: root)
    let words = [
      root.appending(path: "content").path, "--edition", "ana", "--private",
      root.appending(path: "own").path,
    ]
    // Of files that changed within a second of the last nothing is known.
    Thread.sleep(forTimeInterval: 2.1)
    try write(["content/pages/last.md": "---\ntitle: Last\n---\n\nA text.\n"], to: root)
    var rebuilt = Rebuilt(root: root, pages: try PageOptions.parse(words))
    #expect(try rebuilt.expectSame(["pages/deal.html"]) == [:])
    try body(&rebuilt)
  }
}

struct KnownBuildTests {
  @Test func `a build that knows the one before makes the same site`() throws {
    try rebuilt { rebuilt in
      _ = try rebuilt.expectSame()
      try rebuilt.write(
        "content/log/2026-03.csv", "date,who,verb,subject\n2026-03-05,ben,did,bins\n")
      _ = try rebuilt.expectSame()
      try rebuilt.write("content/log/2026-02.csv", "date,who,verb,subject\n2026-03-05,x,did,bins\n")
      _ = try rebuilt.expectSame()
      try rebuilt.remove("content/log/2026-02.csv")
      try rebuilt.write("own/pages/mine.md", "---\ntitle: Mine\n---\n\nFor me alone.\n")
      _ = try rebuilt.expectSame()
      try rebuilt.write("own/pages/other.md", "---\ntitle: Other\n---\n\n![no](images/none.png)\n")
      _ = try rebuilt.expectSame()
      try rebuilt.write(
        "content/couple.yaml", (files["content/couple.yaml"] ?? "") + "language: de\n")
      _ = try rebuilt.expectSame()
      try rebuilt.remove("content/tasks/a.csv")
      _ = try rebuilt.expectSame()
    }
  }

  @Test func `the page that is looked at is there before the rest, as it will be`() throws {
    try rebuilt { rebuilt in
      try rebuilt.write(
        "content/pages/deal.md", "---\ntitle: Our deal\n---\n\nNew words, First supper.\n")
      let early = try rebuilt.expectSame(["pages/deal.html", "milestones/first-supper.html"])
      #expect(early.keys.sorted() == ["milestones/first-supper.html", "pages/deal.html"])
      #expect(early["pages/deal.html"]?.contains("New words") == true)
      try rebuilt.write(
        "content/milestones/first-supper.md", "---\nterm: First supper\n---\n\nAnother.\n")
      let term = try rebuilt.expectSame(["milestones/first-supper.html"])
      #expect(term["milestones/first-supper.html"]?.contains("Another.") == true)
    }
  }

  @Test func `what is told to have changed is enough to know, however the builds between end`()
    throws
  {
    try rebuilt { rebuilt in
      let root = rebuilt.root.path
      func changed(_ paths: String...) -> FolderChange {
        .files(Set(paths.map { "\(root)/\($0)" }))
      }
      try rebuilt.write("content/pages/deal.md", "---\ntitle: Our deal\n---\n\nNew.\n")
      try rebuilt.write("own/pages/mine.md", "---\ntitle: Mine\n---\n\nFor me alone.\n")
      _ = try rebuilt.expectSame(after: changed("content/pages/deal.md", "own/pages/mine.md"))
      // Without couple.yaml nothing is read, and what changes meanwhile is not forgotten.
      let couple = rebuilt.root.appending(path: "content/couple.yaml")
      let away = rebuilt.root.appending(path: "away.yaml")
      try FileManager.default.moveItem(at: couple, to: away)
      _ = try rebuilt.expectSame(after: changed("content/couple.yaml"))
      try rebuilt.write("content/pages/deal.md", "---\ntitle: Our deal\n---\n\nNewer.\n")
      _ = try rebuilt.expectSame(after: changed("content/pages/deal.md"))
      try FileManager.default.moveItem(at: away, to: couple)
      _ = try rebuilt.expectSame(after: changed("content/couple.yaml"))
      try rebuilt.write("content/pages/more.md", "---\ntitle: More\n---\n\nA text.\n")
      _ = try rebuilt.expectSame(after: changed("content/pages/more.md"))
      try rebuilt.remove("content/pages/more.md")
      _ = try rebuilt.expectSame(after: changed("content/pages/more.md"))
    }
  }

  @Test func `what is known of it doesn't hide what is wrong`() throws {
    try rebuilt { rebuilt in
      try rebuilt.write("content/tasks/a.csv", "task,title,category,owner\nx,X,household,carla\n")
      for _ in 0..<2 {
        _ = try rebuilt.expectSame()
      }
      rebuilt.known?.change = .anything
      let report = try rebuilt.pages.report(on: try terminal(), known: &rebuilt.known)
      #expect(report.diagnostics.contains { $0.severity == .error })
    }
  }
}

@Test func `what a template has wrong is known before a page of it is shown`() throws {
  try withTemporaryFolder { root in
    try write(files, to: root)
    let template = "templates/pages/page.mustache"
    let page = "{{<layout}}{{$main}}<h1>{{heading}}</h1>{{/main}}{{/layout}}\n"
    try write([template: page], to: root)
    let pages = try PageOptions.parse([
      root.appending(path: "content").path, "--templates", root.appending(path: "templates").path,
    ])
    var known: KnownBuild? = KnownBuild()
    _ = try pages.report(on: try terminal(), known: &known)
    try write([template: page + "{{nothing}}\n"], to: root)
    known?.change = .anything
    var problems: [Diagnostic] = []
    let early = EarlyPages(paths: { ["pages/deal.html"] }) { problems = $1 }
    _ = try pages.report(on: try terminal(), known: &known, early: early)
    #expect(problems.contains { $0.severity == .error && $0.summary.contains("'nothing'") })
  }
}
