import Foundation
import Testing

@testable import SiteFiles

/// Files that are handed over one by one, before all of them are known to be good.
struct SiteStageTests {
  private func names(_ scratch: Scratch) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: scratch.at("site"))) ?? []).sorted()
  }

  @Test func `nothing has its own name before all are published`() throws {
    let scratch = try Scratch()
    do {
      let stage = try scratch.writer().stage()
      let files = [page("a.html"), page("b/c.html")].map(stage.take)
      let written = names(scratch)
      #expect(written.count == 2 && written.allSatisfy { $0.hasPrefix(".evenhold-new-") })
      #expect(try stage.publish(files) == WriteSummary(written: 2))
    }
    #expect(names(scratch) == [".evenhold-manifest", "a.html", "b"])
    #expect(try scratch.writer().publish([page("a.html"), page("b/c.html")]).unchanged == 2)
  }

  @Test func `what is not published leaves the site as it was, and no folder that wasn't there`()
    throws
  {
    let scratch = try Scratch()
    do {
      let stage = try scratch.writer().stage()
      _ = stage.take(page("a.html", "1"))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.at("site")))
    _ = try scratch.writer().publish([page("a.html", "1"), page("gone.html")])
    do {
      let stage = try scratch.writer().stage()
      _ = stage.take(page("a.html", "2"))
      _ = stage.take(page("b/c.html"))
    }
    #expect(names(scratch) == [".evenhold-manifest", "a.html", "gone.html"])
    #expect(scratch.text("site/a.html") == "1")
  }

  @Test func `files handed over and others make one site, and the same ones are not touched`()
    throws
  {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html", "1"), page("b/c.html", "1")])
    let stage = try scratch.writer().stage()
    let files = [
      stage.take(page("a.html", "1")), stage.take(page("b/c.html", "2")), page("d.html"),
    ]
    #expect(try stage.publish(files) == WriteSummary(written: 2, unchanged: 1))
    #expect(names(scratch) == [".evenhold-manifest", "a.html", "b", "d.html"])
    #expect(scratch.text("site/b/c.html") == "2")
  }

  @Test func `many threads may hand files over at once`() async throws {
    let scratch = try Scratch()
    let stage = try scratch.writer().stage()
    let taken = await withTaskGroup(of: OutputFile.self) { group in
      for number in 0..<200 {
        group.addTask { stage.take(page("\(number % 7)/\(number).html", "\(number)")) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try stage.publish(taken).written == 200)
    #expect(scratch.text("site/3/17.html") == "17")
  }

  @Test func `what only begins like a name of ours is nobody's to remove`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    let (left, mine) = (temporaryName(of: "b.html"), ".evenhold-new-plans.txt")
    for name in [left, mine] { try scratch.write("site/\(name)", "x") }
    #expect(try scratch.writer().publish([page("a.html")]).unchanged == 1)
    #expect(scratch.text("site/\(left)") == nil && scratch.text("site/\(mine)") == "x")
  }

  @Test func `a file that is there with the same bytes is fine, whoever wrote it`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    try scratch.write("site/b.html", "same")
    let stage = try scratch.writer().stage()
    let files = [page("a.html"), page("b.html", "same")].map(stage.take)
    #expect(try stage.publish(files) == WriteSummary(unchanged: 2))
  }

  @Test func `as long as files are handed over no other run writes`() throws {
    let scratch = try Scratch()
    let stage = try scratch.writer().stage()
    let problem = #expect(throws: FileProblem.self) { try scratch.writer().stage() }
    #expect(problem?.kind == .busy)
    #expect(try stage.publish([stage.take(page("a.html"))]).written == 1)
  }

  @Test func `a file that can't be written is told when all are to be published`() throws {
    let scratch = try Scratch()
    let stage = try scratch.writer().stage()
    // A folder in its place can be neither written nor removed.
    try scratch.write("site/\(temporaryName(of: "a.html"))/x", "")
    let file = stage.take(page("a.html"))
    let problem = #expect(throws: FileProblem.self) { try stage.publish([file]) }
    #expect(problem?.message.hasPrefix("'site/a.html' can't be written: ") == true)
  }

  @Test func `a file of somebody else is never replaced by one that was handed over`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    try scratch.write("site/b.html", "mine")
    let stage = try scratch.writer().stage()
    let files = [page("a.html"), page("b.html")].map(stage.take)
    #expect(throws: FileProblem.self) { try stage.publish(files) }
    #expect(scratch.text("site/b.html") == "mine")
  }
}
