import SiteFiles
import Testing

struct NewFileTests {
  @Test func `a new file is made with its folders`() throws {
    let scratch = try Scratch()
    try writeNewFile(scratch.at("a/b/c.md"), shownAs: "a/b/c.md", bytes: Array("x".utf8))
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
      try writeNewFile(scratch.at("a"), shownAs: "a", bytes: [])
    }
    #expect(problem?.kind == .exists && problem?.exitCode == 73)
    #expect(problem?.message == "'a' is there already and stays as it is. Name another folder.")
    #expect(what == "folder" || scratch.text("a") == "mine")
    #expect(scratch.text("other") == "mine")
  }

  @Test func `a folder that is a file can't hold a new one`() throws {
    let scratch = try Scratch()
    try scratch.write("a", "mine")
    let problem = #expect(throws: FileProblem.self) {
      try writeNewFile(scratch.at("a/b"), shownAs: "a/b", bytes: [])
    }
    #expect(problem?.kind == .write && problem?.exitCode == 74)
  }
}
