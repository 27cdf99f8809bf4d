import Foundation
import SiteFiles
import Testing

private let ours = Array("ours: ".utf8)

private func write(
  _ text: String, to path: String, check: ([UInt8]) -> Bool = { _ in true }
) throws(FileProblem) {
  try writeSharedFile(
    path, shownAs: "copy.html", bytes: ours + Array(text.utf8), contentRoots: [],
    isOurs: { $0.starts(with: ours) }, check: check)
}

private func kind(_ body: () throws(FileProblem) -> Void) -> FileProblem.Kind? {
  do throws(FileProblem) {
    try body()
    return nil
  } catch {
    return error.kind
  }
}

private func mode(_ path: String) throws -> Int {
  try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
}

@Test func `a shared file is its owner's alone, and replaces one of ours`() throws {
  let scratch = try Scratch()
  let path = scratch.at("copy.html")
  try write("one", to: path)
  #expect(try scratch.text("copy.html") == "ours: one" && mode(path) == 0o600)
  try write("two", to: path)
  #expect(scratch.text("copy.html") == "ours: two")
  #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["copy.html"])
}

@Test func `a file that does not read back as meant is not kept, and the last one stays`() throws {
  let scratch = try Scratch()
  try write("one", to: scratch.at("copy.html"))
  #expect(
    kind { () throws(FileProblem) in
      try write("two", to: scratch.at("copy.html")) { _ in false }
    } == .write)
  #expect(scratch.text("copy.html") == "ours: one")
  #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["copy.html"])
}

@Test func `what is no copy of ours is never replaced`() throws {
  let scratch = try Scratch()
  try scratch.write("foreign.html", "theirs")
  try scratch.makeFolder("folder")
  try scratch.link("link", to: scratch.at("goal"))
  try scratch.write("goal", "ours: goal")
  for name in ["foreign.html", "folder", "link"] {
    #expect(
      kind { () throws(FileProblem) in try write("x", to: scratch.at(name)) } == .refusedOutput)
    #expect(
      kind { () throws(FileProblem) in
        try checkSharedFile(
          scratch.at(name), shownAs: name, contentRoots: [], isOurs: { $0.starts(with: ours) })
      } == .refusedOutput)
  }
  #expect(scratch.text("foreign.html") == "theirs" && scratch.text("goal") == "ours: goal")
}

@Test(arguments: ["", ".", "..", "a/..", "a/", "no:name", "con/copy.html/.."])
func `a path that names no file is refused`(path: String) throws {
  let scratch = try Scratch()
  try scratch.makeFolder("a")
  #expect(kind { () throws(FileProblem) in try write("x", to: scratch.at(path)) } != nil)
  #expect(scratch.files() == ["a"])
}

@Test func `a file in a folder that was read is refused, by any path`() throws {
  let scratch = try Scratch()
  try scratch.makeFolder("content/log")
  try scratch.link("other", to: scratch.at("content"))
  for path in ["content/copy.html", "content/log/copy.html", "other/copy.html"] {
    #expect(
      kind { () throws(FileProblem) in
        try checkSharedFile(
          scratch.at(path), shownAs: path, contentRoots: [scratch.at("content")],
          isOurs: { _ in true })
      } == .refusedOutput)
  }
}

@Test func `a folder copy is there whole or not at all`() throws {
  let scratch = try Scratch()
  let copy = FolderCopy(
    path: scratch.at("copy/"), shownAs: "copy", contentRoots: [scratch.at("content")], forbidden: []
  )
  let files = [OutputFile(path: "a/b/c.html", text: "c"), OutputFile(path: "d.html", text: "d")]
  #expect(
    kind { () throws(FileProblem) in
      try copy.write(files + [OutputFile(path: "D.html", text: "")], time: 0)
    } == .write)
  #expect(scratch.files() == [])
  try scratch.makeFolder("copy")
  try copy.write(files, time: 86_400)
  #expect(scratch.files() == ["copy", "copy/a", "copy/a/b", "copy/a/b/c.html", "copy/d.html"])
  #expect(scratch.stamp("copy/a/b/c.html")?.seconds == 86_400)
  #expect(try mode(scratch.at("copy/a")) == 0o700 && mode(scratch.at("copy/d.html")) == 0o600)
  #expect(kind { () throws(FileProblem) in try copy.write(files, time: 0) } == .refusedOutput)
  #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["copy"])
}

@Test func `a passphrase is read from a file of one line, and through no link`() throws {
  let scratch = try Scratch()
  try scratch.write("one", "two words\r\n")
  try scratch.link("link", to: scratch.at("one"))
  try scratch.write("bytes", [0xFF, 0xFE])
  try scratch.write("long", String(repeating: "a", count: 4097))
  for name in ["one", "bytes", "long"] {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: scratch.at(name))
  }
  #expect(try readSecret(at: scratch.at("one"), shownAs: "one") == "two words")
  for name in ["link", "bytes", "long", "gone", ""] {
    #expect(
      kind { () throws(FileProblem) in
        _ = try readSecret(at: scratch.at(name), shownAs: name)
      } == .unreadable)
  }
}
