import Diagnostics
import Foundation
import ImageBytes
import Testing

@testable import SiteFiles

/// A picture of one pixel with an author in it, and one of another colour.
private let red = bytes(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADXRFWHRBdXRob3IAUXVpbmNlhL5jXAAAAAxJREFUeJxj"
    + "+M/AAAADAQEAyf6S7wAAAABJRU5ErkJggg==")
private let green = bytes(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADXRFWHRBdXRob3IAUXVpbmNlhL5jXAAAAAxJREFUeJxj"
    + "YPjPAAACAgEAewmBeAAAAABJRU5ErkJggg==")

private func bytes(_ base64: String) -> [UInt8] {
  Data(base64Encoded: base64).map(Array.init) ?? []
}

private func images(_ scratch: Scratch) throws -> [ImageFile] {
  try readContent(at: scratch.at("content"), shownAs: "content").images
}

struct ImageFileTests {
  @Test func `a copy is named after its own bytes and holds the picture alone`() throws {
    let scratch = try Scratch()
    try scratch.write("content/images/Ana at the doctor.PNG", red)
    try scratch.write("content/images/b/other.jpg", red)
    let files = try images(scratch)
    #expect(files.map(\.innerPath) == ["images/Ana at the doctor.PNG", "images/b/other.jpg"])
    let copies = try files.map { try ImageCopy(of: $0) }
    // The first half of the SHA-256 of the picture as Python wrote it, without its author.
    #expect(copies.map(\.outputPath) == Array(repeating: "images/b1ff9c8ea3a780ba.png", count: 2))
    #expect(copies.map(\.size) == [69, 69])
    let copied = try copies[0].bytes()
    #expect(copied.count == 69 && !String(decoding: copied, as: UTF8.self).contains("Quince"))
  }

  @Test func `a copy that is there already is not touched, and one that goes is removed`() throws {
    let scratch = try Scratch()
    try scratch.write("content/images/a.png", red)
    let copy = OutputFile(try ImageCopy(of: try images(scratch)[0]))
    let first = try scratch.writer().publish([page("a.html"), copy])
    #expect(first.written == 2 && copy.path == "images/b1ff9c8ea3a780ba.png")
    let stamp = scratch.stamp("site/\(copy.path)")
    #expect(stamp != nil)
    let again = try scratch.writer().publish([page("a.html"), copy])
    #expect(again == WriteSummary(unchanged: 2) && scratch.stamp("site/\(copy.path)") == stamp)
    // One that was damaged since is written anew, and the manifest names its bytes.
    try scratch.write("site/\(copy.path)", [UInt8](repeating: 0, count: 69))
    #expect(try scratch.writer().publish([page("a.html"), copy]).written == 1)
    #expect(
      scratch.text("site/.evenhold-manifest")?
        .contains(" 69 images/b1ff9c8ea3a780ba.png\n") == true)
    #expect(try scratch.writer().publish([page("a.html")]).removed == 1)
    #expect(scratch.files("site") == ["a.html"])
  }

  @Test func `a picture that changes while the site is written is no other's`() throws {
    let scratch = try Scratch()
    try scratch.write("content/images/a.png", red)
    let copy = OutputFile(try ImageCopy(of: try images(scratch)[0]))
    for change in [green, [], [0x89]] {
      try scratch.write("content/images/a.png", change)
      let problem = #expect(throws: FileProblem.self) {
        try scratch.writer().publish([page("a.html"), copy])
      }
      #expect(problem?.kind == .unreadable)
      #expect(problem?.message.hasPrefix("'content/images/a.png' changed") == true)
      #expect(scratch.files("site").filter { $0.hasSuffix(".png") } == [])
    }
    // A build that stops before its first page leaves everything as it was, and no journal.
    _ = try scratch.writer().publish([page("b/b.html")])
    let before = try FileManager.default.subpathsOfDirectory(atPath: scratch.at("site")).sorted()
    #expect(throws: FileProblem.self) {
      try scratch.writer().publish([page("a/c/d.html"), page("b/b.html", "new"), copy])
    }
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: scratch.at("site")).sorted() == before)
    try scratch.write("content/images/a.png", red)
    #expect(try scratch.writer().publish([page("a.html"), copy]).written == 2)
  }

  @Test func `a picture that is too large or gone is told`() throws {
    let scratch = try Scratch()
    try scratch.write("content/images/a.png", red)
    try scratch.write("content/images/b.png", red + [UInt8](repeating: 0, count: 16 << 20))
    let files = try images(scratch)
    #expect(throws: ImageFailure.fault(.tooManyBytes)) { try ImageCopy(of: files[1]) }
    try FileManager.default.removeItem(atPath: scratch.at("content/images/a.png"))
    let failure = #expect(throws: ImageFailure.self) { try ImageCopy(of: files[0]) }
    if case .fault(.unreadable) = failure {} else { Issue.record("\(String(describing: failure))") }
    // A link in its place isn't followed.
    try scratch.link("content/images/a.png", to: "b.png")
    let linked = #expect(throws: ImageFailure.self) { try ImageCopy(of: files[0]) }
    if case .fault = linked {} else { Issue.record("\(String(describing: linked))") }
  }

  @Test func `what is no picture is left aside with one note a folder`() throws {
    let scratch = try Scratch()
    for name in ["a.heic", "b.mov", "c.webp", "d.md", "README.md", "e.jpg", "2025/f.gif"] {
      try scratch.write("content/images/\(name)", "x")
    }
    let notes = imagesLeftAside(try images(scratch), but: ["images/c.webp"])
    #expect(
      notes.map(\.summary) == [
        "'content/images' has 3 files that are left aside: they are no JPEG or PNG",
        "'content/images/2025/f.gif' is left aside: it is no JPEG or PNG",
      ])
    #expect(notes.first?.explanation == "They are 'a.heic', 'b.mov', 'd.md'.")
    #expect(notes.allSatisfy { $0.severity == .note && $0.id == .imageKindNotRead })
    #expect(notes.allSatisfy { $0.suggestion?.contains("save as JPEG") == true })
  }
}
