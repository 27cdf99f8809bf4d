import Foundation
import Testing

@testable import SiteFiles

struct SiteWriterInterruptionTests {
  private let old = [page("a.html", "1"), page("b/c.html", "1"), page("gone.html", "1")]
  private let new = [page("a.html", "2"), page("b/c.html", "2"), page("d/e.html", "2")]

  /// What a run leaves that is ended after `steps` of its renames.
  private func interrupt(_ scratch: Scratch, after steps: Int) throws {
    let journal = Manifest(identity: identity, files: new)
    try scratch.write("site/.evenhold-journal", journal.bytes)
    for (index, file) in new.enumerated() {
      let path = index < steps ? file.path : temporaryName(of: file.path)
      try scratch.write("site/\(path)", index < steps ? try file.bytes() : [0x3C])
    }
    try scratch.write("site/\(temporaryName(of: Manifest.name))", "half a li")
  }

  private func everything(_ scratch: Scratch) -> [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: scratch.at("site")).sorted()) ?? []
  }

  @Test(arguments: 0...3, [true, false])
  func `a run after one that was cut short leaves nothing of it`(
    steps: Int, isFirst: Bool
  ) throws {
    let scratch = try Scratch()
    if !isFirst { _ = try scratch.writer().publish(old) }
    try interrupt(scratch, after: steps)
    let summary = try scratch.writer().publish(new)
    #expect(summary.written == 3 - steps && summary.unchanged == steps)
    #expect(
      everything(scratch) == [".evenhold-manifest", "a.html", "b", "b/c.html", "d", "d/e.html"])
    #expect(try scratch.writer().publish(new) == WriteSummary(unchanged: 3))
  }

  @Test(arguments: 0...3)
  func `files of a run that was cut short are ours even if the next site is without them`(
    steps: Int
  ) throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish(old)
    try interrupt(scratch, after: steps)
    let summary = try scratch.writer().publish([page("x.html")])
    #expect(summary.kept == [])
    #expect(everything(scratch) == [".evenhold-manifest", "x.html"])
  }

  @Test func `half a list is gone after the next run, even if nothing else is to do`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish(old)
    for name in [Manifest.name, Manifest.journalName] {
      try scratch.write("site/\(temporaryName(of: name))", "half a li")
    }
    #expect(try scratch.writer().publish(old) == WriteSummary(unchanged: 3))
    #expect(everything(scratch) == [".evenhold-manifest", "a.html", "b", "b/c.html", "gone.html"])
  }

  @Test func `an interrupted run of another edition is refused`() throws {
    let scratch = try Scratch()
    try interrupt(scratch, after: 1)
    let other = scratch.writer(SiteIdentity(siteID: "ana+ben", edition: "ben"))
    #expect(throws: FileProblem.self) { try other.publish(new) }
  }

  @Test func `a disk that says no leaves every page whole and is told`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish(old)
    // A folder in the place of a file that is being written can be neither made nor removed.
    let obstacle = "site/\(temporaryName(of: "b/c.html"))"
    try scratch.write("\(obstacle)/x", "")
    let problem = #expect(throws: FileProblem.self) { try scratch.writer().publish(new) }
    #expect(problem?.kind == .write && problem?.exitCode == 74)
    #expect(problem?.message.hasPrefix("'site/b/c.html' can't be written: ") == true)
    #expect(scratch.text("site/a.html") == "1" && scratch.text("site/b/c.html") == "1")
    #expect(scratch.text("site/\(temporaryName(of: "a.html"))") == nil)
    try FileManager.default.removeItem(atPath: scratch.at(obstacle))
    #expect(try scratch.writer().publish(new).written == 3)
    #expect(
      everything(scratch) == [".evenhold-manifest", "a.html", "b", "b/c.html", "d", "d/e.html"])
  }

  @Test func `an output folder under a file can't be made`() throws {
    let scratch = try Scratch()
    try scratch.write("file", "x")
    let problem = #expect(throws: FileProblem.self) {
      try scratch.writer(root: "file/site").publish(new)
    }
    #expect(problem?.exitCode == 74)
    #expect(problem?.message.contains("part of its path is a file") == true)
    #expect(scratch.text("file") == "x")
  }

  @Test func `two runs never write at once`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish(old)
    do {
      let held = try Descriptor.folder(at: scratch.at("site"))
      try held.lock()
      let problem = #expect(throws: FileProblem.self) { try scratch.writer().publish(new) }
      #expect(problem?.kind == .busy && problem?.exitCode == 75)
      #expect(scratch.text("site/a.html") == "1")
      _ = consume held
    }
    #expect(try scratch.writer().publish(new).written == 3)
  }

  @Test func `many runs at once end with one whole site`() async throws {
    let scratch = try Scratch()
    let writer = scratch.writer()
    let outcomes = await withTaskGroup(of: FileProblem.Kind?.self) { group in
      for number in 0..<8 {
        group.addTask {
          do throws(FileProblem) {
            _ = try writer.publish((0..<20).map { page("\($0).html", "\(number)") })
            return nil
          } catch {
            return error.kind
          }
        }
      }
      return await group.reduce(into: [FileProblem.Kind?]()) { $0.append($1) }
    }
    #expect(outcomes.contains(nil))
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .busy })
    #expect(Set((0..<20).map { scratch.text("site/\($0).html") }).count == 1)
    #expect(everything(scratch).count == 21)
  }
}
