import Foundation
import SourceText
import Testing

@testable import SiteFiles

/// The mark of a file, with a last change so many seconds later.
private func mark(_ path: String, later seconds: Int = 0) -> FileMark {
  var status = stat()
  stat(path, &status)
  #if canImport(Darwin)
    status.st_ctimespec.tv_sec += seconds
  #else
    status.st_ctim.tv_sec += seconds
  #endif
  return FileMark(status)
}

/// What would be known of a folder with the file `log/a.csv` if it had said `known` for long.
private func knownFiles(_ scratch: Scratch, later seconds: Int = 10) -> KnownFiles {
  func known(_ path: String, later seconds: Int) -> (String, KnownFiles.Known) {
    let file = SourceFile(path: "content/\(path)", innerPath: path, text: "known")
    return (path, .init(mark: mark(scratch.at("content/\(path)"), later: seconds), file: file))
  }
  // Marks of a while ago are those that the newest is far from.
  return KnownFiles([known("log/a.csv", later: 0), known("log/newest.csv", later: seconds)])
}

/// A reading that knew so much; nil where nothing is to be known.
private func former(_ known: KnownFiles?) -> FormerReading? {
  known.map { FormerReading(ContentReading(sources: SourceSet([]), known: $0), .anything) }
}

struct KnownFilesTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("content/log/a.csv", "date")
    try scratch.write("content/log/newest.csv", "date,who")
    return scratch
  }

  /// What the files of a folder say where so much is known of it.
  private func texts(_ scratch: Scratch, _ known: KnownFiles?) throws -> [String] {
    let reading = try readContent(
      at: scratch.at("content"), shownAs: "content", former: former(known))
    #expect((reading.known == nil) == (known == nil))
    return reading.sources.files.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `a file that is as it was is not opened again`() throws {
    let scratch = try scratch()
    #expect(try texts(scratch, nil) == ["date", "date,who"])
    #expect(try texts(scratch, KnownFiles()) == ["date", "date,who"])
    #expect(try texts(scratch, knownFiles(scratch)) == ["known", "date,who"])
  }

  @Test func `of files that changed about when the last one did nothing is known`() throws {
    let scratch = try scratch()
    #expect(try texts(scratch, knownFiles(scratch, later: 1)) == ["date", "date,who"])
  }

  @Test func `a file is read anew when it is written, even where size and time are made the same`()
    throws
  {
    let scratch = try scratch()
    let known = knownFiles(scratch)
    let path = scratch.at("content/log/a.csv")
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    // Long enough for the system's clock to go on.
    Thread.sleep(forTimeInterval: 0.02)
    try scratch.write("content/log/a.csv", "task")
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(time)], ofItemAtPath: path)
    #expect(try texts(scratch, known) == ["task", "date,who"])
  }

  @Test func `a file that takes the place of another is read, and one that is gone is not`() throws
  {
    let scratch = try scratch()
    let known = knownFiles(scratch)
    try scratch.write("spare.csv", "here")
    try FileManager.default.removeItem(atPath: scratch.at("content/log/a.csv"))
    #expect(try texts(scratch, known) == ["date,who"])
    try FileManager.default.moveItem(
      atPath: scratch.at("spare.csv"), toPath: scratch.at("content/log/a.csv"))
    #expect(try texts(scratch, known) == ["here", "date,who"])
  }

  @Test func `a file that was no text is looked at each time`() throws {
    let scratch = try scratch()
    try scratch.write("content/log/b.csv", [0xFF, 0xFE, 0x61])
    for known in [KnownFiles(), knownFiles(scratch)] {
      let reading = try readContent(
        at: scratch.at("content"), shownAs: "content", former: former(known))
      #expect(reading.diagnostics.count == 1)
    }
  }

  @Test func `where files alone changed no other is looked at`() throws {
    let scratch = try scratch()
    let root = scratch.at("content")
    let first = try readContent(
      at: root, shownAs: "content", former: FormerReading(nil, .anything))
    func again(_ paths: Set<String>) throws -> [String] {
      let change = FolderChange.files(Set(paths.map { scratch.at($0) }))
      let reading = try readContent(
        at: root, shownAs: "content", former: FormerReading(first, change))
      return reading.sources.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    try scratch.write("content/log/a.csv", "new")
    try scratch.write("content/log/newest.csv", "newer")
    #expect(try again(["content/log/a.csv", "elsewhere/b.csv"]) == ["new", "date,who"])
    #expect(try again([]) == ["date", "date,who"])
    #expect(try again(["content/log/newest.csv"]) == ["date", "newer"])
    // What comes, goes or is no text: then all is read.
    try scratch.write("content/log/z.csv", "z")
    #expect(try again(["content/log/z.csv"]) == ["new", "newer", "z"])
    #expect(try again(["content/log/a.csv", "content/log/gone.csv"]) == ["new", "newer", "z"])
    try scratch.write("content/log/a.csv", [0xFF])
    #expect(try again(["content/log/a.csv"]).count == 3)
    try FileManager.default.removeItem(atPath: scratch.at("content/log/a.csv"))
    try scratch.link("content/log/a.csv", to: "newest.csv")
    #expect(try again(["content/log/a.csv"]) == ["newer", "z"])
  }
}
