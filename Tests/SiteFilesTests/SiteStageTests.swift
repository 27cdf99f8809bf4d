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

  @Test func `a file that is written as it is made is the same as one made before`() throws {
    let scratch = try Scratch()
    do {
      let stage = try scratch.writer().stage()
      let file = stage.take("data/a.csv") { take in
        for piece in ["day,min", "", "utes\n1,2\n"] { take(Array(piece.utf8)) }
      }
      #expect(file.size == 16 && file.text == nil)
      #expect(try stage.publish([file, page("a.html")]) == WriteSummary(written: 2))
    }
    #expect(scratch.text("site/data/a.csv") == "day,minutes\n1,2\n")
    let whole = [page("data/a.csv", "day,minutes\n1,2\n"), page("a.html")]
    #expect(try scratch.writer().publish(whole) == WriteSummary(unchanged: 2))
  }

  @Test(arguments: [("same", 0), ("tame", 1), ("longer", 1)])
  func `one that is there with the same bytes is not touched, and nothing is left beside it`(
    there: String, written: Int
  ) throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("data/a.csv", there)])
    let before = scratch.stamp("site/data/a.csv")
    do {
      let stage = try scratch.writer().stage()
      let file = stage.take("data/a.csv") { $0(Array("same".utf8)) }
      let summary = try stage.publish([file])
      #expect(summary == WriteSummary(written: written, unchanged: 1 - written))
    }
    #expect(scratch.text("site/data/a.csv") == "same")
    #expect((scratch.stamp("site/data/a.csv") == before) == (written == 0))
    #expect(names(scratch) == [".evenhold-manifest", "data"])
  }

  @Test func `one that can't be written as it is made is told when all are to be published`()
    throws
  {
    let scratch = try Scratch()
    let stage = try scratch.writer().stage()
    try scratch.write("site/\(temporaryName(of: "a.csv"))/x", "")
    let file = stage.take("a.csv") { $0([1]) }
    // What comes after it is not even made.
    _ = stage.take("b.csv") { _ in Issue.record("made for nothing") }
    let problem = #expect(throws: FileProblem.self) { try stage.publish([file]) }
    #expect(problem?.message.hasPrefix("'site/a.csv' can't be written: ") == true)
  }

  @Test func `one in the place of somebody else's file never replaces it`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    try scratch.write("site/b.csv", "mine")
    let stage = try scratch.writer().stage()
    let files = [page("a.html"), stage.take("b.csv") { $0(Array("ours".utf8)) }]
    #expect(throws: FileProblem.self) { try stage.publish(files) }
    #expect(scratch.text("site/b.csv") == "mine")
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
