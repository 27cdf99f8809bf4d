import Foundation
import SiteFiles
import Testing

private func file(_ path: String, in scratch: Scratch) -> SingleFile {
  SingleFile(path: scratch.at(path), shownAs: path, startingWith: Array("%PDF-".utf8))
}

struct SingleFileTests {
  @Test func `a file is made, and then replaced, with nothing left beside it`() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("a")
    for text in ["%PDF-1", "%PDF-22"] {
      try file("a/x.pdf", in: scratch).check(outside: [scratch.at("content")])
      try file("a/x.pdf", in: scratch).replace(with: Array(text.utf8))
      #expect(scratch.text("a/x.pdf") == text)
      #expect(scratch.files("a") == ["x.pdf"])
    }
  }

  @Test(arguments: [
    ("text", "is there already and is something else"), ("empty", "is there already and is"),
    ("folder", "is a folder"), ("link", "is a link"), (".", "is a folder"), ("..", "is a folder"),
  ])
  func `what is something else is refused and stays`(path: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write("text", "mine")
    try scratch.write("empty", "")
    try scratch.makeFolder("folder")
    try scratch.link("link", to: "text")
    let problem = #expect(throws: FileProblem.self) {
      try file(path, in: scratch).check(outside: [])
    }
    #expect(problem?.exitCode == 73 && problem?.message.contains(message) == true)
    #expect(scratch.text("text") == "mine")
  }

  @Test(arguments: ["home/x.pdf", "home/in/x.pdf", "in/../home/x.pdf"])
  func `nothing is written into a folder that was read`(path: String) throws {
    let scratch = try Scratch()
    try scratch.makeFolder("home/in")
    try scratch.makeFolder("in")
    let problem = #expect(throws: FileProblem.self) {
      try file(path, in: scratch).check(outside: [scratch.at("home")])
    }
    #expect(problem?.exitCode == 73)
    #expect(throws: Never.self) {
      try file("in/x.pdf", in: scratch).check(outside: [scratch.at("home")])
    }
  }

  @Test func `a folder that isn't there is told, before and when it is written`() throws {
    let scratch = try Scratch()
    let lost = file("no/x.pdf", in: scratch)
    for attempt in [{ try lost.check(outside: []) }, { try lost.replace(with: []) }] {
      let problem = #expect(throws: FileProblem.self) { try attempt() }
      #expect(problem?.exitCode == 74)
      #expect(
        problem?.message
          == "'no/x.pdf' can't be written: its folder isn't there. What was there before is whole.")
    }
  }

  @Test func `what a run that was cut short has left is replaced`() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("a")
    try file("a/x.pdf", in: scratch).replace(with: Array("%PDF-".utf8))
    try scratch.makeFolder("b")
    // A folder in its place can't be renamed over: the temporary file goes, the folder stays.
    try scratch.makeFolder("b/x.pdf")
    #expect(throws: FileProblem.self) {
      try file("b/x.pdf", in: scratch).replace(with: Array("%PDF-".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.at("b")) == ["x.pdf"])
  }
}

struct PrivateFolderTests {
  @Test func `only its owner may look into it, and it goes with all that is in it`() throws {
    let scratch = try Scratch()
    try scratch.write("mine", "kept")
    let folder = try PrivateFolder(in: scratch.at("") + "/")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
    #expect(mode as? Int == 0o700)
    try folder.write([
      OutputFile(path: "a/b/c.html", text: "x"), OutputFile(path: "style.css", text: ""),
    ])
    #expect(folder.bytes(of: "style.css") == [] && folder.bytes(of: "no") == nil)
    #expect(folder.bytes(of: "a") == nil)
    // A link in it goes; what it leads to stays.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/link", withDestinationPath: scratch.at(""))
    #expect(folder.remove() && !FileManager.default.fileExists(atPath: folder.path))
    #expect(scratch.text("mine") == "kept")
    #expect(folder.remove())
  }

  @Test func `two are never the same, and none is made where there is no room for one`() throws {
    let scratch = try Scratch()
    let folders = [try PrivateFolder(in: scratch.at("")), try PrivateFolder(in: scratch.at(""))]
    #expect(folders[0].path != folders[1].path)
    let problem = #expect(throws: FileProblem.self) { try PrivateFolder(in: scratch.at("no")) }
    #expect(problem?.exitCode == 74 && problem?.message.contains("isn't there") == true)
  }

  @Test func `a program is a file that may be run`() throws {
    let scratch = try Scratch()
    try scratch.write("text", "x")
    #expect(!isProgram(scratch.at("text")) && !isProgram(scratch.at("")))
    #expect(!isProgram(scratch.at("no")) && isProgram("/bin/sh"))
  }
}
