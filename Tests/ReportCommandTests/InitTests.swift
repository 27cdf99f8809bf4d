import Foundation
import ReportCommand
import SiteTemplates
import Testing

@Test func `init writes every starter file, and nothing a second time`() throws {
  try withTemporaryFolder { folder in
    let home = folder.appending(path: "our home").path
    let first = try run("init", home, "--partners", "Ana,Ben", "--started", "2026-01-05")
    #expect(first.status == .fine && first.error == "")
    let count = TemplateCatalog.standard.paths.count { $0.hasPrefix("starter/") }
    let written = try texts(in: folder)
    #expect(written.count == count)
    #expect(written.keys.allSatisfy { $0.hasPrefix("our home/") })
    #expect(first.output.contains("Wrote \(count) file"))
    #expect(first.output.contains("\n  evenhold check\n  evenhold build\n"))
    #expect(first.output.contains("\n  cd '\(home)'\n"))

    let second = try run("init", home, "--partners", "Cy,Dee", "--started", "2026-02-01")
    #expect(second.status == .fine)

    #expect(second.output.contains("Left as it was: content/"))
    for (path, text) in written {
      #expect(try texts(in: folder)[path] == text)
    }
  }
}

@Test func `without a day the counting starts today, and init says so`() throws {
  try withTemporaryFolder { folder in
    let run = try run("init", folder.path, "--partners", "Ana,Ben")
    #expect(run.output.contains("Counting starts today, 2026-11-21;"))
  }
}

@Test func `quiet says nothing`() throws {
  try withTemporaryFolder { folder in
    let run = try run("init", folder.path, "--partners", "Ana,Ben", "--quiet")
    #expect(run.output == "" && run.error == "" && run.status == .fine)
  }
}

@Test func `a folder that can't be made ends with 74`() throws {
  try withTemporaryFolder { folder in
    let file = folder.appending(path: "taken")
    try Data("x".utf8).write(to: file)
    let run = try run("init", file.path, "--partners", "Ana,Ben")
    #expect(run.status == .files)
    #expect(run.error.hasPrefix("Error: '"))
    #expect(try texts(in: folder) == ["taken": "x"])
  }
}

@Test(
  arguments: [
    (nil, nil, "no", 0), ("y", nil, "yes", 1), (" YES ", nil, "yes", 1), ("n", nil, "no", 1),
    ("", nil, "no", 1), ("yes please", nil, "no", 1), ("n", "--agreed", "yes", 0),
    ("y", "--not-agreed", "no", 0), (nil, "--agreed", "yes", 0),
  ] as [(String?, String?, String, Int)])
func `shares are compared where both agreed, and only there`(
  answer: String?, flag: String?, compare: String, questions: Int
) throws {
  try withTemporaryFolder { folder in
    let flags = flag.map { [$0] } ?? []
    let run = try run(["init", folder.path, "--partners", "Ana,Ben"] + flags, answer: answer)
    #expect(run.status == .fine)
    #expect(run.questions.count == questions)
    let couple = try texts(in: folder)["content/couple.yaml"]
    if TemplateCatalog.standard.texts["starter/couple.yaml"] != nil {
      #expect(couple?.contains("ana: \(compare)\n") == true)
      #expect(couple?.contains("ben: \(compare)\n") == true)
    }
  }
}
