import Foundation
import PdfPrinting
import Testing

/// What a shell does in the place of a browser.
private func run(_ script: String, limit: Int = 60) throws -> (
  end: Result<BrowserRun.End, BrowserTrouble>, log: String, files: [String]
) {
  let folder = FileManager.default.temporaryDirectory.appending(path: "evenhold-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let run = BrowserRun(
    program: "/bin/sh", arguments: ["-c", script], folder: folder.path,
    searchPath: "/usr/bin:/bin", limit: limit)
  let signals = StopSignals()
  defer { signals.release() }
  let end = Result { () throws(BrowserTrouble) in try run.run(until: signals) }
  return (end, run.log, try FileManager.default.contentsOfDirectory(atPath: folder.path))
}

@Suite(.serialized)
struct BrowserRunTests {
  @Test func `a browser ends with its status, and a signal counts as one`() throws {
    #expect(try run("exit 0").end == .success(.exited(0)))
    #expect(try run("exit 3").end == .success(.exited(3)))
    #expect(try run("kill -9 $$").end == .success(.exited(137)))
  }

  @Test func `what it says is kept, and its home is the folder`() throws {
    let result = try run("cd; touch here; echo \"$PATH $TMPDIR\" >&2; echo lost")
    #expect(result.files.sorted() == ["here", "log.txt"])
    #expect(result.log.hasPrefix("/usr/bin:/bin /") && !result.log.contains("lost"))
    #expect(try run("head -c 200000 /dev/zero >&2").log.utf8.count == 64 * 1024)
  }

  @Test func `nothing of its environment but the search path comes from outside`() throws {
    setenv("EVENHOLD_SECRET", "x", 1)
    let log = try run("env >&2").log
    #expect(!log.contains("EVENHOLD_SECRET") && log.contains("HOME="))
  }

  @Test func `a program that isn't there can't be started`() {
    let signals = StopSignals()
    defer { signals.release() }
    let run = BrowserRun(
      program: "/no/such", arguments: [], folder: "/tmp", searchPath: "/bin", limit: 1)
    #expect(throws: BrowserTrouble.unstartable) { try run.run(until: signals) }
  }

  @Test func `one that takes too long is ended with all that it started`() throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "evenhold-\(UUID())")
    let start = Date()
    let result = try run("(sleep 3; touch '\(mark.path)') & sleep 60", limit: 1)
    #expect(result.end == .failure(.tooSlow(seconds: 1)))
    #expect(Date().timeIntervalSince(start) < 30)
    Thread.sleep(forTimeInterval: 3)
    #expect(!FileManager.default.fileExists(atPath: mark.path))
  }

  @Test func `what it leaves running is ended with it`() throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "evenhold-\(UUID())")
    #expect(try run("(sleep 2; touch '\(mark.path)') & exit 0").end == .success(.exited(0)))
    Thread.sleep(forTimeInterval: 3)
    #expect(!FileManager.default.fileExists(atPath: mark.path))
  }
}
