import Foundation
import Testing

@testable import SiteFiles

private let shown = ShownDigest(of: [Array("a household".utf8)])
private let pages = [page("index.html", "1"), page("months/a.html", "two")]

/// A site that shows `shown`, its list older than none of its files unless `changing` does more.
private func standing(
  _ digest: ShownDigest? = shown, noting: ShownDigest? = shown,
  changing: (Scratch) throws -> Void = { _ in }
) throws -> [String]? {
  let scratch = try Scratch()
  _ = try scratch.writer().stage().publish(pages, showing: noting)
  try changing(scratch)
  return try scratch.writer().stage().standing { _ in digest }
}

/// Sets when a file was written, in seconds from now.
private func age(_ path: String, _ seconds: Double, in scratch: Scratch) throws {
  try FileManager.default.setAttributes(
    [.modificationDate: Date(timeIntervalSinceNow: seconds)], ofItemAtPath: scratch.at(path))
}

struct StandingSiteTests {
  @Test func `a site that shows the same and wasn't changed stands`() throws {
    #expect(try standing() == ["index.html", "months/a.html"])
  }

  @Test func `it is asked for with the paths of what is there`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().stage().publish(pages, showing: shown)
    var asked: [[String]] = []
    _ = try scratch.writer().stage().standing { paths in
      asked.append(paths)
      return nil
    }
    #expect(asked == [["index.html", "months/a.html"]])
  }

  @Test func `one that shows something else, or of which that isn't known, doesn't`() throws {
    #expect(try standing(ShownDigest(of: [Array("another".utf8)])) == nil)
    #expect(try standing(nil) == nil)
    #expect(try standing(noting: nil) == nil)
    #expect(shown.adding([1]) != shown && shown.adding([1]) != shown.adding([2]))
  }

  @Test func `nothing stands in a folder that is empty or isn't there`() throws {
    let scratch = try Scratch()
    #expect(try scratch.writer().stage().standing { _ in shown } == nil)
  }

  @Test func `a page that is gone, longer or another thing is for a build to mend`() throws {
    #expect(
      try standing { try FileManager.default.removeItem(atPath: $0.at("site/index.html")) } == nil)
    #expect(try standing { try $0.write("site/months/a.html", "three") } == nil)
    #expect(
      try standing { scratch in
        try FileManager.default.removeItem(atPath: scratch.at("site/months"))
        try scratch.write("site/months", "two")
      } == nil)
    #expect(
      try standing { scratch in
        try FileManager.default.removeItem(atPath: scratch.at("site/index.html"))
        try FileManager.default.createSymbolicLink(
          atPath: scratch.at("site/index.html"), withDestinationPath: "months/a.html")
      } == nil)
  }

  @Test func `a page of the same size that is newer than the list is read`() throws {
    #expect(
      try standing { scratch in
        try scratch.write("site/months/a.html", "owt")
        try age("site/months/a.html", 60, in: scratch)
      } == nil)
    #expect(
      try standing { scratch in
        try scratch.write("site/months/a.html", "two")
        try age("site/months/a.html", 60, in: scratch)
      } != nil)
  }

  @Test func `a page as new as the list is read, and an older one is known by its size`() throws {
    for (seconds, isThere) in [(-60.0, false), (-120, true)] {
      let found = try standing { scratch in
        try scratch.write("site/months/a.html", "owt")
        try age("site/.evenhold-manifest", -60, in: scratch)
        try age("site/index.html", -120, in: scratch)
        try age("site/months/a.html", seconds, in: scratch)
      }
      #expect((found != nil) == isThere, "\(seconds)")
    }
  }

  @Test func `after a build that was cut short nothing stands`() throws {
    let found = try standing { scratch in
      let journal = Manifest(identity: scratch.writer().identity, files: pages)
      try scratch.write(
        "site/.evenhold-journal", String(decoding: journal.bytes, as: UTF8.self))
    }
    #expect(found == nil)
  }

  @Test func `a list from which someone took a line, or to which one was added, is no proof`()
    throws
  {
    let gone = try standing { scratch in
      let list = try #require(scratch.text("site/.evenhold-manifest"))
      try FileManager.default.removeItem(atPath: scratch.at("site/index.html"))
      let lines = list.split(separator: "\n").filter { !$0.hasSuffix(" index.html") }
      try scratch.write("site/.evenhold-manifest", lines.joined(separator: "\n") + "\n")
    }
    #expect(gone == nil)
    let more = try standing { scratch in
      let list = try #require(scratch.text("site/.evenhold-manifest"))
      try scratch.write("site/zz.html", "")
      try scratch.write(
        "site/.evenhold-manifest", list + "\(digest(of: [UInt8]())) 0 zz.html\n")
    }
    #expect(more == nil)
  }

  @Test func `what pages show is noted in the list, and read again`() throws {
    let identity = SiteIdentity(siteID: "ana+ben", edition: "couple")
    let list = Manifest(identity: identity, showing: shown, files: pages)
    let text = String(decoding: list.bytes, as: UTF8.self)
    let noted = try #require(list.shown).line
    #expect(text.split(separator: "\n")[3] == "\(noted)" && noted != shown.line)
    #expect(noted.wholeMatch(of: /shown [0-9a-f]{64}/) != nil)
    #expect(try Manifest(bytes: list.bytes, isJournal: false) == list)
    for wrong in [
      "shown ", "shown " + String(repeating: "0", count: 63), "Shown \(noted.dropFirst(6))",
    ] {
      let bytes = Array(text.replacing(noted, with: wrong).utf8)
      let fault = #expect(throws: ManifestFault.self) {
        try Manifest(bytes: bytes, isJournal: false)
      }
      #expect(fault?.line == 4, "\(wrong)")
    }
  }

  @Test func `a publication without it takes it out of the list again`() throws {
    let scratch = try Scratch()
    _ = try scratch.writer().stage().publish(pages, showing: shown)
    let summary = try scratch.writer().stage().publish(pages)
    #expect(summary == WriteSummary(unchanged: 2))
    #expect(scratch.text("site/.evenhold-manifest")?.contains("shown") == false)
    #expect(try scratch.writer().stage().standing { _ in shown } == nil)
  }
}
