import Diagnostics
import Foundation
import SourceText
import Testing

@testable import SiteFiles

private func reading(_ scratch: Scratch) throws -> ContentReading {
  try readContent(at: scratch.at("content"), shownAs: "content")
}

struct ContentReadingTests {
  @Test func `files come sorted by the bytes of their paths, with both their names`() throws {
    let scratch = try Scratch()
    for path in ["tasks/b.csv", "tasks-2/a.md", "couple.yaml", "log/ana/1.CSV", "Z.yml", "é.md"] {
      try scratch.write("content/\(path)", path)
    }
    try scratch.makeFolder("content/empty")
    let found = try reading(scratch)
    #expect(
      found.sources.files.map(\.innerPath) == [
        "Z.yml", "couple.yaml", "log/ana/1.CSV", "tasks-2/a.md", "tasks/b.csv", "é.md",
      ])
    #expect(found.sources.files.first?.path == "content/Z.yml")
    #expect(found.sources.files.first?.bytes == Array("Z.yml".utf8))
    #expect(found.folders == ["empty", "log", "log/ana", "tasks", "tasks-2"])
    #expect(found.diagnostics == [])
  }

  @Test func `what editors and systems leave behind is passed over`() throws {
    let scratch = try Scratch()
    for name in [
      ".DS_Store", "._a.md", ".~lock.a.csv#", "a.md~", ".#a.md", "#a.md#", ".a.md.swp", "a.swo",
      "a.swx", "4913", "a.md.tmp", "a.csv.part", "Thumbs.db", "Desktop.ini", "~$a.xlsx",
      ".git/x.md", ".hidden/couple.yaml",
    ] {
      try scratch.write("content/\(name)", "\0")
    }
    #expect(try reading(scratch) == ContentReading(sources: SourceSet([])))
  }

  @Test func `files in images are named and not opened`() throws {
    let scratch = try Scratch()
    for path in [
      "images/a.jpg", "images/2025/b.md", "images/a_Conflict.jpg", "images/.DS_Store",
      "private/ana/images/a.jpg", "pages/images/c.md",
    ] {
      try scratch.write("content/\(path)", [0xFF, 0xD8])
    }
    try scratch.link("content/images/d.jpg", to: "a.jpg")
    let found = try reading(scratch)
    #expect(
      found.images.map(\.path) == [
        "content/images/2025/b.md", "content/images/a.jpg", "content/images/a_Conflict.jpg",
        "content/private/ana/images/a.jpg",
      ])
    #expect(found.images.map(\.innerPath).last == "images/a.jpg")
    #expect(found.images.map(\.owner) == [nil, nil, nil, "ana"])
    #expect(found.sources.files.map(\.path) == ["content/pages/images/c.md"])
    #expect(
      found.diagnostics.map(\.summary).first == "'content/images/d.jpg' is a link to another place")
    let own = try readContent(at: scratch.at("content/private/ana"), shownAs: "own", owner: "ana")
    #expect(own.images.map(\.innerPath) == ["images/a.jpg"] && own.images[0].owner == "ana")
    #expect(found.joined(with: own).images.count == 5)
  }

  @Test(arguments: [
    "a (conflicted copy 2026-01-05).md", "a (Ana's conflicted copy 2026-01-05).md",
    "a (conflicted copy 2026-01-05 101500).csv", "a.sync-conflict-20260105-101500-ABCDEFG.md",
    "a.Conflict.md", "a_laptop_Jan-05-1015-2026_Conflict.md", "a_Conflict(1).md",
    "a (Case Conflict).md", "a (Case Conflict 1).md", "a.Conflict.2.md",
  ])
  func `a copy that a sync service made is told and not read`(name: String) throws {
    let scratch = try Scratch()
    try scratch.write("content/\(name)", "x")
    let found = try reading(scratch)
    #expect(found.diagnostics.map(\.id) == [.conflictCopy])
    #expect(found.diagnostics.first?.severity == .error)
    #expect(found.diagnostics.first?.summary.hasPrefix("'content/\(name)' is a copy") == true)
    #expect(found.sources.files == [])
  }

  @Test(arguments: [
    "2026-03_Conflict-talk.md", "conflict.md", "a copy.md", "a (1).md", "Conflict.md",
  ])
  func `a name that only speaks of a conflict is read`(name: String) throws {
    let scratch = try Scratch()
    try scratch.write("content/\(name)", "x")
    #expect(try reading(scratch).sources.files.map(\.innerPath) == [name])
  }

  @Test(arguments: [
    ("tasks.xlsx", DiagnosticID.spreadsheetFile, Severity.error),
    ("log/2026.ODS", .spreadsheetFile, .error), ("a.numbers/index.md", .spreadsheetFile, .error),
    ("notes.txt", .fileKindNotRead, .note), ("README", .fileKindNotRead, .note),
    ("photo.jpg", .fileKindNotRead, .note), ("a\u{202E}b.md", .unusableFileName, .error),
    ("a\nb.md", .unusableFileName, .error),
  ])
  func `a file that isn't read is told`(
    path: String, id: DiagnosticID, severity: Severity
  ) throws {
    let scratch = try Scratch()
    try scratch.write("content/\(path)", "x")
    let found = try reading(scratch)
    #expect(found.diagnostics.map(\.id) == [id])
    #expect(found.diagnostics.map(\.severity) == [severity])
    #expect(found.diagnostics.allSatisfy { $0.range == nil && $0.suggestion != nil })
    #expect(
      found.diagnostics.allSatisfy { !$0.summary.unicodeScalars.contains(where: isUnprintable) })
    #expect(found.sources.files == [])
  }

  @Test func `links and pipes are never followed or waited for`() throws {
    let scratch = try Scratch()
    try scratch.write("outside/secret.md", "secret")
    try scratch.makeFolder("content/pages")
    try scratch.link("content/pages/a.md", to: "../../outside/secret.md")
    try scratch.link("content/log", to: "../outside")
    try scratch.link("content/b.md", to: "nowhere")
    #expect(mkfifo(scratch.at("content/pipe.md"), 0o600) == 0)
    let found = try reading(scratch)
    #expect(found.diagnostics.map(\.id) == Array(repeating: .fileNotReadable, count: 4))
    #expect(found.sources.files == [])
    #expect(found.folders == ["pages"])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00], DiagnosticID.utf16Text, 0..<2),
    ([0xFE, 0xFF, 0x00, 0x61], .utf16Text, 0..<2),
    ([0x61, 0x0A, 0x62, 0x00], .nulByte, 3..<4),
    ([0x61, 0xE9, 0x62], .invalidUTF8, 1..<2),
  ])
  func `bytes that are no text are told where they are and given to nobody`(
    bytes: [UInt8], id: DiagnosticID, place: Range<Int>
  ) throws {
    let scratch = try Scratch()
    try scratch.write("content/a.md", "fine")
    try scratch.write("content/tasks/b.csv", bytes)
    let found = try reading(scratch)
    #expect(found.diagnostics.map(\.id) == [id])
    #expect(
      found.diagnostics.first?.range
        == SourceRange(file: 1, start: place.lowerBound, end: place.upperBound))
    #expect(found.sources.files.map(\.path) == ["content/a.md", "content/tasks/b.csv"])
    #expect(found.sources.files.map(\.innerPath) == ["a.md", ""])
  }

  @Test func `the text of a private file stays out of messages`() throws {
    let scratch = try Scratch()
    try scratch.write("content/private/ana/a.md", [0x61, 0xFF])
    try scratch.write("content/log/a.csv", [0x61, 0xFF])
    #expect(try reading(scratch).diagnostics.map(\.isConfidential) == [false, true])
  }

  @Test func `a file of one MiB is read and a larger one is told`() throws {
    let scratch = try Scratch()
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    try scratch.write("content/a.md", bytes)
    try scratch.write("content/b.md", bytes + [0x61])
    let found = try reading(scratch)
    #expect(found.sources.files.map(\.innerPath) == ["a.md"])
    #expect(found.diagnostics.map(\.summary) == ["'content/b.md' is larger than 1 MiB"])
  }

  @Test(.enabled(if: hasByteNames))
  func `names that are no text or look the same are told`() throws {
    let scratch = try Scratch()
    try scratch.write("content/é.md", "composed")
    try scratch.write("content/e\u{301}.md", "decomposed")
    let name = scratch.at("content/").utf8CString.dropLast() + [0x61, -1, 0x2E, 0x6D, 0x64, 0]
    let number = Array(name).withUnsafeBufferPointer {
      $0.baseAddress.map { open($0, O_CREAT, 0o600) } ?? -1
    }
    #expect(number >= 0)
    close(number)
    let found = try reading(scratch)
    #expect(found.diagnostics.map(\.id) == [.unusableFileName, .unusableFileName])
    #expect(found.sources.files.count == 1)
  }

  @Test func `a folder that isn't there is a problem of its own`() throws {
    let scratch = try Scratch()
    let problem = #expect(throws: FileProblem.self) { try reading(scratch) }
    #expect(problem?.kind == .unreadable && problem?.exitCode == 74)
    #expect(problem?.message.hasPrefix("there is no folder 'content'.") == true)
    try scratch.write("content", "x")
    #expect(throws: FileProblem.self) { try reading(scratch) }
  }
}

/// Whether the disk takes any bytes for a name, as those of Linux do.
private var hasByteNames: Bool {
  #if canImport(Darwin)
    false
  #else
    true
  #endif
}
