import Foundation
import Testing

@testable import SiteFiles

private let head = "evenhold-manifest 1\nsite ana+ben\nedition couple\n"
private let zeros = String(repeating: "0", count: 64)
/// The SHA-256 of no bytes, from FIPS 180-2's test vectors.
private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

/// Lists that nobody's site has, and what is said of each.
private let lists: [(text: String, reason: String)] = [
  ("", "it is no whole text"),
  ("{\"files\": []}\n", "in line 1 it doesn't start with 'evenhold-manifest 1'"),
  ("evenhold-manifest 2\nsite a\nedition b\n", "in line 1 it doesn't start"),
  ("evenhold-manifest 1\r\nsite a\r\nedition b\r\n", "in line 1 it doesn't start"),
  ("evenhold-manifest 1\n", "in line 2 the site is missing"),
  ("evenhold-manifest 1\nsite a\n", "in line 3 the edition is missing"),
  ("evenhold-manifest 1\nsite a\u{1B}[2J\nedition b\n", "in line 2 the site is missing"),
  ("evenhold-manifest 1\nsite a\nedition b\u{202E}\n", "in line 3 the edition is missing"),
  (head + "\n", "in line 4 it isn't a SHA-256, a size and a path"),
  (head + "\(zeros) 0 a.html", "it is no whole text"),
  (head + "abc 1 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros.uppercased().replacing("0", with: "A")) 1 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) -1 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) +1 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) 01 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) 9223372036854775807 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) 99999999999999999999999 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros)  1 a.html\n", "in line 4 it isn't"),
  (head + "\(zeros) 0 ../secret\n", "in line 4 its path ends a name with a dot"),
  (head + "\(zeros) 0 a/../../secret\n", "in line 4 its path ends a name with a dot"),
  (head + "\(zeros) 0 /etc/passwd\n", "in line 4 its path has an empty name in it"),
  (head + "\(zeros) 0 a\\b\n", "in line 4 its path has a character"),
  (head + "\(zeros) 0 a\0b\n", "in line 4 its path has a character"),
  (head + "\(zeros) 0 .evenhold-journal\n", "in line 4 its path has a name that is kept"),
  (head + "\(zeros) 0 \(String(repeating: "a/", count: 100))b\n", "in line 4 its path is longer"),
  (head + "\(empty) 0 a.html\n\(zeros) 0 a.html\n", "'a.html' is there twice"),
  (head + "\(empty) 0 a.html\n\(empty) 0 A.html\n", "'A.html' is there twice"),
  (head + "\(empty) 0 a\n\(empty) 0 a/b\n", "'a' is a file and a folder at once"),
]

struct HostileManifestTests {
  @Test(arguments: lists.indices)
  func `a list that can't be one is told and nothing is done for it`(index: Int) throws {
    let scratch = try Scratch()
    try scratch.write("secret", "")
    try scratch.write("site/a.html", "")
    try scratch.write("site/.evenhold-manifest", lists[index].text)
    let site = try verifiedSite(at: scratch.at("site"), shownAs: "site")
    #expect(site.differences.map(\.path) == [".evenhold-manifest"])
    #expect(site.differences.first?.kind == .changed && !site.isFine && site.fileCount == 0)
    let message = site.differences.first?.message ?? ""
    #expect(message.hasPrefix("can't be understood: \(lists[index].reason)"), "\(message)")
    let problem = #expect(throws: FileProblem.self) {
      try scratch.writer().publish([page("b.html")])
    }
    #expect(problem?.exitCode == 73 && problem?.message.contains(lists[index].reason) == true)
    #expect(scratch.files() == ["secret", "site", "site/a.html"])
  }

  @Test func `bytes that are no text, and more than any list has, are told`() throws {
    for bytes in [
      [0xFF, 0xFE, 0x0A], Array(head.utf8) + [0x80, 0x0A],
      [UInt8](repeating: 0x0A, count: Manifest.byteLimit + 1),
    ] as [[UInt8]] {
      let scratch = try Scratch()
      try scratch.write("site/.evenhold-manifest", bytes)
      let site = try verifiedSite(at: scratch.at("site"), shownAs: "site")
      #expect(site.differences.map(\.kind) == [.changed])
      #expect(throws: FileProblem.self) { try scratch.writer().publish([page("b.html")]) }
    }
  }

  @Test(arguments: ["link", "folder", "pipe"], [Manifest.name, Manifest.journalName])
  func `a list that is no file is told and never read`(what: String, name: String) throws {
    let scratch = try Scratch()
    _ = try scratch.writer().publish([page("a.html")])
    if name == Manifest.name {
      try FileManager.default.moveItem(
        atPath: scratch.at("site/\(name)"), toPath: scratch.at("list"))
    }
    switch what {
    case "link": try scratch.link("site/\(name)", to: scratch.at("list"))
    case "folder": try scratch.makeFolder("site/\(name)")
    default: #expect(mkfifo(scratch.at("site/\(name)"), 0o600) == 0)
    }
    let site = try verifiedSite(at: scratch.at("site"), shownAs: "site")
    #expect(site.differences.map(\.path) == [name])
    #expect(site.differences.first?.message == "is no file but something else")
    let problem = #expect(throws: FileProblem.self) {
      try scratch.writer().publish([page("b.html")])
    }
    #expect(problem?.exitCode == 73)
    #expect(scratch.text("site/a.html") == "<p>a.html</p>\n" && scratch.text("site/b.html") == nil)
  }

  @Test func `a list that names files of somebody else can't have them changed`() throws {
    let scratch = try Scratch()
    try scratch.write("site/mine.txt", "mine")
    try scratch.write(
      "site/.evenhold-manifest", head + "\(zeros) 4 mine.txt\n")
    let summary = try scratch.writer().publish([page("a.html")])
    #expect(summary == WriteSummary(written: 1, kept: ["mine.txt"]))
    #expect(scratch.text("site/mine.txt") == "mine")
  }

  @Test func `a journal may say what a path was and is to be`() throws {
    let text = head + "\(zeros) 0 a.html\n\(empty) 0 a.html\n"
    let journal = try Manifest(bytes: Array(text.utf8), isJournal: true)
    #expect(journal.entries.count == 2 && journal.bytes == Array(text.utf8))
  }
}
