import Foundation
import SiteFiles
import Testing

struct NewFileTests {
  @Test func `a new file is made with its folders`() throws {
    let scratch = try Scratch()
    try writeNewFile("b/c.md", in: scratch.at("a"), shownAs: "a", bytes: Array("x".utf8))
    #expect(scratch.text("a/b/c.md") == "x")
  }

  @Test(arguments: ["file", "link", "folder"])
  func `what is there stays as it is`(what: String) throws {
    let scratch = try Scratch()
    try scratch.write("other", "mine")
    switch what {
    case "file": try scratch.write("a", "mine")
    case "link": try scratch.link("a", to: "other")
    default: try scratch.makeFolder("a")
    }
    let problem = #expect(throws: FileProblem.self) {
      try writeNewFile("a", in: scratch.at(""), shownAs: "home", bytes: [])
    }
    #expect(problem?.kind == .exists && problem?.exitCode == 73)
    #expect(
      problem?.message == "'home/a' is there already and stays as it is. Name another folder.")
    #expect(what == "folder" || scratch.text("a") == "mine")
    #expect(scratch.text("other") == "mine")
  }

  @Test(arguments: ["a", "home/a/b"])
  func `a folder that is a file can't hold a new one, and is named`(file: String) throws {
    let scratch = try Scratch()
    try scratch.write(file, "mine")
    let root = file == "a" ? "a" : "home"
    let problem = #expect(throws: FileProblem.self) {
      try writeNewFile("a/b/c.md", in: scratch.at(root), shownAs: root, bytes: [])
    }
    #expect(problem?.kind == .write && problem?.exitCode == 74)
    let start =
      file == "a"
      ? "'a' can't be a folder for the two of you: it is a file."
      : "'home/a/b' is a file, not a folder."
    #expect(problem?.message.hasPrefix(start) == true)
    #expect(scratch.text(file) == "mine")
  }

  @Test(arguments: ["a", "a/b"])
  func `nothing is written through a link`(link: String) throws {
    let scratch = try Scratch()
    try scratch.makeFolder("elsewhere")
    try scratch.makeFolder("home/a")
    if link == "a" { try FileManager.default.removeItem(atPath: scratch.at("home/a")) }
    try scratch.link("home/\(link)", to: scratch.at("elsewhere"))
    let problem = #expect(throws: FileProblem.self) {
      try writeNewFile("a/b/c.md", in: scratch.at("home"), shownAs: "home", bytes: [])
    }
    #expect(problem?.message.hasPrefix("'home/\(link)' is a link to another place.") == true)
    #expect(scratch.files("elsewhere") == [])
  }
}
